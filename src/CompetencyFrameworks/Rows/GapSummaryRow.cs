namespace CompetencyFrameworks;

/// <summary>The figures of a gap report, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{GapReport})"/>.</summary>
public sealed class GapSummaryRow : GapFiguresRow
{
    private readonly GapReport report;

    internal GapSummaryRow(GapReport report)
        : base(report) => this.report = report;

    internal static TableColumns<GapSummaryRow> Columns { get; } = WithFigures(new TableColumns<GapSummaryRow>("gap-summaries")
        .Text(nameof(Person), "Id of the person.", row => row.Person)
        .TextOrNull(nameof(PersonName), "Name of the person.", row => row.PersonName)
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Truth(nameof(IsReady), "Whether every requirement but the optional ones is satisfied.", row => row.IsReady)
        .Number(nameof(Open), "Number of open requirements.", row => row.Open)
        .Number(nameof(Partial), "Number of open requirements of which something is held.", row => row.Partial)
        .Number(nameof(NotAssessed), "Number of open requirements of which nothing is recorded.", row => row.NotAssessed)
        .Number(nameof(UnitsMissing), "Number of units asked for and not held.", row => row.UnitsMissing)
        .Number(nameof(CreditsMissing), "Credits of the units asked for and not held.", row => row.CreditsMissing)
        .Number(nameof(RungsMissing), "Rungs still to climb in the graded competencies asked for.", row => row.RungsMissing));

    /// <summary>Id of the person.</summary>
    public string Person => report.Profile.Id;

    /// <summary>Name of the person.</summary>
    public string? PersonName => report.Profile.Name;

    /// <summary>Id of the role.</summary>
    public string Role => report.Target.Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => report.Target.Title;

    /// <summary>Whether every requirement but the optional ones is satisfied.</summary>
    public bool IsReady => report.IsReady;

    /// <summary>Number of open requirements.</summary>
    public int Open => report.Open.Count;

    /// <summary>Number of open requirements of which something is held.</summary>
    public int Partial => report.Open.Count(gap => gap.Status == GapStatus.Partial);

    /// <summary>Number of open requirements of which nothing is recorded.</summary>
    public int NotAssessed => report.NotAssessed.Count;

    /// <summary>Number of units asked for and not held.</summary>
    public int UnitsMissing => report.UnitsMissing;

    /// <summary>Credits of the units asked for and not held.</summary>
    public decimal CreditsMissing => report.CreditsMissing;

    /// <summary>Rungs still to climb in the graded competencies asked for.</summary>
    public long RungsMissing => report.RungsMissing;
}
