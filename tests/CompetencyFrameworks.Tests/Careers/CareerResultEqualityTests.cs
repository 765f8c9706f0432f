namespace CompetencyFrameworks.Tests.Careers;

/// <summary>Transitions, changes, moves and paths are equal when they speak of the same things, also where a framework was read twice.</summary>
public sealed class CareerResultEqualityTests
{
    private const string From = "from 1 - kept1 talk@1 lost1";
    private const string To = "to 2 - kept1 talk@2 new1";

    [Fact]
    public void Transition_OtherInAnyPart_IsNotEqual() => Equality.Holds(
        Transition(From, To),
        Transition(From, To),
        Transition("other 1 - kept1 talk@1 lost1", To),
        Transition(From, "other 2 - kept1 talk@2 new1"),
        Transition(From, "to 2 - kept1/functional talk@2 new1"),
        Transition(From, "to 2 - kept1 talk@3 new1"),
        Transition(From, "to 2 - kept1 talk@2 new1 newer1"),
        Transition(From, "to 2 - kept1 talk@2"),
        Transition("from 1 - kept1 talk@1 lost1/additional", To),
        Transition("from 1 - kept1 talk@1", To),
        TransitionOf(RoleLines.Edition("2", From, To)),
        TransitionOf(RoleLines.Named("other", From, To)));

    // Both ask for core units and skills alone: the changes are the same, the question is not.
    [Fact]
    public void Transition_OverOtherKindsWithTheSameChanges_IsNotEqual() => Equality.Holds(
        Transition(From, To),
        Transition(From, To),
        RoleLines.Framework(From, To) is var framework ? framework.Roles[0].TransitionTo(framework.Roles[1], GapOptions.Default.WithKinds(RequirementKind.Core)) : null!);

    // Cleaning does not apply at Able, or is asked for by the one and not by the other.
    [Fact]
    public void Transition_OtherInWhatDoesNotApply_IsNotEqual()
    {
        RoleTransition one = ToAble(TestFrameworks.AcmeJson());
        Assert.Equal("cleaning", one.NotApplicable.Select(change => change.Competency).Ids());
        Equality.Holds(
            one,
            ToAble(TestFrameworks.AcmeJson()),
            ToAble(TestFrameworks.AcmeJson().Replace("{ \"expert\": [\"Cleans\"] }, \"otherLevels\": \"notApplicable\"", "{ \"basic\": [], \"able\": [], \"expert\": [\"Cleans\"] }", StringComparison.Ordinal)));
    }

    [Fact]
    public void Change_OtherInAnyPart_IsNotEqual()
    {
        RequirementChange raised = Transition(From, To).Raised[0];
        Equality.Holds(
            raised,
            Transition(From, To).Raised[0],
            Transition(From, "to 2 - kept1 talk@3 new1").Raised[0],
            Transition("from 1 - talk@2", "to 2 - talk@3").Raised[0],
            Transition(From, "to 2 - kept1 talk@2/functional new1").Raised[0],
            Transition("from 1 - talk@1/functional", To).Raised[0],
            Transition("from 1 -", "to 2 - talk@2").Gained[0],
            Transition("from 1 - talk@1", "to 2 -").Dropped[0],
            Transition("from 1 - sing@1", "to 2 - sing@2").Raised[0],
            TransitionOf(RoleLines.Edition("2", From, To)).Raised[0]);
        Assert.Equal("talk: skill 1 -> skill 2", raised.ToString());
        Assert.Equal("kept1 kept1: asked for -> asked for", Transition(From, To).Kept[0].ToString());
        Assert.Equal("lost1 lost1: asked for -> not asked for", Transition(From, To).Dropped[0].ToString());
    }

    [Fact]
    public void Change_OfAnotherWeight_IsNotEqual()
    {
        Role heavy = TestFrameworks.Acme().Roles["chief"];
        Role light = CompetencyFramework.Parse(TestFrameworks.AcmeJson().Replace(", \"weight\": 3", "", StringComparison.Ordinal)).Roles["chief"];
        Role clerk = TestFrameworks.Acme().Roles["clerk"];
        Equality.Holds(clerk.TransitionTo(heavy).Gained[0], clerk.TransitionTo(TestFrameworks.Acme().Roles["chief"]).Gained[0], clerk.TransitionTo(light).Gained[0]);
        Assert.Equal("coaching", clerk.TransitionTo(light).Gained[0].Competency.Id);
    }

