using System.Text.Json;

namespace CompetencyFrameworks.Tests.Rows;

/// <summary>Results written as JSON: flat rows, the same members in every row, null for what is missing.</summary>
public sealed class JsonRowsTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();

    // The clerk asks for filing (core, 2.5 credits), typing (functional, weight 2, no credit) and, optionally, stamps.
    [Fact]
    public void GapReportToJson_OfSmallRole_IsThisText()
    {
        CompetencyProfile ada = CompetencyProfile.Of("e-17", "Ada \"é\"").WithNone(acme.Units["filing"]);
        Assert.Equal(
            """
            [
              {
                "person": "e-17",
                "personName": "Ada \"é\"",
                "role": "clerk",
                "roleTitle": "Clerk",
                "framework": "acme",
                "edition": "2026",
                "competency": "filing",
                "title": "File papers",
                "category": "paper",
                "categoryTitle": "Paper",
                "kind": "core",
                "weight": 1,
                "credit": 2.5,
                "requiredRank": 1,
                "requiredLevel": null,
                "requiredLevelTitle": null,
                "heldRank": 0,
                "heldLevel": null,
                "heldLevelTitle": null,
                "status": "missing",
                "isAssessed": true,
                "shortfall": 1,
                "progress": 0
              }
            ]

            """.ReplaceLineEndings("\n"),
            ada.GapTo(acme.Roles["clerk"], GapOptions.Default.WithKinds(RequirementKind.Core)).ToJson());
    }

    // Two of the three levels of talking are held: 2/3 to twelve places; nothing is recorded of the others.
    [Fact]
    public void GapReportToJson_OfLevels_HasRanksIdsAndTitles()
    {
        CompetencyProfile ada = CompetencyProfile.Of("e-17").With(acme.GradedCompetencies["talking"], "able");
        JsonElement[] rows = Rows(ada.GapTo(acme.Roles["chief"]).ToJson());
        Assert.Equal(["coaching", "cleaning", "typing", "talking"], rows.Select(row => row.GetProperty("competency").GetString()));
        JsonElement talking = rows[3];
        Assert.Equal((3, "expert", "Expert"), (talking.GetProperty("requiredRank").GetInt32(), talking.GetProperty("requiredLevel").GetString(), talking.GetProperty("requiredLevelTitle").GetString()));
        Assert.Equal((2, "able", "Able"), (talking.GetProperty("heldRank").GetInt32(), talking.GetProperty("heldLevel").GetString(), talking.GetProperty("heldLevelTitle").GetString()));
        Assert.Equal("0.666666666667", talking.GetProperty("progress").GetRawText());
        Assert.Equal("partial", talking.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, rows[0].GetProperty("heldRank").ValueKind);
        Assert.Equal(JsonValueKind.Null, rows[0].GetProperty("personName").ValueKind);
        Assert.Equal(JsonValueKind.Null, rows[2].GetProperty("credit").ValueKind);
    }

    // Clerk to chief: typing is kept, coaching, cleaning and talking are gained, filing is dropped.
    [Fact]
    public void RoleTransitionToJson_OfTwoRoles_HasARowForEachChange()
    {
        RoleTransition transition = acme.Roles["clerk"].TransitionTo(acme.Roles["chief"]);
        JsonElement[] rows = Rows(transition.ToJson());
        Assert.Equal(
            ["kept typing", "gained coaching", "gained cleaning", "gained talking", "dropped filing"],
            rows.Select(row => $"{row.GetProperty("change").GetString()} {row.GetProperty("competency").GetString()}"));
        Assert.Equal([0, 3, 1, 3, 0], rows.Select(row => row.GetProperty("rungs").GetInt32()));
        Assert.Equal(JsonValueKind.Null, rows[1].GetProperty("beforeRank").ValueKind);
        Assert.Equal("expert", rows[1].GetProperty("afterLevel").GetString());
        Assert.Equal(JsonValueKind.Null, rows[4].GetProperty("afterKind").ValueKind);
    }

    // The level "able" does not apply to cleaning, which the chief does at expert: the chief's cleaning has no place there.
    [Fact]
    public void RoleTransitionToJson_ToALevelThatDoesNotApply_SaysSo() => Assert.Contains(
        "\"change\": \"notApplicable\"", acme.Roles["chief"].TransitionTo(Role.AtLevel(acme.Ladders["skill"].Levels["able"])).ToJson(), StringComparison.Ordinal);

    [Fact]
    public void ToJson_OfEveryListOfResults_HasItsMembersInEveryRow()
    {
        Role clerk = acme.Roles["clerk"];
        GapReport gap = CompetencyProfile.Of("x").GapTo(acme.Roles["chief"]);
        CareerPath path = clerk.PathTo(acme.Roles["chief"])!;
        ProgrammeDesign design = ProgrammeDesign.Of("d", "Design", [acme.Units["filing"], acme.Units["stamps"]]);
        CompetencyFramework hk = BuiltInFrameworks.HkHrm;
        string figures = "satisfied satisfiedOf units unitsOf graded gradedOf credits creditsOf unitsWithoutCredit progressPart progressOf";
        AssertMembers("place framework edition competency title kind requiredRank requiredLevel requiredLevelTitle heldRank heldLevel heldLevelTitle otherRoles credit rungs reasons", 4, gap.NextSteps.ToTable().ToJson());
        AssertMembers($"framework edition category title {figures}", 2, gap.ByCategory.ToTable().ToJson());
        AssertMembers($"kind {figures}", 3, gap.ByKind.ToTable().ToJson());
        AssertMembers($"framework edition ladder rank level title {figures}", 2, gap.ByLevel.ToTable().ToJson());
        AssertMembers(
            "from fromTitle to toTitle similarityPart similarityOf unitSimilarityPart unitSimilarityOf gradedSimilarityPart gradedSimilarityOf kept raised gained dropped notApplicable credits unitsWithoutCredit rungs",
            2,
            clerk.MostSimilarRoles().ToTable().ToJson());
        AssertMembers("move from fromTitle to toTitle credits unitsWithoutCredit rungs changesSpecialty", 1, path.ToJson());
        AssertMembers("start startTitle target targetTitle roles moves credits unitsWithoutCredit rungs specialtyChanges", 1, clerk.RolesWithinReach(100).ToTable().ToJson());
        AssertMembers("design designTitle role roleTitle part framework edition competency title kind credit isInCompletion", 3, design.ReportFor(clerk).ToJson());
        AssertMembers("design designTitle role roleTitle sharePart shareOf requiredShare isScsBased missingCore completion matchingCredits credits", 3, design.RankRoles(acme).ToTable().ToJson());
        AssertMembers("person personName role roleTitle framework edition competency title kind credit isHeld", 2, CompetencyProfile.Of("x").ExemptionsFor(clerk).ToJson());
        AssertMembers(
            "role roleTitle qualification from fromTitle isQualificationPathwayOpen qualificationPathway academicPathway",
            3,
            hk.Roles["talent-management/manager"].Progression()!.Qualifications.ToTable().ToJson());
        GradedCompetency coaching = acme.GradedCompetencies["coaching"];
        AssertMembers(
            "person personName framework edition competency title reachedRank reachedLevel reachedLevelTitle assessedRank assessedLevel assessedLevelTitle ticked tickedOf isMet",
            2,
            TickList.Of("x").With(coaching, "basic", coaching.StatementsAt("basic")).Assess().ToJson());
        AssertMembers("place framework edition type id title wordsFound field level levelTitle start length passage otherPassages", 1, acme.Search("coaches coaches").ToTable().ToJson());
    }

    // Of coaching, the statements "Listens" (basic) and "Coaches coaches" (expert); its title does not have the word.
    [Fact]
    public void SearchToJson_OfAStatement_SaysWhereItStands()
    {
        JsonElement hit = Assert.Single(Rows(acme.Search("LISTENS").ToTable().ToJson()));
        Assert.Equal(("gradedCompetency", "coaching", "statement", "basic"), (Text("type"), Text("id"), Text("field"), Text("level")));
        Assert.Equal(("Listens", 0, 7), (Text("passage"), hit.GetProperty("start").GetInt32(), hit.GetProperty("length").GetInt32()));

        string? Text(string name) => hit.GetProperty(name).GetString();
    }

    [Fact]
    public void ToJson_OfNoResults_IsAnEmptyArray() => Assert.Equal("[]\n", acme.Roles["idler"].RolesWithinReach(0).ToTable().ToJson());

    [Fact]
    public void ToJson_OfANullAmongResults_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new CareerPath[] { null! }.ToTable().ToJson());
        Assert.Throws<ArgumentNullException>(() => new NextStep[] { null! }.ToTable().ToJson());
    }

    private static JsonElement[] Rows(string json) => [.. JsonDocument.Parse(json).RootElement.EnumerateArray()];

    private static void AssertMembers(string members, int rows, string json)
    {
        JsonElement[] found = Rows(json);
        Assert.Equal(rows, found.Length);
        Assert.All(found, row => Assert.Equal(members.Split(' '), row.EnumerateObject().Select(member => member.Name)));
        Assert.All(found, row => Assert.All(row.EnumerateObject(), member => Assert.False(member.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)));
    }
}
