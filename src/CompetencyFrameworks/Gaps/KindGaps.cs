namespace CompetencyFrameworks;

/// <summary>The part of a gap report that is about one kind of requirement. Two are equal when kind and gaps are.</summary>
public sealed class KindGaps : GapFigures, IEquatable<KindGaps>
{
    internal KindGaps(RequirementKind kind, Gap[] requirements)
        : base(requirements) => Kind = kind;

    /// <summary>The kind of requirement.</summary>
    public RequirementKind Kind { get; }

    /// <summary>Returns whether another group is of the same kind and has equal gaps.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(KindGaps? other) => other is not null && Kind == other.Kind && All.SequenceEqual(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KindGaps);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, All.Count, Open.Count).GetHashCode();

    /// <summary>Returns the kind and the coverage.</summary>
    public override string ToString() => $"{Kind}: {Coverage}";
}
