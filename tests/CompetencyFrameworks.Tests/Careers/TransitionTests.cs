namespace CompetencyFrameworks.Tests.Careers;

/// <summary>The small print of transitions: kinds, orders, units without credit, two editions, two readings.</summary>
public sealed class TransitionTests
{
    // Report order of the target: core c1, a2, talk; functional b4. Of the source: core a2; functional d1; additional e3.
    [Fact]
    public void Lists_OfATransition_StandInReportOrder()
    {
        RoleTransition move = Move("from 1 - e3/additional d1/functional a2 sing@4", "to 2 - b4/functional c1 a2/functional talk@2 sing@3/functional");
        Assert.Equal("a2 sing", move.Kept.Select(change => change.Competency).Ids());
        Assert.Equal("c1 talk b4", move.Gained.Select(change => change.Competency).Ids());
        Assert.Equal("d1 e3", move.Dropped.Select(change => change.Competency).Ids());
        Assert.Equal(["sing: 4 -> 3 (0)"], move.Kept.Graded());
        Assert.Equal((5m, 2), (move.Credits, move.Rungs));
        Assert.Equal("from -> to: 2 kept, 0 raised, 3 gained, 2 dropped", move.ToString());
    }

    // Optional on one side is not asked for there: a1 is gained, b1 is dropped.
    [Fact]
    public void Kinds_NotChosen_AreLeftAsideOnBothSides()
    {
        string[] lines = ["from 1 - a1/optional b1", "to 2 - a1 b1/optional"];
        RoleTransition move = Move(lines);
        Assert.Equal(("", "a1", "b1"), (move.Kept.UnitIds(), move.Gained.UnitIds(), move.Dropped.UnitIds()));
        Assert.Equal("0 / 2", move.Similarity.Parts());
        ModelList<Role> roles = RoleLines.Framework(lines).Roles;
        GapOptions all = GapOptions.Default.WithKinds(RequirementKind.Core, RequirementKind.Optional);
        Assert.Equal(("a1 b1", "2 / 2"), (roles[0].TransitionTo(roles[1], all).Kept.UnitIds(), roles[0].TransitionTo(roles[1], all).Similarity.Parts()));
        Assert.Same(all, roles[0].TransitionTo(roles[1], all).Options);
    }

    [Fact]
    public void Credits_OfUnitsWithoutAny_CountZeroAndAreCounted()
    {
        RoleTransition move = Move("from 1 - kept", "to 2 - free x2.5 kept other");
        Assert.Equal((2.5m, 2), (move.Credits, move.UnitsWithoutCredit));
        Assert.Equal("free x2.5 other", move.Gained.UnitIds());
    }

    // talk 1/4 against 3/4; x1 on both sides, y1 on one: units 1 / 2, graded 0.25 / 0.75.
    [Fact]
    public void Similarity_OfUnitsAndGraded_IsSharedOverAllAndTheSameBothWays()
    {
        ModelList<Role> roles = RoleLines.Framework("from 1 - x1 talk@1", "to 2 - x1 y1 talk@3").Roles;
        Assert.All([roles[0].TransitionTo(roles[1]), roles[1].TransitionTo(roles[0])], move =>
        {
            Assert.Equal(("1 / 2", "0.25 / 0.75", "1.25 / 2.75"), (move.UnitSimilarity.Parts(), move.GradedSimilarity.Parts(), move.Similarity.Parts()));
        });
    }

    [Fact]
    public void Similarity_OfRolesThatAskForNothing_IsOne()
    {
        RoleTransition move = Move("from 1 - a1/optional", "to 2 -");
        Assert.Equal(("1 / 1", null, null), (move.Similarity.Parts(), move.UnitSimilarity, move.GradedSimilarity));
        Assert.Empty(move.Dropped);
    }

    [Fact]
    public void TransitionTo_TheRoleItself_KeepsEverything()
    {
        Role head = BuiltInFrameworks.HkHrm.Roles["talent-management/head"];
        RoleTransition move = head.TransitionTo(head);
        Assert.Equal((35, 0, 0, 0), (move.Kept.Count, move.Raised.Count, move.Gained.Count, move.Dropped.Count));
        Assert.Equal(("35 / 35", 0m, 0), (move.Similarity.Parts(), move.Credits, move.Rungs));
    }

    [Fact]
    public void TransitionTo_ARoleOfAnotherFramework_GainsAndDropsEverything()
    {
        Role cmp = BuiltInFrameworks.Icci.Roles["cmp"];
        RoleTransition move = BuiltInFrameworks.HkHrm.Roles["talent-management/head"].TransitionTo(cmp);
        Assert.Equal((0, 0, 7, 35), (move.Kept.Count, move.Raised.Count, move.Gained.Count, move.Dropped.Count));
        Assert.Equal((0m, 21), (move.Credits, move.Rungs));
    }

    [Fact]
    public void TransitionTo_ARoleOfAnotherEdition_ThrowsAndNamesBoth()
    {
        Role clerk = TestFrameworks.Acme("2025").Roles["clerk"];
        Role chief = TestFrameworks.Acme("2026").Roles["chief"];
        ArgumentException failure = Assert.Throws<ArgumentException>(() => clerk.TransitionTo(chief));
        Assert.Equal("target", failure.ParamName);
        Assert.Contains("acme, edition 2025", failure.Message, StringComparison.Ordinal);
        Assert.Contains("acme, edition 2026", failure.Message, StringComparison.Ordinal);
        Role spanning = Role.Combine("both", "Both", clerk, BuiltInFrameworks.Icci.Roles["ca"]);
        Assert.Throws<ArgumentException>(() => spanning.TransitionTo(chief));
        Assert.Throws<ArgumentException>(() => chief.TransitionTo(spanning));

        // Also where the role asks for nothing: it is of an edition all the same.
        Assert.Throws<ArgumentException>(() => TestFrameworks.Acme("2025").Roles["idler"].TransitionTo(chief));
    }

    [Fact]
    public void TransitionTo_ARoleOfTheFrameworkReadTwice_FindsTheSameCompetencies()
    {
        RoleTransition move = TestFrameworks.Acme().Roles["clerk"].TransitionTo(TestFrameworks.Acme().Roles["chief"]);
        Assert.Equal("typing", move.Kept.UnitIds());
        Assert.Equal("filing", move.Dropped.UnitIds());
    }

    [Fact]
    public void TransitionTo_AFrameworkChangedUnderItsEdition_Throws()
    {
        Role chief = TestFrameworks.Acme().Roles["chief"];
        CompetencyFramework changed = CompetencyFramework.Parse(TestFrameworks.AcmeJson()
            .Replace("\"expert\"", "\"master\"", StringComparison.Ordinal));
        ArgumentException failure = Assert.Throws<ArgumentException>(() => chief.TransitionTo(changed.Roles["chief"]));
        Assert.Equal("target", failure.ParamName);
        Assert.Contains("Give it another edition", failure.Message, StringComparison.Ordinal);
    }

    private static RoleTransition Move(params string[] lines)
    {
        ModelList<Role> roles = RoleLines.Framework(lines).Roles;
        return roles[0].TransitionTo(roles[1]);
    }
}
