namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Optional requirements, weights, a unit without credit, and a competency to which the highest level alone applies.</summary>
public sealed class AcmeTeamTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly WorkforceOptions allKinds =
        WorkforceOptions.Default.WithKinds(RequirementKind.Core, RequirementKind.Functional, RequirementKind.Additional, RequirementKind.Optional);

    // A clerk files (core, 2.5 credits), types (functional, weight 2, no credit stated), and may collect stamps (optional, 1 credit).
    private static readonly Workforce clerks = Workforce.Of(
        acme,
        [
            CompetencyProfile.Of("ann").With(acme.Units["typing"]),
            CompetencyProfile.Of("bob").With([acme.Units["filing"], acme.Units["stamps"]]),
            CompetencyProfile.Of("cyd").With(acme.Roles["clerk"]),
            CompetencyProfile.Of("dot"),
        ]);

    [Fact]
    public void Clerk_WithoutOptionalRequirements_IsWorkedOutByHand()
    {
        WorkforceGaps gaps = clerks.GapsTo(acme.Roles["clerk"]);
        Assert.Equal(
            [
                "ann: 1 open, 0 partial, 1 not assessed; lacks 1 units, 2.5 credits, 0 rungs",
                "bob: 1 open, 0 partial, 1 not assessed; lacks 1 units, 0 credits, 0 rungs",
                "cyd: 0 open, 0 partial, 0 not assessed; lacks 0 units, 0 credits, 0 rungs",
                "dot: 2 open, 0 partial, 2 not assessed; lacks 2 units, 2.5 credits, 0 rungs",
            ],
            gaps.Select(person => person.Line()));
        Assert.Equal(["2 / 3", "1 / 3", "3 / 3", "0 / 3"], gaps.Select(person => person.Progress.Parts()));
        Assert.Equal(["0 / 2.5", "2.5 / 2.5", "2.5 / 2.5", "0 / 2.5"], gaps.Select(person => person.CreditCoverage.Parts()));
        Assert.Equal("1:cyd 2:bob 3:ann 4:dot", gaps.Ranking().Places());
        Assert.Equal("6 / 12", gaps.Summary.Progress.Parts());
        Assert.Equal([1, 2, 1], gaps.Summary.PeopleByOpen);
    }

    // Cyd lacks the stamps, and is ready all the same: ahead of Bob, who lacks one requirement and no credits.
    [Fact]
    public void Clerk_WithOptionalRequirements_IsReadyWithoutThem()
    {
        WorkforceGaps gaps = clerks.GapsTo(acme.Roles["clerk"], allKinds);
        Assert.Equal([(2, 3.5m, false), (1, 0m, false), (1, 1m, true), (3, 3.5m, false)], gaps.Select(person => (person.OpenCount, person.CreditsMissing, person.IsReady)));
        Assert.Equal("1:cyd 2:bob 3:ann 4:dot", gaps.Ranking().Places());
        Assert.Equal(["cyd"], gaps.Ranking(top: 1).Select(person => person.Id));
        Assert.Equal(["cyd", "bob"], gaps.PeopleWithOpen(1).Select(person => person.Id));
        Assert.Equal((1, "7 / 16"), (gaps.Summary.Ready, gaps.Summary.Progress.Parts()));
        Assert.Equal([0, 2, 1, 1], gaps.Summary.PeopleByOpen);
        Assert.Equal(["filing", "typing", "stamps"], gaps.Summary.ByRequirement.Select(counts => counts.Competency.Id));
    }

    // The stamps alone: nothing is asked for that decides who is ready.
    [Fact]
    public void Clerk_OptionalRequirementsAlone_MakeEverybodyReady()
    {
        WorkforceGaps gaps = clerks.GapsTo(acme.Roles["clerk"], WorkforceOptions.Default.WithKinds(RequirementKind.Optional));
        Assert.Equal([true, true, true, true], gaps.Select(person => person.IsReady));
        Assert.Equal([1, 0, 1, 1], gaps.Select(person => person.OpenCount));
        Assert.Equal("1:bob 2:ann 2:cyd 2:dot", gaps.Ranking().Places());
    }

    [Fact]
    public void Idler_WhoNeedsNothing_IsEverybody()
    {
        WorkforceGaps gaps = clerks.GapsTo(acme.Roles["idler"]);
        Assert.All(gaps, person => Assert.Equal(
            (true, 0, null, null, null, null, null),
            (person.IsReady, person.OpenCount, person.Coverage, person.UnitCoverage, person.GradedCoverage, person.CreditCoverage, person.Progress)));
        Assert.Equal("1:ann 1:bob 1:cyd 1:dot", gaps.Ranking().Places());
        Assert.Equal((4, null, null), (gaps.Summary.Ready, gaps.Summary.Coverage, gaps.Summary.Progress));
        Assert.Equal([4], gaps.Summary.PeopleByOpen);
        Assert.Equal("ann -> Idler: nothing is asked for", gaps["ann"].ToString());
        Assert.Equal("Idler: 4 of 4 ready; nothing is asked for", gaps.Summary.ToString());
        Assert.Equal("Idler: 4 people × 0 requirements", gaps.ToMatrix().ToString());
        Assert.Empty(gaps.ToMatrix().ToCategoryMatrix().Categories);
    }

    // A chief coaches as an expert (core, weight 3), cleans as an expert (core; no other level applies: one rung), types, and talks as an expert.
    // Eli coaches as one who is able (two rungs of three: 0.666666666667), cleans, and was found not to talk: 3 × 0.666666666667 + 1 of 6.
    // Fox was found not to clean, and talks at the lowest level: 0.333333333333 of 6.
    [Fact]
    public void Chief_WithALevelAlone_CountsTheRungsThatApply()
    {
        GradedCompetency cleaning = acme.GradedCompetencies["cleaning"];
        var team = Workforce.Of(
            acme,
            [
                CompetencyProfile.Of("eli").With(acme.GradedCompetencies["coaching"], "able").With(cleaning, "expert").WithNone(acme.GradedCompetencies["talking"]),
                CompetencyProfile.Of("fox").WithNone(cleaning).With(acme.GradedCompetencies["talking"], "basic"),
            ]);
        WorkforceGaps gaps = team.GapsTo(acme.Roles["chief"]);
        Assert.Equal(
            [
                "eli: 3 open, 1 partial, 1 not assessed; lacks 1 units, 0 credits, 4 rungs",
                "fox: 4 open, 1 partial, 2 not assessed; lacks 1 units, 0 credits, 6 rungs",
            ],
            gaps.Select(person => person.Line()));
        Assert.Equal(["3.000000000001 / 6", "0.333333333333 / 6"], gaps.Select(person => person.Progress.Parts()));
        Assert.All(gaps, person => Assert.Null(person.CreditCoverage));
        GapMatrix matrix = gaps.ToMatrix();
        Assert.Equal(["coaching", "cleaning", "typing", "talking"], matrix.Requirements.Select(requirement => requirement.Competency.Id));
        Assert.Equal([2, 3, null, 0], Enumerable.Range(0, 4).Select(column => matrix.HeldRankAt(0, column)));
        Assert.Equal([null, 0, null, 1], Enumerable.Range(0, 4).Select(column => matrix.HeldRankAt(1, column)));
        Assert.Equal([3, 1, 1, 2], Enumerable.Range(0, 4).Select(column => matrix.ShortfallAt(1, column)));
        Assert.Equal("Expert: 1, this or higher 1", Assert.Single(team.HoldersOf(cleaning).ByLevel).ToString());
        Assert.Equal((3, 1), (team.HoldersOf(cleaning).ByLevel[0].Rank, team.HoldersOf(cleaning).None));
        Assert.Equal("held: 0", Assert.Single(team.HoldersOf(acme.Units["typing"]).ByLevel).ToString());
    }
}
