namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>One mistake is one fault: what only follows from it is not reported beside it.</summary>
public sealed class CascadeTests
{
    private static readonly string hkHrm = File.ReadAllText(RepositoryFiles.Path("data", "hk-hrm.json"));

    [Theory]
    [InlineData("\"ladders\": [", "\"laders\": [", "unknown-member")]
    [InlineData("\"categories\": [", "\"categorys\": [", "unknown-member")]
    [InlineData("\"units\": [", "\"unit\": [", "unknown-member")]
    [InlineData("\"gradedCompetencies\": [", "\"gradedCompetency\": [", "unknown-member")]
    [InlineData("\"specialties\": [", "\"specialities\": [", "unknown-member")]
    [InlineData("  \"courses\": [\n    {", "  \"course\": [\n    {", "unknown-member")]
    [InlineData("\"qualificationLadder\": \"qf\"", "\"qualificationLader\": \"qf\"", "unknown-member")]
    [InlineData("\"qualificationLadder\": \"qf\"", "\"qualificationLadder\": null", "null-member")]
    [InlineData("\"qualificationLadder\": \"qf\"", "\"qualificationLadder\": \"fq\"", "unknown-ladder")]
    [InlineData("\"qualificationLadder\": \"qf\",", "", "no-ladder")]
    [InlineData("\"requirements\": [", "\"requirement\": [", "unknown-member")]
    [InlineData("\"kind\": \"core\"", "\"kind\": \"kore\"", "unknown-kind")]
    [InlineData("\"credit\": 7", "\"credit\": \"7\"", "wrong-type")]
    [InlineData("\"credit\": 7", "\"credit\": -7", "number-range")]
    [InlineData("\"level\": \"expert\"", "\"level\": null", "null-member")]
    public void Parse_OneMistakeInALargeFile_IsOneFault(string stands, string put, string rule)
    {
        int at = hkHrm.IndexOf(stands, StringComparison.Ordinal);
        Assert.True(at > 0);
        InvalidFrameworkException failure = Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(hkHrm.Remove(at, stands.Length).Insert(at, put)));
        Assert.Equal(rule, Assert.Single(failure.Faults).Rule);
    }

    [Theory]
    [InlineData("\"levels\": [ { \"id\": \"1\", \"title\": \"Grade 1\" }, { \"id\": \"2\", \"title\": \"Grade 2\" } ]", "\"levels\": 5", "wrong-type")]
    [InlineData("\"title\": \"Grade 1\" }", "\"title\": \"Grade 1\", \"value\": \"1\" }", "wrong-type")]
    [InlineData("\"title\": \"Grade 1\" }", "\"title\": \"Grade 1\", \"years\": { \"from\": 0, \"to\": 0 } }", "years-order")]
    [InlineData("\"otherLevels\": \"notApplicable\"", "\"otherLevels\": null", "null-member")]
    [InlineData("\"levels\": { \"expert\": [\"Cleans\"] }", "\"levels\": null", "null-member")]
    [InlineData("\"expert\": [\"Cleans\"]", "\"expert\": true", "wrong-type")]
    [InlineData("\"id\": \"expert\", \"title\": \"Expert\"", "\"id\": \"expert!\", \"title\": \"Expert\"", "id-form")]
    [InlineData("\"title\": \"Clerk\"", "\"title\": \"Clerk\", \"qualification\": { \"title\": \"Q\", \"credit\": -1 }", "number-range")]
    public void Parse_OneMistakeInASmallFile_IsOneFault(string stands, string put, string rule)
    {
        string json = TestFrameworks.AcmeJson();
        int at = json.IndexOf(stands, StringComparison.Ordinal);
        Assert.True(at > 0, stands);
        InvalidFrameworkException failure = Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(json.Remove(at, stands.Length).Insert(at, put)));
        Assert.Equal(rule, Assert.Single(failure.Faults).Rule);
    }

    // An unrelated mistake hides nothing.
    [Fact]
    public void Parse_AMistakeElsewhere_HidesNoReferenceThatLeadsNowhere()
    {
        string json = TestFrameworks.AcmeJson().Replace("\"language\"", "\"lang\"", StringComparison.Ordinal).Replace("\"competency\": \"stamps\"", "\"competency\": \"stamp\"", StringComparison.Ordinal);
        InvalidFrameworkException failure = Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(json));
        Assert.Equal(["unknown-member", "unknown-competency"], failure.Faults.Select(fault => fault.Rule));
    }

    [Fact]
    public void Parse_MoreFaultsThanAreReported_SaysHowManyMore()
    {
        string json = $$"""{ "formatVersion": 1, "id": "f", "title": "F", "edition": "1", "units": [{{string.Join(",", Enumerable.Repeat("1", 100_002))}}] }""";
        InvalidFrameworkException failure = Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(json));
        Assert.Equal(100_001, failure.Faults.Count);
        Assert.Equal(("more-faults", "The file has 2 more faults."), (failure.Faults[^1].Rule, failure.Faults[^1].Message));
    }
}
