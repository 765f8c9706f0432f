using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace CompetencyFrameworks.Tests.Conventions;

/// <summary>What the pages for readers show is what the library does.</summary>
[Collection(nameof(ReadmeTests))]
[CollectionDefinition(nameof(ReadmeTests), DisableParallelization = true)]
public sealed partial class ReadmeTests
{
    private static readonly string[] readers = ["Json", "Serialization", "Workforces"];

    [Theory]
    [InlineData(7, "README.md")]
    [InlineData(1, "src", "CompetencyFrameworks", "README.md")]
    public void CodeOfAReadme_RunInOrder_PrintsWhatTheReadmeSays(int count, params string[] path)
    {
        (string Language, string Text)[] blocks = [.. Blocks().Matches(Page(path)).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];
        string folder = Directory.CreateTempSubdirectory().FullName;
        string before = Environment.CurrentDirectory;
        try
        {
            Environment.CurrentDirectory = folder;
            foreach ((_, string text) in blocks.Where(block => block.Language == "json"))
            {
                File.WriteAllText("acme.json", text);
            }

            string[] code = [.. blocks.Where(block => block.Language == "csharp").Select(block => block.Text)];
            string[] expected = [.. blocks.Where(block => block.Language == "text").Select(block => block.Text)];
            Assert.Equal(count, code.Length);
            Assert.Equal(expected, code.Select(Run));
        }
        finally
        {
            Environment.CurrentDirectory = before;
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void FrameworkFilesOfTheFormatPage_AllOfThem_AreValid()
    {
        string[] files = [.. Blocks().Matches(Page("data", "README.md")).Where(match => match.Groups[1].Value == "json").Select(match => match.Groups[2].Value)];
        Assert.Equal(4, files.Length);
        Assert.Equal("acme", CompetencyFramework.Parse(files[0]).Id);
        Assert.Equal("Coaches coaches", CompetencyFramework.Parse(files[1]).GradedCompetencies["coaching"].StatementsAt("expert").Single().Text);
        CompetencyProfile ada = CompetencyProfile.Parse(files[2], BuiltInFrameworks.All);
        Assert.Equal((3, 0), (ada.Holdings.Count, ada.Unplaced.Count));
        TickList ticks = TickList.Parse(files[3], BuiltInFrameworks.All.With(CompetencyFramework.Parse(files[1])));
        Assert.Equal((4, 0), (ticks.Entries.Count, ticks.Unplaced.Count));
        Assert.Equal(["Coaching: Basic", "Ability to Support clients to make individual or organizational transitions: not held"], ticks.Assess().Assessed.Select(found => found.ToString()));
    }

    [Fact]
    public void ReadingsOfTheFormatPage_AreThoseOfTheFiles()
    {
        string page = Page("data", "README.md").Replace("\\*", "*", StringComparison.Ordinal);
        page = page[page.IndexOf("## Readings", StringComparison.Ordinal)..page.IndexOf("## Faults of the sources", StringComparison.Ordinal)];
        Assert.Equal(
            BuiltInFrameworks.All.SelectMany(framework => framework.Source!.Readings).Select(reading => $"| `{reading.At}` | {reading.Note} |"),
            page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)));
    }

    // Every rule that the code can report has a row in the table, and the table names no rule that it cannot.
    [Fact]
    public void RulesOfTheFormatPage_AreThoseOfTheReaders()
    {
        string page = Page("data", "README.md");
        string table = page[page.IndexOf("## Rules", StringComparison.Ordinal)..page.IndexOf("## Where", StringComparison.Ordinal)];
        string[] named = [.. Rules().Matches(table).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
        string[] reported =
        [
            .. readers.SelectMany(folder => Directory.EnumerateFiles(RepositoryFiles.Path("src", "CompetencyFrameworks", folder), "*.cs"))
                .SelectMany(path => ReportedRules().Matches(File.ReadAllText(path)))
                .Select(match => match.Groups[1].Value).Where(rule => rule != "unknown-role" && rule != "unknown-statement").Distinct().Order(StringComparer.Ordinal),
        ];
        Assert.True(reported.Length > 40);
        Assert.Equal(reported, named);
    }

    private static string Page(params string[] path) => File.ReadAllText(RepositoryFiles.Path(path)).ReplaceLineEndings("\n");

    private static string Run(string code)
    {
        TextWriter before = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            ScriptOptions options = ScriptOptions.Default
                .WithReferences(typeof(CompetencyFramework).Assembly, typeof(Enumerable).Assembly, typeof(Console).Assembly)
                .WithImports("System", "System.Linq", "System.Collections.Generic", "System.IO");
            CSharpScript.RunAsync(code, options).GetAwaiter().GetResult();
        }
        finally
        {
            Console.SetOut(before);
        }

        return printed.ToString();
    }

    [GeneratedRegex(@"```(csharp|json|text)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"`([a-z0-9]+(?:-[a-z0-9]+)+)`")]
    private static partial Regex Rules();

    // A rule is the first text of a fault, behind the opening bracket or the number of a row, or the second of a table of ids.
    [GeneratedRegex(@"(?:(?:Add(?:Unknown|AtByte)?|new(?: Fault)?)\(\s*(?:(?:row|number),\s*)?|>\(""[a-z]+"", )""([a-z0-9]+(?:-[a-z0-9]+)+)""")]
    private static partial Regex ReportedRules();
}
