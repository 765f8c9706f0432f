using System.Collections;
using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// People in the order in which they are near a role: those who are ready first; then by fewest open requirements; then by fewest credits missing; then by
/// fewest rungs missing; then in ordinal order of their ids, sharing a place. Rankings of disjoint people merge into that of all of them. Two are equal when
/// role, kinds, limit and entries are.
/// </summary>
[TypeFormatterSource]
public sealed class WorkforceRanking : IReadOnlyList<RankedPerson>, IEquatable<WorkforceRanking>
{
    private readonly RankedPerson[] people;

    private WorkforceRanking(Role role, GapOptions options, int? top, RankedPerson[] people)
    {
        Target = role;
        Options = options;
        Top = top;
        this.people = people;
    }

    /// <summary>The role that people are compared with.</summary>
    public Role Target { get; }

    /// <summary>Which requirements are covered.</summary>
    public GapOptions Options { get; }

    /// <summary>The most people that the ranking has; <see langword="null"/> where it has everybody.</summary>
    public int? Top { get; }

    /// <summary>The number of people in the ranking.</summary>
    public int Count => people.Length;

    /// <summary>The entry at a position, from 0.</summary>
    /// <param name="index">The position.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public RankedPerson this[int index] => (uint)index < (uint)people.Length
        ? people[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, string.Format(CultureInfo.InvariantCulture, "The ranking has {0} entries.", people.Length));

    /// <summary>Returns the ranking of all people of several rankings.</summary>
    /// <param name="parts">Rankings of disjoint people, of the same role, kinds and limit, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are none; or they are of different roles, kinds or limits; or a person is in two.</exception>
    public static WorkforceRanking Merge(params WorkforceRanking[] parts) => Merge((IEnumerable<WorkforceRanking>)parts);

    /// <summary>Returns the ranking of all people of several rankings.</summary>
    /// <param name="parts">Rankings of disjoint people, of the same role, kinds and limit, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are none; or they are of different roles, kinds or limits; or a person is in two.</exception>
    public static WorkforceRanking Merge(IEnumerable<WorkforceRanking> parts)
    {
        WorkforceRanking[] all = [.. Guard.NotNull(parts)];
        if (all.Length == 0)
        {
            throw new ArgumentException("Give one ranking at least.", nameof(parts));
        }

        Array.ForEach(all, part => Guard.NotNull(part, nameof(parts)));
        WorkforceRanking first = all[0];
        string[] doubled = [.. all.SelectMany(part => part.people).GroupBy(person => person.Id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key)];
        if (doubled.Length > 0)
        {
            throw new ArgumentException($"These people are in more than one ranking: {Quote.All(doubled)}. Rank each in one part.", nameof(parts));
        }

        return Array.TrueForAll(all, first.IsOfSameQuestion)
            ? Of(first.Target, first.Options, first.Top, all.SelectMany(part => part.people).Select(person => person.Gaps).OrderBy(gaps => gaps, GapsOrder.Instance))
            : throw new ArgumentException("The rankings are of different roles, kinds or limits. Merge rankings that answer one question.", nameof(parts));
    }

    /// <summary>Returns the entries in order.</summary>
    public IEnumerator<RankedPerson> GetEnumerator() => ((IEnumerable<RankedPerson>)people).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns whether another ranking is of the same role, kinds and limit and has equal entries.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(WorkforceRanking? other) => other is not null && IsOfSameQuestion(other) && people.SequenceEqual(other.people);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkforceRanking);

    /// <inheritdoc/>
    public override int GetHashCode() => (Target.Id, Top, people.Length).GetHashCode();

    /// <summary>Returns the role and how many people there are.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} nearest to {1}", people.Length, Target.Title);

    /// <summary>The ranking of people who stand in order; where there is a limit, of the first of them.</summary>
    internal static WorkforceRanking Of(Role role, GapOptions options, int? top, IEnumerable<PersonGaps> inOrder)
    {
        var people = new List<RankedPerson>();
        foreach (PersonGaps gaps in inOrder.Take(top ?? int.MaxValue))
        {
            bool isEqual = people.Count > 0 && GapsOrder.CompareFigures(people[people.Count - 1].Gaps, gaps) == 0;
            people.Add(new RankedPerson(isEqual ? people[people.Count - 1].Place : people.Count + 1, gaps));
        }

        return new WorkforceRanking(role, options, top, [.. people]);
    }

    private bool IsOfSameQuestion(WorkforceRanking other) =>
        ModelKey.AreSame(Target, other.Target) && Options.Kinds.SequenceEqual(other.Options.Kinds) && Top == other.Top;
}
