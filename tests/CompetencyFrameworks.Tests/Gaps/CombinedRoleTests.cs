namespace CompetencyFrameworks.Tests.Gaps;

/// <summary>Roles made of several, counted in the competency tables of the Vocational Qualification Specifications.</summary>
public sealed class CombinedRoleTests
{
    private static readonly ModelList<Role> roles = BuiltInFrameworks.HkHrm.Roles;
    private static readonly Role officer = roles["talent-management/officer"];
    private static readonly Role associate = roles["talent-management/associate"];

    // Shared: the nine core units and 107017L4, 107022L4, 107052L4, 107062L4, 107091L4, 107104L4. 18 + 23 - 15 = 26 units; 74 credits and eight more units of 4: 106.
    // The five soft skills are the same at the same levels. Core 37 credits, functional 106 - 37 = 69.
    [Fact]
    public void Combine_TwoOfficers_AsksForEachCompetencyOnce()
    {
        Role both = Role.Combine("both", "Both", officer, roles["human-resource-generalist/officer"]);
        Assert.Equal((31, 26, 106m), (both.Requirements.Count, both.Units.Count, both.CreditTotal()));
        GapReport report = CompetencyProfile.Of("x").GapTo(both);
        Assert.Equal(["Core: 0 / 9, 0 / 37", "Functional: 0 / 17, 0 / 69", "Additional: 0 / 5, -"], report.ByKind.Select(group => group.Line(group.Kind.ToString())));
        Assert.Equal(
            "106917L4 107035L4 107038L4 107057L4 107059L4 107075L4 107077L4 107078L4 107099L4 107004L4", report.All.Take(10).Ids());
        Assert.Equal(
            "107004L4 107010L4 107017L4 107022L4 107040L4 107052L4 107062L4 107091L4 107104L4 106932L4 106933L4 106943L4 106961L4 107023L4 107053L4 107093L4 107110L4",
            report.ByKind[1].All.Ids());
        Assert.Equal(
            [
                "critical-thinking-and-analysis advanced",
                "emotional-intelligence-and-interpersonal-communication advanced",
                "active-learning-and-learning-strategies intermediate",
                "partnership-and-collaboration intermediate",
                "reasoning-problem-solving-and-ideation intermediate",
            ],
            SoftSkills(both));
    }

    // 11 + 18 units, 107091L4 in both: 28 units, 35 + 74 - 4 credits, and eight soft skills. The associate asks for Critical thinking and Emotional intelligence at
    // Intermediate, the officer at Advanced.
    [Fact]
    public void Combine_RolesThatAskForOtherLevels_AsksForTheHigherOnes()
    {
        Role both = Role.Combine("both", "Both", associate, officer);
        Assert.Equal((36, 28, 105m), (both.Requirements.Count, both.Units.Count, both.CreditTotal()));
        Assert.Equal(
            [
                "attention-to-detail-dependability-and-integrity advanced",
                "teamwork advanced",
                "critical-thinking-and-analysis advanced",
                "emotional-intelligence-and-interpersonal-communication advanced",
                "resilience-stress-tolerance-and-flexibility intermediate",
                "active-learning-and-learning-strategies intermediate",
                "partnership-and-collaboration intermediate",
                "reasoning-problem-solving-and-ideation intermediate",
            ],
            SoftSkills(both));
        Assert.Equal(RequirementKind.Core, both.RequirementFor(BuiltInFrameworks.HkHrm.Units["107091L4"])!.Kind);
    }

    // 107091L4 is functional for the officer and core for the associate. It keeps its place, after the officer's core units and before the associate's.
    [Fact]
    public void Combine_TheOtherWayRound_KeepsThePlaceOfTheFirstOccurrence()
    {
        Role both = Role.Combine("both", "Both", officer, associate);
        Assert.Equal((36, 28, 105m), (both.Requirements.Count, both.Units.Count, both.CreditTotal()));
        Assert.Equal(
            "106917L4 107035L4 107038L4 107057L4 107059L4 107075L4 107077L4 107078L4 107099L4 107091L4 107028L3",
            CompetencyProfile.Of("x").GapTo(both).All.Take(11).Ids());
        Assert.Equal("107104L4", both.Units[17].Id);
        Assert.Equal("107091L4", both.Units[16].Id);
        Assert.Equal(8, both.GradedCompetencies.Count);
        Assert.All(["critical-thinking-and-analysis", "emotional-intelligence-and-interpersonal-communication"], id =>
            Assert.Equal("advanced", both.RequirementFor(both.GradedCompetencies[id])!.Level!.Id));
    }

    // ACME: the clerk asks for typing with weight 2, the chief with 1.
    [Fact]
    public void Combine_RolesThatWeighOtherwise_TakesTheLargestWeight()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        Role both = Role.Combine("both", "Both", acme.Roles["chief"], acme.Roles["clerk"]);
        Assert.Equal("coaching cleaning talking typing stamps filing", both.Requirements.Select(asked => asked.Competency).Ids());
        Assert.Equal([3m, 1, 1, 2, 1, 1], both.Requirements.Select(asked => asked.Weight));
        Assert.Equal(RequirementKind.Optional, both.RequirementFor(acme.Units["stamps"])!.Kind);
    }

    [Fact]
    public void Combine_Roles_HasNeitherRungNorSpecialtyNorQualification()
    {
        Role both = Role.Combine("both", "Both", officer, associate);
        Assert.Equal(("both", "Both"), (both.Id, both.Title));
        Assert.Same(BuiltInFrameworks.HkHrm, both.Framework);
        Assert.Null(both.Rung);
        Assert.Null(both.Specialty);
        Assert.Null(both.Qualification);
        Assert.Empty(both.LearningOutcomes);
        Assert.Empty(both.LeftOut);
        Assert.DoesNotContain(both, both.Framework!.Roles);
        Assert.DoesNotContain(both, both.Units[0].RequiredBy);
    }

    // What a level leaves out, a combination with it does not.
    [Fact]
    public void Combine_WithALevel_LeavesNothingOut()
    {
        ModelList<Level> levels = BuiltInFrameworks.DesHr.Ladders["proficiency"].Levels;
        Role both = Role.Combine("both", "Both", Role.AtLevel(levels["authority"]), Role.AtLevel(levels["expert"]));
        Assert.Empty(both.LeftOut);
        Assert.Equal((9, "business-facing-hr", "expert"), (both.Requirements.Count, both.Requirements[8].Competency.Id, both.Requirements[8].Level!.Id));
        Assert.Equal("authority", both.Requirements[0].Level!.Id);
    }

    [Fact]
    public void Combine_NoRoles_AsksForNothingAndIsOfNoFramework()
    {
        Role none = Role.Combine("none", "None");
        Assert.Empty(none.Requirements);
        Assert.Null(none.Framework);
        Assert.True(CompetencyProfile.Of("x").GapTo(none).IsReady);
    }

    private static IEnumerable<string> SoftSkills(Role role) =>
        role.Requirements.Where(asked => asked.Level is not null).Select(asked => $"{asked.Competency.Id} {asked.Level!.Id}");
}
