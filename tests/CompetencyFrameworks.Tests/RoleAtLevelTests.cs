namespace CompetencyFrameworks.Tests;

public sealed class RoleAtLevelTests
{
    private static readonly ModelList<Level> des = BuiltInFrameworks.DesHr.Ladders["proficiency"].Levels;

    // DE&S: "Business Facing HR" is "Not Applicable" at Authority; the other eight competences have descriptors there.
    [Fact]
    public void AtLevel_LevelThatDoesNotApplyEverywhere_LeavesOutWhatItDoesNotApplyTo()
    {
        Role authority = Role.AtLevel(des["authority"]);
        Assert.Equal("proficiency/authority", authority.Id);
        Assert.Equal("Authority", authority.Title);
        Assert.Equal(["business-facing-hr"], authority.LeftOut.Select(competency => competency.Id));
        Assert.Equal(
            ["talent-management", "resourcing", "reward-recognition", "learning-development", "performance-management", "employee-relations", "organisation-development-and-design", "employee-wellbeing-engagement"],
            authority.GradedCompetencies.Select(competency => competency.Id));
        Assert.All(authority.Requirements, asked => Assert.Equal((RequirementKind.Core, "authority", 5, 1m), (asked.Kind, asked.Level!.Id, asked.Rank, asked.Weight)));
    }

    [Fact]
    public void AtLevel_LevelThatAppliesEverywhere_LeavesOutNothing()
    {
        Role practitioner = Role.AtLevel(des["practitioner"]);
        Assert.Equal(9, practitioner.Requirements.Count);
        Assert.Empty(practitioner.LeftOut);
    }

    [Fact]
    public void AtLevel_LevelOfTheRoleLadder_IsTheRung()
    {
        Level cmp = BuiltInFrameworks.Icci.Ladders["level"].Levels["cmp"];
        Assert.Same(cmp, Role.AtLevel(cmp).Rung);
        Assert.Null(Role.AtLevel(des["expert"]).Rung);
    }

    [Theory]
    [InlineData("ca")]
    [InlineData("cma")]
    [InlineData("cmp")]
    [InlineData("cmf")]
    public void AtLevel_OfIcci_AsksForWhatTheRoleInTheFileAsksFor(string level)
    {
        Role made = Role.AtLevel(BuiltInFrameworks.Icci.Ladders["level"].Levels[level]);
        Role stated = BuiltInFrameworks.Icci.Roles[level];
        Assert.Equal(
            stated.Requirements.Select(asked => (asked.Competency, asked.Level, asked.Kind, asked.Weight)),
            made.Requirements.Select(asked => (asked.Competency, asked.Level, asked.Kind, asked.Weight)));
    }

    // The proficiency ladder of Hong Kong belongs to the 12 soft skills; the 139 units are on no rung of it.
    [Fact]
    public void AtLevel_FrameworkWithUnits_NeitherAsksForUnitsNorLeavesThemOut()
    {
        Role expert = Role.AtLevel(BuiltInFrameworks.HkHrm.Ladders["proficiency"].Levels["expert"]);
        Assert.Equal(12, expert.Requirements.Count);
        Assert.Empty(expert.Units);
        Assert.Empty(expert.LeftOut);
        Assert.Empty(Role.AtLevel(BuiltInFrameworks.HkHrm.Ladders["qf"].Levels["4"]).Requirements);
    }

    [Fact]
    public void AtLevel_MadeRole_IsInNoFrameworksListsAndAsksBackOfNone()
    {
        Role made = Role.AtLevel(des["expert"]);
        Assert.Same(BuiltInFrameworks.DesHr, made.Framework);
        Assert.Empty(BuiltInFrameworks.DesHr.Roles);
        Assert.All(made.GradedCompetencies, competency => Assert.Empty(competency.RequiredBy));
    }
}
