namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>What hangs on one person, what nobody has, and who covers it all.</summary>
public sealed class HkHrmTeamCoverTests
{
    private static readonly Workforce team = HkHrmTeam.Team();

    // The Associate's units but 107091L4 and three of the skills are Cat's alone; critical thinking and emotional intelligence at Intermediate others have, too.
    // The Officer's other 17 units, and the skills that Ben lacks, are Ada's alone.
    [Fact]
    public void SinglePointsOfFailure_OfTwoRoles_StandInReportOrder()
    {
        IReadOnlyList<ScarceRequirement> found = team.SinglePointsOfFailure([HkHrmTeam.Associate, HkHrmTeam.Officer]);
        Assert.Equal(
            "107028L3 107030L2 107043L3 107044L2 107054L3 107089L3 107012L3 107013L3 107067L3 107105L3 attention-to-detail-dependability-and-integrity teamwork "
            + "resilience-stress-tolerance-and-flexibility",
            found.Take(13).Select(one => one.Competency).Ids());
        Assert.All(found.Take(13), one => Assert.Equal(("cat", "talent-management/associate"), (one.Ids.Single(), one.Roles.Ids())));
        Assert.Equal(33, found.Count);
        Assert.All(found.Skip(13), one => Assert.Equal(("ada", "talent-management/officer"), (one.Ids.Single(), one.Roles.Ids())));
        Assert.Equal(
            "critical-thinking-and-analysis partnership-and-collaboration reasoning-problem-solving-and-ideation", found.Skip(30).Select(one => one.Competency).Ids());
        Assert.Equal("Teamwork (Advanced): only cat", found[11].ToString());
    }

    // The Director's 30 units are in no other of the roles, and nobody is an Expert in anything.
    [Fact]
    public void UncoveredRequirements_OfTheDirector_AreAllOfThem()
    {
        IReadOnlyList<ScarceRequirement> found = team.UncoveredRequirements([HkHrmTeam.Manager, HkHrmTeam.Associate, HkHrmTeam.Director]);
        Assert.Equal(35, found.Count);
        Assert.All(found, one => Assert.Equal((0, "talent-management/head"), (one.Ids.Count, one.Roles.Ids())));
        Assert.Equal("106904L7", found[0].Competency.Id);
        Assert.Equal("Leadership and social influence (Expert): nobody", found[34].ToString());
        Assert.Equal(5, team.UncoveredRequirements([HkHrmTeam.Director], WorkforceOptions.Default.WithKinds(RequirementKind.Additional)).Count);
        Assert.Empty(team.UncoveredRequirements([HkHrmTeam.Manager]));
        Assert.Empty(team.UncoveredRequirements([]));
    }

    // 16 + 23 requirements, three of them of the same competencies: 36. Ada has the Officer's 23; Cat the Associate's 16, but not critical thinking and emotional
    // intelligence at Advanced, which is what the Officer asks for.
    [Fact]
    public void SmallestCover_OfAssociateAndOfficer_IsAdaAndCat()
    {
        WorkforceCover cover = team.SmallestCoverOf([HkHrmTeam.Associate, HkHrmTeam.Officer]);
        Assert.Equal(["Ada: 23 requirements", "Cat: 14 requirements"], cover.People.Select(person => person.ToString()));
        Assert.Equal((true, 2), (cover.IsProved, cover.LowerBound));
        Assert.Empty(cover.NotCoverable);
        Assert.Equal("2 people for 2 roles; 0 requirements nobody has", cover.ToString());
        Assert.Equal("107091L4", cover.People[1].Satisfies[5].Competency.Id);
    }

    // Of what both ask for the Director asks for more, which nobody has; Ben has the Manager's 25 units and complex problem solving, which the Director does not ask for.
    [Fact]
    public void SmallestCover_OfManagerAndDirector_ListsWhatNobodyHas()
    {
        WorkforceCover cover = team.SmallestCoverOf([HkHrmTeam.Manager, HkHrmTeam.Director]);
        CoverMember ben = Assert.Single(cover.People);
        Assert.Equal(("ben", "Ben", 26), (ben.Id, ben.Name, ben.Satisfies.Count));
        Assert.Equal("complex-problem-solving", ben.Satisfies[25].Competency.Id);
        Assert.Equal(
            "active-learning-and-learning-strategies analytical-thinking-and-innovation business-acumen emotional-intelligence-and-interpersonal-communication 106904L7",
            cover.NotCoverable.Take(5).Select(one => one.Competency).Ids());
        Assert.Equal(35, cover.NotCoverable.Count);
        Assert.All(cover.NotCoverable, one => Assert.Empty(one.Ids));
        Assert.Equal("Active learning and learning strategies (Expert): nobody", cover.NotCoverable[0].ToString());
        Assert.Equal("1 person for 2 roles; 35 requirements nobody has", cover.ToString());
    }

    // Without a step there is but the greedy set: Ada has most, then Cat has all that is left. 36 requirements and at most 23 for each: two people at least.
    [Fact]
    public void SmallestCover_WithoutSteps_IsTheGreedySet()
    {
        WorkforceCover cover = team.SmallestCoverOf([HkHrmTeam.Associate, HkHrmTeam.Officer], WorkforceOptions.Default.WithMaxSteps(0));
        Assert.Equal(["ada", "cat"], cover.People.Select(person => person.Id));
        Assert.NotEqual(team.SmallestCoverOf([HkHrmTeam.Associate, HkHrmTeam.Officer]), cover);
        Assert.Equal((false, true, 2), (cover.IsProved, cover.IsSmallest, cover.LowerBound));
        Assert.Equal("2 people for 2 roles; 0 requirements nobody has", cover.ToString());
    }

    [Fact]
    public void SmallestCover_OfNothing_NeedsNobody()
    {
        WorkforceCover ofNoRole = team.SmallestCoverOf([]);
        Assert.Equal((0, true, 0), (ofNoRole.People.Count, ofNoRole.IsProved, ofNoRole.LowerBound));
        WorkforceCover ofNobody = Workforce.Of(HkHrmTeam.Hk, []).SmallestCoverOf([HkHrmTeam.Officer]);
        Assert.Equal((0, true, 0, 23), (ofNobody.People.Count, ofNobody.IsProved, ofNobody.LowerBound, ofNobody.NotCoverable.Count));
        Assert.Equal("0 people for Officer (Talent Management); 23 requirements nobody has", ofNobody.ToString());
    }
}
