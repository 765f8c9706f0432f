namespace CompetencyFrameworks;

/// <summary>How often the requirements of a category are satisfied, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{CategoryGapCounts})"/>.</summary>
public sealed class CategoryGapCountsRow : GapCountsRow
{
    private readonly CategoryGapCounts counts;

    internal CategoryGapCountsRow(CategoryGapCounts counts)
        : base(counts) => this.counts = counts;

    internal static TableColumns<CategoryGapCountsRow> Columns { get; } = WithFigures(new TableColumns<CategoryGapCountsRow>("workforce-gaps-by-category")
        .Text(nameof(Framework), "Id of the framework of the category.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .TextOrNull(nameof(Category), "Id of the category; missing for the competencies that are in none.", row => row.Category)
        .TextOrNull(nameof(Title), "Title of the category; missing for the competencies that are in none.", row => row.Title));

    /// <summary>Id of the framework of the category.</summary>
    public string Framework => counts.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => counts.Framework.Edition;

    /// <summary>Id of the category; missing for the competencies that are in none.</summary>
    public string? Category => counts.Category?.Id;

    /// <summary>Title of the category; missing for the competencies that are in none.</summary>
    public string? Title => counts.Category?.Title;
}
