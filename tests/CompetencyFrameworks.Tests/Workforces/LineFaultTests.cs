using System.Text;

namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>What is wrong with lines: each fault with the line and the column in it, blank lines counted.</summary>
public sealed class LineFaultTests
{
    private const string Bob = """{"formatVersion":1,"id":"bob"}""";

    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly FrameworkCatalogue catalogue = FrameworkCatalogue.Of(acme);

    // A line that breaks off is whole JSON on no account; what follows it is read as usual.
    [Theory]
    [InlineData("x", "3:1 $ not-json: The text is not JSON: 'x' is not expected here. Put texts and names into double quotes.")]
    [InlineData("{\"formatVersion\":1,\"id\":\"cyd\"", "3:30 $ not-json: The text is not JSON: it ends too early. Add what is missing: the rest of a text, an array or an object.")]
    [InlineData("{\"formatVersion\":1,\"id\":\"cyd\"}}", "3:31 $ not-json: The text is not JSON: '}' is not expected here. Remove it: the JSON text ends before it.")]
    [InlineData("{\"formatVersion\":2,\"id\":\"cyd\"}", "3:18 $.formatVersion format-version: The file is made for format 2; this library reads 1. Write the file in format 1, or use a version of the library that reads the other.")]
    public void Lines_OneThatIsNoProfile_IsAFaultOfThatLine(string line, string fault)
    {
        Workforce rest = Rest($"{Bob}\n\n{line}\r\n" + """{"formatVersion":1,"id":"ann"}""");
        Assert.Equal([fault], rest.Faults.Shown());
        Assert.Equal(["ann", "bob"], rest.Ids);
    }

    [Fact]
    public void Lines_AnUnfinishedLastOne_IsAFaultOfTheLastLine()
    {
        Workforce rest = Rest(Bob + "\n" + """{"formatVersion":1,"id":"ann""");
        Assert.Equal("2:not-json", rest.Faults.Rules());
        Assert.Equal(["bob"], rest.Ids);
    }

    [Fact]
    public void Lines_SeveralFaultsInOne_AreAllReported()
    {
        Workforce rest = Rest(Bob + "\n" + """{"formatVersion":1,"id":"","holdings":[{"framework":"acme","edition":"2026"},{"framework":"acme","edition":"2026","competency":"typing","nome":true}]}""");
        Assert.Equal(["$.id person-id", "$.holdings[0] missing-member", "$.holdings[1].nome unknown-member"], rest.Faults.Select(fault => $"{fault.Path} {fault.Rule}"));
        Assert.All(rest.Faults, fault => Assert.Equal(2, fault.Line));
        Assert.Equal([25, 40, 137], rest.Faults.Select(fault => fault.Column));
    }

    [Fact]
    public void Lines_ThatAreNotUtf8_AreFaultsOfTheirLine()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Bob + "\n{\"formatVersion\":1,\"id\":\"c"), 0xC3, (byte)'\n', .. Encoding.UTF8.GetBytes("""{"formatVersion":1,"id":"dot"}""")];
        Workforce rest = ShownFaults.Rest(options => Workforce.LoadLines(new MemoryStream(bytes), catalogue, options));
        Assert.Equal("2:not-utf8", rest.Faults.Rules());
        Assert.Equal(27, rest.Faults[0].Column);
        Assert.Equal(["bob", "dot"], rest.Ids);
        Assert.Equal("1:not-utf8", ShownFaults.Rest(options => Workforce.ParseLines("{\"id\":\"\ud800\"}", catalogue, options)).Faults.Rules());
    }

    // Bob's line has 30 bytes.
    [Fact]
    public void Lines_LongerThanTheLimit_AreLeftOutAndWhatFollowsIsRead()
    {
        Assert.Equal(30, Encoding.UTF8.GetByteCount(Bob));
        string lines = Bob + "\n" + """{"formatVersion":1,"id":"anna"}""" + "\n" + """{"formatVersion":1,"id":"cyd"}""" + "\n" + new string(' ', 31) + "\n" + new string('x', 200_000);
        Workforce rest = ShownFaults.Rest(options => Workforce.ParseLines(lines, catalogue, options.WithLimits(ReadOptions.Default.WithMaxBytes(30))));
        Assert.Equal("2:too-large 4:too-large 5:too-large", rest.Faults.Rules());
        Assert.Equal(["bob", "cyd"], rest.Ids);
    }

    [Fact]
    public void Lines_ADoubledPersonOrAnotherEdition_AreFaults()
    {
        Workforce rest = Rest(Bob + "\n\n" + Bob + "\n" + """{"formatVersion":1,"id":"ann","holdings":[{"framework":"acme","edition":"2025","competency":"typing"}]}""");
        Assert.Equal(
            [
                "3:0 $.id doubled-person: There is a profile of 'bob' already. Give each person one profile.",
                "4:0 $.holdings other-edition: 'ann' holds edition '2025' of acme, and the workforce is over another. Migrate the profile first: FrameworkChanges.Between(before, after).Migrate(profile).",
            ],
            rest.Faults.Shown());
        Assert.Equal(["bob"], rest.Ids);
    }

    // Of a framework that is not asked about nothing is kept; of one that is, what it lacks.
    [Fact]
    public void Lines_OfWhatTheCatalogueLacks_AreKeptAsUnplaced()
    {
        var team = Workforce.ParseLines(
            """{"formatVersion":1,"id":"ann","holdings":[{"framework":"acme","edition":"2026","competency":"nope"},{"framework":"acme","edition":"2026","competency":"coaching","level":"abel"},{"framework":"x","edition":"1","competency":"y"}]}""",
            catalogue);
        Assert.Equal((1, 3), (team.Count, team.UnplacedCount));
        Assert.Equal(["coaching", "nope", "y"], team.ProfileOf("ann").Unplaced.Select(holding => holding.CompetencyId));
        Assert.Equal(4, team.GapsTo(acme.Roles["chief"])["ann"].NotAssessedCount);

        // What a course gives takes the place of what could not be placed.
        Workforce trained = team.WithTraining(TrainingOffer.Of("c", "Course", 1).With(acme.GradedCompetencies["coaching"], "basic"));
        Assert.Equal(["nope", "y"], trained.ProfileOf("ann").Unplaced.Select(holding => holding.CompetencyId));
        Assert.Equal(3, team.UnplacedCount);
        Assert.Equal(3, team.Only(["ann"]).UnplacedCount);
        Assert.NotEqual(team, Workforce.Of(acme, [CompetencyProfile.Of("ann")]));
    }

    private static Workforce Rest(string lines) => ShownFaults.Rest(options => Workforce.ParseLines(lines, catalogue, options));
}
