namespace CompetencyFrameworks;

/// <summary>The English texts of reports and charts, each of which names itself.</summary>
internal static class EnglishTexts
{
    private static readonly string[] all =
    [
        "Gap", "Role", "Person", "Competency", "Category", "Framework", "Level", "Credits", "Required", "Held",
        "held", "not held", "not assessed", "met", "exceeded", "partial", "missing", "satisfied", "open",
        "core", "functional", "additional", "optional", "no category",
        // Tables.
        "1 more row", "{0} more rows",
    ];

    private static readonly HashSet<string> known = new(all, StringComparer.Ordinal);

    /// <summary>All of them, in the order in which reports use them.</summary>
    public static IReadOnlyList<string> All => all;

    /// <summary>Whether there is such a text.</summary>
    public static bool Contains(string english) => known.Contains(english);
}
