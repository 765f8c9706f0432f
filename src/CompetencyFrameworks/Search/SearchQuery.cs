namespace CompetencyFrameworks;

/// <summary>The words that are asked for.</summary>
internal sealed class SearchQuery
{
    public SearchQuery(string text) => Words = [.. FoldedWords.Of(text).Select(word => word.Text).Distinct(StringComparer.Ordinal)];

    /// <summary>The words as they are compared, each once. Nothing depends on their order.</summary>
    public string[] Words { get; }

    /// <summary>The places of the words of a text that begin with a word asked for, in the order of the text.</summary>
    public IReadOnlyList<SearchMatch> PlacesIn(string text)
    {
        var places = new List<SearchMatch>();
        foreach (FoldedWord word in FoldedWords.Of(text))
        {
            if (!Array.Exists(Words, asked => word.Text.StartsWith(asked, StringComparison.Ordinal)))
            {
                continue;
            }

            SearchMatch? last = places.Count == 0 ? null : places[places.Count - 1];
            if (last is not null && word.Start < last.End)
            {
                // One character may be read as two words, such as ½: they have one place.
                places[places.Count - 1] = new SearchMatch(last.Start, Math.Max(last.End, word.End) - last.Start);
            }
            else
            {
                places.Add(new SearchMatch(word.Start, word.End - word.Start));
            }
        }

        return places.AsReadOnly();
    }
}
