namespace CompetencyFrameworks;

/// <summary>The English texts of reports and charts, each of which names itself.</summary>
internal static class EnglishTexts
{
    private static readonly string[] all =
    [
        // Words and values.
        "held", "not held", "not assessed", "met", "exceeded", "partial", "missing", "core", "functional", "additional", "optional", "no category", "satisfied", "open",
        "yes", "no", "nobody", "kept", "raised", "gained", "dropped", "not applicable", "in the design", "not of the role", "nothing is stated",
        "1 more row", "{0} more rows", "{0} of {1} ({2}%)", "{0}%", "{0}: {1}", "{0}: {1} → {2}", "{0} → {1}",
        // Headings, figures and columns.
        "Moves", "Credits", "Units without a stated credit", "Rungs", "Changes of specialty", "The way", "Place", "From", "To",
        "Changes specialty", "All moves", "All competencies that either role asks for", "Category", "Requirements satisfied", "Open",
        "Of these not assessed", "Change", "Competency", "Kind", "Before", "After", "What is held, and what is required",
        "Recorded, but not counted", "Units held", "Credits held", "Credits missing", "Graded competencies at the level", "Progress",
        "Open, nothing recorded", "Ready", "Requirements", "Required", "Held", "Status", "All requirements, by category", "Categories",
        "What to do first", "Other roles that ask for it", "Stronger kinds first, then what most other roles ask for, then the least effort",
        "Units of the role in the design", "Share required", "SCS-based", "Core units missing", "Units to add",
        "Credits of the role's units in the design", "Credits of the design", "Units by part",
        "What the missing units ask to be shown", "Units", "Part", "Unit of competency", "To add", "All units of the role and of the design",
        "Similarity", "Similarity of units", "Similarity of graded competencies", "What is asked for before and after", "Changes",
        "What has to be shown", "What nobody has, or only one person", "Roles", "Who has it", "Nobody first, then what most of the roles ask for",
        "Sources", "People", "With one requirement open", "What is open, person by person, the nearest first", "Not applicable", "What has to be shown for what most people lack",
        "Who is nearest", "Person", "Units missing", "Rungs missing", "Ready first, then by fewest open requirements, credits and rungs missing",
        "Satisfied", "Partial", "Missing", "How many people, most open first", "Roles that nobody is ready for",
        "Roles that only one person is ready for", "What is open, role by role", "Role",
        "All roles, with the nearest person and what is open to them", "Competencies",
        "How many requirements of people and roles, most open first",
        // Parts of a framework.
        "Framework", "Edition", "Units of competency", "Graded competencies", "Specialty", "Rung", "Qualification level", "Level", "Roles that ask for it",
        "Assessment criteria", "Rank", "Description", "and {0} more",
        // Sentences.
        "From {0} to {1}", "{0}: from {1} to {2}", "This is the same role: nothing changes.", "Moves: {0}. Together they cost {1} credits and {2} rungs.",
        "The source states nothing that would have to be shown.", "{0}: what is missing for {1}", "{0} asks for nothing.",
        "{0} satisfies {1} requirements of {2}.", "Nothing is open.", "What is open is optional.", "Most is open in {0}: {1} of {2}.",
        "The first step: {0}.", "Left out, as {0} does not apply to it: {1}.", "{0}: a programme for {1}", "{0} asks for no units.",
        "{0} has {1} units of {2}.", "{0}% are required: it is SCS-based.", "{0}% are required: it is not SCS-based.", "It would be with so many units more: {0}, of so many credits: {1}.", "Qualification: {0}.",
        "Kept: {0}, raised: {1}, gained: {2}, dropped: {3}.", "The move costs {0} credits and {1} rungs.", "{0} ({1}), edition {2}.",
        "The workforce and {0}", "The workforce has nobody.", "People: {0}. Ready for {1}: {2}.", "Most people lack {0}: {1} of {2}.",
        "The workforce and its roles: {0}", "Nobody is ready for: {0}.", "Only one person is ready for: {0}.",
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
        "Units of {0} for the role {1}", "In the design: {0}, missing: {1}, not of the role: {2}.", "All units; the diamond marks what is required", "{0} of {1}",
        "{0} credits and {1} rungs", "another specialty", "raised: what was asked for before, and what comes to it", "{0} of {1} kept ({2}%)", "What is open, by role and category", "People: {0}. Roles: {1}. Categories: {2}.",
        "The number in a cell says how many requirements of people are open; a dash is where the role asks for nothing.", "Open: {0}",
        "no roles",
        "Roles and moves",
        "Roles and moves; dotted: to another specialty",
        "Roles and moves; dashed: to another specialty",
        "Career path",
        "Credits: {0}, rungs: {1}",
        "Credits: {0}, rungs: {1}, another specialty",
    ];

    private static readonly HashSet<string> known = new(all, StringComparer.Ordinal);

    /// <summary>All of them: words, headings, sentences.</summary>
    public static IReadOnlyList<string> All => all;

    /// <summary>Whether there is such a text.</summary>
    public static bool Contains(string english) => known.Contains(english);
}
