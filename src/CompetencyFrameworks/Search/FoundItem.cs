namespace CompetencyFrameworks;

/// <summary>How much of a query was found in the texts of one item.</summary>
internal sealed class FoundItem(FrameworkItem item)
{
    private readonly List<FoundPassage> passages = [];

    public FrameworkItem Item { get; } = item;

    /// <summary>The number of the words asked for that were found in one text or another.</summary>
    public int Words { get; set; }

    /// <summary>Most words first, then by the best passage of each.</summary>
    public static int Compare(FoundItem one, FoundItem other)
    {
        int order = other.Words.CompareTo(one.Words);
        return order != 0 ? order : FoundPassage.Compare(one.passages[0], other.passages[0]);
    }

    public void Add(FoundPassage passage) => passages.Add(passage);

    /// <summary>Puts the best passage first. Items are compared after that.</summary>
    public void Order() => passages.Sort(FoundPassage.Compare);

    public SearchHit ToHit(SearchQuery query) => new(
        Item, Words, [.. passages.Select(found => new SearchPassage(found.Passage, query, found.Words, found.WholeWords))]);
}
