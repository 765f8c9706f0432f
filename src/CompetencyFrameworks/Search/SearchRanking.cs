namespace CompetencyFrameworks;

/// <summary>Finds the words of a query, gathers the texts and items that have them, and puts the best first.</summary>
internal sealed class SearchRanking(SearchIndex index, SearchQuery query)
{
    public IReadOnlyList<SearchHit> Hits(SearchOptions options)
    {
        List<FoundItem> items = Items();
        if (options.AsksForAllWords)
        {
            items.RemoveAll(item => item.Words < query.Words.Length);
        }

        items.ForEach(item => item.Order());
        items.Sort(FoundItem.Compare);
        return Array.AsReadOnly(items.Take(options.MaxHits ?? items.Count).Select(item => item.ToHit(query)).ToArray());
    }

    private List<FoundItem> Items()
    {
        var items = new List<FoundItem>();
        FoundItem? item = null;
        FoundPassage? passage = null;
        // For each word asked for, the number of the last item that has it.
        int[] lastItem = new int[query.Words.Length];
        long previous = -1;
        foreach (long sighting in Sightings())
        {
            // The same word again: texts have several words with one beginning. The whole word came first.
            if (sighting >> 1 == previous >> 1)
            {
                continue;
            }

            IndexedPassage text = index.Passages[TextOf(sighting)];
            if (item is null || !ReferenceEquals(item.Item, text.Item))
            {
                items.Add(item = new FoundItem(text.Item));
            }

            if (passage is null || !ReferenceEquals(passage.Passage, text))
            {
                item.Add(passage = new FoundPassage(text, TextOf(sighting)));
            }

            int word = WordOf(sighting);
            passage.Count(IsWhole(sighting));
            item.Words += lastItem[word] == items.Count ? 0 : 1;
            lastItem[word] = items.Count;
            previous = sighting;
        }

        return items;
    }

    // Every finding of a word in a text as one number, so that sorting them gathers what belongs together: the text, the word asked for, whole words first.
    private List<long> Sightings()
    {
        var sightings = new List<long>();
        for (int i = 0; i < query.Words.Length; i++)
        {
            long word = (long)i << 1;
            index.Find(query.Words[i], (text, isWhole) => sightings.Add(((long)text << 32) | word | (isWhole ? 0L : 1L)));
        }

        sightings.Sort();
        return sightings;
    }

    private static int TextOf(long sighting) => (int)(sighting >> 32);

    private static int WordOf(long sighting) => (int)(sighting & uint.MaxValue) >> 1;

    private static bool IsWhole(long sighting) => (sighting & 1) == 0;
}
