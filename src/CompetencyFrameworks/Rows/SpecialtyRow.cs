namespace CompetencyFrameworks;

/// <summary>A specialty, as a flat record of <see cref="FrameworkTables.Specialties"/>.</summary>
public sealed class SpecialtyRow
{
    private readonly Specialty specialty;

    internal SpecialtyRow(Specialty specialty) => this.specialty = specialty;

    internal static TableColumns<SpecialtyRow> Columns { get; } = new TableColumns<SpecialtyRow>("specialties")
        .Text(nameof(Framework), "Id of the framework.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Specialty), "Id of the specialty.", row => row.Specialty)
        .Text(nameof(Title), "Title of the specialty.", row => row.Title)
        .TextOrNull(nameof(Code), "Notation printed in the source.", row => row.Code)
        .TextOrNull(nameof(Uri), "Identifier on the web.", row => row.Uri)
        .Number(nameof(Roles), "Number of roles in the specialty.", row => row.Roles);

    /// <summary>Id of the framework.</summary>
    public string Framework => specialty.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => specialty.Framework.Edition;

    /// <summary>Id of the specialty.</summary>
    public string Specialty => specialty.Id;

    /// <summary>Title of the specialty.</summary>
    public string Title => specialty.Title;

    /// <summary>Notation printed in the source.</summary>
    public string? Code => specialty.Code;

    /// <summary>Identifier on the web.</summary>
    public string? Uri => specialty.Uri;

    /// <summary>Number of roles in the specialty.</summary>
    public int Roles => specialty.Roles.Count;

    /// <summary>Returns the title.</summary>
    public override string ToString() => specialty.ToString();
}
