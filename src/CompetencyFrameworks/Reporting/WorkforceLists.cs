namespace CompetencyFrameworks;

/// <summary>
/// Writes what people together have and lack as JSON: an array with an object for each, in the order of the list, every object with the same members. What is missing
/// is null, and the same results always give the same text.
/// </summary>
public static class WorkforceLists
{
    private static readonly RowTable<WorkforceGaps> roleTable = WithSummary(new RowTable<WorkforceGaps>(), gaps => gaps.Summary);

    private static readonly RowTable<WorkforceGapSummary> summaryTable = WithSummary(new RowTable<WorkforceGapSummary>(), summary => summary);

    private static readonly RowTable<GroupGaps> groupTable = WithSummary(new RowTable<GroupGaps>().With("group", group => group.Group), group => group.Summary);

    private static readonly RowTable<RequirementGapCounts> requirementTable = WithCounts(
        new RowTable<RequirementGapCounts>()
            .WithCompetency(row => row.Competency)
            .With("kind", row => row.Requirement.Kind)
            .WithLevel("required", row => (row.Requirement.Rank, row.Requirement.Level)),
        row => row);

    private static readonly RowTable<CompetencyGapCounts> competencyTable = WithCounts(
        new RowTable<CompetencyGapCounts>().WithCompetency(row => row.Competency).With("roles", row => row.Roles), row => row);

    private static readonly RowTable<CategoryGapCounts> categoryTable = WithCounts(
        new RowTable<CategoryGapCounts>()
            .With("framework", row => row.Framework.Id)
            .With("edition", row => row.Framework.Edition)
            .With("category", row => row.Category?.Id)
            .With("title", row => row.Category?.Title),
        row => row);

    /// <summary>
    /// Returns a row for each role, such as of <see cref="WorkforceRoleGaps"/>, with the members <c>role</c>, <c>roleTitle</c>, <c>people</c>, <c>ready</c>,
    /// <c>satisfied</c>, <c>partial</c>, <c>missing</c>, <c>open</c>, <c>notAssessed</c>, <c>creditsMissing</c>, <c>rungsMissing</c>, <c>progress</c> and
    /// <c>progressOf</c>.
    /// </summary>
    /// <param name="roles">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<WorkforceGaps> roles) => roleTable.ToJson(Guard.NotNull(roles));

    /// <summary>
    /// Returns a row for each summary, with the members <c>role</c>, <c>roleTitle</c>, <c>people</c>, <c>ready</c>, <c>satisfied</c>, <c>partial</c>,
    /// <c>missing</c>, <c>open</c>, <c>notAssessed</c>, <c>creditsMissing</c>, <c>rungsMissing</c>, <c>progress</c> and <c>progressOf</c>.
    /// </summary>
    /// <param name="summaries">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="summaries"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<WorkforceGapSummary> summaries) => summaryTable.ToJson(Guard.NotNull(summaries));

    /// <summary>
    /// Returns a row for each group, with the members <c>group</c>, <c>role</c>, <c>roleTitle</c>, <c>people</c>, <c>ready</c>, <c>satisfied</c>,
    /// <c>partial</c>, <c>missing</c>, <c>open</c>, <c>notAssessed</c>, <c>creditsMissing</c>, <c>rungsMissing</c>, <c>progress</c> and <c>progressOf</c>.
    /// </summary>
    /// <param name="groups">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<GroupGaps> groups) => groupTable.ToJson(Guard.NotNull(groups));

    /// <summary>
    /// Returns the counts of requirements, with the members <c>framework</c>, <c>edition</c>, <c>competency</c>, <c>title</c>, <c>kind</c>, <c>requiredRank</c>,
    /// <c>requiredLevel</c>, <c>requiredLevelTitle</c>, <c>satisfied</c>, <c>partial</c>, <c>missing</c>, <c>open</c> and <c>notAssessed</c>.
    /// </summary>
    /// <param name="counts">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<RequirementGapCounts> counts) => requirementTable.ToJson(Guard.NotNull(counts));

    /// <summary>
    /// Returns the counts of competencies, with the members <c>framework</c>, <c>edition</c>, <c>competency</c>, <c>title</c>, <c>roles</c> (how many),
    /// <c>satisfied</c>, <c>partial</c>, <c>missing</c>, <c>open</c> and <c>notAssessed</c>.
    /// </summary>
    /// <param name="counts">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<CompetencyGapCounts> counts) => competencyTable.ToJson(Guard.NotNull(counts));

    /// <summary>
    /// Returns the counts of categories, with the members <c>framework</c>, <c>edition</c>, <c>category</c>, <c>title</c>, <c>satisfied</c>, <c>partial</c>,
    /// <c>missing</c>, <c>open</c> and <c>notAssessed</c>.
    /// </summary>
    /// <param name="counts">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<CategoryGapCounts> counts) => categoryTable.ToJson(Guard.NotNull(counts));

    private static RowTable<T> WithSummary<T>(RowTable<T> table, Func<T, WorkforceGapSummary> summary) => WithCounts(
        table
            .WithRole("role", row => summary(row).Target)
            .With("people", row => summary(row).People)
            .With("ready", row => summary(row).Ready),
        summary)
        .With("creditsMissing", row => summary(row).CreditsMissing)
        .With("rungsMissing", row => summary(row).RungsMissing)
        .WithRatio("progress", row => summary(row).Progress);

    private static RowTable<T> WithCounts<T>(RowTable<T> table, Func<T, GapCounts> counts) => table
        .With("satisfied", row => counts(row).Satisfied)
        .With("partial", row => counts(row).Partial)
        .With("missing", row => counts(row).Missing)
        .With("open", row => counts(row).Open)
        .With("notAssessed", row => counts(row).NotAssessed);
}
