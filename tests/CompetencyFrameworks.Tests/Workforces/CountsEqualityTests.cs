namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Counts, covers and changes are equal by value, also where a framework was read twice.</summary>
public sealed class CountsEqualityTests
{
    private static readonly WorkforceOptions core = WorkforceOptions.Default.WithKinds(RequirementKind.Core);

    [Fact]
    public void Summaries_OfOtherFigures_AreNotEqual()
    {
        WorkforceGapSummary summary = Summary(Team());
        WorkforceGapSummary other = Summary(Team(level: "able"), "chief");
        Equality.Holds(summary, Summary(Team()), Summary(Team().Only(["ann"])), Summary(Team(), "chief"), Summary(Team(), options: core), Summary(Team("2025")));
        Equality.Holds(Summary(Team(), "chief"), Summary(Team(), "chief"), other);
        Equality.Holds(summary.ByRequirement[0], Summary(Team()).ByRequirement[0], summary.ByRequirement[1], Summary(Team().Only(["ann"])).ByRequirement[0], Summary(Team("2025")).ByRequirement[0]);
        Equality.Holds(summary.ByCategory[0], Summary(Team()).ByCategory[0], summary.ByCategory[1], Summary(Team().Only(["ann"])).ByCategory[0], Summary(Team("2025")).ByCategory[0]);
        Equality.Holds(Competencies(Team())[0], Competencies(Team())[0], Competencies(Team())[1], Competencies(Team().Only(["ann"]))[0], Competencies(Team("2025"))[0]);
        IReadOnlyList<WorkforceGroupGaps> groups = Groups(Team());
        Equality.Holds(groups[0], Groups(Team())[0], groups[1], Groups(Team().With(CompetencyProfile.Of("abe")))[0], Groups(Team("2025"))[0]);
    }

    [Fact]
    public void Holders_OfOtherCounts_AreNotEqual()
    {
        CompetencyHolders holders = Coaching(Team());
        Equality.Holds(
            holders, Coaching(Team()), Coaching(Team(level: "able")), Coaching(Team("2025")), Coaching(Team().With(CompetencyProfile.Of("cyd"))), Team().AllHolders()[0],
            Coaching(Team().With(CompetencyProfile.Of("bob").WithNone(Team().Frameworks[0].GradedCompetencies["coaching"]))));
        Equality.Holds(holders.ByLevel[0], Coaching(Team()).ByLevel[0], holders.ByLevel[1], Coaching(Team(level: "able")).ByLevel[0], Coaching(Team("2025")).ByLevel[0]);
        Equality.Holds(Team().AllHolders()[0].ByLevel[0], Team().AllHolders()[0].ByLevel[0], Team().AllHolders()[2].ByLevel[0]);
    }

    [Fact]
    public void Scarce_OfOtherLevelsRolesOrPeople_IsNotEqual()
    {
        static ScarceRequirement Alone(Workforce team, params string[] roles) => team.SinglePointsOfFailure(roles.Select(role => team.Frameworks[0].Roles[role]))[^1];
        Equality.Holds(
            Alone(Team(), "clerk"), Alone(Team(), "clerk"), Alone(Team("2025"), "clerk"), Alone(Team().With(CompetencyProfile.Of("cyd").With(Team().Frameworks[0].Roles["clerk"])).Without("bob"), "clerk"),
            Team().UncoveredRequirements([Team().Frameworks[0].Roles["chief"]])[0]);
        IReadOnlyList<ScarceRequirement> one = Team().UncoveredRequirements(Roles(Team()));
        IReadOnlyList<ScarceRequirement> same = Team().UncoveredRequirements(Roles(Team()));
        Assert.Equal(one, same);
        Equality.Holds(one[0], same[0], one[1], Team().UncoveredRequirements([Role.AtLevel(Team().Frameworks[0].Ladders["skill"].Levels["expert"])])[0]);
    }

    [Fact]
    public void Covers_OfOtherPeopleRolesOrProof_AreNotEqual()
    {
        WorkforceCover cover = Team().SmallestCoverOf(Roles(Team()));
        Equality.Holds(
            cover,
            Team().SmallestCoverOf(Roles(Team())),
            Team().SmallestCoverOf(Roles(Team()).Reverse()),
            Team().SmallestCoverOf(Roles(Team()), core),
            Team().Without("bob").SmallestCoverOf(Roles(Team())),
            Team("2025").SmallestCoverOf(Roles(Team("2025"))));
        Equality.Holds(
            cover.People[0],
            Team().SmallestCoverOf(Roles(Team())).People[0],
            Team().SmallestCoverOf(Roles(Team()), core).People[0],
            Team().Without("bob").With(CompetencyProfile.Of("abe").With(Roles(Team())[0])).SmallestCoverOf(Roles(Team())).People[0],
            Team().With(CompetencyProfile.Of("bob", "Bob").With(Roles(Team())[0])).SmallestCoverOf(Roles(Team())).People[0]);
    }

    [Fact]
    public void Changes_OfOtherWorkforcesRolesOrKinds_AreNotEqual()
    {
        WorkforceChanges changes = Between(Team(), Team(level: "able"));
        WorkforceChanges[] others =
        [
            Between(Team(level: "able"), Team()), Between(Team(), Team()), Between(Team(), Team(level: "able"), roles: 1), Between(Team(), Team(level: "able"), options: core),
            Between(Team("2025"), Team("2025", "able")),
        ];
        Equality.Holds(changes, Between(Team(), Team(level: "able")), others);
        Equality.Holds(changes.ByRole[1], Between(Team(), Team(level: "able")).ByRole[1], changes.ByRole[0], others[0].ByRole[1], others[1].ByRole[1], others[3].ByRole[1], others[4].ByRole[1]);
        Equality.Holds(changes.ByCompetency[0], Between(Team(), Team(level: "able")).ByCompetency[0], others[0].ByCompetency[0], others[4].ByCompetency[0], Between(Team(), Team().Without("ann")).ByCompetency[0]);
    }

    private static WorkforceChanges Between(Workforce before, Workforce after, int roles = 2, WorkforceOptions? options = null) =>
        WorkforceChanges.Between(before, Workforce.Of(before.Frameworks[0], after.Ids.Select(after.ProfileOf)), Roles(before).Take(roles), options);

    private static WorkforceGapSummary Summary(Workforce team, string role = "clerk", WorkforceOptions? options = null) => team.GapsTo(team.Frameworks[0].Roles[role], options).Summary;

    private static IReadOnlyList<CompetencyGapCounts> Competencies(Workforce team) => team.GapsTo(Roles(team)).ByCompetency;

    private static IReadOnlyList<WorkforceGroupGaps> Groups(Workforce team) => team.GapsTo(Roles(team)[0]).ByGroup(id => id[..1]);

    private static CompetencyHolders Coaching(Workforce team) => team.HoldersOf(team.Frameworks[0].GradedCompetencies["coaching"]);

    private static Role[] Roles(Workforce team) => [team.Frameworks[0].Roles["clerk"], team.Frameworks[0].Roles["chief"]];

    // Ann has begun to coach; Bob is a clerk.
    private static Workforce Team(string edition = "2026", string level = "basic")
    {
        CompetencyFramework acme = TestFrameworks.Acme(edition);
        return Workforce.Of(acme, [CompetencyProfile.Of("bob").With(acme.Roles["clerk"]), CompetencyProfile.Of("ann", "Ann").With(acme.GradedCompetencies["coaching"], level)]);
    }
}
