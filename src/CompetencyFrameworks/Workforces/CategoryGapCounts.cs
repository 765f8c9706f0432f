namespace CompetencyFrameworks;

/// <summary>What people have and lack of the requirements of one category. Two are equal when category and counts are.</summary>
public sealed class CategoryGapCounts : GapCounts, IEquatable<CategoryGapCounts>
{
    internal CategoryGapCounts(CompetencyFramework framework, Category? category, GapTally tally)
        : base(tally)
    {
        Framework = framework;
        Category = category;
    }

    /// <summary>The framework of the category.</summary>
    public CompetencyFramework Framework { get; }

    /// <summary>The category; <see langword="null"/> for the group of the framework's competencies that are in none.</summary>
    public Category? Category { get; }

    /// <summary>Returns whether another one is of the same category and has the same counts.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(CategoryGapCounts? other) =>
        other is not null && Category?.Id == other.Category?.Id && Framework.Id == other.Framework.Id && Framework.Edition == other.Framework.Edition && Tally.Equals(other.Tally);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CategoryGapCounts);

    /// <inheritdoc/>
    public override int GetHashCode() => (Category?.Id, Tally).GetHashCode();

    /// <summary>Returns the category and the counts.</summary>
    public override string ToString() => $"{Category?.Title ?? "no category"}: {Counted}";

    /// <summary>Groups counts by the competency's own category, in the order in which they first reach it.</summary>
    internal static IReadOnlyList<CategoryGapCounts> Group(IEnumerable<(Competency Competency, GapTally Tally)> counts) => Array.AsReadOnly(counts
        .GroupBy(count => (count.Competency.Framework.Id, count.Competency.Framework.Edition, Category: count.Competency.Category?.Id))
        .Select(group => new CategoryGapCounts(group.First().Competency.Framework, group.First().Competency.Category, GapTally.Sum(group.Select(count => count.Tally))))
        .ToArray());
}
