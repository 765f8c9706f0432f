namespace CompetencyFrameworks;

/// <summary>A text in which words were found. Two are equal when text, field, level and the places of the words are.</summary>
[TypeFormatterSource]
public sealed class SearchPassage : IEquatable<SearchPassage>
{
    private readonly SearchQuery query;

    // Found when they are asked for, as only a few of many passages are shown. Two threads may both find them, and find the same.
    private IReadOnlyList<SearchMatch>? matches;
    private Snippet? snippet;

    internal SearchPassage(IndexedPassage passage, SearchQuery query, int wordsFound, int wholeWordsFound)
    {
        this.query = query;
        Field = passage.Field;
        Level = passage.Level;
        Text = passage.Text;
        WordsFound = wordsFound;
        WholeWordsFound = wholeWordsFound;
    }

    /// <summary>Where the text stands in the item.</summary>
    public SearchField Field { get; }

    /// <summary>The level that a statement belongs to; <see langword="null"/> for every other field.</summary>
    public Level? Level { get; }

    /// <summary>The whole text, as the framework has it.</summary>
    public string Text { get; }

    /// <summary>How many of the different words asked for were found in the text, 1 or more.</summary>
    public int WordsFound { get; }

    /// <summary>How many of them stand in the text as whole words, 0 or more; of the others it has words that begin with them.</summary>
    public int WholeWordsFound { get; }

    /// <summary>
    /// The places in <see cref="Text"/> of the words that were found, whole also where only their beginning was asked for; in the order of the text, at least
    /// one, never overlapping.
    /// </summary>
    public IReadOnlyList<SearchMatch> Matches => matches ??= query.PlacesIn(Text);

    /// <summary>
    /// The text for a list of hits, on one line: whole up to 160 characters; else a part of at most 160 where most of the words found stand close together,
    /// the first such part of several, cut at spaces where there are any, with <c>…</c> where something is left out.
    /// </summary>
    public string Snippet => Cut.Text;

    /// <summary>The places in <see cref="Snippet"/> of the words that were found, as far as it reaches; in its order, at least one.</summary>
    public IReadOnlyList<SearchMatch> SnippetMatches => Cut.Matches;

    private Snippet Cut => snippet ??= new Snippet(Text, Matches);

    /// <summary>Returns whether another passage has the same text in the same field at the same level, with the same words found.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(SearchPassage? other) =>
        other is not null && Text == other.Text && Field == other.Field && WordsFound == other.WordsFound && WholeWordsFound == other.WholeWordsFound
        && ModelKey.AreSame(Level, other.Level) && Matches.SequenceEqual(other.Matches);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SearchPassage);

    /// <inheritdoc/>
    public override int GetHashCode() => (Text, Field, WordsFound, WholeWordsFound).GetHashCode();

    /// <summary>Returns the field, the level of a statement, and the snippet.</summary>
    public override string ToString() => Level is null ? $"{Field}: {Snippet}" : $"{Field}, {Level}: {Snippet}";
}
