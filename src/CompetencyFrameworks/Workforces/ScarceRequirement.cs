namespace CompetencyFrameworks;

/// <summary>
/// A competency, at the level that roles ask for, that nobody of a workforce has, or one person alone. Two are equal when competency, level, roles and person
/// are.
/// </summary>
public sealed class ScarceRequirement : IEquatable<ScarceRequirement>
{
    internal ScarceRequirement(Competency competency, int rank, Role[] roles, string? person)
    {
        Competency = competency;
        Required = Attainment.Of(competency, rank);
        Roles = Array.AsReadOnly(roles);
        Person = person;
    }

    /// <summary>The competency.</summary>
    public Competency Competency { get; }

    /// <summary>What is asked for: held, or the level.</summary>
    public Attainment Required { get; }

    /// <summary>Those of the roles that ask for just this, in their order.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>The id of the only person who has it; <see langword="null"/> where nobody has.</summary>
    public string? Person { get; }

    /// <summary>Returns whether another one is about the same competency, level, roles and person.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(ScarceRequirement? other) =>
        other is not null && ModelKey.AreSame(Competency, other.Competency) && Required.Equals(other.Required) && Person == other.Person
        && Roles.Count == other.Roles.Count && Roles.Zip(other.Roles, ModelKey.AreSame).All(same => same);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ScarceRequirement);

    /// <inheritdoc/>
    public override int GetHashCode() => (Competency.Id, Required.Rank, Person).GetHashCode();

    /// <summary>Returns the competency, the level and who has it.</summary>
    public override string ToString() => $"{Competency} ({Required}): {(Person is null ? "nobody" : $"only {Person}")}";
}
