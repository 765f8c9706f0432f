namespace CompetencyFrameworks;

/// <summary>
/// A competency, at the level that roles ask for, that nobody of a workforce has, or few people. Two are equal when competency, level, roles and people are.
/// </summary>
[TypeFormatterSource]
public sealed class ScarceRequirement : IEquatable<ScarceRequirement>
{
    internal ScarceRequirement(Competency competency, int rank, Role[] roles, (string Id, string? Name)[] people)
    {
        Competency = competency;
        Required = Attainment.Of(competency, rank);
        Roles = Array.AsReadOnly(roles);
        People = people;
        Ids = Array.AsReadOnly(Array.ConvertAll(people, person => person.Id));
    }

    /// <summary>The competency.</summary>
    public Competency Competency { get; }

    /// <summary>What is asked for: held, or the level.</summary>
    public Attainment Required { get; }

    /// <summary>Those of the roles that ask for just this, in their order.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>The ids of the people who have it, in ordinal order; empty where nobody has.</summary>
    public IReadOnlyList<string> Ids { get; }

    internal IReadOnlyList<(string Id, string? Name)> People { get; }

    /// <summary>Returns whether another one is about the same competency, level, roles and people.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(ScarceRequirement? other) =>
        other is not null && ModelKey.AreSame(Competency, other.Competency) && Required.Equals(other.Required) && Ids.SequenceEqual(other.Ids)
        && Roles.Count == other.Roles.Count && Roles.Zip(other.Roles, ModelKey.AreSame).All(same => same);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScarceRequirement);

    /// <inheritdoc/>
    public override int GetHashCode() => (Competency.Id, Required.Rank, Ids.Count).GetHashCode();

    /// <summary>Returns the competency, the level and who has it.</summary>
    public override string ToString() => $"{Competency} ({Required}): {(Ids.Count == 0 ? "nobody" : $"only {string.Join(", ", Ids)}")}";
}
