namespace CompetencyFrameworks;

/// <summary>A hit of a search, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{SearchHit})"/>.</summary>
public sealed class SearchHitRow
{
    private readonly int place;
    private readonly SearchHit hit;

    internal SearchHitRow(int place, SearchHit hit)
    {
        this.place = place;
        this.hit = hit;
    }

    internal static TableColumns<SearchHitRow> Columns { get; } = new TableColumns<SearchHitRow>("search-hits")
        .Number(nameof(Place), "Place of the hit in the list, from 1.", row => row.Place)
        .Text(nameof(Framework), "Id of the framework of what was found.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Type), "What was found: unit, gradedCompetency or role.", row => row.Type)
        .Text(nameof(Id), "Id of what was found.", row => row.Id)
        .Text(nameof(Title), "Title of what was found.", row => row.Title)
        .Number(nameof(WordsFound), "Number of words of the question that occur.", row => row.WordsFound)
        .Text(nameof(Field), "Where the best passage stands.", row => row.Field)
        .TextOrNull(nameof(Level), "Id of the level that the best passage is about.", row => row.Level)
        .TextOrNull(nameof(LevelTitle), "Title of the level that the best passage is about.", row => row.LevelTitle)
        .Number(nameof(Start), "Where the first word found begins in the best passage, from 0.", row => row.Start)
        .Number(nameof(Length), "Length of the first word found in the best passage.", row => row.Length)
        .Text(nameof(Passage), "The whole best passage.", row => row.Passage)
        .Number(nameof(OtherPassages), "Number of other passages.", row => row.OtherPassages);

    /// <summary>Place of the hit in the list, from 1.</summary>
    public int Place => place;

    /// <summary>Id of the framework of what was found.</summary>
    public string Framework => Owner.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => Owner.Edition;

    /// <summary>What was found: unit, gradedCompetency or role.</summary>
    public string Type => ItemWords.TypeOf(hit.Item);

    /// <summary>Id of what was found.</summary>
    public string Id => hit.Item.Id;

    /// <summary>Title of what was found.</summary>
    public string Title => hit.Title;

    /// <summary>Number of words of the question that occur.</summary>
    public int WordsFound => hit.WordsFound;

    /// <summary>Where the best passage stands.</summary>
    public string Field => RowWords.Of(hit.Passage.Field);

    /// <summary>Id of the level that the best passage is about.</summary>
    public string? Level => hit.Passage.Level?.Id;

    /// <summary>Title of the level that the best passage is about.</summary>
    public string? LevelTitle => hit.Passage.Level?.Title;

    /// <summary>Where the first word found begins in the best passage, from 0.</summary>
    public int Start => hit.Passage.Matches[0].Start;

    /// <summary>Length of the first word found in the best passage.</summary>
    public int Length => hit.Passage.Matches[0].Length;

    /// <summary>The whole best passage.</summary>
    public string Passage => hit.Passage.Text;

    /// <summary>Number of other passages.</summary>
    public int OtherPassages => hit.OtherPassages.Count;

    /// <summary>Returns what was found.</summary>
    public override string ToString() => hit.ToString();

    // Only roles of a framework are searched.
    private CompetencyFramework Owner => hit.Item is Competency competency ? competency.Framework : ((Role)hit.Item).Framework!;
}
