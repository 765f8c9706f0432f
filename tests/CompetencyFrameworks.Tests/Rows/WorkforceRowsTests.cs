using System.Text.Json;

namespace CompetencyFrameworks.Tests.Rows;

/// <summary>Answers about a workforce as JSON rows: each kind with all its members, read off three people of ACME.</summary>
public sealed class WorkforceRowsTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly Role chief = acme.Roles["chief"];

    // Ann has coaching as one who is able, Bob all that the chief is asked for, and of Cy nothing is known but that he does not type.
    private static readonly Workforce team = Workforce.Of(
        acme,
        [
            CompetencyProfile.Of("ann", "Ann").With(acme.GradedCompetencies["coaching"], "able"),
            CompetencyProfile.Of("bob").With(chief),
            CompetencyProfile.Of("cy").WithNone(acme.Units["typing"]),
        ]);

    private static readonly WorkforceGaps gaps = team.GapsTo(chief);

    [Fact]
    public void ToJson_OfPeople_HasAllFigures()
    {
        AssertRows(
            """
            {"person":"ann","personName":"Ann","role":"chief","roleTitle":"Chief clerk","isReady":false,"open":4,"partial":1,"notAssessed":3,"unitsMissing":1,"creditsMissing":0,"rungsMissing":5,"satisfied":0,"satisfiedOf":4,"units":0,"unitsOf":1,"graded":0,"gradedOf":3,"credits":null,"creditsOf":null,"progressPart":2.000000000001,"progressOf":6}
            {"person":"bob","personName":null,"role":"chief","roleTitle":"Chief clerk","isReady":true,"open":0,"partial":0,"notAssessed":0,"unitsMissing":0,"creditsMissing":0,"rungsMissing":0,"satisfied":4,"satisfiedOf":4,"units":1,"unitsOf":1,"graded":3,"gradedOf":3,"credits":null,"creditsOf":null,"progressPart":6,"progressOf":6}
            {"person":"cy","personName":null,"role":"chief","roleTitle":"Chief clerk","isReady":false,"open":4,"partial":0,"notAssessed":3,"unitsMissing":1,"creditsMissing":0,"rungsMissing":7,"satisfied":0,"satisfiedOf":4,"units":0,"unitsOf":1,"graded":0,"gradedOf":3,"credits":null,"creditsOf":null,"progressPart":0,"progressOf":6}
            """, gaps.ToTable().ToJson());
        AssertRows("""{"place":1,"person":"bob","personName":null,"role":"chief","roleTitle":"Chief clerk","isReady":true,"open":0,"partial":0,"notAssessed":0,"unitsMissing":0,"creditsMissing":0,"rungsMissing":0,"satisfied":4,"satisfiedOf":4,"units":1,"unitsOf":1,"graded":3,"gradedOf":3,"credits":null,"creditsOf":null,"progressPart":6,"progressOf":6}""", gaps.Ranking(1).ToTable().ToJson());
    }

    [Fact]
    public void ToJson_OfRolesGroupsAndCounts_HasTheSums()
    {
        AssertRows("""{"role":"chief","roleTitle":"Chief clerk","people":3,"ready":1,"satisfied":4,"partial":1,"missing":7,"open":8,"notAssessed":6,"creditsMissing":0,"rungsMissing":12,"progressPart":8.000000000001,"progressOf":18}""", team.GapsTo([chief]).ToTable().ToJson());
        Assert.Equal(team.GapsTo([chief]).ToTable().ToJson(), new[] { gaps.Summary }.ToTable().ToJson());
        AssertRows(
            """
            {"group":"office","role":"chief","roleTitle":"Chief clerk","people":2,"ready":1,"satisfied":4,"partial":1,"missing":3,"open":4,"notAssessed":3,"creditsMissing":0,"rungsMissing":5,"progressPart":8.000000000001,"progressOf":12}
            {"group":null,"role":"chief","roleTitle":"Chief clerk","people":1,"ready":0,"satisfied":0,"partial":0,"missing":4,"open":4,"notAssessed":3,"creditsMissing":0,"rungsMissing":7,"progressPart":0,"progressOf":6}
            """, gaps.ByGroup(id => id == "cy" ? null : "office").ToTable().ToJson());
        AssertRows("""{"framework":"acme","edition":"2026","competency":"coaching","title":"Coaching","kind":"core","requiredRank":3,"requiredLevel":"expert","requiredLevelTitle":"Expert","satisfied":1,"partial":1,"missing":1,"open":2,"notAssessed":1}""", gaps.Summary.ByRequirement.Take(1).ToTable().ToJson());
        AssertRows("""{"framework":"acme","edition":"2026","competency":"coaching","title":"Coaching","roles":1,"satisfied":1,"partial":1,"missing":1,"open":2,"notAssessed":1}""", team.GapsTo([chief]).ByCompetency.Take(1).ToTable().ToJson());
        AssertRows(
            """
            {"framework":"acme","edition":"2026","category":null,"title":null,"satisfied":3,"partial":1,"missing":5,"open":6,"notAssessed":5}
            {"framework":"acme","edition":"2026","category":"office","title":"Office","satisfied":1,"partial":0,"missing":2,"open":2,"notAssessed":1}
            """, gaps.Summary.ByCategory.ToTable().ToJson());
    }

    [Fact]
    public void ToJson_OfHoldersAndWhatIsScarce_NamesLevelsAndPeople()
    {
        AssertRows(
            """
            {"framework":"acme","edition":"2026","competency":"coaching","title":"Coaching","heldRank":1,"heldLevel":"basic","heldLevelTitle":"Basic","exactly":0,"atLeast":2,"none":0,"notAssessed":1,"people":3}
            {"framework":"acme","edition":"2026","competency":"coaching","title":"Coaching","heldRank":2,"heldLevel":"able","heldLevelTitle":"Able","exactly":1,"atLeast":2,"none":0,"notAssessed":1,"people":3}
            {"framework":"acme","edition":"2026","competency":"coaching","title":"Coaching","heldRank":3,"heldLevel":"expert","heldLevelTitle":"Expert","exactly":1,"atLeast":1,"none":0,"notAssessed":1,"people":3}
            {"framework":"acme","edition":"2026","competency":"typing","title":"Type letters","heldRank":1,"heldLevel":null,"heldLevelTitle":null,"exactly":1,"atLeast":1,"none":1,"notAssessed":1,"people":3}
            """, new[] { team.HoldersOf(acme.GradedCompetencies["coaching"]), team.HoldersOf(acme.Units["typing"]) }.ToRows().ToJson());
        AssertRows(
            """
            {"framework":"acme","edition":"2026","competency":"coaching","title":"Coaching","requiredRank":3,"requiredLevel":"expert","requiredLevelTitle":"Expert","role":"chief","roleTitle":"Chief clerk","person":"bob","personName":null}
            {"framework":"acme","edition":"2026","competency":"filing","title":"File papers","requiredRank":1,"requiredLevel":null,"requiredLevelTitle":null,"role":"clerk","roleTitle":"Clerk","person":null,"personName":null}
            """, team.SinglePointsOfFailure([chief]).Take(1).Concat(team.UncoveredRequirements([acme.Roles["clerk"]])).ToRows().ToJson());
    }

    // Who has coaching at the level "able" or above: Ann, by name, and Bob, who has none.
    [Fact]
    public void ToRows_OfWhatFewHave_NamesThePeople()
    {
        Role coach = Role.Define("coach", "Coach", [Requirement.Of(acme.GradedCompetencies["coaching"], "able")]);
        Assert.Equal([("ann", "Ann"), ("bob", null)], team.ScarceRequirements([coach], atMost: 2).ToRows().Select(row => (row.Person, row.PersonName)));
        Assert.Throws<ArgumentNullException>(() => new ScarceRequirement[] { null! }.ToRows());
        Assert.Throws<ArgumentNullException>(() => new CompetencyHolders[] { null! }.ToRows());
    }

    [Fact]
    public void ToJson_OfCoversAndMatrices_HasARowForEachPart()
    {
        AssertRows(
            """
            {"place":null,"person":null,"personName":null,"framework":"acme","edition":"2026","competency":"coaching","title":"Coaching","requiredRank":3,"requiredLevel":"expert","requiredLevelTitle":"Expert","isProved":true}
            {"place":null,"person":null,"personName":null,"framework":"acme","edition":"2026","competency":"cleaning","title":"Cleaning","requiredRank":3,"requiredLevel":"expert","requiredLevelTitle":"Expert","isProved":true}
            {"place":null,"person":null,"personName":null,"framework":"acme","edition":"2026","competency":"typing","title":"Type letters","requiredRank":1,"requiredLevel":null,"requiredLevelTitle":null,"isProved":true}
            {"place":null,"person":null,"personName":null,"framework":"acme","edition":"2026","competency":"talking","title":"Talking","requiredRank":3,"requiredLevel":"expert","requiredLevelTitle":"Expert","isProved":true}
            """, team.Without("bob").SmallestCoverOf([chief, Role.Define("coach", "Coach", [Requirement.Of(acme.GradedCompetencies["coaching"], "able")])]).ToJson());
        AssertRows("""{"place":1,"person":"ann","personName":"Ann","framework":"acme","edition":"2026","competency":"coaching","title":"Coaching","requiredRank":2,"requiredLevel":"able","requiredLevelTitle":"Able","isProved":true}""", team.SmallestCoverOf([Role.Define("coach", "Coach", [Requirement.Of(acme.GradedCompetencies["coaching"], "able")])]).ToJson());
        AssertRows(
            """
            {"person":"ann","personName":"Ann","role":"chief","roleTitle":"Chief clerk","framework":"acme","edition":"2026","competency":"coaching","title":"Coaching","requiredRank":3,"requiredLevel":"expert","requiredLevelTitle":"Expert","heldRank":2,"heldLevel":"able","heldLevelTitle":"Able","status":"partial","shortfall":1}
            {"person":"ann","personName":"Ann","role":"chief","roleTitle":"Chief clerk","framework":"acme","edition":"2026","competency":"cleaning","title":"Cleaning","requiredRank":3,"requiredLevel":"expert","requiredLevelTitle":"Expert","heldRank":null,"heldLevel":null,"heldLevelTitle":null,"status":"missing","shortfall":1}
            {"person":"ann","personName":"Ann","role":"chief","roleTitle":"Chief clerk","framework":"acme","edition":"2026","competency":"typing","title":"Type letters","requiredRank":1,"requiredLevel":null,"requiredLevelTitle":null,"heldRank":null,"heldLevel":null,"heldLevelTitle":null,"status":"missing","shortfall":1}
            {"person":"ann","personName":"Ann","role":"chief","roleTitle":"Chief clerk","framework":"acme","edition":"2026","competency":"talking","title":"Talking","requiredRank":3,"requiredLevel":"expert","requiredLevelTitle":"Expert","heldRank":null,"heldLevel":null,"heldLevelTitle":null,"status":"missing","shortfall":3}
            """, gaps.ToMatrix(["ann"]).ToJson());
        AssertRows(
            """
            {"person":"ann","personName":"Ann","role":"chief","roleTitle":"Chief clerk","framework":"acme","edition":"2026","category":null,"title":null,"open":3,"requirements":3}
            {"person":"ann","personName":"Ann","role":"chief","roleTitle":"Chief clerk","framework":"acme","edition":"2026","category":"office","title":"Office","open":1,"requirements":1}
            """, gaps.ToMatrix(["ann"]).ToCategoryMatrix().ToJson());
    }

    [Fact]
    public void ToJson_OfChanges_SaysBeforeAndAfter()
    {
        WorkforceChanges changes = team.EffectOf(TrainingOffer.Of("course", "Course", 1).With(acme.Units["typing"]), [chief]);
        AssertRows("""{"framework":"acme","edition":"2026","competency":"typing","title":"Type letters","holdersBefore":1,"holdersAfter":3,"noneBefore":1,"noneAfter":0,"risen":2,"fallen":0}""", changes.ByCompetency.ToTable().ToJson());
        AssertRows("""{"role":"chief","roleTitle":"Chief clerk","readyBefore":1,"readyAfter":1,"becameReady":0,"noLongerReady":0,"fewerOpen":2,"moreOpen":0,"closed":2,"opened":0}""", changes.ByRole.ToTable().ToJson());
    }

    private static void AssertRows(string expected, string json)
    {
        using JsonDocument rows = JsonDocument.Parse(json);
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', rows.RootElement.EnumerateArray().Select(row => JsonSerializer.Serialize(row))));
    }
}
