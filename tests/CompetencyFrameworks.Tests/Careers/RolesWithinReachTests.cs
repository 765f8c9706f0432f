namespace CompetencyFrameworks.Tests.Careers;

/// <summary>What is in reach within a budget, in the Vocational Qualification Specifications of the three specialties and in small frameworks.</summary>
public sealed class RolesWithinReachTests
{
    private const string Talent = "talent-management/";
    private const string Generalist = "human-resource-generalist/";
    private const string Workforce = "workforce-planning-and-resourcing/";

    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;

    // From the officer of Talent Management the other officers cost 32 and 42 credits, the managers 128, 130 and 128 credits and 7 rungs each.
    [Theory]
    [InlineData(60, null, Generalist + "officer (32, 0, 1)", Workforce + "officer (42, 0, 1)")]
    [InlineData(60, 2, Generalist + "officer (32, 0, 1)", Workforce + "officer (42, 0, 1)")]
    [InlineData(60, 0, Generalist + "officer (32, 0, 1)", Workforce + "officer (42, 0, 1)")]
    [InlineData(32, null, Generalist + "officer (32, 0, 1)")]
    [InlineData(31, null)]
    [InlineData(0, null)]
    [InlineData(0, 0)]
    [InlineData(130, null, Talent + "manager (128, 7, 1)", Generalist + "manager (130, 7, 1)", Generalist + "officer (32, 0, 1)", Workforce + "manager (128, 7, 1)", Workforce + "officer (42, 0, 1)")]
    [InlineData(130, 7, Talent + "manager (128, 7, 1)", Generalist + "manager (130, 7, 1)", Generalist + "officer (32, 0, 1)", Workforce + "manager (128, 7, 1)", Workforce + "officer (42, 0, 1)")]
    [InlineData(130, 6, Generalist + "officer (32, 0, 1)", Workforce + "officer (42, 0, 1)")]
    [InlineData(129, 7, Talent + "manager (128, 7, 1)", Generalist + "officer (32, 0, 1)", Workforce + "manager (128, 7, 1)", Workforce + "officer (42, 0, 1)")]
    public void RolesWithinReach_OfAnOfficer_AreThoseThatBothBudgetsAllow(int credits, int? rungs, params string[] ends) =>
        Assert.Equal(ends, hk.Roles[Talent + "officer"].RolesWithinReach(credits, rungs).Select(Shown.End));

    [Theory]
    [InlineData(75, null, Talent + "officer (70, 5, 1)", Generalist + "associate (17, 0, 1)", Workforce + "associate (10, 0, 1)")]
    [InlineData(75, 4, Generalist + "associate (17, 0, 1)", Workforce + "associate (10, 0, 1)")]
    public void RolesWithinReach_OfAnAssociate_AreThoseThatBothBudgetsAllow(int credits, int? rungs, params string[] ends) =>
        Assert.Equal(ends, hk.Roles[Talent + "associate"].RolesWithinReach(credits, rungs).Select(Shown.End));

    // All units of the associate of Workforce Planning are asked for by that of Human Resource Generalist, and the soft skills are the same.
    [Fact]
    public void RolesWithinReach_OfNothing_AreThoseThatAskForNothingMore() =>
        Assert.Equal([Workforce + "associate (0, 0, 1)"], hk.Roles[Generalist + "associate"].RolesWithinReach(0, 0).Select(Shown.End));

    // The cheap way to the middle takes three rungs, the dear one none; the end takes one more.
    [Fact]
    public void RolesWithinReach_WhereTheBudgetOfRungsBinds_TakeThePathThatCostsMoreCredits()
    {
        ModelList<Role> roles = RoleLines.Framework("start 1 -", "left 2 - a1 talk@3", "right 2 - b5", "middle 3 -", "end 4 - listen@1").Roles;
        Assert.Equal(
            ["start > (1, 3) left", "start > (5, 0) right", "start > (1, 3) left > (0, 0) middle", "start > (5, 0) right > (0, 0) middle > (0, 1) end"],
            roles["start"].RolesWithinReach(10, 3).Select(Shown.Way));
        Assert.Equal(
            ["start > (5, 0) right", "start > (5, 0) right > (0, 0) middle", "start > (5, 0) right > (0, 0) middle > (0, 1) end"],
            roles["start"].RolesWithinReach(10, 2).Select(Shown.Way));
        Assert.Equal(["start > (1, 3) left", "start > (1, 3) left > (0, 0) middle"], roles["start"].RolesWithinReach(4, 3).Select(Shown.Way));
        Assert.Equal("start > (1, 3) left > (0, 0) middle > (0, 1) end", roles["start"].RolesWithinReach(10)[3].Way());
        Assert.Equal("start > (1, 3) left > (0, 0) middle > (0, 1) end", roles["start"].PathTo(roles["end"])!.Way());
    }

    [Fact]
    public void RolesWithinReach_ForAPersonWhoHoldsMore_DoNotCostWhatIsHeld()
    {
        CompetencyFramework small = RoleLines.Framework("start 1 -", "end 2 - a3 b2 talk@3");
        CompetencyProfile profile = CompetencyProfile.Of("x").With(small.Units["a3"]).With(small.GradedCompetencies["talk"], "1");
        Assert.Empty(small.Roles["start"].RolesWithinReach(2, 2));
        Assert.Equal(["end (2, 2, 1)"], small.Roles["start"].RolesWithinReach(2, 2, CareerOptions.Default.WithProfile(profile)).Select(Shown.End));
    }

    [Fact]
    public void RolesWithinReach_OfARoleOnNoRungOrMadeInCode_AreNone()
    {
        CompetencyFramework small = RoleLines.Framework("loose - - a1", "start 1 -", "next 1 -");
        Assert.Empty(small.Roles["loose"].RolesWithinReach(100));
        Assert.Empty(Role.Define("mine", "Mine", [Requirement.Of(small.Units["a1"])]).RolesWithinReach(100));
        Assert.Empty(Role.AtLevel(BuiltInFrameworks.Icci.Ladders["level"].Levels["ca"]).RolesWithinReach(100));
        Assert.Equal(["next (0, 0, 1)"], small.Roles["start"].RolesWithinReach(100).Select(Shown.End));
    }

    [Fact]
    public void RolesWithinReach_NegativeBudget_Throws()
    {
        Role officer = hk.Roles[Talent + "officer"];
        Assert.Equal("credits", Assert.Throws<ArgumentOutOfRangeException>(() => officer.RolesWithinReach(-0.000000001m)).ParamName);
        Assert.Equal("rungs", Assert.Throws<ArgumentOutOfRangeException>(() => officer.RolesWithinReach(0, -1)).ParamName);
        Assert.Contains("0 or more", Assert.Throws<ArgumentOutOfRangeException>(() => officer.RolesWithinReach(-1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RolesWithinReach_ForAPersonOfAnotherEdition_Throws()
    {
        CompetencyProfile old = CompetencyProfile.Of("x").With(RoleLines.Edition("0", "start 1 - a1").Units["a1"]);
        Role start = RoleLines.Framework("start 1 - a1").Roles["start"];
        Assert.Equal("options", Assert.Throws<ArgumentException>(() => start.RolesWithinReach(1, null, CareerOptions.Default.WithProfile(old))).ParamName);
    }
}
