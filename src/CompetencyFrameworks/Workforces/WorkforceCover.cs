using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// A smallest set of people who together satisfy every requirement of some roles that anybody satisfies: each requirement by one of them alone. Two are equal
/// when roles, kinds, people and proof are.
/// </summary>
/// <remarks>
/// Of several smallest sets it is the first one: of the places of the people among <see cref="Workforce.Ids"/>, sorted, the first that differs is lower. Where
/// the steps of the search do not suffice, or more than five million pairs of a person and a requirement are left when people who satisfy the same are taken
/// together, it is the greedy set: again and again the person who satisfies most that nobody chosen before does, of several the first.
/// </remarks>
[TypeFormatterSource]
public sealed partial class WorkforceCover : IEquatable<WorkforceCover>
{
    internal WorkforceCover(Role[] roles, GapOptions options, CoverMember[] people, ScarceRequirement[] notCoverable, bool isProved, int lowerBound)
    {
        Roles = Array.AsReadOnly(roles);
        Options = options;
        People = Array.AsReadOnly(people);
        NotCoverable = Array.AsReadOnly(notCoverable);
        IsProved = isProved;
        LowerBound = lowerBound;
    }

    /// <summary>The roles.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>Which requirements are covered.</summary>
    public GapOptions Options { get; }

    /// <summary>The people: a proved set in ordinal order of their ids, any other in the order in which they were picked.</summary>
    public IReadOnlyList<CoverMember> People { get; }

    /// <summary>What the roles ask for and nobody of the workforce satisfies, in the order in which the roles' gap reports first reach it.</summary>
    public IReadOnlyList<ScarceRequirement> NotCoverable { get; }

    /// <summary>Whether there is no smaller set.</summary>
    public bool IsSmallest => LowerBound == People.Count;

    /// <summary>Whether the set is proved to be the first of the smallest. If not, it is the greedy one, which may be as small.</summary>
    public bool IsProved { get; }

    /// <summary>A number of people with fewer than whom it cannot be done, 0 or more; that of <see cref="People"/> where the set is proved.</summary>
    public int LowerBound { get; }

    /// <summary>Returns whether another one is for the same roles and kinds, and has the same people and proof.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(WorkforceCover? other) =>
        other is not null && IsProved == other.IsProved && LowerBound == other.LowerBound && Options.Kinds.SequenceEqual(other.Options.Kinds)
        && Roles.Count == other.Roles.Count && Roles.Zip(other.Roles, ModelKey.AreSame).All(same => same)
        && People.SequenceEqual(other.People) && NotCoverable.SequenceEqual(other.NotCoverable);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkforceCover);

    /// <inheritdoc/>
    public override int GetHashCode() => (Roles.Count, People.Count, NotCoverable.Count, IsProved).GetHashCode();

    /// <summary>Returns how many people cover the roles, whether fewer could, and how much nobody has.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0} {1}{2} for {3}; {4} {5} nobody has",
        People.Count,
        People.Count == 1 ? "person" : "people",
        IsSmallest ? "" : string.Format(CultureInfo.InvariantCulture, " (at least {0} are needed)", LowerBound),
        Roles.Count == 1 ? Roles[0].Title : string.Format(CultureInfo.InvariantCulture, "{0} roles", Roles.Count),
        NotCoverable.Count,
        NotCoverable.Count == 1 ? "requirement" : "requirements");
}
