using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>A person of a set that covers roles, with what the person satisfies of them. Two are equal when id, name and requirements are.</summary>
[TypeFormatterSource]
public sealed class CoverMember : IEquatable<CoverMember>
{
    internal CoverMember(string id, string? name, Requirement[] satisfies)
    {
        Id = id;
        Name = name;
        Satisfies = Array.AsReadOnly(satisfies);
    }

    /// <summary>The person's id.</summary>
    public string Id { get; }

    /// <summary>The person's name; <see langword="null"/> where none is given.</summary>
    public string? Name { get; }

    /// <summary>
    /// All that the person satisfies of what the roles ask for, each competency at the highest level that one of them asks for, in the order in which their gap
    /// reports first reach it; others of the set may satisfy some of it, too.
    /// </summary>
    public IReadOnlyList<Requirement> Satisfies { get; }

    /// <summary>Returns whether another one has the same id, name and requirements.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(CoverMember? other) =>
        other is not null && Id == other.Id && Name == other.Name && Satisfies.Count == other.Satisfies.Count && Satisfies.Zip(other.Satisfies, ModelKey.AreSame).All(same => same);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CoverMember);

    /// <inheritdoc/>
    public override int GetHashCode() => (Id, Satisfies.Count).GetHashCode();

    /// <summary>Returns the name, or else the id, and how much the person satisfies.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0}: {1} {2}", string.IsNullOrWhiteSpace(Name) ? Id : Name, Satisfies.Count, Satisfies.Count == 1 ? "requirement" : "requirements");
}
