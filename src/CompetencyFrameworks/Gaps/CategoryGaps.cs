namespace CompetencyFrameworks;

/// <summary>The part of a gap report that is about one category. Two are equal when category and gaps are.</summary>
public sealed class CategoryGaps : GapFigures, IEquatable<CategoryGaps>
{
    internal CategoryGaps(CompetencyFramework framework, Category? category, Gap[] requirements)
        : base(requirements)
    {
        Framework = framework;
        Category = category;
    }

    /// <summary>The framework of the category.</summary>
    public CompetencyFramework Framework { get; }

    /// <summary>The category; <see langword="null"/> for the group of the framework's competencies that are in none.</summary>
    public Category? Category { get; }

    /// <summary>Returns whether another group is of the same category and has equal gaps.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(CategoryGaps? other) => other is not null && Category?.Id == other.Category?.Id && All.SequenceEqual(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CategoryGaps);

    /// <inheritdoc/>
    public override int GetHashCode() => (Category?.Id, All.Count, Open.Count).GetHashCode();

    /// <summary>Returns the category and the coverage.</summary>
    public override string ToString() => $"{Category?.Title ?? "no category"}: {Coverage}";
}
