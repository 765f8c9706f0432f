namespace CompetencyFrameworks;

/// <summary>Lists of reports on programmes and of ways into qualifications as tables: a row for each, in the order of the list.</summary>
public static class ProgrammeLists
{
    /// <summary>Returns the figures of reports as a table: a row for each, in the order of the list.</summary>
    /// <param name="reports">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<ProgrammeSummaryRow> ToTable(this IEnumerable<ProgrammeReport> reports) =>
        new(ProgrammeSummaryRow.Columns, Guard.NotNull(reports).Select(report => new ProgrammeSummaryRow(Guard.NotNull(report, nameof(reports)))));

    /// <summary>Returns ways into qualifications as a table: a row for each, in the order of the list.</summary>
    /// <param name="accesses">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="accesses"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<QualificationAccessRow> ToTable(this IEnumerable<QualificationAccess> accesses) =>
        new(QualificationAccessRow.Columns, Guard.NotNull(accesses).Select(access => new QualificationAccessRow(Guard.NotNull(access, nameof(accesses)))));
}
