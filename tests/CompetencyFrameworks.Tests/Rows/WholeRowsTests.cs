using System.Text.Json;

namespace CompetencyFrameworks.Tests.Rows;

/// <summary>Rows of results as they are written, with every member: a name that changes breaks whoever reads them.</summary>
public sealed class WholeRowsTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly Role clerk = acme.Roles["clerk"];
    private static readonly Role chief = acme.Roles["chief"];
    private static readonly CompetencyProfile ada = CompetencyProfile.Of("e-1", "Ada")
        .With(acme.Units["filing"])
        .With(acme.GradedCompetencies["coaching"], "basic")
        .WithNone(acme.GradedCompetencies["talking"]);

    // The clerk asks for filing and typing, the chief for typing and, at expert, for coaching, cleaning and talking.
    [Fact]
    public void TransitionToJson_ItsRows_HaveEveryMember()
    {
        RoleTransition transition = clerk.TransitionTo(chief);
        AssertRow(transition.ToJson(), 0, """{"from": "clerk","fromTitle": "Clerk","to": "chief","toTitle": "Chief clerk","change": "kept","framework": "acme","edition": "2026","competency": "typing","title": "Type letters","beforeKind": "functional","afterKind": "functional","credit": null,"beforeRank": 1,"beforeLevel": null,"beforeLevelTitle": null,"afterRank": 1,"afterLevel": null,"afterLevelTitle": null,"rungs": 0}""");
        AssertRow(transition.ToJson(), 4, """{"from": "clerk","fromTitle": "Clerk","to": "chief","toTitle": "Chief clerk","change": "dropped","framework": "acme","edition": "2026","competency": "filing","title": "File papers","beforeKind": "core","afterKind": null,"credit": 2.5,"beforeRank": 1,"beforeLevel": null,"beforeLevelTitle": null,"afterRank": null,"afterLevel": null,"afterLevelTitle": null,"rungs": 0}""");
        AssertRow(chief.TransitionTo(clerk).ToJson(), 4, """{"from": "chief","fromTitle": "Chief clerk","to": "clerk","toTitle": "Clerk","change": "dropped","framework": "acme","edition": "2026","competency": "talking","title": "Talking","beforeKind": "additional","afterKind": null,"credit": null,"beforeRank": 3,"beforeLevel": "expert","beforeLevelTitle": "Expert","afterRank": null,"afterLevel": null,"afterLevelTitle": null,"rungs": 0}""");
    }

    // All three levels of coaching and of talking, and the one of cleaning: 7 rungs. One competency of five is shared; of the two units one, of the three others none.
    [Fact]
    public void CareersToJson_TheirRows_HaveEveryMember()
    {
        AssertRow(clerk.PathTo(chief)!.ToJson(), 0, """{"move": 1,"from": "clerk","fromTitle": "Clerk","to": "chief","toTitle": "Chief clerk","credits": 0,"unitsWithoutCredit": 0,"rungs": 7,"changesSpecialty": false}""");
        AssertRow(clerk.MostSimilarRoles().ToTable().ToJson(), 0, """{"from": "clerk","fromTitle": "Clerk","to": "chief","toTitle": "Chief clerk","similarityPart": 1,"similarityOf": 5,"unitSimilarityPart": 1,"unitSimilarityOf": 2,"gradedSimilarityPart": 0,"gradedSimilarityOf": 3,"kept": 1,"raised": 0,"gained": 3,"dropped": 1,"notApplicable": 0,"credits": 0,"unitsWithoutCredit": 0,"rungs": 7}""");
        AssertRow(clerk.RolesWithinReach(100).ToTable().ToJson(), 0, """{"start": "clerk","startTitle": "Clerk","target": "chief","targetTitle": "Chief clerk","roles": "clerk chief","moves": 1,"credits": 0,"unitsWithoutCredit": 0,"rungs": 7,"specialtyChanges": 0}""");
    }

    // Nobody else asks for cleaning or talking. Of talking "none" is recorded, of cleaning nothing.
    [Fact]
    public void NextStepsToJson_TheirRows_HaveEveryMember()
    {
        GapReport gap = ada.GapTo(chief);
        AssertRow(gap.NextSteps.ToTable().ToJson(), 0, """{"place": 1,"framework": "acme","edition": "2026","competency": "cleaning","title": "Cleaning","kind": "core","requiredRank": 3,"requiredLevel": "expert","requiredLevelTitle": "Expert","heldRank": null,"heldLevel": null,"heldLevelTitle": null,"otherRoles": 0,"credit": null,"rungs": 1,"reasons": "core requirement; no other role asks for it; 1 rung to climb"}""");
        AssertRow(gap.NextSteps.ToTable().ToJson(), 3, """{"place": 4,"framework": "acme","edition": "2026","competency": "talking","title": "Talking","kind": "additional","requiredRank": 3,"requiredLevel": "expert","requiredLevelTitle": "Expert","heldRank": 0,"heldLevel": null,"heldLevelTitle": null,"otherRoles": 0,"credit": null,"rungs": 3,"reasons": "additional requirement; no other role asks for it; 3 rungs to climb"}""");
    }

    // Filing is held, typing is not.
    [Fact]
    public void ExemptionsToJson_ItsRows_HaveEveryMember()
    {
        AssertRow(ada.ExemptionsFor(clerk).ToJson(), 0, """{"person": "e-1","personName": "Ada","role": "clerk","roleTitle": "Clerk","framework": "acme","edition": "2026","competency": "filing","title": "File papers","kind": "core","credit": 2.5,"isHeld": true}""");
        AssertRow(ada.ExemptionsFor(clerk).ToJson(), 1, """{"person": "e-1","personName": "Ada","role": "clerk","roleTitle": "Clerk","framework": "acme","edition": "2026","competency": "typing","title": "Type letters","kind": "functional","credit": null,"isHeld": false}""");
    }

    // 14 of the 25 units, so one more makes 60%: the cheapest missing one. The last unit of the design is none of the role's.
    [Fact]
    public void ProgrammeToJson_ItsRows_HaveEveryMember()
    {
        Role manager = hk.Roles["talent-management/manager"];
        ProgrammeReport programme = ProgrammeDesign.Of("d", "D", manager.Units.Take(14).Append(hk.Units["106904L7"])).ReportFor(manager);
        AssertRow(programme.ToJson(), 0, """{"design": "d","designTitle": "D","role": "talent-management/manager","roleTitle": "Manager (Talent Management)","part": "matching","framework": "hk-hrm","edition": "1","competency": "106907L5","title": "Implement the organisation's strategic plan in the human resource (HR) context","kind": "core","credit": 5,"isInCompletion": false}""");
        AssertRow(programme.ToJson(), 14, """{"design": "d","designTitle": "D","role": "talent-management/manager","roleTitle": "Manager (Talent Management)","part": "missing","framework": "hk-hrm","edition": "1","competency": "106998L5","title": "Select potential successors and assist them in developing individual development plan (IDP) consistent with succession roles","kind": "functional","credit": 5,"isInCompletion": true}""");
        AssertRow(programme.ToJson(), 25, """{"design": "d","designTitle": "D","role": "talent-management/manager","roleTitle": "Manager (Talent Management)","part": "other","framework": "hk-hrm","edition": "1","competency": "106904L7","title": "Establish and lead the human resource (HR) agenda in the organisation's strategic planning","kind": null,"credit": 7,"isInCompletion": false}""");
    }

    // "Determine key roles for " has 24 characters.
    [Fact]
    public void SearchToJson_ItsRows_HaveEveryMember()
    {
        AssertRow(hk.Search("succession planning").ToTable().ToJson(), 0, """{"place": 1,"framework": "hk-hrm","edition": "1","type": "unit","id": "106997L6","title": "Determine key roles for succession planning and the required competencies","wordsFound": 2,"field": "title","level": null,"levelTitle": null,"start": 24,"length": 10,"passage": "Determine key roles for succession planning and the required competencies","otherPassages": 2}""");
        AssertRow(hk.Search("business acumen").ToTable().ToJson(), 0, """{"place": 1,"framework": "hk-hrm","edition": "1","type": "gradedCompetency","id": "business-acumen","title": "Business acumen","wordsFound": 2,"field": "title","level": null,"levelTitle": null,"start": 0,"length": 8,"passage": "Business acumen","otherPassages": 1}""");
    }

    // One offer closes coaching; the last of the three gaps that none closes is talking.
    [Fact]
    public void PlanToJson_ItsRows_HaveEveryMember()
    {
        TrainingOffer offer = TrainingOffer.Of("o", "Offer", 9.5m).With(acme.GradedCompetencies["coaching"], "expert");
        TrainingPlan plan = ada.GapTo(chief).PlanTraining([offer]);
        AssertRow(plan.ToJson(), 0, """{"person": "e-1","personName": "Ada","role": "chief","roleTitle": "Chief clerk","place": 1,"offer": "o","offerTitle": "Offer","cost": 9.5,"framework": "acme","edition": "2026","competency": "coaching","title": "Coaching","kind": "core","requiredRank": 3,"requiredLevel": "expert","requiredLevelTitle": "Expert","isProved": true}""");
        AssertRow(plan.ToJson(), 3, """{"person": "e-1","personName": "Ada","role": "chief","roleTitle": "Chief clerk","place": null,"offer": null,"offerTitle": null,"cost": null,"framework": "acme","edition": "2026","competency": "talking","title": "Talking","kind": "additional","requiredRank": 3,"requiredLevel": "expert","requiredLevelTitle": "Expert","isProved": true}""");
    }

    private static void AssertRow(string json, int row, string expected)
    {
        using JsonDocument rows = JsonDocument.Parse(json);
        Assert.Equal(expected, rows.RootElement[row].GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace("  ", "", StringComparison.Ordinal));
    }
}
