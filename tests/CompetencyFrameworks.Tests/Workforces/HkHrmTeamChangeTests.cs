namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>What a course would change for six people, and what a year has changed.</summary>
public sealed class HkHrmTeamChangeTests
{
    private static readonly Workforce team = HkHrmTeam.Team();

    // The Officer asks for all three: Ben lacks the unit and partnership, Cat, Dan, Eve and Fay lack all three, Ada nothing: 2 + 4 × 3 gaps.
    // The Manager asks for active learning at Advanced: Ada is one rung below, Ben has it: 5 gaps.
    private static readonly TrainingOffer course = TrainingOffer.Of("c", "Course", 100)
        .With(HkHrmTeam.Hk.Units["107035L4"])
        .With(HkHrmTeam.Skill("active-learning-and-learning-strategies"), "advanced")
        .With(HkHrmTeam.Skill("partnership-and-collaboration"), "intermediate");

    [Fact]
    public void EffectOf_ACourse_ShowsWhichGapsItCloses()
    {
        WorkforceChanges changes = team.EffectOf(course, [HkHrmTeam.Officer, HkHrmTeam.Manager]);
        Assert.Equal("0 joined, 0 left, 6 stayed; 3 of 151 competencies changed", changes.ToString());
        Assert.Equal([(14L, 0L), (5L, 0L)], changes.ByRole.Select(change => (change.Closed, change.Opened)));
        Assert.Equal(["ben", "cat", "dan", "eve", "fay"], changes.ByRole[0].FewerOpen);
        Assert.Equal(["ada", "cat", "dan", "eve", "fay"], changes.ByRole[1].FewerOpen);
        Assert.All(changes.ByRole, change => Assert.Empty(change.BecameReady.Concat(change.NoLongerReady).Concat(change.MoreOpen)));
        Assert.Equal("Officer (Talent Management): 1 ready, before 1; 14 gaps closed, 0 opened", changes.ByRole[0].ToString());
        Assert.Same(team, changes.Before);
    }

    [Fact]
    public void EffectOf_ACourse_ShowsWhoHoldsWhatItGives()
    {
        IReadOnlyList<HoldersChange> changes = team.EffectOf(course, []).ByCompetency;
        Assert.Equal("107035L4 active-learning-and-learning-strategies partnership-and-collaboration", changes.Select(change => change.Competency).Ids());
        Assert.Equal([(1, 6, 5, 0), (2, 6, 5, 0), (1, 6, 5, 0)], changes.Select(change => (change.Before.Holders, change.After.Holders, change.Risen, change.Fallen)));
        Assert.Equal("Partnership and collaboration: held by 6, before by 1; 5 risen, 0 fallen", changes[2].ToString());
        Assert.Equal([(1, 2), (1, 1), (0, 0)], changes[1].Before.ByLevel.Select(level => (level.Exactly, level.AtLeast)));
        Assert.Equal([(0, 6), (6, 6), (0, 0)], changes[1].After.ByLevel.Select(level => (level.Exactly, level.AtLeast)));
    }

    // An offer gives the least that somebody holds: nobody is lowered.
    [Fact]
    public void WithTraining_BelowWhatIsHeld_LowersNobody()
    {
        Workforce trained = team.WithTraining(TrainingOffer.Of("c", "Course", 1).With(HkHrmTeam.Skill("emotional-intelligence-and-interpersonal-communication"), "intermediate"));
        Assert.Equal(["ada", "ben"], trained.IdsOfHolders(HkHrmTeam.Skill("emotional-intelligence-and-interpersonal-communication"), HkHrmTeam.Skill("teamwork").Ladder.Levels["advanced"]));
        Assert.Equal(team.ProfileOf("ada"), trained.ProfileOf("ada"));
        Assert.Equal(team, team.WithTraining(TrainingOffer.Of("nothing", "Nothing", 0)));
    }

    // A year on: Fay has left and Gus has come, an Associate; Ada has lost a unit, Cat has learned all of the Officer's: 22 gaps closed, one opened. She has risen
    // in what she has learned, and in the lost unit, too.
    [Fact]
    public void Between_TwoYears_ShowsWhoBecameReadyAndWhoIsNoLonger()
    {
        CompetencyProfile gus = CompetencyProfile.Of("gus").With(HkHrmTeam.Associate);
        Workforce later = team.Without("fay").With([gus, HkHrmTeam.Ada.Without(HkHrmTeam.Hk.Units["107004L4"]), HkHrmTeam.Cat.With(HkHrmTeam.Officer)]);
        WorkforceChanges changes = WorkforceChanges.Between(team, later, [HkHrmTeam.Officer, HkHrmTeam.Associate]);
        Assert.Equal((5, "gus", "fay"), (changes.Stayed, Assert.Single(changes.Joined), Assert.Single(changes.Left)));
        RoleGapsChange officer = changes.ByRole[0];
        Assert.Equal(
            ("cat", "ada", "cat", "ada", 22L, 1L),
            (Assert.Single(officer.BecameReady), Assert.Single(officer.NoLongerReady), Assert.Single(officer.FewerOpen), Assert.Single(officer.MoreOpen), officer.Closed, officer.Opened));
        HoldersChange lost = changes.ByCompetency.Single(change => change.Competency.Id == "107004L4");
        Assert.Equal("107004L4", lost.Competency.Id);
        Assert.Equal((1, 1, 1, 1), (lost.Before.Holders, lost.After.Holders, lost.Risen, lost.Fallen));

        // Gus is an Associate as Cat is still: he joins, and closes nothing.
        Assert.Equal(("Associate (Talent Management): 2 ready, before 1; 0 gaps closed, 0 opened", 0), (changes.ByRole[1].ToString(), changes.ByRole[1].FewerOpen.Count));
    }

    // What was found lacking is recorded, and is no rise; what nobody recorded any longer is a change all the same.
    [Fact]
    public void Between_NoneRecordedAndNothing_IsAChangeWithoutARise()
    {
        Workforce later = team.With(CompetencyProfile.Of("dan").With(HkHrmTeam.Hk.Units["107091L4"]).With(HkHrmTeam.Skill("emotional-intelligence-and-interpersonal-communication"), "intermediate"));
        HoldersChange change = Assert.Single(WorkforceChanges.Between(team, later, []).ByCompetency);
        Assert.Equal(("critical-thinking-and-analysis", 1, 0, 0, 0), (change.Competency.Id, change.Before.None, change.After.None, change.Risen, change.Fallen));
        Assert.Empty(WorkforceChanges.Between(team, HkHrmTeam.Team(), []).ByCompetency);
    }
}
