namespace CompetencyFrameworks.Tests.Conventions;

/// <summary>A change of the public API is a change of a text file, for a reviewer to see.</summary>
public sealed class ApprovedApiTests
{
    private static readonly string approved = RepositoryFiles.Path("tests", "CompetencyFrameworks.Tests", "Conventions", "PublicApi.approved.txt");

    // Where the change is meant, the file that the failure names is the new text: put it in place of the approved one.
    [Fact]
    public void PublicApi_OfTheLibrary_IsTheApprovedOne()
    {
        string actual = PublicApiText.Of(typeof(CompetencyFramework).Assembly.Location);
        string expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (actual != expected)
        {
            string found = Path.Combine(Path.GetTempPath(), "PublicApi.found.txt");
            File.WriteAllText(found, actual);
            string[] differences = [.. actual.Split('\n').Except(expected.Split('\n')).Select(line => "+ " + line), .. expected.Split('\n').Except(actual.Split('\n')).Select(line => "- " + line)];
            Assert.Fail($"The public API has changed; the new text is in {found}.\n{string.Join('\n', differences)}");
        }
    }
}
