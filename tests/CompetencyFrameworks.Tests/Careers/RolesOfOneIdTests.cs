namespace CompetencyFrameworks.Tests.Careers;

/// <summary>A role made in code may have the id of one of the framework's own; it is another role all the same.</summary>
public sealed class RolesOfOneIdTests
{
    private static readonly CompetencyFramework small = RoleLines.Framework("one 1 - a1 b2", "two 2 - a1 c3");
    private static readonly Role made = Role.Define("two", "Two", [Requirement.Of(small.Units["c3"])]);

    [Fact]
    public void PathTo_TheListedRoleOfTheSameId_IsNoPathWithoutMoves()
    {
        Assert.Null(made.PathTo(small.Roles["two"]));
        Assert.Null(small.Roles["two"].PathTo(made));
        Assert.Empty(made.PathTo(Role.Define("two", "Two", made.Requirements))!.Moves);
    }

    [Fact]
    public void PathTo_ARoleMadeInCodeThatAsksForOtherThings_IsNoPathWithoutMoves()
    {
        Assert.Null(made.PathTo(Role.Define("two", "Two", [Requirement.Of(small.Units["b2"])])));
        Assert.Null(made.PathTo(Role.Define("two", "Two", [Requirement.Of(small.Units["c3"], RequirementKind.Functional)])));
        Assert.Null(made.PathTo(Role.Define("two", "Two", [Requirement.Of(small.Units["c3"], weight: 2)])));
        Assert.NotEqual(
            CompetencyProfile.Of("x").GapTo(Role.Define("none", "None", [])), CompetencyProfile.Of("x").GapTo(Role.Define("nothing", "Nothing", [])));
    }

    [Fact]
    public void RequiredOnlyBy_ARoleMadeInCode_CountsTheListedRoleOfTheSameIdAsAnother()
    {
        Assert.Equal(["c3"], small.Units.RequiredOnlyBy(small.Roles["two"]).Select(unit => unit.Id));
        Assert.Empty(small.Units.RequiredOnlyBy(made));
    }

    [Fact]
    public void Results_AboutRolesOfTheSameId_AreNotEqual()
    {
        CompetencyProfile nobody = CompetencyProfile.Of("x");
        Role copy = Role.Define("two", "Two", small.Roles["two"].Requirements);
        Assert.NotEqual(nobody.GapTo(small.Roles["two"]), nobody.GapTo(copy));
        Assert.NotEqual(small.Roles["one"].TransitionTo(small.Roles["two"]), small.Roles["one"].TransitionTo(copy));
    }

    // The unit a1 is asked for by "one" and by "two": of each target the other role is another one.
    [Fact]
    public void NextSteps_WithAsManyButOtherRoles_AreNotEqual()
    {
        CompetencyProfile nobody = CompetencyProfile.Of("x");
        NextStep one = nobody.GapTo(small.Roles["one"]).NextSteps[0];
        NextStep two = nobody.GapTo(small.Roles["two"]).NextSteps[0];
        Assert.Equal(["two"], one.OtherRoles.Select(role => role.Id));
        Assert.Equal(["one"], two.OtherRoles.Select(role => role.Id));
        Assert.NotEqual(one, two);
        Assert.Equal(one, nobody.GapTo(small.Roles["one"]).NextSteps[0]);
    }
}
