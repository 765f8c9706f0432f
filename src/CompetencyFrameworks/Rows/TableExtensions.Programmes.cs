namespace CompetencyFrameworks;

public static partial class TableExtensions
{
    /// <summary>Returns the figures of reports on programmes as a table: a row for each, in the order of the list.</summary>
    /// <param name="reports">The reports, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<ProgrammeSummaryRow> ToTable(this IEnumerable<ProgrammeReport> reports) =>
        new(ProgrammeSummaryRow.Columns, Guard.NotNull(reports).Select(report => new ProgrammeSummaryRow(Guard.NotNull(report, nameof(reports)))));

    /// <summary>Returns ways into qualifications as a table: a row for each, in the order of the list.</summary>
    /// <param name="accesses">The ways in, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="accesses"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<QualificationAccessRow> ToTable(this IEnumerable<QualificationAccess> accesses) =>
        new(QualificationAccessRow.Columns, Guard.NotNull(accesses).Select(access => new QualificationAccessRow(Guard.NotNull(access, nameof(accesses)))));
}
