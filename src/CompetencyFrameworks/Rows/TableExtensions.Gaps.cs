namespace CompetencyFrameworks;

public static partial class TableExtensions
{
    /// <summary>Returns the figures of gap reports, such as those of several people or for several roles, as a table: a row for each, in the order of the list.</summary>
    /// <param name="reports">The reports, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<GapSummaryRow> ToTable(this IEnumerable<GapReport> reports) =>
        new(GapSummaryRow.Columns, Guard.NotNull(reports).Select(report => new GapSummaryRow(Guard.NotNull(report, nameof(reports)))));

    /// <summary>Returns next steps as a table: a row for each, in the order of the list.</summary>
    /// <param name="steps">The steps, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<NextStepRow> ToTable(this IEnumerable<NextStep> steps) =>
        new(NextStepRow.Columns, Guard.NotNull(steps).Select((step, place) => new NextStepRow(place + 1, Guard.NotNull(step, nameof(steps)))));

    /// <summary>Returns the groups of a report by category as a table: a row for each, in the order of the list.</summary>
    /// <param name="groups">The groups, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<CategoryGapsRow> ToTable(this IEnumerable<CategoryGaps> groups) =>
        new(CategoryGapsRow.Columns, Guard.NotNull(groups).Select(group => new CategoryGapsRow(Guard.NotNull(group, nameof(groups)))));

    /// <summary>Returns the groups of a report by kind as a table: a row for each, in the order of the list.</summary>
    /// <param name="groups">The groups, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<KindGapsRow> ToTable(this IEnumerable<KindGaps> groups) =>
        new(KindGapsRow.Columns, Guard.NotNull(groups).Select(group => new KindGapsRow(Guard.NotNull(group, nameof(groups)))));

    /// <summary>Returns the groups of a report by level as a table: a row for each, in the order of the list.</summary>
    /// <param name="groups">The groups, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<LevelGapsRow> ToTable(this IEnumerable<LevelGaps> groups) =>
        new(LevelGapsRow.Columns, Guard.NotNull(groups).Select(group => new LevelGapsRow(Guard.NotNull(group, nameof(groups)))));

    /// <summary>Returns the groups of a report by a caller's rule as a table: a row for each, in the order of the list.</summary>
    /// <param name="groups">The groups, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<GroupGapsRow> ToTable(this IEnumerable<GroupGaps> groups) =>
        new(GroupGapsRow.Columns, Guard.NotNull(groups).Select(group => new GroupGapsRow(Guard.NotNull(group, nameof(groups)))));
}
