namespace CompetencyFrameworks;

/// <summary>The ways into a role's qualification, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{QualificationAccess})"/>.</summary>
public sealed class QualificationAccessRow
{
    private readonly QualificationAccess access;

    internal QualificationAccessRow(QualificationAccess access) => this.access = access;

    internal static TableColumns<QualificationAccessRow> Columns { get; } = new TableColumns<QualificationAccessRow>("qualification-access")
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Text(nameof(Qualification), "Title of the qualification.", row => row.Qualification)
        .TextOrNull(nameof(From), "Id of the qualification level held; missing where none is known.", row => row.From)
        .TextOrNull(nameof(FromTitle), "Title of the qualification level held; missing where none is known.", row => row.FromTitle)
        .Truth(nameof(IsQualificationPathwayOpen), "Whether the way in from a lower qualification level is open.", row => row.IsQualificationPathwayOpen)
        .TextOrNull(nameof(QualificationPathway), "Condition of the way in from a lower qualification level.", row => row.QualificationPathway)
        .TextOrNull(nameof(AcademicPathway), "Academic or professional way in.", row => row.AcademicPathway);

    /// <summary>Id of the role.</summary>
    public string Role => access.Role.Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => access.Role.Title;

    /// <summary>Title of the qualification.</summary>
    public string Qualification => access.Qualification.Title;

    /// <summary>Id of the qualification level held; missing where none is known.</summary>
    public string? From => access.From?.Id;

    /// <summary>Title of the qualification level held; missing where none is known.</summary>
    public string? FromTitle => access.From?.Title;

    /// <summary>Whether the way in from a lower qualification level is open.</summary>
    public bool IsQualificationPathwayOpen => access.IsQualificationPathwayOpen;

    /// <summary>Condition of the way in from a lower qualification level.</summary>
    public string? QualificationPathway => access.QualificationPathway;

    /// <summary>Academic or professional way in.</summary>
    public string? AcademicPathway => access.AcademicPathway;

    /// <summary>Returns role and way in.</summary>
    public override string ToString() => access.ToString();
}
