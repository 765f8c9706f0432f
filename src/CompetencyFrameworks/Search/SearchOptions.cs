using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>How a search looks for words. Options never change; <c>With…</c> returns others.</summary>
public sealed class SearchOptions
{
    private SearchOptions(bool asksForAllWords, int? limit)
    {
        AsksForAllWords = asksForAllWords;
        MaxHits = limit;
    }

    /// <summary>All words are asked for, and all hits are returned.</summary>
    public static SearchOptions Default { get; } = new(asksForAllWords: true, limit: null);

    /// <summary>Whether an item has to have all the words, in whatever texts of its own, to be a hit; otherwise one of them is enough.</summary>
    public bool AsksForAllWords { get; }

    /// <summary>The greatest number of hits, 1 or more; <see langword="null"/> for all hits.</summary>
    public int? MaxHits { get; }

    /// <summary>Returns options that ask for all words.</summary>
    public SearchOptions WithAllWords() => new(asksForAllWords: true, MaxHits);

    /// <summary>Returns options that ask for any of the words. Items that have more of them come first.</summary>
    public SearchOptions WithAnyWord() => new(asksForAllWords: false, MaxHits);

    /// <summary>Returns options that keep only the best hits.</summary>
    /// <param name="limit">The greatest number of hits, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public SearchOptions WithMaxHits(int limit) => limit >= 1
        ? new SearchOptions(AsksForAllWords, limit)
        : throw new ArgumentOutOfRangeException(nameof(limit), limit, "A search returns at most 1 hit or more. Leave the limit out to get all hits.");

    /// <summary>Returns the options in words, such as <c>any word, at most 10 hits</c>.</summary>
    public override string ToString()
    {
        string words = AsksForAllWords ? "all words" : "any word";
        return MaxHits is null ? words : string.Format(CultureInfo.InvariantCulture, "{0}, at most {1} {2}", words, MaxHits, MaxHits == 1 ? "hit" : "hits");
    }
}
