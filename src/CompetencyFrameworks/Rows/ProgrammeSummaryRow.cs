namespace CompetencyFrameworks;

/// <summary>The figures of a report on a programme, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{ProgrammeReport})"/>.</summary>
public sealed class ProgrammeSummaryRow
{
    private readonly ProgrammeReport report;

    internal ProgrammeSummaryRow(ProgrammeReport report) => this.report = report;

    internal static TableColumns<ProgrammeSummaryRow> Columns { get; } = new TableColumns<ProgrammeSummaryRow>("programme-summaries")
        .Text(nameof(Design), "Id of the programme design.", row => row.Design)
        .Text(nameof(DesignTitle), "Title of the programme design.", row => row.DesignTitle)
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Number(nameof(SharePart), "Number of the role's units that are in the design; missing where the role has none.", row => row.SharePart)
        .Number(nameof(ShareOf), "Number of the role's units; missing where the role has none.", row => row.ShareOf)
        .Number(nameof(RequiredShare), "Share that makes a programme SCS-based; missing where none is stated.", row => row.RequiredShare)
        .Truth(nameof(IsScsBased), "Whether the programme is SCS-based; missing where that cannot be said.", row => row.IsScsBased)
        .Number(nameof(MissingCore), "Number of core units that the design lacks.", row => row.MissingCore)
        .Number(nameof(Completion), "Number of units that complete the programme; missing where no share is stated.", row => row.Completion)
        .Number(nameof(MatchingCredits), "Credits of the design's units that the role asks for.", row => row.MatchingCredits)
        .Number(nameof(Credits), "Credits of the whole design.", row => row.Credits);

    /// <summary>Id of the programme design.</summary>
    public string Design => report.Design.Id;

    /// <summary>Title of the programme design.</summary>
    public string DesignTitle => report.Design.Title;

    /// <summary>Id of the role.</summary>
    public string Role => report.Target.Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => report.Target.Title;

    /// <summary>Number of the role's units that are in the design; missing where the role has none.</summary>
    public decimal? SharePart => report.Share?.Numerator;

    /// <summary>Number of the role's units; missing where the role has none.</summary>
    public decimal? ShareOf => report.Share?.Denominator;

    /// <summary>Share that makes a programme SCS-based; missing where none is stated.</summary>
    public decimal? RequiredShare => report.RequiredShare;

    /// <summary>Whether the programme is SCS-based; missing where that cannot be said.</summary>
    public bool? IsScsBased => report.IsScsBased;

    /// <summary>Number of core units that the design lacks.</summary>
    public int MissingCore => report.MissingCore.Count;

    /// <summary>Number of units that complete the programme; missing where no share is stated.</summary>
    public int? Completion => report.Completion?.Count;

    /// <summary>Credits of the design's units that the role asks for.</summary>
    public decimal MatchingCredits => report.MatchingCredits;

    /// <summary>Credits of the whole design.</summary>
    public decimal Credits => report.Credits;

    /// <summary>Returns design, role and share.</summary>
    public override string ToString() => report.ToString();
}
