namespace CompetencyFrameworks;

public static partial class TableExtensions
{
    /// <summary>Returns the figures of transitions as a table: a row for each, in the order of the list.</summary>
    /// <param name="transitions">The transitions, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="transitions"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<TransitionSummaryRow> ToTable(this IEnumerable<RoleTransition> transitions) =>
        new(TransitionSummaryRow.Columns, Guard.NotNull(transitions).Select(transition => new TransitionSummaryRow(Guard.NotNull(transition, nameof(transitions)))));

    /// <summary>Returns the figures of career paths as a table: a row for each, in the order of the list.</summary>
    /// <param name="paths">The paths, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<PathSummaryRow> ToTable(this IEnumerable<CareerPath> paths) =>
        new(PathSummaryRow.Columns, Guard.NotNull(paths).Select(path => new PathSummaryRow(Guard.NotNull(path, nameof(paths)))));
}
