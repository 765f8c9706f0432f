namespace CompetencyFrameworks;

/// <summary>A readable cut of a text around words that were found in it.</summary>
internal sealed class Snippet
{
    private const int Longest = 160;
    private const int Before = 40;
    private const string Ellipsis = "…";

    public Snippet(string text, IReadOnlyList<SearchMatch> matches)
    {
        SearchMatch first = FirstOfMost(matches);
        int start = text.Length <= Longest ? 0 : StartOf(text, first);
        int end = text.Length <= Longest ? text.Length : EndOf(text, first, start);
        string before = start > 0 ? Ellipsis : "";
        Text = before + OnOneLine(text.Substring(start, end - start)) + (end < text.Length ? Ellipsis : "");
        Matches = Array.AsReadOnly(matches
            .Where(match => match.Start >= start && match.Start < end)
            .Select(match => new SearchMatch(match.Start - start + before.Length, Math.Min(match.End, end) - match.Start))
            .ToArray());
    }

    public string Text { get; }

    public IReadOnlyList<SearchMatch> Matches { get; }

    // Where most of the words stand close together, and the first such place of several.
    private static SearchMatch FirstOfMost(IReadOnlyList<SearchMatch> matches)
    {
        int most = 0;
        int best = 0;
        for (int i = 0, behind = 0; i < matches.Count; i++)
        {
            while (behind < matches.Count && matches[behind].End <= matches[i].Start + Longest - Before)
            {
                behind++;
            }

            (most, best) = behind - i > most ? (behind - i, i) : (most, best);
        }

        return matches[best];
    }

    // Some words before the first one found; more of them where it stands near the end of the text.
    private static int StartOf(string text, SearchMatch first)
    {
        int start = Math.Min(first.Start - Before, text.Length - Longest);
        if (start <= 0)
        {
            return 0;
        }

        while (start < first.Start && !char.IsWhiteSpace(text[start - 1]))
        {
            start++;
        }

        while (start < first.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start;
    }

    private static int EndOf(string text, SearchMatch first, int start)
    {
        int most = start + Longest;
        if (most >= text.Length)
        {
            return text.Length;
        }

        int end = most;
        while (end > first.End && !char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        while (end > first.End && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        // Where the only spaces stand before what was found, what follows is cut between two characters.
        return end > first.End ? end : char.IsLowSurrogate(text[most]) ? most - 1 : most;
    }

    private static string OnOneLine(string text) => string.Concat(text.Select(c => char.IsWhiteSpace(c) || char.IsControl(c) ? ' ' : c));
}
