namespace CompetencyFrameworks;

/// <summary>The texts of a framework, and the words they have. It never changes.</summary>
internal sealed class SearchIndex
{
    // All different words in ordinal order, so that words with one beginning are neighbours; the texts with words[i] are texts[starts[i]] up to texts[starts[i + 1]].
    private readonly string[] words;
    private readonly int[] starts;
    private readonly int[] texts;

    public SearchIndex(CompetencyFramework framework)
    {
        var textsOf = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        Passages = [.. framework.Competencies.SelectMany(IndexedPassage.Of), .. framework.Roles.SelectMany(IndexedPassage.Of)];
        for (int i = 0; i < Passages.Length; i++)
        {
            Passages[i].Words = Enter(FoldedWords.Of(Passages[i].Text), i, textsOf);
        }

        words = [.. textsOf.Keys];
        Array.Sort(words, StringComparer.Ordinal);
        starts = new int[words.Length + 1];
        for (int i = 0; i < words.Length; i++)
        {
            starts[i + 1] = starts[i] + textsOf[words[i]].Count;
        }

        texts = [.. words.SelectMany(word => textsOf[word])];
    }

    /// <summary>The texts, item by item in the framework's order: units, graded competencies, roles.</summary>
    public IndexedPassage[] Passages { get; }

    /// <summary>Calls back for every text with a word that begins with the word asked for, and says whether it is the whole word; a text may come up again.</summary>
    public void Find(string asked, Action<int, bool> found)
    {
        int place = Array.BinarySearch(words, asked, StringComparer.Ordinal);
        for (int i = place < 0 ? ~place : place; i < words.Length && words[i].StartsWith(asked, StringComparison.Ordinal); i++)
        {
            for (int j = starts[i]; j < starts[i + 1]; j++)
            {
                found(texts[j], i == place);
            }
        }
    }

    private static int Enter(List<FoldedWord> read, int text, Dictionary<string, List<int>> textsOf)
    {
        int different = 0;
        foreach (FoldedWord word in read)
        {
            if (!textsOf.TryGetValue(word.Text, out List<int>? found))
            {
                textsOf.Add(word.Text, found = []);
            }

            if (found.Count == 0 || found[found.Count - 1] != text)
            {
                found.Add(text);
                different++;
            }
        }

        return different;
    }
}
