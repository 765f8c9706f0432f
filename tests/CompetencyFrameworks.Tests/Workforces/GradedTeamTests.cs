namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>People over the two frameworks that have graded competencies alone: ICCI, and DE&amp;S with levels that do not apply.</summary>
public sealed class GradedTeamTests
{
    private static readonly CompetencyFramework icci = BuiltInFrameworks.Icci;
    private static readonly CompetencyFramework des = BuiltInFrameworks.DesHr;

    // Ivy has every ability as a CMP does; Jon six as a CA does, and no programs; Kim has client needs as a CMF does, and nothing else.
    private static Workforce Icci()
    {
        CompetencyProfile jon = icci.GradedCompetencies.Where(ability => ability.Id != "programs").Aggregate(CompetencyProfile.Of("jon"), (profile, ability) => profile.With(ability, "ca"));
        return Workforce.Of(icci, [CompetencyProfile.Of("kim").With(icci.GradedCompetencies["client-needs"], "cmf"), jon, CompetencyProfile.Of("ivy").With(icci.Roles["cmp"])]);
    }

    // Jon: six abilities two rungs below, a third of the way each (0.333333333333 after rounding), programs three rungs. Kim: six abilities, three rungs each.
    [Fact]
    public void Icci_AgainstTheThirdLevel_IsWorkedOutByHand()
    {
        WorkforceGaps gaps = Icci().GapsTo(icci.Roles["cmp"]);
        Assert.Equal(
            [
                "ivy: 0 open, 0 partial, 0 not assessed; lacks 0 units, 0 credits, 0 rungs",
                "jon: 7 open, 6 partial, 1 not assessed; lacks 0 units, 0 credits, 15 rungs",
                "kim: 6 open, 0 partial, 6 not assessed; lacks 0 units, 0 credits, 18 rungs",
            ],
            gaps.Select(person => person.Line()));
        Assert.Equal(["7 / 7", "1.999999999998 / 7", "1 / 7"], gaps.Select(person => person.Progress.Parts()));
        Assert.All(gaps, person => Assert.Equal((null, null), (person.UnitCoverage, person.CreditCoverage)));
        Assert.Equal("1:ivy 2:kim 3:jon", gaps.Ranking().Places());
        Assert.Equal("8 satisfied, 6 partial, 7 missing, 7 not assessed", gaps.Summary.Line());
        Assert.Equal((33L, "9.999999999998 / 21"), (gaps.Summary.RungsMissing, gaps.Summary.Progress.Parts()));
        Assert.Equal(
            [
                "professional-knowledge: 3 satisfied, 2 partial, 1 missing, 1 not assessed",
                "professional-practice: 3 satisfied, 2 partial, 4 missing, 4 not assessed",
                "professional-engagement: 2 satisfied, 2 partial, 2 missing, 2 not assessed",
            ],
            gaps.Summary.ByCategory.Select(counts => $"{counts.Category?.Id}: {counts.Line()}"));
    }

    [Fact]
    public void Icci_HoldersOfClientNeeds_StandLevelByLevel()
    {
        GradedCompetency needs = icci.GradedCompetencies["client-needs"];
        CompetencyHolders holders = Icci().HoldersOf(needs);
        Assert.Equal(["CA: 1, this or higher 3", "CMA: 0, this or higher 2", "CMP: 1, this or higher 2", "CMF: 1, this or higher 1"], holders.ByLevel.Select(level => level.ToString()));
        Assert.Equal((3, 3, 0, 0), (holders.People, holders.Holders, holders.None, holders.NotAssessed));
        Assert.Equal(["ivy", "kim"], Icci().IdsOfHolders(needs, needs.Ladder.Levels["cma"]));
        Assert.Equal(["ivy", "jon", "kim"], Icci().IdsOfHolders(needs));
    }

    // Authority does not apply to business-facing HR: Lea, who is an Expert in it, and Max, an Authority in resourcing, lack 8 × 5 and 7 × 5 rungs of the others.
    [Fact]
    public void DesHr_AgainstTheHighestLevel_LeavesOutWhereItDoesNotApply()
    {
        Role authority = Role.AtLevel(des.Ladders["proficiency"].Levels["authority"]);
        WorkforceGaps gaps = Des().GapsTo(authority);
        Assert.Equal(
            ["lea: 8 open, 0 partial, 8 not assessed; lacks 0 units, 0 credits, 40 rungs", "max: 7 open, 0 partial, 7 not assessed; lacks 0 units, 0 credits, 35 rungs"],
            gaps.Select(person => person.Line()));
        Assert.DoesNotContain(gaps.Summary.ByRequirement, counts => counts.Competency.Id == "business-facing-hr");
        Assert.Equal("1 satisfied, 0 partial, 15 missing, 15 not assessed", gaps.Summary.Line());
    }

    // At Expert all nine are asked for: 9 × 4 rungs, of which Lea and Max have four each.
    [Fact]
    public void DesHr_AgainstExpert_AsksForAllNine()
    {
        WorkforceGaps gaps = Des().GapsTo(Role.AtLevel(des.Ladders["proficiency"].Levels["expert"]));
        Assert.Equal([(8, 32L), (8, 32L)], gaps.Select(person => (person.OpenCount, person.RungsMissing)));
        Assert.Equal(["lea", "max"], gaps.Ranking().Select(person => person.Id));
        Assert.Equal(1, gaps.Ranking()[1].Place);
    }

    [Fact]
    public void DesHr_HoldersAtALevelThatDoesNotApply_AreAskedForInVain()
    {
        GradedCompetency facing = des.GradedCompetencies["business-facing-hr"];
        Assert.Equal(["Awareness", "Supervised Practitioner", "Practitioner", "Expert"], Des().HoldersOf(facing).ByLevel.Select(level => level.Level?.Title));
        Assert.Equal(["lea"], Des().IdsOfHolders(facing, facing.Ladder.Levels["expert"]));
        ArgumentException failure = Assert.Throws<ArgumentException>("level", () => Des().IdsOfHolders(facing, facing.Ladder.Levels["authority"]));
        Assert.Contains("The level 'authority' does not apply to Business Facing HR.", failure.Message, StringComparison.Ordinal);
    }

    private static Workforce Des() => Workforce.Of(
        des,
        [CompetencyProfile.Of("max").With(des.GradedCompetencies["resourcing"], "authority"), CompetencyProfile.Of("lea").With(des.GradedCompetencies["business-facing-hr"], "expert")]);
}
