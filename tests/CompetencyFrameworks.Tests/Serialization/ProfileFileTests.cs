namespace CompetencyFrameworks.Tests.Serialization;

public sealed class ProfileFileTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;

    [Fact]
    public void ToJson_OfAProfile_IsInOrdinalOrder()
    {
        CompetencyProfile ada = CompetencyProfile.Of("e-17", "Ada")
            .With(hk.GradedCompetencies["business-acumen"], "intermediate").WithNone(hk.Units["106904L7"]).With(hk.Units["106921L5"]);
        Assert.Equal(
            """
            {
              "formatVersion": 1,
              "id": "e-17",
              "name": "Ada",
              "holdings": [
                {
                  "framework": "hk-hrm",
                  "edition": "1",
                  "competency": "106904L7",
                  "none": true
                },
                {
                  "framework": "hk-hrm",
                  "edition": "1",
                  "competency": "106921L5"
                },
                {
                  "framework": "hk-hrm",
                  "edition": "1",
                  "competency": "business-acumen",
                  "level": "intermediate"
                }
              ]
            }

            """,
            ada.ToJson());
    }

    [Fact]
    public void Parse_WhatTheCatalogueLacks_IsKeptAsUnplacedWithItsReason()
    {
        const string json = """
            { "formatVersion": 1, "id": "e-17", "holdings": [
              { "framework": "other", "edition": "1", "competency": "x", "level": "y" },
              { "framework": "icci", "edition": "9", "competency": "programs", "level": "ca" },
              { "framework": "hk-hrm", "edition": "1", "competency": "999999L9", "none": true },
              { "framework": "hk-hrm", "edition": "1", "competency": "106921L5", "level": "5" },
              { "framework": "hk-hrm", "edition": "1", "competency": "business-acumen" },
              { "framework": "hk-hrm", "edition": "1", "competency": "teamwork", "level": "guru" },
              { "framework": "des-hr", "edition": "1", "competency": "business-facing-hr", "level": "authority" },
              { "framework": "des-hr", "edition": "1", "competency": "resourcing", "level": "expert" } ] }
            """;
        CompetencyProfile profile = CompetencyProfile.Parse(json, BuiltInFrameworks.All);
        Assert.Equal(["Resourcing: Expert"], profile.Holdings.Select(holding => holding.ToString()));
        Assert.Equal(
            [
                "business-facing-hr at authority of des-hr, edition 1: the level 'authority' does not apply to 'business-facing-hr'",
                "106921L5 at 5 of hk-hrm, edition 1: '106921L5' is a unit of competency, which is held at no level",
                "999999L9 (none) of hk-hrm, edition 1: hk-hrm, edition 1, has no competency '999999L9'",
                "business-acumen of hk-hrm, edition 1: no level is named",
                "teamwork at guru of hk-hrm, edition 1: the ladder proficiency has no level 'guru'",
                "programs at ca of icci, edition 9: the catalogue has the framework icci in edition 1, not in edition 9",
                "x at y of other, edition 1: the catalogue has no framework 'other'",
            ],
            profile.Unplaced.Select(holding => holding.ToString()));
        Assert.Equal(profile, CompetencyProfile.Parse(profile.ToJson(), BuiltInFrameworks.All));
        Assert.Equal(8, System.Text.Json.Nodes.JsonNode.Parse(profile.ToJson())!["holdings"]!.AsArray().Count);
    }

    [Fact]
    public void With_ACompetencyThatStandsUnplaced_ThrowsUntilItIsDropped()
    {
        CompetencyProfile profile = CompetencyProfile.Parse(
            """{ "formatVersion": 1, "id": "x", "holdings": [ { "framework": "hk-hrm", "edition": "1", "competency": "teamwork", "level": "guru" } ] }""",
            BuiltInFrameworks.All);
        GradedCompetency teamwork = hk.GradedCompetencies["teamwork"];
        Assert.Contains("Without", Assert.Throws<ArgumentException>(() => profile.With(teamwork, "expert")).Message, StringComparison.Ordinal);
        CompetencyProfile mended = profile.Without(teamwork).With(teamwork, "expert");
        Assert.Empty(mended.Unplaced);
        Assert.Equal(3, mended.HoldingOf(teamwork)!.Rank);
    }

    // The same id in another framework is another competency.
    [Fact]
    public void With_ACompetencyWhoseIdStandsUnplacedInAnotherFramework_RecordsIt()
    {
        CompetencyProfile profile = CompetencyProfile.Parse(
            """
            { "formatVersion": 1, "id": "x", "holdings": [
              { "framework": "other", "edition": "1", "competency": "teamwork", "level": "guru" }, { "framework": "hk-hrm", "edition": "1", "competency": "juggling" } ] }
            """,
            BuiltInFrameworks.All);
        CompetencyProfile more = profile.With(hk.GradedCompetencies["teamwork"], "expert");
        Assert.Equal((1, 2), (more.Holdings.Count, more.Unplaced.Count));
        Assert.Equal(1, more.Without(hk.GradedCompetencies["teamwork"]).Unplaced.Count(holding => holding.FrameworkId == "other"));
        Assert.Equal("x (3 holdings)", more.ToString());
        Assert.Equal(
            ["hk-hrm juggling", "hk-hrm teamwork", "other teamwork"],
            System.Text.Json.Nodes.JsonNode.Parse(more.ToJson())!["holdings"]!.AsArray().Select(holding => $"{holding!["framework"]} {holding["competency"]}"));
    }

    [Theory]
    [InlineData("doubled-holding", "$.holdings[1]", """{ "framework": "icci", "edition": "1", "competency": "programs", "level": "cma" }""")]
    [InlineData("two-editions", "$.holdings[1].edition", """{ "framework": "icci", "edition": "2", "competency": "transitions", "level": "cma" }""")]
    [InlineData("level-and-none", "$.holdings[1].level", """{ "framework": "icci", "edition": "1", "competency": "transitions", "level": "cma", "none": true }""")]
    [InlineData("wrong-type", "$.holdings[1].none", """{ "framework": "icci", "edition": "1", "competency": "transitions", "none": false }""")]
    [InlineData("missing-member", "$.holdings[1]", """{ "framework": "icci", "competency": "transitions", "level": "cma" }""")]
    [InlineData("unknown-member", "$.holdings[1].rank", """{ "framework": "icci", "edition": "1", "competency": "transitions", "level": "cma", "rank": 2 }""")]
    [InlineData("id-form", "$.holdings[1].competency", """{ "framework": "icci", "edition": "1", "competency": "no id", "level": "cma" }""")]
    public void Parse_AFaultyHolding_ReportsTheRule(string rule, string path, string holding)
    {
        string json = $$"""
            { "formatVersion": 1, "id": "x", "holdings": [ { "framework": "icci", "edition": "1", "competency": "programs", "level": "ca" }, {{holding}} ] }
            """;
        InvalidProfileException failure = Assert.Throws<InvalidProfileException>(() => CompetencyProfile.Parse(json, BuiltInFrameworks.All));
        Assert.Equal((rule, path), (Assert.Single(failure.Faults).Rule, failure.Faults[0].Path));
        Assert.StartsWith("The profile file has a fault:", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "formatVersion": 2, "id": "x" }""", "format-version")]
    [InlineData("""{ "formatVersion": 1, "id": "" }""", "person-id")]
    [InlineData("""{ "formatVersion": 1, "id": "a\u0007b" }""", "person-id")]
    [InlineData("""{ "formatVersion": 1, "id": "x", "name": "\udc00" }""", "lone-surrogate")]
    [InlineData("""{ "formatVersion": 1 }""", "missing-member")]
    [InlineData("""{ "formatVersion": 1, "id": "x", """, "not-json")]
    public void Parse_AFaultyProfile_ReportsTheRule(string json, string rule) => Assert.Equal(
        rule, Assert.Single(Assert.Throws<InvalidProfileException>(() => CompetencyProfile.Parse(json, BuiltInFrameworks.All)).Faults).Rule);

    [Fact]
    public void Load_WithoutACatalogue_ThrowsBeforeItReads() =>
        Assert.Equal("catalogue", Assert.Throws<ArgumentNullException>(() => CompetencyProfile.Load("not-there.json", null!)).ParamName);

    [Fact]
    public void Save_AndLoad_ByPathAndStream_GiveTheSameProfile()
    {
        CompetencyProfile ada = CompetencyProfile.Of("ключ 1", "").With(hk.Roles["talent-management/head"]);
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        try
        {
            ada.Save(path);
            Assert.Equal(ada, CompetencyProfile.Load(path, BuiltInFrameworks.All));
        }
        finally
        {
            File.Delete(path);
        }

        using var stream = new MemoryStream();
        ada.Save(stream);
        stream.Position = 0;
        Assert.Equal(ada, CompetencyProfile.Load(stream, BuiltInFrameworks.All));
    }
}
