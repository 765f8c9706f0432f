namespace CompetencyFrameworks;

/// <summary>
/// Writes transitions and career paths as JSON: an array with an object for each, in the order of the list, every object with the same members. What is missing is null, and the same
/// results always give the same text.
/// </summary>
public static class CareerLists
{
    private static readonly RowTable<RoleTransition> transitionTable = new RowTable<RoleTransition>()
        .WithRole("from", transition => transition.From)
        .WithRole("to", transition => transition.To)
        .WithRatio("similarity", transition => transition.Similarity)
        .WithRatio("unitSimilarity", transition => transition.UnitSimilarity)
        .WithRatio("gradedSimilarity", transition => transition.GradedSimilarity)
        .With("kept", transition => transition.Kept.Count)
        .With("raised", transition => transition.Raised.Count)
        .With("gained", transition => transition.Gained.Count)
        .With("dropped", transition => transition.Dropped.Count)
        .With("notApplicable", transition => transition.NotApplicable.Count)
        .With("credits", transition => transition.Credits)
        .With("unitsWithoutCredit", transition => transition.UnitsWithoutCredit)
        .With("rungs", transition => transition.Rungs);

    private static readonly RowTable<CareerPath> pathTable = new RowTable<CareerPath>()
        .WithRole("start", path => path.Start)
        .WithRole("target", path => path.Target)
        .With("roles", path => string.Join(" ", path.Roles.Select(role => role.Id)))
        .With("moves", path => path.Moves.Count)
        .With("credits", path => path.Credits)
        .With("unitsWithoutCredit", path => path.UnitsWithoutCredit)
        .With("rungs", path => path.Rungs)
        .With("specialtyChanges", path => path.SpecialtyChanges);

    /// <summary>
    /// Returns transitions with the members <c>from</c>, <c>fromTitle</c>, <c>to</c>, <c>toTitle</c>, <c>similarity</c>, <c>similarityOf</c>, <c>unitSimilarity</c>,
    /// <c>unitSimilarityOf</c>, <c>gradedSimilarity</c>, <c>gradedSimilarityOf</c>, <c>kept</c>, <c>raised</c>, <c>gained</c>, <c>dropped</c>,
    /// <c>notApplicable</c> (how many), <c>credits</c>, <c>unitsWithoutCredit</c> and <c>rungs</c>.
    /// </summary>
    /// <param name="transitions">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="transitions"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<RoleTransition> transitions) => transitionTable.ToJson(Guard.NotNull(transitions));

    /// <summary>
    /// Returns paths with the members <c>start</c>, <c>startTitle</c>, <c>target</c>, <c>targetTitle</c>, <c>roles</c> (the ids on the way, with spaces between
    /// them), <c>moves</c> (how many), <c>credits</c>, <c>unitsWithoutCredit</c>, <c>rungs</c> and <c>specialtyChanges</c>.
    /// </summary>
    /// <param name="paths">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<CareerPath> paths) => pathTable.ToJson(Guard.NotNull(paths));
}
