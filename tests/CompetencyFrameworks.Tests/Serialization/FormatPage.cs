using System.Text.RegularExpressions;

namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>The table of rules in <c>data/README.md</c>.</summary>
internal static partial class FormatPage
{
    private static readonly string page = File.ReadAllText(RepositoryFiles.Path("data", "README.md")).ReplaceLineEndings("\n");

    /// <summary>The rules of framework files, each with what the schema sees of it: <c>yes</c>, <c>no</c> or <c>in part</c>.</summary>
    public static IReadOnlyDictionary<string, string> SeenBySchema { get; } = Rows().Matches(page)
        .SelectMany(row => Rules().Matches(row.Groups[1].Value).Select(rule => (Rule: rule.Groups[1].Value, Seen: row.Groups[2].Value)))
        .ToDictionary(found => found.Rule, found => found.Seen);

    /// <summary>The second framework of the page, the one that says something.</summary>
    public static string SecondFile => Blocks().Matches(page)[1].Groups[1].Value;

    /// <summary>The rule that a file in <c>Files/faulty</c> is named for.</summary>
    public static string RuleOf(string file) => SeenBySchema.Keys.Single(rule => file == rule || file.StartsWith(rule + "-", StringComparison.Ordinal));

    [GeneratedRegex(@"^\| (`[^|]+`) \|[^|]*\| (yes|no|in part) \|$", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Rules();

    [GeneratedRegex(@"```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
