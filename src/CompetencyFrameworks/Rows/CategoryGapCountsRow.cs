namespace CompetencyFrameworks;

/// <summary>How often the requirements of a category are satisfied, as a flat record of <see cref="WorkforceLists.ToTable(IEnumerable{CategoryGapCounts})"/>.</summary>
public sealed class CategoryGapCountsRow
{
    private readonly CategoryGapCounts counts;

    internal CategoryGapCountsRow(CategoryGapCounts counts) => this.counts = counts;

    internal static TableColumns<CategoryGapCountsRow> Columns { get; } = new TableColumns<CategoryGapCountsRow>("workforce-gaps-by-category")
        .Text(nameof(Framework), "Id of the framework of the category.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .TextOrNull(nameof(Category), "Id of the category; missing for the competencies that are in none.", row => row.Category)
        .TextOrNull(nameof(Title), "Title of the category; missing for the competencies that are in none.", row => row.Title)
        .Number(nameof(Satisfied), "How often a requirement is satisfied, over all people.", row => row.Satisfied)
        .Number(nameof(Partial), "How often something is held, but not all that is asked for.", row => row.Partial)
        .Number(nameof(Missing), "How often nothing is held.", row => row.Missing)
        .Number(nameof(Open), "How often a requirement is open: partial or missing.", row => row.Open)
        .Number(nameof(NotAssessed), "How often a requirement is open and nothing is recorded.", row => row.NotAssessed);

    /// <summary>Id of the framework of the category.</summary>
    public string Framework => counts.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => counts.Framework.Edition;

    /// <summary>Id of the category; missing for the competencies that are in none.</summary>
    public string? Category => counts.Category?.Id;

    /// <summary>Title of the category; missing for the competencies that are in none.</summary>
    public string? Title => counts.Category?.Title;

    /// <summary>How often a requirement is satisfied, over all people.</summary>
    public long Satisfied => counts.Satisfied;

    /// <summary>How often something is held, but not all that is asked for.</summary>
    public long Partial => counts.Partial;

    /// <summary>How often nothing is held.</summary>
    public long Missing => counts.Missing;

    /// <summary>How often a requirement is open: partial or missing.</summary>
    public long Open => counts.Open;

    /// <summary>How often a requirement is open and nothing is recorded.</summary>
    public long NotAssessed => counts.NotAssessed;

    /// <summary>Returns the category and the counts.</summary>
    public override string ToString() => counts.ToString();
}
