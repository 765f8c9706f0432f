using System.Text.Json.Nodes;

namespace CompetencyFrameworks.Tests.Serialization;

public sealed class TickListFileTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly FrameworkCatalogue catalogue = BuiltInFrameworks.All.With(acme);
    private static readonly GradedCompetency transitions = BuiltInFrameworks.Icci.GradedCompetencies["transitions"];

    // "Papers are in order" has an id, "Files are found again" has none. Nothing is ticked of typing. The levels of ICCI stand by rank: CMP before CMF.
    [Fact]
    public void ToJson_OfATickList_IsInOrder()
    {
        TickList ada = TickList.Of("e-17", "Ada")
            .With(transitions, "cmf", transitions.StatementsAt("cmf")[1])
            .With(transitions, "cmp", transitions.StatementsAt("cmp")[0])
            .With(acme.Units["typing"])
            .With(acme.Units["filing"], acme.Units["filing"].AssessmentCriteria.Reverse());
        Assert.Equal(
            """
            {
              "formatVersion": 1,
              "id": "e-17",
              "name": "Ada",
              "ticks": [
                {
                  "framework": "acme",
                  "edition": "2026",
                  "competency": "filing",
                  "statements": [
                    "Files are found again",
                    {
                      "id": "order"
                    }
                  ]
                },
                {
                  "framework": "acme",
                  "edition": "2026",
                  "competency": "typing"
                },
                {
                  "framework": "icci",
                  "edition": "1",
                  "competency": "transitions",
                  "level": "cmp",
                  "statements": [
                    "Designs, develops and delivers transition support services to a range of clients"
                  ]
                },
                {
                  "framework": "icci",
                  "edition": "1",
                  "competency": "transitions",
                  "level": "cmf",
                  "statements": [
                    "Demonstrates leadership in the use of a range of technologies in career development practice"
                  ]
                }
              ]
            }

            """,
            ada.ToJson());
        Assert.Equal(ada, TickList.Parse(ada.ToJson(), catalogue));
        Assert.Equal("{\n  \"formatVersion\": 1,\n  \"id\": \"x\"\n}\n", TickList.Of("x").ToJson());
    }

    [Fact]
    public void Parse_WhatTheCatalogueLacks_IsKeptAsUnplacedWithItsReason()
    {
        const string json = """
            { "formatVersion": 1, "id": "e-17", "ticks": [
              { "framework": "other", "edition": "1", "competency": "x", "level": "y", "statements": [ "b", { "id": "c" }, "a" ] },
              { "framework": "hk-hrm", "edition": "9", "competency": "106921L5" },
              { "framework": "icci", "edition": "1", "competency": "transitions", "level": "guru", "statements": [ "a" ] },
              { "framework": "icci", "edition": "1", "competency": "transitions", "statements": [ "b" ] },
              { "framework": "icci", "edition": "1", "competency": "juggling", "level": "ca" },
              { "framework": "acme", "edition": "2026", "competency": "filing", "level": "1", "statements": [ "Files are found again" ] },
              { "framework": "des-hr", "edition": "1", "competency": "business-facing-hr", "level": "authority" },
              { "framework": "icci", "edition": "1", "competency": "transitions", "level": "ca", "statements": [ "Completes reports about services and client servicing" ] } ] }
            """;
        TickList list = TickList.Parse(json, catalogue);
        Assert.Equal(["Ability to Support clients to make individual or organizational transitions, CA: 1 of 2 ticked"], list.Entries.Select(entry => entry.ToString()));
        Assert.Equal(
            [
                "filing at 1 of acme, edition 2026: 'filing' is a unit of competency, which is held at no level",
                "business-facing-hr at authority of des-hr, edition 1: the level 'authority' does not apply to 'business-facing-hr'",
                "106921L5 of hk-hrm, edition 9: the catalogue has the framework hk-hrm in edition 1, not in edition 9",
                "juggling at ca of icci, edition 1: icci, edition 1, has no competency 'juggling'",
                "transitions at guru of icci, edition 1: the ladder level has no level 'guru'",
                "transitions of icci, edition 1: no level is named",
                "x at y of other, edition 1: the catalogue has no framework 'other'",
            ],
            list.Unplaced.Select(entry => entry.ToString()));
        Assert.Equal(["b", "c", "a"], list.Unplaced[6].Statements.Select(reference => reference.ToString()));
        Assert.Equal(list, TickList.Parse(list.ToJson(), catalogue));
        Assert.Equal(8, JsonNode.Parse(list.ToJson())!["ticks"]!.AsArray().Count);
        Assert.Equal("e-17 (7 statements ticked)", list.ToString());
        Assert.Equal(["transitions"], list.Assess().Assessed.Select(found => found.Competency.Id));
    }

    // "Papers are in order" is known by its id, not by its text; "listens" is not the text "Listens".
    [Fact]
    public void Parse_AnEntryOfWhichSomeStatementsAreUnknown_IsSplitAndWrittenAsOne()
    {
        const string json = """
            { "formatVersion": 1, "id": "x", "ticks": [
              { "framework": "acme", "edition": "2026", "competency": "filing", "statements": [ "Papers are in order", "Files are found again", { "id": "nothing" }, { "id": "order" } ] },
              { "framework": "acme", "edition": "2026", "competency": "coaching", "level": "expert", "statements": [ "Coaches coaches" ] },
              { "framework": "acme", "edition": "2026", "competency": "coaching", "level": "basic", "statements": [ "listens" ] } ] }
            """;
        TickList list = TickList.Parse(json, catalogue);
        Assert.Equal(
            ["Coaching, Basic: 0 of 1 ticked", "Coaching, Expert: 0 of 1 ticked", "F-1 File papers: 2 of 2 ticked"], list.Entries.Select(entry => entry.ToString()));
        Assert.Equal(
            [
                "coaching at basic of acme, edition 2026: 'coaching' has no such statement at 'basic'",
                "coaching at expert of acme, edition 2026: 'coaching' has no such statement at 'expert'",
                "filing of acme, edition 2026: 'filing' has no such assessment criterion",
            ],
            list.Unplaced.Select(entry => entry.ToString()));
        Assert.Equal(["Papers are in order", "nothing"], list.Unplaced[2].Statements.Select(reference => reference.ToString()));
        JsonArray written = JsonNode.Parse(list.ToJson())!["ticks"]!.AsArray();
        Assert.Equal(["basic", "expert", null], written.Select(entry => (string?)entry!["level"]));
        Assert.Equal("""["Files are found again",{"id":"order"},"Papers are in order",{"id":"nothing"}]""", written[2]!["statements"]!.ToJsonString());
        Assert.Equal(list, TickList.Parse(list.ToJson(), catalogue));
        Assert.Equal(["coaching"], list.Assess().NotTicked.Select(competency => competency.Id));
    }

    [Fact]
    public void With_BesideUnknownStatementsOfTheSameEntry_KeepsThem()
    {
        TickList list = TickList.Parse(
            """{ "formatVersion": 1, "id": "x", "ticks": [ { "framework": "acme", "edition": "2026", "competency": "filing", "statements": [ "Papers are tidy" ] } ] }""", catalogue);
        TickList more = list.With(acme.Units["filing"], acme.Units["filing"].AssessmentCriteria[1]);
        Assert.Equal((1, 1), (more.Entries.Count, more.Unplaced.Count));
        Assert.Equal("""[{"id":"order"},"Papers are tidy"]""", JsonNode.Parse(more.ToJson())!["ticks"]![0]!["statements"]!.ToJsonString());
        Assert.Equal(more, TickList.Parse(more.ToJson(), catalogue));
        Assert.Equal(TickList.Of("x"), more.Without(acme.Units["filing"]));
    }

    [Fact]
    public void With_AnEntryThatStandsUnplaced_ThrowsUntilItIsDropped()
    {
        TickList list = TickList.Parse(
            """
            { "formatVersion": 1, "id": "x", "ticks": [
              { "framework": "acme", "edition": "2026", "competency": "filing", "statements": [ { "id": "order" } ] },
              { "framework": "acme", "edition": "2026", "competency": "coaching", "level": "basic" },
              { "framework": "acne", "edition": "1", "competency": "coaching", "level": "expert" } ] }
            """,
            BuiltInFrameworks.All);
        ArgumentException failure = Assert.Throws<ArgumentException>(() => list.With(acme.Units["filing"], acme.Units["filing"].AssessmentCriteria[0]));
        Assert.Contains("the catalogue has no framework 'acme'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Without", failure.Message, StringComparison.Ordinal);
        Assert.Equal("unit", failure.ParamName);
        GradedCompetency coaching = acme.GradedCompetencies["coaching"];
        Assert.Contains("'coaching' at 'basic'", Assert.Throws<ArgumentException>(() => list.With(coaching, "basic")).Message, StringComparison.Ordinal);
        Assert.Equal((1, 3), (list.With(coaching, "expert").Entries.Count, list.With(coaching, "expert").Unplaced.Count));
        TickList mended = list.Without(acme.Units["filing"]).With(acme.Units["filing"], acme.Units["filing"].AssessmentCriteria);
        Assert.Equal((1, 2), (mended.Entries.Count, mended.Unplaced.Count));
        Assert.Contains("'2026'", Assert.Throws<ArgumentException>(() => list.With(TestFrameworks.Acme("2025").Units["typing"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unplaced_OfOtherStatementsOrPlaces_AreNotEqual()
    {
        UnplacedTickListEntry one = Unplaced("""{ "framework": "f", "edition": "1", "competency": "c", "level": "l", "statements": [ "a", "b" ] }""");
        Assert.Equal(one, Unplaced("""{ "statements": [ "a", "b" ], "level": "l", "competency": "c", "edition": "1", "framework": "f" }"""));
        string[] others =
        [
            """{ "framework": "f", "edition": "1", "competency": "c", "level": "l", "statements": [ "b", "a" ] }""",
            """{ "framework": "f", "edition": "1", "competency": "c", "level": "l" }""",
            """{ "framework": "f", "edition": "1", "competency": "c", "statements": [ "a", "b" ] }""",
            """{ "framework": "f", "edition": "1", "competency": "d", "level": "l", "statements": [ "a", "b" ] }""",
            """{ "framework": "f", "edition": "2", "competency": "c", "level": "l", "statements": [ "a", "b" ] }""",
            """{ "framework": "g", "edition": "1", "competency": "c", "level": "l", "statements": [ "a", "b" ] }""",
        ];
        Assert.All(others, other => Assert.NotEqual(one, Unplaced(other)));
        Assert.False(one.Equals((object)"entry"));
        Assert.NotEqual(List(others[0]), List(others[1]));
        Assert.NotEqual(List(others[0]), List(""));
        Assert.Equal(("f", "1", "c", "l"), (one.FrameworkId, one.Edition, one.CompetencyId, one.LevelId));
    }

    [Theory]
    [InlineData("doubled-entry", "$.ticks[1]", """{ "framework": "icci", "edition": "1", "competency": "programs", "level": "ca" }""")]
    [InlineData("two-editions", "$.ticks[1].edition", """{ "framework": "icci", "edition": "2", "competency": "programs", "level": "cma" }""")]
    [InlineData("doubled-tick", "$.ticks[1].statements[2]", """{ "framework": "icci", "edition": "1", "competency": "programs", "level": "cma", "statements": [ "a", { "id": "a" }, "a" ] }""")]
    [InlineData("doubled-tick", "$.ticks[1].statements[1]", """{ "framework": "f", "edition": "1", "competency": "c", "statements": [ { "id": "a" }, { "id": "a" } ] }""")]
    [InlineData("missing-member", "$.ticks[1]", """{ "framework": "icci", "competency": "transitions", "level": "cma" }""")]
    [InlineData("missing-member", "$.ticks[1].statements[0]", """{ "framework": "icci", "edition": "1", "competency": "programs", "level": "cma", "statements": [ { } ] }""")]
    [InlineData("unknown-member", "$.ticks[1].rank", """{ "framework": "icci", "edition": "1", "competency": "programs", "level": "cma", "rank": 2 }""")]
    [InlineData("unknown-member", "$.ticks[1].statements[0].text", """{ "framework": "icci", "edition": "1", "competency": "programs", "level": "cma", "statements": [ { "id": "a", "text": "b" } ] }""")]
    [InlineData("null-member", "$.ticks[1].level", """{ "framework": "icci", "edition": "1", "competency": "programs", "level": null }""")]
    [InlineData("doubled-member", "$.ticks[1].level", """{ "framework": "icci", "edition": "1", "competency": "programs", "level": "cma", "level": "cmp" }""")]
    [InlineData("id-form", "$.ticks[1].level", """{ "framework": "icci", "edition": "1", "competency": "programs", "level": "no id" }""")]
    [InlineData("id-form", "$.ticks[1].statements[0].id", """{ "framework": "icci", "edition": "1", "competency": "programs", "level": "cma", "statements": [ { "id": "no id" } ] }""")]
    [InlineData("empty-text", "$.ticks[1].statements[0]", """{ "framework": "icci", "edition": "1", "competency": "programs", "level": "cma", "statements": [ " " ] }""")]
    [InlineData("wrong-type", "$.ticks[1].statements[0]", """{ "framework": "icci", "edition": "1", "competency": "programs", "level": "cma", "statements": [ 7 ] }""")]
    [InlineData("wrong-type", "$.ticks[1].statements[0]", """{ "framework": "icci", "edition": "1", "competency": "programs", "level": "cma", "statements": [ [ "a" ] ] }""")]
    [InlineData("wrong-type", "$.ticks[1].statements", """{ "framework": "icci", "edition": "1", "competency": "programs", "level": "cma", "statements": "a" }""")]
    [InlineData("lone-surrogate", "$.ticks[1].statements[0]", """{ "framework": "icci", "edition": "1", "competency": "programs", "level": "cma", "statements": [ "\udc00" ] }""")]
    [InlineData("wrong-type", "$.ticks[1]", """[ ]""")]
    public void Parse_AFaultyEntry_ReportsTheRule(string rule, string path, string entry)
    {
        string json = $$"""
            { "formatVersion": 1, "id": "x", "ticks": [ { "framework": "icci", "edition": "1", "competency": "programs", "level": "ca" }, {{entry}} ] }
            """;
        InvalidTickListException failure = Assert.Throws<InvalidTickListException>(() => TickList.Parse(json, catalogue));
        Assert.Equal((rule, path), (Assert.Single(failure.Faults).Rule, failure.Faults[0].Path));
        Assert.StartsWith("The tick list file has a fault:", failure.Message, StringComparison.Ordinal);
    }

    // The first entry names no level; the second names one that is no id, which does not make it the first one over again.
    [Fact]
    public void Parse_ALevelThatIsNoId_IsOneFault()
    {
        const string json = """
            { "formatVersion": 1, "id": "x", "ticks": [
              { "framework": "icci", "edition": "1", "competency": "programs" }, { "framework": "icci", "edition": "1", "competency": "programs", "level": 3 } ] }
            """;
        Assert.Equal("$.ticks[1].level", Assert.Single(Assert.Throws<InvalidTickListException>(() => TickList.Parse(json, catalogue)).Faults).Path);
    }

    [Theory]
    [InlineData("""{ "formatVersion": 2, "id": "x" }""", "format-version")]
    [InlineData("""{ "formatVersion": 1, "id": "" }""", "person-id")]
    [InlineData("""{ "formatVersion": 1, "id": "a\u0007b" }""", "person-id")]
    [InlineData("""{ "formatVersion": 1, "id": "x", "name": "\udc00" }""", "lone-surrogate")]
    [InlineData("""{ "formatVersion": 1, "id": "x", "holdings": [] }""", "unknown-member")]
    [InlineData("""{ "formatVersion": 1, "id": "x", "ticks": {} }""", "wrong-type")]
    [InlineData("""{ "formatVersion": 1 }""", "missing-member")]
    [InlineData("""{ "formatVersion": 1, "id": "x", """, "not-json")]
    [InlineData("""[ ]""", "wrong-type")]
    public void Parse_AFaultyTickList_ReportsTheRule(string json, string rule) => Assert.Equal(
        rule, Assert.Single(Assert.Throws<InvalidTickListException>(() => TickList.Parse(json, catalogue)).Faults).Rule);

    [Fact]
    public void Load_WithoutACatalogue_ThrowsBeforeItReads() =>
        Assert.Equal("catalogue", Assert.Throws<ArgumentNullException>(() => TickList.Load("not-there.json", null!)).ParamName);

    [Fact]
    public void Load_AFaultyFile_NamesIt()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        try
        {
            File.WriteAllText(path, "{ }");
            InvalidTickListException failure = Assert.Throws<InvalidTickListException>(() => TickList.Load(path, catalogue));
            Assert.Equal((path, 2), (failure.FileName, failure.Faults.Count));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Save_AndLoad_ByPathAndStream_GiveTheSameTickList()
    {
        TickList ada = TickList.Of("ключ 1", "").With(transitions, "ca", transitions.StatementsAt("ca"));
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        try
        {
            ada.Save(path);
            Assert.Equal(ada, TickList.Load(path, catalogue));
        }
        finally
        {
            File.Delete(path);
        }

        using var stream = new MemoryStream();
        ada.Save(stream);
        stream.Position = 0;
        Assert.Equal(ada, TickList.Load(stream, catalogue));
    }

    private static UnplacedTickListEntry Unplaced(string entry) => List(entry).Unplaced.Single();

    private static TickList List(string entry) => TickList.Parse($$"""{ "formatVersion": 1, "id": "x", "ticks": [ {{entry}} ] }""", catalogue);
}
