using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// Everybody of a workforce against several roles: a list with an entry for each role, in the order in which the roles were given, and what follows from all
/// of them. Two are equal when their entries are.
/// </summary>
[TypeFormatterSource]
public sealed partial class WorkforceRoleGaps : IReadOnlyList<WorkforceGaps>, IEquatable<WorkforceRoleGaps>
{
    private readonly WorkforceGaps[] roles;

    // Found when they are first asked for. Two threads may both find them, and find the same.
    private IReadOnlyList<Role>? nobodyReady;
    private IReadOnlyList<PersonGaps>? onlyOneReady;
    private IReadOnlyList<CompetencyGapCounts>? byCompetency;
    private IReadOnlyList<CategoryGapCounts>? byCategory;

    internal WorkforceRoleGaps(Workforce workforce, WorkforceGaps[] roles)
    {
        Workforce = workforce;
        this.roles = roles;
    }

    /// <summary>The workforce.</summary>
    public Workforce Workforce { get; }

    /// <summary>The number of roles.</summary>
    public int Count => roles.Length;

    /// <summary>The entry at a place, from 0.</summary>
    /// <param name="index">The place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public WorkforceGaps this[int index] => (uint)index < (uint)roles.Length
        ? roles[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, roles.Length == 0 ? "There are no roles." : string.Format(CultureInfo.InvariantCulture, "The places of the roles are 0 to {0}.", roles.Length - 1));

    /// <summary>The entry of the role of an id; of several roles of that id the first.</summary>
    /// <param name="roleId">The id; case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roleId"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The workforce was not compared with such a role; the message names the nearest ids.</exception>
    public WorkforceGaps this[string roleId] => TryGet(roleId, out WorkforceGaps? found)
        ? found
        : throw new KeyNotFoundException(
            $"The workforce was not compared with a role of the id {Quote.Text(roleId)}. {NearestIds.Suggest(roleId, [.. roles.Select(gaps => gaps.Target.Id)])}");

    /// <summary>The entry of a role.</summary>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">The workforce was not compared with it.</exception>
    public WorkforceGaps this[Role role] => TryGet(role, out WorkforceGaps? found)
        ? found
        : throw new KeyNotFoundException($"The workforce was not compared with {role}. It was with: {Quote.All([.. roles.Select(gaps => gaps.Target.Id)])}.");

    /// <summary>The roles that nobody is ready for, in their order.</summary>
    public IReadOnlyList<Role> NobodyReady => nobodyReady ??= Array.AsReadOnly(roles.Where(gaps => gaps.Summary.Ready == 0).Select(gaps => gaps.Target).ToArray());

    /// <summary>The roles that exactly one person is ready for, in their order, each with the figures of that person.</summary>
    public IReadOnlyList<PersonGaps> OnlyOneReady => onlyOneReady ??= Array.AsReadOnly(roles
        .Where(gaps => gaps.Summary.Ready == 1)
        .Select(gaps => gaps[Enumerable.Range(0, gaps.Count).First(gaps.IsReady)])
        .ToArray());

    /// <summary>The counts of each competency over all roles that ask for it, in the order in which the roles' gap reports first reach it.</summary>
    public IReadOnlyList<CompetencyGapCounts> ByCompetency => byCompetency ??= Array.AsReadOnly(Counts()
        .GroupBy(counts => counts.Competency, ModelKey.Comparer)
        .Select(group => new CompetencyGapCounts(group.Key, group.Count(), GapTally.Sum(group.Select(counts => counts.Tally))))
        .ToArray());

    /// <summary>
    /// The counts by the competency's own category over all roles, with a group of its own for a framework's competencies that are in none, in the order in
    /// which the roles' gap reports first reach them.
    /// </summary>
    public IReadOnlyList<CategoryGapCounts> ByCategory => byCategory ??= CategoryGapCounts.Group(Counts().Select(counts => (counts.Competency, counts.Tally)));

    /// <summary>Looks for the entry of the role of an id; of several roles of that id the first.</summary>
    /// <param name="roleId">The id; case counts.</param>
    /// <param name="gaps">The entry, or <see langword="null"/> where the workforce was not compared with such a role.</param>
    /// <returns>Whether it was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roleId"/> is <see langword="null"/>.</exception>
    public bool TryGet(string roleId, [NotNullWhen(true)] out WorkforceGaps? gaps)
    {
        Guard.NotNull(roleId);
        gaps = Array.Find(roles, entry => entry.Target.Id == roleId);
        return gaps is not null;
    }

    /// <summary>Looks for the entry of a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="gaps">The entry, or <see langword="null"/> where the workforce was not compared with the role.</param>
    /// <returns>Whether it was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="role"/> is <see langword="null"/>.</exception>
    public bool TryGet(Role role, [NotNullWhen(true)] out WorkforceGaps? gaps)
    {
        Guard.NotNull(role);
        gaps = Array.Find(roles, entry => ModelKey.AreSame(entry.Target, role));
        return gaps is not null;
    }

    /// <summary>Returns the figures of one person against each role, in their order.</summary>
    /// <param name="id">The person's id; case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">There is no such person.</exception>
    public IReadOnlyList<PersonGaps> OfPerson(string id)
    {
        int place = Workforce.PlaceOf(id);
        return Array.AsReadOnly(Array.ConvertAll(roles, gaps => gaps[place]));
    }

    /// <summary>Returns the entries in order.</summary>
    public IEnumerator<WorkforceGaps> GetEnumerator() => ((IEnumerable<WorkforceGaps>)roles).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns whether another one has equal entries.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(WorkforceRoleGaps? other) => other is not null && roles.SequenceEqual(other.roles);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkforceRoleGaps);

    /// <inheritdoc/>
    public override int GetHashCode() => roles.Length == 0 ? 0 : (roles[0], roles.Length).GetHashCode();

    /// <summary>Returns how many people are compared with how many roles.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0:#,0} {1} -> {2:#,0} {3}", Workforce.Count, Workforce.Count == 1 ? "person" : "people", Count, Count == 1 ? "role" : "roles");

    private IEnumerable<RequirementGapCounts> Counts() => roles.SelectMany(gaps => gaps.Summary.ByRequirement);
}
