namespace CompetencyFrameworks;

/// <summary>A unit of a role or of a programme design, as a flat record of <see cref="ProgrammeReport.Rows"/>.</summary>
public sealed class ProgrammeRow
{
    private readonly ProgrammeReport report;
    private readonly string part;
    private readonly UnitOfCompetency unit;
    private readonly bool? isInCompletion;

    internal ProgrammeRow(ProgrammeReport report, string part, UnitOfCompetency unit, bool? isInCompletion)
    {
        this.report = report;
        this.part = part;
        this.unit = unit;
        this.isInCompletion = isInCompletion;
    }

    internal static TableColumns<ProgrammeRow> Columns { get; } = new TableColumns<ProgrammeRow>("programmes")
        .Text(nameof(Design), "Id of the programme design.", row => row.Design)
        .Text(nameof(DesignTitle), "Title of the programme design.", row => row.DesignTitle)
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Text(nameof(Part), "Whether the unit is matching, missing or other.", row => row.Part)
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .TextOrNull(nameof(Kind), "Part that the unit plays in the role: core, functional, additional or optional; missing where the role does not ask for it.", row => row.Kind)
        .Number(nameof(Credit), "Credit of the unit; missing where none is stated.", row => row.Credit)
        .Truth(nameof(IsInCompletion), "Whether the unit is among the cheapest that complete the programme; missing where no share is stated.", row => row.IsInCompletion);

    /// <summary>Id of the programme design.</summary>
    public string Design => report.Design.Id;

    /// <summary>Title of the programme design.</summary>
    public string DesignTitle => report.Design.Title;

    /// <summary>Id of the role.</summary>
    public string Role => report.Target.Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => report.Target.Title;

    /// <summary>Whether the unit is matching, missing or other.</summary>
    public string Part => part;

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => unit.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => unit.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => unit.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => unit.Title;

    /// <summary>Part that the unit plays in the role: core, functional, additional or optional; missing where the role does not ask for it.</summary>
    public string? Kind => RowWords.OrNull(report.Target.RequirementFor(unit)?.Kind);

    /// <summary>Credit of the unit; missing where none is stated.</summary>
    public decimal? Credit => unit.Credit;

    /// <summary>Whether the unit is among the cheapest that complete the programme; missing where no share is stated.</summary>
    public bool? IsInCompletion => isInCompletion;

    /// <summary>Returns the unit and its part.</summary>
    public override string ToString() => $"{unit}: {part}";
}
