namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Workforces, and what they say of single people, are equal by value, also where a framework was read twice.</summary>
public sealed class PeopleEqualityTests
{
    private static readonly WorkforceOptions core = WorkforceOptions.Default.WithKinds(RequirementKind.Core);

    [Fact]
    public void Workforce_OfOtherPeopleNamesHoldingsOrFrameworks_IsNotEqual()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        var unplaced = Workforce.ParseLines(
            """{"formatVersion":1,"id":"ann","name":"Ann","holdings":[{"framework":"acme","edition":"2026","competency":"nope"}]}""", FrameworkCatalogue.Of(acme));
        Equality.Holds(
            Team(),
            Team(),
            Team(person: "bea"),
            Team(name: "Anne"),
            Team(name: null),
            Team("2025"),
            Team().With(CompetencyProfile.Of("ann", "Ann").With(acme.Roles["clerk"])),
            Team().Without("bob"),
            Team().With(CompetencyProfile.Of("cyd")),
            Workforce.Of(FrameworkCatalogue.Of(acme, BuiltInFrameworks.Icci), [.. Team().Ids.Select(Team().ProfileOf)]));
        Equality.Holds(unplaced, Workforce.Of(acme, [unplaced.ProfileOf("ann")]), Workforce.Of(acme, [CompetencyProfile.Of("ann", "Ann")]));

        // What was left out is no part of it.
        Assert.Equal(Team().Only([]), Workforce.FromRows(acme, [HoldingRow.Of("ann", "nope")], ShownFaults.LeaveOut));
    }

    // "None" and nothing recorded are the same rank, and not the same record.
    [Fact]
    public void Workforce_WithNoneInsteadOfNothing_IsNotEqual()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        Equality.Holds(Of(acme, HoldingRow.OfPerson("ann")), Of(acme, HoldingRow.OfPerson("ann")), Of(acme, HoldingRow.None("ann", "typing")), Of(acme, HoldingRow.None("ann", "filing")));
    }

    [Fact]
    public void HoldingRow_OfOtherThings_IsNotEqual()
    {
        static HoldingRow Row(string person = "ann", string competency = "coaching", string? level = "able", string framework = "acme", string edition = "2026") =>
            HoldingRow.Of(person, competency, level).In(framework, edition);
        Equality.Holds(Row(), Row(), Row(person: "bob"), Row(competency: "talking"), Row(level: "basic"), Row(level: null), Row(framework: "x"), Row(edition: "x"), HoldingRow.Of("ann", "coaching", "able"));
        Equality.Holds(HoldingRow.OfPerson("ann", "Ann"), HoldingRow.OfPerson("ann", "Ann"), HoldingRow.OfPerson("ann"), HoldingRow.OfPerson("ann", "Anne"), HoldingRow.Of("ann", null));
        Equality.Holds(HoldingRow.None("ann", "x"), HoldingRow.None("ann", "x"), HoldingRow.Of("ann", "x"), HoldingRow.None("bob", "x"));
        Equality.Holds(HoldingRow.Of("ann", "x"), HoldingRow.Of("ann", "x", ""), HoldingRow.Of("ann", "x", " "));
    }

    [Fact]
    public void Gaps_OfOtherPeopleRolesOrKinds_AreNotEqual()
    {
        Workforce team = Team();
        Equality.Holds(Gaps(team), Gaps(Team()), Gaps(team, "chief"), Gaps(team, options: core), Gaps(team.Without("bob")), Gaps(Team("2025")));
        Equality.Holds(
            team.GapsTo(Roles(team)),
            Team().GapsTo(Roles(Team())),
            team.GapsTo(Roles(team).Reverse()),
            team.GapsTo(Roles(team).Take(1)),
            team.GapsTo(Roles(team), core),
            team.Without("ann").GapsTo(Roles(team)));
        Equality.Holds(Gaps(team)["ann"], Gaps(Team())[0], Gaps(team)["bob"], Gaps(team, "chief")["ann"], Gaps(team, options: core)["ann"], Gaps(Team(name: "Anne"))["ann"], Gaps(Team("2025"))["ann"]);
    }

    [Fact]
    public void Ranking_OfOtherPeopleLimitsOrKinds_IsNotEqual()
    {
        Workforce team = Team();
        Equality.Holds(
            Gaps(team).Ranking(), Gaps(Team()).Ranking(), Gaps(team).Ranking(2), Gaps(team).Ranking(1), Gaps(team, "chief").Ranking(), Gaps(team, options: core).Ranking(), Gaps(team.Only(["bob"])).Ranking());
        Equality.Holds(Gaps(team).Ranking()[1], Gaps(Team()).Ranking(2)[1], Gaps(team).Ranking()[0], Gaps(team.Only(["ann"])).Ranking()[0]);
    }

    [Fact]
    public void Matrices_OfOtherPeopleRolesOrCells_AreNotEqual()
    {
        Workforce team = Team();
        GapMatrix matrix = Gaps(team).ToMatrix();
        GapMatrix[] others =
        [
            Gaps(team).ToMatrix(["bob", "ann"]), Gaps(team).ToMatrix(["ann"]), Gaps(team, "chief").ToMatrix(), Gaps(team, options: core).ToMatrix(), Gaps(Team("2025")).ToMatrix(),
            Gaps(team.With(CompetencyProfile.Of("ann").With(team.Frameworks[0].Units["filing"]))).ToMatrix(),
        ];
        Equality.Holds(matrix, Gaps(Team()).ToMatrix(["ann", "bob"]), others);
        Equality.Holds(matrix.ToCategoryMatrix(), Gaps(Team()).ToMatrix().ToCategoryMatrix(), [.. others.Select(other => other.ToCategoryMatrix())]);
    }

    private static Workforce Of(CompetencyFramework framework, params HoldingRow[] rows) => Workforce.FromRows(framework, rows);

    private static Role[] Roles(Workforce team) => [team.Frameworks[0].Roles["clerk"], team.Frameworks[0].Roles["chief"]];

    private static WorkforceGaps Gaps(Workforce team, string role = "clerk", WorkforceOptions? options = null) => team.GapsTo(team.Frameworks[0].Roles[role], options);

    // Ann types and has begun to coach; Bob is a clerk.
    private static Workforce Team(string edition = "2026", string person = "ann", string? name = "Ann")
    {
        CompetencyFramework acme = TestFrameworks.Acme(edition);
        return Workforce.Of(
            acme,
            [CompetencyProfile.Of("bob").With(acme.Roles["clerk"]), CompetencyProfile.Of(person, name).With(acme.Units["typing"]).With(acme.GradedCompetencies["coaching"], "basic")]);
    }
}
