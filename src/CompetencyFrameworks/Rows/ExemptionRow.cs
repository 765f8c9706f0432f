namespace CompetencyFrameworks;

/// <summary>A unit of a role that a person need not, or has still to, learn, as a flat record of <see cref="Exemptions.Rows"/>.</summary>
public sealed class ExemptionRow
{
    private readonly Exemptions exemptions;
    private readonly UnitOfCompetency unit;
    private readonly bool isHeld;

    internal ExemptionRow(Exemptions exemptions, UnitOfCompetency unit, bool isHeld)
    {
        this.exemptions = exemptions;
        this.unit = unit;
        this.isHeld = isHeld;
    }

    internal static TableColumns<ExemptionRow> Columns { get; } = new TableColumns<ExemptionRow>("exemptions")
        .Text(nameof(Person), "Id of the person.", row => row.Person)
        .TextOrNull(nameof(PersonName), "Name of the person.", row => row.PersonName)
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .Text(nameof(Kind), "Part that the requirement plays: core, functional, additional or optional.", row => row.Kind)
        .Number(nameof(Credit), "Credit of the unit; missing where none is stated.", row => row.Credit)
        .Truth(nameof(IsHeld), "Whether the person holds the unit.", row => row.IsHeld);

    /// <summary>Id of the person.</summary>
    public string Person => exemptions.Profile.Id;

    /// <summary>Name of the person.</summary>
    public string? PersonName => exemptions.Profile.Name;

    /// <summary>Id of the role.</summary>
    public string Role => exemptions.Target.Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => exemptions.Target.Title;

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => unit.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => unit.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => unit.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => unit.Title;

    /// <summary>Part that the requirement plays: core, functional, additional or optional.</summary>
    public string Kind => RowWords.Of(exemptions.Target.RequirementFor(unit)!.Kind);

    /// <summary>Credit of the unit; missing where none is stated.</summary>
    public decimal? Credit => unit.Credit;

    /// <summary>Whether the person holds the unit.</summary>
    public bool IsHeld => isHeld;

    /// <summary>Returns the unit and whether it is held.</summary>
    public override string ToString() => $"{unit}: {(isHeld ? "held" : "not held")}";
}
