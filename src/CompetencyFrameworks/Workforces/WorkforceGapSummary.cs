using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// What people together have and lack of a role: sums over their gap reports. Summaries of disjoint people merge into that of all of them, in whatever order.
/// Two are equal when role, kinds and all figures are.
/// </summary>
public sealed class WorkforceGapSummary : GapCounts, IEquatable<WorkforceGapSummary>
{
    private readonly int[] peopleByOpen;

    // Found when it is first asked for. Two threads may both find it, and find the same.
    private IReadOnlyList<CategoryGapCounts>? byCategory;

    internal WorkforceGapSummary(
        Role role, GapOptions options, int people, int ready, int[] peopleByOpen, RequirementGapCounts[] byRequirement)
        : base(GapTally.Sum(byRequirement.Select(counts => counts.Tally)))
    {
        Target = role;
        Options = options;
        People = people;
        Ready = ready;
        this.peopleByOpen = peopleByOpen;
        PeopleByOpen = Array.AsReadOnly(peopleByOpen);
        ByRequirement = Array.AsReadOnly(byRequirement);
        CreditsMissing = ExactNumber.Shortest(byRequirement.Sum(counts => counts.CreditsMissing));
        RungsMissing = byRequirement.Sum(counts => counts.RungsMissing);
        Progress = Ratio.Of(byRequirement.Sum(counts => counts.Progress), byRequirement.Sum(counts => counts.Requirement.Weight) * people);
    }

    /// <summary>The role that people are compared with.</summary>
    public Role Target { get; }

    /// <summary>What the summary covers.</summary>
    public GapOptions Options { get; }

    /// <summary>The number of people.</summary>
    public int People { get; }

    /// <summary>The number of people who are ready: all their requirements but the optional ones are satisfied.</summary>
    public int Ready { get; }

    /// <summary>
    /// At place n the number of people with exactly n open requirements: one entry more than the role has requirements that are covered. To count the units
    /// that people are away, cover the kinds that ask for units.
    /// </summary>
    public IReadOnlyList<int> PeopleByOpen { get; }

    /// <summary>The counts of each requirement, in the order of the gap report.</summary>
    public IReadOnlyList<RequirementGapCounts> ByRequirement { get; }

    /// <summary>
    /// The counts by the competency's own category, with a group of its own for a framework's competencies that are in none, in the order in which the gap
    /// report first reaches them.
    /// </summary>
    public IReadOnlyList<CategoryGapCounts> ByCategory => byCategory ??= CategoryGapCounts.Group(ByRequirement.Select(counts => (counts.Competency, counts.Tally)));

    /// <summary>The credits of the units that people lack, added up; a unit without a stated credit counts 0.</summary>
    public decimal CreditsMissing { get; }

    /// <summary>The rungs that people have to climb in graded competencies, added up.</summary>
    public long RungsMissing { get; }

    /// <summary>The sum of the numerators of the people's progress over that of the denominators.</summary>
    public Ratio? Progress { get; }

    /// <summary>Returns the summary of all people of several summaries.</summary>
    /// <param name="parts">Summaries of the same role and kinds, in any order, of disjoint people: somebody who is in two counts twice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are none, or they are of different roles or kinds, or of a framework that was changed and kept its edition.</exception>
    public static WorkforceGapSummary Merge(params WorkforceGapSummary[] parts) => Merge((IEnumerable<WorkforceGapSummary>)parts);

    /// <summary>Returns the summary of all people of several summaries.</summary>
    /// <param name="parts">Summaries of the same role and kinds, in any order, of disjoint people: somebody who is in two counts twice.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are none, or they are of different roles or kinds, or of a framework that was changed and kept its edition.</exception>
    public static WorkforceGapSummary Merge(IEnumerable<WorkforceGapSummary> parts)
    {
        WorkforceGapSummary[] all = [.. Guard.NotNull(parts)];
        if (all.Length == 0)
        {
            throw new ArgumentException("Give one summary at least.", nameof(parts));
        }

        Array.ForEach(all, part => Guard.NotNull(part, nameof(parts)));
        WorkforceGapSummary first = all[0];
        if (Array.Find(all, part => !part.IsOfSameQuestion(first)) is { } other)
        {
            throw new ArgumentException(
                $"One summary is of {first.Target} ({string.Join(", ", first.Options.Kinds)}), another of {other.Target} ({string.Join(", ", other.Options.Kinds)}). "
                + "Merge summaries of one role and the same kinds.",
                nameof(parts));
        }

        return new WorkforceGapSummary(
            first.Target,
            first.Options,
            all.Sum(part => part.People),
            all.Sum(part => part.Ready),
            [.. first.peopleByOpen.Select((_, open) => all.Sum(part => part.peopleByOpen[open]))],
            [.. first.ByRequirement.Select((_, i) => RequirementGapCounts.Sum([.. all.Select(part => part.ByRequirement[i])]))]);
    }

    /// <summary>Returns whether another summary is of the same role and kinds and has the same figures.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(WorkforceGapSummary? other) =>
        other is not null && IsOfSameQuestion(other) && People == other.People && Ready == other.Ready && CreditsMissing == other.CreditsMissing
        && RungsMissing == other.RungsMissing && Equals(Progress, other.Progress) && peopleByOpen.SequenceEqual(other.peopleByOpen)
        && ByRequirement.SequenceEqual(other.ByRequirement);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkforceGapSummary);

    /// <inheritdoc/>
    public override int GetHashCode() => (Target.Id, People, Ready, Tally).GetHashCode();

    /// <summary>Returns the role, how many are ready, and the coverage.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0}: {1} of {2} ready; {3}", Target.Title, Ready, People, Coverage is null ? "nothing is asked for" : $"{Coverage} satisfied");

    private bool IsOfSameQuestion(WorkforceGapSummary other) =>
        ModelKey.AreSame(Target, other.Target) && Options.Kinds.SequenceEqual(other.Options.Kinds) && ByRequirement.Count == other.ByRequirement.Count
        && ByRequirement.Zip(other.ByRequirement, (one, two) => one.IsOfSameQuestion(two)).All(same => same);
}
