namespace CompetencyFrameworks;

/// <summary>The words for kinds of requirements in files.</summary>
internal static class RequirementKinds
{
    private static readonly string[] words = ["core", "functional", "additional", "optional"];

    public static IReadOnlyList<string> Words => words;

    public static string Word(RequirementKind kind) => words[(int)kind];

    public static bool TryParse(string word, out RequirementKind kind)
    {
        int place = Array.IndexOf(words, word);
        kind = (RequirementKind)Math.Max(0, place);
        return place >= 0;
    }
}
