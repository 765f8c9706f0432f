namespace CompetencyFrameworks;

public static partial class TableExtensions
{
    /// <summary>Returns the figures of roles, such as <see cref="WorkforceRoleGaps"/>, as a table: a row for each, in the order of the list.</summary>
    /// <param name="roles">The figures of everybody for one role each, a row for a role; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<WorkforceGapsRow> ToTable(this IEnumerable<WorkforceGaps> roles) =>
        new(WorkforceGapsRow.Columns, Guard.NotNull(roles).Select(gaps => new WorkforceGapsRow(Guard.NotNull(gaps, nameof(roles)).Summary)));

    /// <summary>Returns summaries as a table: a row for each, in the order of the list.</summary>
    /// <param name="summaries">The summaries, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="summaries"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<WorkforceGapsRow> ToTable(this IEnumerable<WorkforceGapSummary> summaries) =>
        new(WorkforceGapsRow.Columns, Guard.NotNull(summaries).Select(summary => new WorkforceGapsRow(Guard.NotNull(summary, nameof(summaries)))));

    /// <summary>Returns groups of people as a table: a row for each, in the order of the list.</summary>
    /// <param name="groups">The groups, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<WorkforceGroupGapsRow> ToTable(this IEnumerable<WorkforceGroupGaps> groups) =>
        new(WorkforceGroupGapsRow.Columns, Guard.NotNull(groups).Select(group => new WorkforceGroupGapsRow(Guard.NotNull(group, nameof(groups)))));

    /// <summary>Returns counts of requirements as a table: a row for each, in the order of the list.</summary>
    /// <param name="counts">The counts, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<RequirementGapCountsRow> ToTable(this IEnumerable<RequirementGapCounts> counts) =>
        new(RequirementGapCountsRow.Columns, Guard.NotNull(counts).Select(one => new RequirementGapCountsRow(Guard.NotNull(one, nameof(counts)))));

    /// <summary>Returns counts of competencies as a table: a row for each, in the order of the list.</summary>
    /// <param name="counts">The counts, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<CompetencyGapCountsRow> ToTable(this IEnumerable<CompetencyGapCounts> counts) =>
        new(CompetencyGapCountsRow.Columns, Guard.NotNull(counts).Select(one => new CompetencyGapCountsRow(Guard.NotNull(one, nameof(counts)))));

    /// <summary>Returns counts of categories as a table: a row for each, in the order of the list.</summary>
    /// <param name="counts">The counts, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<CategoryGapCountsRow> ToTable(this IEnumerable<CategoryGapCounts> counts) =>
        new(CategoryGapCountsRow.Columns, Guard.NotNull(counts).Select(one => new CategoryGapCountsRow(Guard.NotNull(one, nameof(counts)))));
}
