using System.Text;
using CompetencyFrameworks.Tests.Serialization;

namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Lines of JSON, however they are ended, begun, interspersed with blank ones, and handed over.</summary>
public sealed class LineReadingTests
{
    private const string Ann = """{"formatVersion":1,"id":"ann","name":"Änn","holdings":[{"framework":"acme","edition":"2026","competency":"typing"}]}""";
    private const string Bob = """{"formatVersion":1,"id":"bob"}""";

    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly FrameworkCatalogue catalogue = FrameworkCatalogue.Of(acme);
    private static readonly Workforce both = Workforce.Of(acme, [CompetencyProfile.Of("ann", "Änn").With(acme.Units["typing"]), CompetencyProfile.Of("bob")]);

    [Theory]
    [InlineData(Ann + "\n" + Bob + "\n")]
    [InlineData(Ann + "\n" + Bob)]
    [InlineData(Bob + "\n" + Ann)]
    [InlineData(Ann + "\r\n" + Bob + "\r\n")]
    [InlineData("\ufeff" + Ann + "\r\n" + Bob)]
    [InlineData("\n\n" + Ann + "\n \t\n\r\n" + Bob + "\n\n\r\n  ")]
    [InlineData("  " + Ann + " \n\t" + Bob + "\t")]
    public void Lines_HoweverTheyAreLaidOut_AreTheSamePeople(string lines)
    {
        Assert.Equal(both, Workforce.ParseLines(lines, catalogue));
        Assert.Equal(both, Workforce.LoadLines(new PiecemealStream(Encoding.UTF8.GetBytes(lines), 1, knowsItsLength: false), catalogue));
        Assert.Equal(both, Workforce.LoadLines(new PiecemealStream(Encoding.UTF8.GetBytes(lines), 7, knowsItsLength: true), catalogue));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n\r\n")]
    [InlineData(" \t\n\n ")]
    public void Lines_WithoutAPerson_AreAWorkforceOfNobody(string lines)
    {
        var nobody = Workforce.ParseLines(lines, catalogue);
        Assert.Equal(0, nobody.Count);
        Assert.Empty(nobody.Faults);
        Assert.Equal([acme], nobody.Frameworks);
    }

    // A line of 200,000 bytes among short ones: blocks of 65,536 bytes end anywhere in it.
    [Fact]
    public void Lines_LongerThanABlock_AreReadWhole()
    {
        string name = string.Concat(Enumerable.Repeat("né", 70_000));
        string lines = Bob + "\n" + $$"""{"formatVersion":1,"id":"cyd","name":"{{name}}"}""" + "\n" + Ann;
        var team = Workforce.ParseLines(lines, catalogue);
        Assert.Equal(["ann", "bob", "cyd"], team.Ids);
        Assert.Equal(name, team.NameOf("cyd"));
        Assert.Equal(team, Workforce.LoadLines(new PiecemealStream(Encoding.UTF8.GetBytes(lines), 65_535, knowsItsLength: false), catalogue));
    }

    [Fact]
    public void SaveLines_OfAWorkforce_WritesAPersonOnEachLine()
    {
        using var stream = new MemoryStream();
        both.SaveLines(stream);
        Assert.True(stream.CanWrite);
        Assert.Equal(
            """
            {"formatVersion": 1,"id": "ann","name": "Änn","holdings": [{"framework": "acme","edition": "2026","competency": "typing"}]}
            {"formatVersion": 1,"id": "bob"}

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    // Whatever a name has in it, it stays on one line.
    [Theory]
    [InlineData("a\nb\r\nc\u2028d\u0085e   f\\n\"")]
    [InlineData("\ud83d\ude00 \ufeff")]
    public void SaveLines_ANameWithLineBreaks_KeepsItOnOneLine(string name)
    {
        var team = Workforce.Of(acme, [CompetencyProfile.Of("ann", name), CompetencyProfile.Of("b\u2028b")]);
        using var stream = new MemoryStream();
        team.SaveLines(stream);
        Assert.Equal(2, stream.ToArray().Count(b => b == '\n'));
        Assert.Equal(team, Workforce.LoadLines(new MemoryStream(stream.ToArray()), catalogue));
    }

    [Fact]
    public void LoadLines_OfAFile_ReadsWhatWasSaved()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            both.SaveLines(path);
            Assert.Equal(both, Workforce.LoadLines(path, catalogue));
            File.WriteAllText(path, Ann + "\nx");
            InvalidWorkforceException refusal = Assert.Throws<InvalidWorkforceException>(() => Workforce.LoadLines(path, catalogue));
            Assert.Equal(path, refusal.FileName);
            Assert.StartsWith($"The workforce {path} has a fault:\n- line 2, column 1, $: ", refusal.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void LoadLines_OfAStreamThatCannotBeRead_Throws()
    {
        var closed = new MemoryStream();
        closed.Dispose();
        Assert.Throws<ArgumentException>("stream", () => Workforce.LoadLines(closed, catalogue));
        Assert.Throws<ArgumentException>("stream", () => both.SaveLines(closed));
        Assert.Throws<ArgumentException>("path", () => Workforce.LoadLines("", catalogue));
        Assert.Throws<FileNotFoundException>(() => Workforce.LoadLines(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), catalogue));
        byte[] bytes = Encoding.UTF8.GetBytes(Ann + "\n" + Bob);
        Assert.Equal("torn", Assert.Throws<IOException>(() => Workforce.LoadLines(new PiecemealStream(bytes, 50, false, failsAfter: 100), catalogue, ShownFaults.LeaveOut)).Message);
    }
}
