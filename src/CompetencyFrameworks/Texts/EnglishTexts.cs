namespace CompetencyFrameworks;

/// <summary>The English texts of reports and charts, each of which names itself.</summary>
internal static class EnglishTexts
{
    private static readonly string[] all =
    [
        "Gap", "Role", "Person", "Competency", "Category", "Framework", "Level", "Credits", "Required", "Held",
        "held", "not held", "not assessed", "met", "exceeded", "partial", "missing", "satisfied", "open",
        "core", "functional", "additional", "optional", "no category",

        // Charts.
        "Gaps of {0} for the role {1}", "{0} of {1} satisfied ({2}%)", "Nothing is asked for.",
        "{0} of {1} requirements are satisfied and {2} are open; of the open ones {3} are not assessed.",
        "open: held part and missing part", "diamond: required", "{0}, required: {1}",
        "Gaps for the role {0}", "Gaps for the role {0}, by category", "What roles ask for", "What roles ask for, by category", "How alike roles are",
        "People: {0}. Requirements: {1}.", "People: {0}. Categories: {1}.", "Roles: {0}. Competencies: {1}.", "Roles: {0}. Categories: {1}.", "Roles: {0}.",
        "The number in a cell says how many rungs are missing; 0 is satisfied.", "The number in a cell says how many requirements of the category are open.",
        "The number in a cell is the rank that is asked for, 1 for a unit; 0 is not asked for.",
        "The number in a cell says how many requirements the role has in the category.",
        "The number in a cell says how many per cent of what the two roles ask for is alike.",
        "{0} of {1} open", "required: {0}", "not asked for", "Requirements: {0}",
        "and {0} more people", "and {0} more roles", "and {0} more requirements", "and {0} more competencies", "and {0} more categories",
        "no roles", "Roles and moves", "Roles and moves; dotted: to another specialty", "Roles and moves; dashed: to another specialty",
        "Career path", "From {0} to {1}", "Credits: {0}, rungs: {1}", "Credits: {0}, rungs: {1}, another specialty",
    ];

    private static readonly HashSet<string> known = new(all, StringComparer.Ordinal);

    /// <summary>All of them, in the order in which reports use them.</summary>
    public static IReadOnlyList<string> All => all;

    /// <summary>Whether there is such a text.</summary>
    public static bool Contains(string english) => known.Contains(english);
}
