namespace CompetencyFrameworks;

/// <summary>A part of a gap report, made by a caller's rule. Two are equal when name and gaps are.</summary>
public sealed class GroupGaps : GapFigures, IEquatable<GroupGaps>
{
    internal GroupGaps(string? group, Gap[] requirements)
        : base(requirements) => Group = group;

    /// <summary>The name of the group; <see langword="null"/> for the gaps that are in none.</summary>
    public string? Group { get; }

    /// <summary>Returns whether another group has the same name and equal gaps.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(GroupGaps? other) => other is not null && Group == other.Group && All.SequenceEqual(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GroupGaps);

    /// <inheritdoc/>
    public override int GetHashCode() => (Group, All.Count, Open.Count).GetHashCode();

    /// <summary>Returns the group and the coverage.</summary>
    public override string ToString() => $"{Group ?? "no group"}: {Coverage}";
}
