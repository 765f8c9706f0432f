namespace CompetencyFrameworks;

public sealed partial class CompetencyFramework
{
    // Made at the first search. Two threads may both make one, and find the same in them.
    private SearchIndex? searchIndex;

    /// <summary>Looks for words in the texts of the units of competency, the graded competencies and the roles.</summary>
    /// <param name="text">The words. Their order and repetition do not matter, nor do case and accents.</param>
    /// <param name="options">How to look; <see langword="null"/> for <see cref="SearchOptions.Default"/>: all words have to be there.</param>
    /// <returns>
    /// One hit for each item in whose texts the words stand, best first; the same hits in the same order on every platform. Empty where nothing is found, and
    /// where the text has neither a letter nor a digit.
    /// </returns>
    /// <remarks>
    /// <para>
    /// <b>Words.</b> The texts and the words asked for are read alike: characters are decomposed (Unicode NFKD), marks (categories Mn, Mc, Me) are dropped, what
    /// is left is put into lower case character by character, and parted wherever something is neither a letter (L*) nor a digit (Nd). So <c>é</c> reads
    /// <c>e</c>, <c>ﬁ</c> reads <c>fi</c>, and <c>talent-management/head</c> is three words. A word of a text is found by all that it begins with:
    /// <c>plan</c> finds <c>planning</c>, but not the reverse. A run of letters without a space, as in Chinese, is one word.
    /// </para>
    /// <para>
    /// <b>Texts.</b> <see cref="SearchField"/> lists them. All words have to stand in texts of the same item, not in one and the same text; hits in which they
    /// do come first. Not searched: qualifications, courses and learning on the job, key activities of specialties, descriptions of levels.
    /// </para>
    /// <para>
    /// <b>Order.</b> First, hits with more of the words asked for. Then by the best passage of each: more of the words in it; more of them as whole words
    /// rather than beginnings; the field, in the order of <see cref="SearchField"/>; fewer different words in the passage, so that a title that says just what
    /// is asked for stands before longer ones; and last the framework's order: units, graded competencies, roles. Passages of one item stand in the same order.
    /// </para>
    /// <para>
    /// What a character decomposes into is that of Unicode 15 everywhere; what is a letter, a mark or a digit, and its lower case, is what the runtime knows: only
    /// for characters that a later Unicode added may two runtimes differ.
    /// </para>
    /// <para>The first search of a framework reads all its texts; later ones look words up.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<SearchHit> Search(string text, SearchOptions? options = null)
    {
        var query = new SearchQuery(Guard.NotNull(text));
        searchIndex ??= new SearchIndex(this);
        return new SearchRanking(searchIndex, query).Hits(options ?? SearchOptions.Default);
    }
}
