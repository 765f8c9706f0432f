namespace CompetencyFrameworks;

/// <summary>What people together have and lack for one role, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{WorkforceGaps})"/>.</summary>
public sealed class WorkforceGapsRow : WorkforceFiguresRow
{
    internal WorkforceGapsRow(WorkforceGapSummary summary)
        : base(summary)
    {
    }

    internal static TableColumns<WorkforceGapsRow> Columns { get; } = WithFigures(new TableColumns<WorkforceGapsRow>("workforce-gaps"));
}
