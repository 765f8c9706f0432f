namespace CompetencyFrameworks.Tests.Careers;

/// <summary>How paths compare: by credits, then rungs, moves, changes of specialty, and the positions of the roles. Each framework leaves one of these to decide.</summary>
public sealed class PathOrderTests
{
    // Left: 2 + 1 credits, 3 rungs. Right: 3 + 1 credits, none.
    [Fact]
    public void PathTo_CreditsAgainstRungs_FewestCreditsWin() =>
        AssertWay("start > (2, 3) left > (1, 0) end", "right 2 - b3", "left 2 - a2 talk@3", "end 3 - c1", "start 1 -");

    // Both 3 + 1 credits. Left: 2 rungs, one specialty, first in the framework. Right: none, two changes, last.
    [Fact]
    public void PathTo_RungsAgainstSpecialtiesAndPositions_FewestRungsWin() =>
        AssertWay("start > (3, 0) right > (1, 0) end", "end 3 north c1", "left 2 north a3 talk@2", "right 2 south b3", "start 1 north");

    // By the detour the path costs the same and has no more changes, and the detour stands first in the framework; only the number of moves is against it.
    [Fact]
    public void PathTo_MovesAgainstPositions_FewestMovesWin() => AssertWay("start > (2, 1) end", "detour 1 -", "end 2 - a2 talk@1", "start 1 -");

    // Both 1 credit, no rungs, two moves. By the left there are two changes, by the right none; the left stands first.
    [Fact]
    public void PathTo_SpecialtiesAgainstPositions_FewestChangesWin() =>
        AssertWay("start > (1, 0) right > (0, 0) end", "left 2 south a1", "right 2 north b1", "start 1 north", "end 3 north");

    [Fact]
    public void PathTo_NoSpecialtyAgainstASpecialty_IsAChange()
    {
        AssertWay("start > (1, 0) right > (0, 0) end", "left 2 - a1", "right 2 north b1", "start 1 north", "end 3 north");
        ModelList<Role> roles = RoleLines.Framework("start 1 north", "middle 2 -", "end 3 north").Roles;
        Assert.Equal(2, roles["start"].PathTo(roles["end"])!.SpecialtyChanges);
    }

    [Fact]
    public void PathTo_NoSpecialtyAgainstNone_IsNoChange()
    {
        AssertWay("start > (1, 0) right > (0, 0) end", "left 2 north a1", "right 2 - b1", "start 1 -", "end 3 -");
        ModelList<Role> roles = RoleLines.Framework("start 1 -", "end 2 -").Roles;
        Assert.Equal(0, roles["start"].PathTo(roles["end"])!.SpecialtyChanges);
    }

    // Two ways of 4 credits: by the roles at positions 1 and 4, and by those at 2 and 3. Compared from the first role on, 1 is before 2.
    [Fact]
    public void PathTo_AllElseEqual_PositionsCompareFromTheFirstRoleOn() => AssertWay(
        "start > (4, 0) one > (0, 0) four > (0, 0) end", "end 4 -", "one 2 - x4", "two 2 - y4", "three 3 - y4", "four 3 - x4", "start 1 -");

    // The end asks for what the start did, and the middle does not: it costs again, unless the person held it at the outset.
    [Fact]
    public void PathTo_WhatEarlierRolesTaught_IsNotCarriedOver()
    {
        CompetencyFramework small = RoleLines.Framework("start 1 - a2 talk@2", "middle 2 -", "end 3 - a2 talk@3");
        Role start = small.Roles["start"];
        Assert.Equal("start > (0, 0) middle > (2, 3) end", start.PathTo(small.Roles["end"])!.Way());
        CareerOptions held = CareerOptions.Default.WithProfile(CompetencyProfile.Of("x").With(start));
        Assert.Equal("start > (0, 0) middle > (0, 1) end", start.PathTo(small.Roles["end"], held)!.Way());
    }

    // What the person holds above what the role left asks for counts, and what is recorded as none does not.
    [Fact]
    public void PathTo_ForAPerson_CountsFromTheHigherOfRoleAndHolding()
    {
        CompetencyFramework small = RoleLines.Framework("start 1 - talk@2", "end 2 - talk@4 a1");
        GradedCompetency talk = small.GradedCompetencies["talk"];
        CompetencyProfile nobody = CompetencyProfile.Of("x").WithNone(talk).WithNone(small.Units["a1"]);
        Assert.Equal("start > (1, 2) end", Way(nobody));
        Assert.Equal("start > (1, 2) end", Way(CompetencyProfile.Of("x").With(talk, "1")));
        Assert.Equal("start > (1, 1) end", Way(CompetencyProfile.Of("x").With(talk, "3")));
        Assert.Equal("start > (1, 0) end", Way(CompetencyProfile.Of("x").With(talk, "4")));

        string Way(CompetencyProfile profile) => small.Roles["start"].PathTo(small.Roles["end"], CareerOptions.Default.WithProfile(profile))!.Way();
    }

    // A unit without a stated credit costs 0, and is counted.
    [Fact]
    public void PathTo_UnitsWithoutCredit_CostNothingAndAreCounted()
    {
        CompetencyFramework small = RoleLines.Framework("start 1 -", "end 2 - free x2", "dear 2 - x2.5");
        CareerPath path = small.Roles["start"].PathTo(small.Roles["end"])!;
        Assert.Equal((2m, 1, 1), (path.Credits, path.UnitsWithoutCredit, path.Moves[0].UnitsWithoutCredit));
        CareerOptions held = CareerOptions.Default.WithProfile(CompetencyProfile.Of("x").With(small.Units["free"]));
        Assert.Equal(0, small.Roles["start"].PathTo(small.Roles["end"], held)!.UnitsWithoutCredit);
        Assert.Equal("start -> dear: 2.5 credits, 0 rungs", small.Roles["start"].PathTo(small.Roles["dear"])!.ToString());
    }

    // Optional requirements cost nothing unless they are chosen.
    [Fact]
    public void PathTo_WithKinds_CountsTheseAlone()
    {
        CompetencyFramework small = RoleLines.Framework("start 1 -", "left 2 - a1/functional", "right 2 - b3/core c9/optional", "end 3 -");
        Role start = small.Roles["start"];
        Role end = small.Roles["end"];
        Assert.Equal("start > (1, 0) left > (0, 0) end", start.PathTo(end)!.Way());
        Assert.Equal(
            "start > (0, 0) right > (0, 0) end", start.PathTo(end, CareerOptions.Default.WithKinds(RequirementKind.Functional))!.Way());
        CareerOptions optional = CareerOptions.Default.WithKinds(RequirementKind.Optional, RequirementKind.Core);
        Assert.Equal("start > (12, 0) right", start.PathTo(small.Roles["right"], optional)!.Way());
        Assert.Equal([RequirementKind.Core, RequirementKind.Optional], optional.Kinds);
        Assert.Equal("b3 c9", start.PathTo(small.Roles["right"], optional)!.Moves[0].Transition.Gained.UnitIds());
    }

    private static void AssertWay(string way, params string[] roles)
    {
        CompetencyFramework small = RoleLines.Framework(roles);
        Assert.Equal(way, small.Roles["start"].PathTo(small.Roles["end"])!.Way());
    }
}
