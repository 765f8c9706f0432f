namespace CompetencyFrameworks.Tests.Gaps;

public sealed class NextStepTests
{
    private const string Units =
        "107091L4 107030L2 107044L2 107028L3 107043L3 107089L3 107054L3 106953L2 106954L2 106934L3 106956L3 107012L3 107067L3 107105L3 107109L3 107024L4";

    private const string SoftSkills =
        "emotional-intelligence-and-interpersonal-communication critical-thinking-and-analysis resilience-stress-tolerance-and-flexibility "
        + "attention-to-detail-dependability-and-integrity teamwork";

    private static readonly Role associate = BuiltInFrameworks.HkHrm.Roles["human-resource-generalist/associate"];

    // A person with nothing. The core units of an associate are those of the two other associates as well; 107091L4 besides of the three officers: 5. Among those with 2
    // others, two of 2 credits, three of 3 in the order of the table, 107054L3 of 6. Functional: seven shared with one other associate, two of 2 credits first; then the
    // two that nobody else asks for, 107109L3 of 3 credits before 107024L4 of 4, against the order of the table. Soft skills: Emotional intelligence is asked for by
    // all eleven others, Critical thinking by two associates and three officers, the rest by two associates; Resilience, one rung, goes before two of two rungs.
    [Fact]
    public void NextSteps_OfAPersonWithNothing_StandByKindOthersAndEffort()
    {
        IReadOnlyList<NextStep> steps = CompetencyProfile.Of("x").GapTo(associate).NextSteps;
        Assert.Equal($"{Units} {SoftSkills}", steps.Select(step => step.Gap).Ids());
        Assert.Equal([5, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 0, 0, 11, 5, 2, 2, 2], steps.Select(step => step.OtherRoles.Count));
        Assert.Equal([4, 2, 2, 3, 3, 3, 6, 2, 2, 3, 3, 3, 3, 3, 3, 4, null, null, null, null, null], steps.Select(step => step.Credit));
        Assert.Equal([1, 1, 1, 2, 2], steps.Skip(16).Select(step => step.Rungs!.Value));
        Assert.All(steps.Take(16), step => Assert.Null(step.Rungs));
        Assert.Equal(
            [.. Enumerable.Repeat(RequirementKind.Core, 7), .. Enumerable.Repeat(RequirementKind.Functional, 9), .. Enumerable.Repeat(RequirementKind.Additional, 5)],
            steps.Select(step => step.Kind));
    }

    [Fact]
    public void OtherRoles_OfAUnit_AreThoseOfTheFrameworkThatAskForIt()
    {
        IReadOnlyList<NextStep> steps = CompetencyProfile.Of("x").GapTo(associate).NextSteps;
        Assert.Equal(
            "talent-management/officer talent-management/associate human-resource-generalist/officer workforce-planning-and-resourcing/officer workforce-planning-and-resourcing/associate",
            steps[0].OtherRoles.Ids());
        Assert.Equal("workforce-planning-and-resourcing/associate", steps[7].OtherRoles.Ids());
    }

    [Fact]
    public void Reasons_OfAStep_AreKindOthersAndEffortInWords()
    {
        IReadOnlyList<NextStep> steps = CompetencyProfile.Of("x").GapTo(associate).NextSteps;
        Assert.Equal(["core requirement", "5 other roles ask for it", "4 credits"], steps[0].Reasons);
        Assert.Equal(["functional requirement", "1 other role asks for it", "2 credits"], steps[7].Reasons);
        Assert.Equal(["functional requirement", "no other role asks for it", "3 credits"], steps[14].Reasons);
        Assert.Equal(["additional requirement", "11 other roles ask for it", "1 rung to climb"], steps[16].Reasons);
        Assert.Equal(["additional requirement", "2 other roles ask for it", "2 rungs to climb"], steps[20].Reasons);
        Assert.Equal(
            "107030L2 Record and file change history: not assessed -> held (core requirement; 2 other roles ask for it; 2 credits)",
            steps.Single(step => step.Gap.Competency.Id == "107030L2").ToString());
    }

    // All seven are asked for by one other role. Units before graded ones, however little these take; the one without a stated credit last among units; a graded one
    // by the rungs that are still missing; ties in the role's order.
    [Fact]
    public void NextSteps_AskedForAlike_StandUnitsFirstLeastEffortFirstNoCreditLast()
    {
        CompetencyFramework small = RoleLines.Framework(
            "target 1 - talk@2 sing@4 free dear3 cheap1.5 cheaper1 also1.5", "other 1 - free cheap1.5 dear3 talk@1 sing@1 cheaper1/optional also1.5");
        CompetencyProfile profile = CompetencyProfile.Of("x").With(small.GradedCompetencies["sing"], "3").WithNone(small.Units["dear3"]);
        IReadOnlyList<NextStep> steps = profile.GapTo(small.Roles["target"]).NextSteps;
        Assert.Equal("cheaper1 cheap1.5 also1.5 dear3 free sing talk", steps.Select(step => step.Gap).Ids());
        Assert.Equal(["1 credit", "1.5 credits", "1.5 credits", "3 credits", "no credit stated", "1 rung to climb", "2 rungs to climb"], steps.Select(step => step.Reasons[2]));
        Assert.All(steps, step => Assert.Equal("other", step.OtherRoles.Ids()));
    }

    // The kind comes before all else, then the number of others, whatever the effort.
    [Fact]
    public void NextSteps_OfKindsAndOthers_ComeBeforeEffort()
    {
        CompetencyFramework small = RoleLines.Framework("target 1 - a1/optional b1/additional c9 d1 e1/functional", "other 1 - a1 b1 c9 e1", "third 1 - a1");
        GapOptions all = GapOptions.Default.WithKinds(RequirementKind.Optional, RequirementKind.Additional, RequirementKind.Functional, RequirementKind.Core);
        Assert.Equal("c9 d1 e1 b1 a1", CompetencyProfile.Of("x").GapTo(small.Roles["target"], all).NextSteps.Select(step => step.Gap).Ids());
        Assert.Equal("c9 d1 e1 b1", CompetencyProfile.Of("x").GapTo(small.Roles["target"]).NextSteps.Select(step => step.Gap).Ids());
    }

    // A role made in code is not among the roles of the framework: both of these are others.
    [Fact]
    public void NextSteps_OfARoleMadeInCode_CountAllRolesOfTheFramework()
    {
        CompetencyFramework small = RoleLines.Framework("one 1 - a1", "two 1 - a1 b1/optional");
        Role mine = Role.Define("mine", "Mine", [Requirement.Of(small.Units["b1"]), Requirement.Of(small.Units["a1"])]);
        IReadOnlyList<NextStep> steps = CompetencyProfile.Of("x").GapTo(mine).NextSteps;
        Assert.Equal(["one two", "two"], steps.Select(step => step.OtherRoles.Ids()));
    }

    [Fact]
    public void NextSteps_OfAPersonWithEverything_AreNone() =>
        Assert.Empty(CompetencyProfile.Of("x").With(associate).GapTo(associate).NextSteps);
}
