namespace CompetencyFrameworks;

/// <summary>
/// Writes next steps and the groups of a gap report as JSON: an array with an object for each, in the order of the list, every object with the same members. What is missing is null, and the same
/// results always give the same text.
/// </summary>
public static class GapLists
{
    private static readonly RowTable<(int Place, NextStep Step)> stepTable = new RowTable<(int Place, NextStep Step)>()
        .With("place", row => row.Place)
        .WithCompetency(row => row.Step.Gap.Competency)
        .With("kind", row => row.Step.Kind)
        .WithLevel("required", row => (row.Step.Gap.Required.Rank, row.Step.Gap.Required.Level))
        .WithLevel("held", row => (row.Step.Gap.IsAssessed ? row.Step.Gap.Held.Rank : null, row.Step.Gap.Held.Level))
        .With("otherRoles", row => row.Step.OtherRoles.Count)
        .With("credit", row => row.Step.Credit)
        .With("rungs", row => row.Step.Rungs)
        .With("reasons", row => string.Join("; ", row.Step.Reasons));

    private static readonly RowTable<CategoryGaps> categoryTable = WithFigures(new RowTable<CategoryGaps>()
        .With("framework", group => group.Framework.Id)
        .With("edition", group => group.Framework.Edition)
        .With("category", group => group.Category?.Id)
        .With("title", group => group.Category?.Title));

    private static readonly RowTable<KindGaps> kindTable = WithFigures(new RowTable<KindGaps>().With("kind", group => group.Kind));

    private static readonly RowTable<LevelGaps> levelTable = WithFigures(new RowTable<LevelGaps>()
        .With("framework", group => group.Framework.Id)
        .With("edition", group => group.Framework.Edition)
        .With("ladder", group => group.Ladder?.Id)
        .With("rank", group => group.Level?.Rank)
        .With("level", group => group.Level?.Id)
        .With("title", group => group.Level?.Title));

    /// <summary>
    /// Returns next steps with the members <c>place</c> (from 1), <c>framework</c>, <c>edition</c>, <c>competency</c>, <c>title</c>, <c>kind</c>,
    /// <c>requiredRank</c>, <c>requiredLevel</c>, <c>requiredLevelTitle</c>, <c>heldRank</c>, <c>heldLevel</c>, <c>heldLevelTitle</c>, <c>otherRoles</c> (how
    /// many), <c>credit</c>, <c>rungs</c> and <c>reasons</c> (in words).
    /// </summary>
    /// <param name="steps">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="steps"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<NextStep> steps) => stepTable.ToJson(Guard.NotNull(steps).Select((step, place) => (place + 1, Guard.NotNull(step, nameof(steps)))));

    /// <summary>
    /// Returns the groups of a report by category, with the members <c>framework</c>, <c>edition</c>, <c>category</c>, <c>title</c>,
    /// <c>satisfied</c>, <c>satisfiedOf</c>, <c>units</c>, <c>unitsOf</c>, <c>graded</c>, <c>gradedOf</c>,
    /// <c>credits</c>, <c>creditsOf</c>, <c>unitsWithoutCredit</c>, <c>progress</c> and <c>progressOf</c>.
    /// </summary>
    /// <param name="groups">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<CategoryGaps> groups) => categoryTable.ToJson(Guard.NotNull(groups));

    /// <summary>
    /// Returns the groups of a report by kind, with the members <c>kind</c>,
    /// <c>satisfied</c>, <c>satisfiedOf</c>, <c>units</c>, <c>unitsOf</c>, <c>graded</c>, <c>gradedOf</c>,
    /// <c>credits</c>, <c>creditsOf</c>, <c>unitsWithoutCredit</c>, <c>progress</c> and <c>progressOf</c>.
    /// </summary>
    /// <param name="groups">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<KindGaps> groups) => kindTable.ToJson(Guard.NotNull(groups));

    /// <summary>
    /// Returns the groups of a report by level, with the members <c>framework</c>, <c>edition</c>, <c>ladder</c>, <c>rank</c>, <c>level</c>, <c>title</c>,
    /// <c>satisfied</c>, <c>satisfiedOf</c>, <c>units</c>, <c>unitsOf</c>, <c>graded</c>, <c>gradedOf</c>,
    /// <c>credits</c>, <c>creditsOf</c>, <c>unitsWithoutCredit</c>, <c>progress</c> and <c>progressOf</c>.
    /// </summary>
    /// <param name="groups">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<LevelGaps> groups) => levelTable.ToJson(Guard.NotNull(groups));

    private static RowTable<T> WithFigures<T>(RowTable<T> table)
        where T : GapFigures => table
        .WithRatio("satisfied", group => group.Coverage)
        .WithRatio("units", group => group.UnitCoverage)
        .WithRatio("graded", group => group.GradedCoverage)
        .WithRatio("credits", group => group.CreditCoverage)
        .With("unitsWithoutCredit", group => group.UnitsWithoutCredit)
        .WithRatio("progress", group => group.Progress);
}
