namespace CompetencyFrameworks;

/// <summary>The part of a gap report that is about one category, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{CategoryGaps})"/>.</summary>
public sealed class CategoryGapsRow : GapFiguresRow
{
    private readonly CategoryGaps group;

    internal CategoryGapsRow(CategoryGaps group)
        : base(group) => this.group = group;

    internal static TableColumns<CategoryGapsRow> Columns { get; } = WithFigures(new TableColumns<CategoryGapsRow>("gaps-by-category")
        .Text(nameof(Framework), "Id of the framework of the category.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .TextOrNull(nameof(Category), "Id of the category; missing for the competencies that are in none.", row => row.Category)
        .TextOrNull(nameof(Title), "Title of the category; missing for the competencies that are in none.", row => row.Title));

    /// <summary>Id of the framework of the category.</summary>
    public string Framework => group.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => group.Framework.Edition;

    /// <summary>Id of the category; missing for the competencies that are in none.</summary>
    public string? Category => group.Category?.Id;

    /// <summary>Title of the category; missing for the competencies that are in none.</summary>
    public string? Title => group.Category?.Title;
}