    [Fact]
    public void Move_OtherInRolesOrCost_IsNotEqual() => Equality.Holds(
        Move("from 1 -", "to 2 - a1 talk@1"),
        Move("from 1 -", "to 2 - a1 talk@1"),
        Move("other 1 -", "to 2 - a1 talk@1"),
        Move("from 1 -", "other 2 - a1 talk@1"),
        Move("from 1 -", "to 2 - a2 talk@1"),
        Move("from 1 -", "to 2 - a1 talk@2"),
        Move("from 1 -", "to 2 - a1 free talk@1"),
        Path(RoleLines.Edition("2", "from 1 -", "to 2 - a1 talk@1")).Moves[0]);

    [Fact]
    public void Path_OtherInStartOrMoves_IsNotEqual() => Equality.Holds(
        Path(RoleLines.Framework("from 1 -", "to 3 - a1", "middle 2 -")),
        Path(RoleLines.Framework("from 1 -", "to 3 - a1", "middle 2 -")),
        Path(RoleLines.Framework("other 1 -", "to 3 - a1", "middle 2 -")),
        Path(RoleLines.Framework("from 1 -", "to 3 - a1", "center 2 -")),
        Path(RoleLines.Framework("from 1 -", "to 3 - a2", "middle 2 -")),
        Path(RoleLines.Framework("from 1 -", "to 2 - a1")),
        Path(RoleLines.Edition("2", "from 1 -", "to 3 - a1", "middle 2 -")));

    // Both roles ask for a core unit alone: the one move costs nothing, whatever kinds are counted and whoever moves.
    [Fact]
    public void Path_OfOtherKindsOrPerson_IsNotEqual()
    {
        CompetencyProfile ada = CompetencyProfile.Of("ada", "Ada");
        Equality.Holds(Free(CareerOptions.Default), Free(null), Free(CareerOptions.Default.WithKinds(RequirementKind.Core)), Free(CareerOptions.Default.WithProfile(ada)));
        Equality.Holds(
            Free(CareerOptions.Default.WithProfile(ada)),
            Free(CareerOptions.Default.WithProfile(CompetencyProfile.Of("ada", "Ada"))),
            Free(CareerOptions.Default),
            Free(CareerOptions.Default.WithProfile(CompetencyProfile.Of("ada"))),
            Free(CareerOptions.Default.WithProfile(ada).WithKinds(RequirementKind.Core)));

        static CareerPath Free(CareerOptions? options)
        {
            CompetencyFramework framework = RoleLines.Framework("from 1 - a1", "to 2 - a1");
            return framework.Roles[0].PathTo(framework.Roles[1], options)!;
        }
    }

    [Fact]
    public void Options_OfEveryPath_AreThoseAskedWith()
    {
        CompetencyFramework framework = RoleLines.Framework("from 1 - a1", "to 2 - a1");
        CareerOptions options = CareerOptions.Default.WithKinds(RequirementKind.Core).WithProfile(CompetencyProfile.Of("ada"));
        Assert.Same(options, framework.Roles[0].PathTo(framework.Roles[1], options)!.Options);
        Assert.Same(options, framework.Roles[0].PathTo(framework.Roles[0], options)!.Options);
        Assert.Same(options, Assert.Single(framework.Roles[0].RolesWithinReach(0, options: options)).Options);
        Assert.Same(CareerOptions.Default, framework.Roles[0].PathTo(framework.Roles[1])!.Options);
        Assert.Same(CareerOptions.Default, framework.Roles[0].PathTo(framework.Roles[0])!.Options);
        Assert.Same(CareerOptions.Default, Assert.Single(framework.Roles[0].RolesWithinReach(0)).Options);
    }

    [Fact]
    public void Path_WithoutMoves_IsEqualToThatOfTheSameRoleAlone()
    {
        Role from = RoleLines.Framework(From, To).Roles[0];
        Role again = RoleLines.Framework(From, To).Roles[0];
        Role to = RoleLines.Framework(From, To).Roles[1];
        Equality.Holds(from.PathTo(from)!, again.PathTo(again)!, to.PathTo(to)!);
    }

    private static RoleTransition Transition(string from, string to) => TransitionOf(RoleLines.Framework(from, to));

    private static RoleTransition TransitionOf(CompetencyFramework framework) => framework.Roles[0].TransitionTo(framework.Roles[1]);

    private static CareerMove Move(string from, string to) => Path(RoleLines.Framework(from, to)).Moves[0];

    private static CareerPath Path(CompetencyFramework framework) => framework.Roles[0].PathTo(framework.Roles[1])!;

    private static RoleTransition ToAble(string json)
    {
        CompetencyFramework acme = CompetencyFramework.Parse(json);
        return acme.Roles["chief"].TransitionTo(Role.AtLevel(acme.Ladders["skill"].Levels["able"]));
    }
}
