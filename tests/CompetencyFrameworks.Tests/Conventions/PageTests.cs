using System.Text.RegularExpressions;

namespace CompetencyFrameworks.Tests.Conventions;

/// <summary>That the pages for readers lead somewhere, and show no command that nobody runs.</summary>
public sealed partial class PageTests
{
    private static readonly string[] roots = [".ci/", "benchmarks/", "samples/", "src/", "tests/"];

    public static TheoryData<string> Pages => [.. RepositoryFiles.Pages()];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfEachPage_LeadToFilesThatAreThere(string page)
    {
        string folder = Path.GetDirectoryName(RepositoryFiles.Path(page))!;
        Assert.All(
            Links().Matches(File.ReadAllText(RepositoryFiles.Path(page))).Select(match => match.Groups[1].Value).Where(link => !link.StartsWith("http", StringComparison.Ordinal)),
            link => Assert.True(Path.Exists(Path.Combine(folder, link)), $"{page}: {link}"));
    }

    // It is read where the package is listed, with no repository beside it.
    [Fact]
    public void Links_OfThePackagesPage_AreNone() =>
        Assert.Empty(Links().Matches(File.ReadAllText(RepositoryFiles.Path("src", "CompetencyFrameworks", "README.md"))));

    // What is measured for hours is not run each time; the programs that measure are built, and run for a moment.
    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_OfEachPage_AreOfProgramsThatAreRunAtEachChange(string page)
    {
        string run = File.ReadAllText(RepositoryFiles.Path(".ci", "run"));
        IEnumerable<string> programs = Commands().Matches(File.ReadAllText(RepositoryFiles.Path(page)).ReplaceLineEndings("\n"))
            .SelectMany(match => match.Groups[1].Value.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .Where(word => roots.Any(root => word.StartsWith(root, StringComparison.Ordinal)));
        Assert.All(programs.Where(program => program != ".ci/run"), program =>
        {
            Assert.True(Path.Exists(RepositoryFiles.Path(program)), $"{page}: {program} is not there");
            Assert.True(run.Contains(program, StringComparison.Ordinal), $"{page}: {program} is not run");
        });
    }

    [GeneratedRegex(@"\]\(([^)#]+)(?:#[^)]*)?\)")]
    private static partial Regex Links();

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Commands();
}
