using System.Collections.ObjectModel;

namespace CompetencyFrameworks;

/// <summary>
/// What a person has and lacks of what a role asks for, of the kinds chosen. Two reports are equal when they are of equal profiles, of the same role and
/// kinds, and have equal gaps.
/// </summary>
public sealed partial class GapReport : GapFigures, IEquatable<GapReport>
{
    // Found when they are asked for, as not every reader asks. Two threads may both find them, and find the same.
    private IReadOnlyList<CategoryGaps>? byCategory;
    private IReadOnlyList<KindGaps>? byKind;
    private IReadOnlyList<LevelGaps>? byLevel;
    private IReadOnlyList<NextStep>? nextSteps;

    internal GapReport(CompetencyProfile profile, Role target, GapOptions options, Gap[] requirements)
        : base(requirements)
    {
        Profile = profile;
        Target = target;
        Options = options;
        Unplaced = profile.Unplaced.Count == 0 ? profile.Unplaced : AskedFor(profile.Unplaced);
    }

    /// <summary>The person's profile.</summary>
    public CompetencyProfile Profile { get; }

    /// <summary>The role that the person is compared with.</summary>
    public Role Target { get; }

    /// <summary>What the report covers.</summary>
    public GapOptions Options { get; }

    /// <summary>
    /// What the profile holds of the competencies that the role asks for but could not place, as the catalogue it was read against lacked the framework or the
    /// level; it counts for nothing. In the order of <see cref="CompetencyProfile.Unplaced"/>.
    /// </summary>
    public IReadOnlyList<UnplacedHolding> Unplaced { get; }

    /// <summary>
    /// The report by category: the competency's own category, not those above it, with a group of its own for a framework's competencies that are in none.
    /// Groups stand in the order in which the report first reaches them. Their numerators and their denominators add up to those of the whole.
    /// </summary>
    public IReadOnlyList<CategoryGaps> ByCategory => byCategory ??= GapGrouping.ByCategory(All);

    /// <summary>The report by kind of requirement, strongest first. The numerators and the denominators of the groups add up to those of the whole.</summary>
    public IReadOnlyList<KindGaps> ByKind => byKind ??= GapGrouping.ByKind(All);

    /// <summary>
    /// The report by level: the qualification level of a unit, the level asked for of a graded competency, with a group of its own for a framework's units
    /// without a level. Groups stand in the order in which the report first reaches them. Their numerators and their denominators add up to those of the whole.
    /// </summary>
    public IReadOnlyList<LevelGaps> ByLevel => byLevel ??= GapGrouping.ByLevel(All);

    /// <summary>
    /// The open requirements in the order in which it is best to close them, each with its reasons: stronger kinds first; then what most other roles of the
    /// competency's framework ask for; then units before graded competencies; then the least effort, which is the credits of a unit (none stated: last) or the
    /// rungs of a graded competency; then the order of the report.
    /// </summary>
    public IReadOnlyList<NextStep> NextSteps => nextSteps ??= NextStep.Rank(Open, Target);

    /// <summary>Returns whether another report has an equal profile, the same role and kinds, and equal gaps.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(GapReport? other) =>
        other is not null && Profile.Equals(other.Profile) && ModelKey.AreSame(Target, other.Target) && Options.Kinds.SequenceEqual(other.Options.Kinds)
        && All.SequenceEqual(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GapReport);

    /// <inheritdoc/>
    public override int GetHashCode() => (Profile, Target.Id, All.Count, Open.Count).GetHashCode();

    /// <summary>Returns person, role and coverage on one line.</summary>
    public override string ToString() =>
        $"{Profile.ShownName} -> {Target.Title}: {(Coverage is null ? "nothing is asked for" : $"{Coverage} satisfied")}";

    private ReadOnlyCollection<UnplacedHolding> AskedFor(IEnumerable<UnplacedHolding> holdings)
    {
        HashSet<(string, string, string)> asked = [.. All.Select(gap => (gap.Competency.Id, gap.Competency.Framework.Id, gap.Competency.Framework.Edition))];
        return Array.AsReadOnly(holdings.Where(holding => asked.Contains((holding.CompetencyId, holding.FrameworkId, holding.Edition))).ToArray());
    }
}
