namespace CompetencyFrameworks;

/// <summary>How much of a query was found in one text.</summary>
internal sealed class FoundPassage(IndexedPassage passage, int number)
{
    public IndexedPassage Passage { get; } = passage;

    /// <summary>The number of the words asked for that were found.</summary>
    public int Words { get; private set; }

    /// <summary>The number of those that were found as whole words.</summary>
    public int WholeWords { get; private set; }

    /// <summary>The place among all texts of the framework.</summary>
    private int Number { get; } = number;

    /// <summary>Best first, and then in the order of the framework: two texts never compare as the same.</summary>
    public static int Compare(FoundPassage one, FoundPassage other)
    {
        int order = other.Words.CompareTo(one.Words);
        order = order != 0 ? order : other.WholeWords.CompareTo(one.WholeWords);
        order = order != 0 ? order : one.Passage.Field.CompareTo(other.Passage.Field);
        order = order != 0 ? order : one.Passage.Words.CompareTo(other.Passage.Words);
        return order != 0 ? order : one.Number.CompareTo(other.Number);
    }

    public void Count(bool isWhole)
    {
        Words++;
        WholeWords += isWhole ? 1 : 0;
    }
}
