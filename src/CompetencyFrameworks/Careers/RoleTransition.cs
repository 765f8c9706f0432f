using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>What changes between two roles, over the requirements of the chosen kinds. Two are equal when roles, kinds and changes are.</summary>
[TypeFormatterSource]
public sealed partial class RoleTransition : IEquatable<RoleTransition>
{
    internal RoleTransition(Role from, Role to, GapOptions options)
    {
        From = from;
        To = to;
        Options = options;
        var changes = new RequirementComparison(from, to, options);
        Kept = changes.Kept;
        Raised = changes.Raised;
        Gained = changes.Gained;
        Dropped = changes.Dropped;
        NotApplicable = changes.NotApplicable;
        UnitsWithoutCredit = Gained.Count(change => change.Competency is UnitOfCompetency { Credit: null });
        Credits = Gained.Sum(change => (change.Competency as UnitOfCompetency)?.Credit ?? 0);
        Rungs = Gained.Concat(Raised).Where(change => change.Competency is GradedCompetency).Sum(change => change.Rungs);
        Similarity = Ratio.Of(changes.Units.Shared + changes.Graded.Shared, changes.Units.All + changes.Graded.All) ?? Ratio.Of(1, 1)!;
        UnitSimilarity = Ratio.Of(changes.Units.Shared, changes.Units.All);
        GradedSimilarity = Ratio.Of(changes.Graded.Shared, changes.Graded.All);
    }

    /// <summary>The role that is left.</summary>
    public Role From { get; }

    /// <summary>The role that is taken up.</summary>
    public Role To { get; }

    /// <summary>The kinds of requirements that are compared, on both sides.</summary>
    public GapOptions Options { get; }

    /// <summary>
    /// What both ask for, the role taken up at the same rank or a lower one; in its report order (core, functional, additional, optional; inside a kind the
    /// role's own order). Kept, raised and gained are together all that it asks for.
    /// </summary>
    public IReadOnlyList<RequirementChange> Kept { get; }

    /// <summary>What both ask for, the role taken up at a higher rank; in its report order.</summary>
    public IReadOnlyList<RequirementChange> Raised { get; }

    /// <summary>What only the role taken up asks for, in its report order.</summary>
    public IReadOnlyList<RequirementChange> Gained { get; }

    /// <summary>What only the role left asks for, in its report order.</summary>
    public IReadOnlyList<RequirementChange> Dropped { get; }

    /// <summary>
    /// What only the role left asks for because the level asked for there does not apply: it stands in the <see cref="Role.LeftOut"/> of the role taken up, and
    /// is not also dropped. In the report order of the role left.
    /// </summary>
    public IReadOnlyList<RequirementChange> NotApplicable { get; }

    /// <summary>
    /// How much the two roles ask for alike, 0 to 1: over all competencies that either asks for, the sum of the smaller of the two shares over the sum of the
    /// larger. A unit asked for has the share 1; a graded competency the levels that apply up to the one asked for, over all levels that apply, rounded to 12
    /// decimal places, half to even; what is not asked for has the share 0. 1 of 1 where neither asks for anything. It is the same both ways.
    /// </summary>
    public Ratio Similarity { get; }

    /// <summary>The <see cref="Similarity"/> over units alone; <see langword="null"/> where neither role asks for one.</summary>
    public Ratio? UnitSimilarity { get; }

    /// <summary>The <see cref="Similarity"/> over graded competencies alone; <see langword="null"/> where neither role asks for one.</summary>
    public Ratio? GradedSimilarity { get; }

    /// <summary>One half of the effort: the credits of the units gained; a unit without a stated credit counts 0. Credits and rungs are never added up.</summary>
    public decimal Credits { get; }

    /// <summary>The number of units gained that have no credit stated.</summary>
    public int UnitsWithoutCredit { get; }

    /// <summary>The other half of the effort: the rungs to climb in graded competencies raised or gained.</summary>
    public int Rungs { get; }

    /// <summary>Returns whether another transition is between the same roles, over the same kinds, with equal changes.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(RoleTransition? other) =>
        other is not null && ModelKey.AreSame(From, other.From) && ModelKey.AreSame(To, other.To) && Options.Kinds.SequenceEqual(other.Options.Kinds)
        && Kept.SequenceEqual(other.Kept) && Raised.SequenceEqual(other.Raised) && Gained.SequenceEqual(other.Gained) && Dropped.SequenceEqual(other.Dropped)
        && NotApplicable.SequenceEqual(other.NotApplicable);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoleTransition);

    /// <inheritdoc/>
    public override int GetHashCode() => (From.Id, To.Id, Kept.Count, Gained.Count).GetHashCode();

    /// <summary>Returns the roles and how many requirements are kept, raised, gained and dropped, and how many are not applicable if any.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        NotApplicable.Count == 0 ? "{0} -> {1}: {2} kept, {3} raised, {4} gained, {5} dropped" : "{0} -> {1}: {2} kept, {3} raised, {4} gained, {5} dropped, {6} not applicable",
        From.Title,
        To.Title,
        Kept.Count,
        Raised.Count,
        Gained.Count,
        Dropped.Count,
        NotApplicable.Count);
}
