namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>What is wrong with profiles: doubled people, other editions, frameworks that were changed and kept their edition.</summary>
public sealed class ProfileFaultTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly CompetencyFramework older = TestFrameworks.Acme("2025");

    // Typing is called keying, and coaching has another level in the middle.
    private static readonly CompetencyFramework changed = CompetencyFramework.Parse(TestFrameworks.AcmeJson()
        .Replace("\"typing\"", "\"keying\"", StringComparison.Ordinal)
        .Replace("\"able\"", "\"skilled\"", StringComparison.Ordinal));

    private static readonly CompetencyProfile ann = CompetencyProfile.Of("ann").With(acme.Units["typing"]);
    private static readonly CompetencyProfile bob = CompetencyProfile.Of("bob", "Bob").With(older.Units["typing"]).With(older.Units["filing"]);

    [Fact]
    public void Of_ADoubledPerson_KeepsTheFirst()
    {
        Workforce rest = Rest([ann, CompetencyProfile.Of("cyd"), CompetencyProfile.Of("ann", "Another"), CompetencyProfile.Of("ann", "A third")]);
        Assert.Equal(
            [
                "3:0 $.id doubled-person: There is a profile of 'ann' already. Give each person one profile.",
                "4:0 $.id doubled-person: There is a profile of 'ann' already. Give each person one profile.",
            ],
            rest.Faults.Shown());
        Assert.Equal(["ann", "cyd"], rest.Ids);
        Assert.Equal(ann, rest.ProfileOf("ann"));
    }

    // Once for a profile, whatever it holds of the other edition.
    [Fact]
    public void Of_AnotherEdition_IsAFaultThatNamesMigrate()
    {
        Workforce rest = Rest([bob, ann]);
        Assert.Equal(
            [
                "1:0 $.holdings other-edition: 'bob' holds edition '2025' of acme, and the workforce is over another. Migrate the profile first: "
                + "FrameworkChanges.Between(before, after).Migrate(profile).",
            ],
            rest.Faults.Shown());
        Assert.Equal(["ann"], rest.Ids);
        Assert.Equal(2, Workforce.Of(acme, [FrameworkChanges.Between(older, acme).Migrate(bob).Profile, ann]).Count);
    }

    [Fact]
    public void Of_AnUnplacedHoldingOfAnotherEdition_IsAFaultToo()
    {
        var unplaced = CompetencyProfile.Parse(
            """{ "formatVersion": 1, "id": "dot", "holdings": [ { "framework": "acme", "edition": "2024", "competency": "typing" } ] }""", FrameworkCatalogue.Of(acme));
        Assert.Single(unplaced.Unplaced);
        Workforce rest = Rest([ann, unplaced]);
        Assert.StartsWith("2:0 $.holdings other-edition: 'dot' holds edition '2024' of acme,", Assert.Single(rest.Faults.Shown()), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AFrameworkThatWasChanged_ReportsEachHoldingThatIsNotThere()
    {
        CompetencyProfile cyd = CompetencyProfile.Of("cyd").With(changed.Units["keying"]).With(changed.GradedCompetencies["coaching"], "skilled").With(changed.Units["filing"]);
        Workforce rest = Rest([ann, cyd]);
        Assert.Equal("2:changed-framework 2:changed-framework", rest.Faults.Rules());
        Assert.Equal(
            "2:0 $.holdings changed-framework: 'cyd' holds 'keying Type letters: held', which acme, edition 2026, does not have like this: the framework was changed and kept its edition. "
            + "Give the changed framework another edition.",
            rest.Faults.Skip(1).Shown().Single());
        Assert.Equal(["ann"], rest.Ids);
    }

    // The one who came first was refused: the next one of the same id stands.
    [Fact]
    public void Of_ADoubledPersonWhoseFirstProfileIsFaulty_KeepsTheSecond()
    {
        Workforce rest = Rest([bob, CompetencyProfile.Of("bob", "Bob the second")]);
        Assert.Equal("1:other-edition", rest.Faults.Rules());
        Assert.Equal("Bob the second", rest.NameOf("bob"));
    }

    [Fact]
    public void Of_FaultsOfAllSorts_StandInTheOrderOfTheProfiles() =>
        Assert.Equal("2:doubled-person 3:other-edition 4:doubled-person", Rest([ann, ann, bob, ann]).Faults.Rules());

    [Fact]
    public void Of_OverTwoEditions_TakesEachPersonsOwn()
    {
        var team = Workforce.Of(FrameworkCatalogue.Of(older, acme), [ann, bob]);
        Assert.Equal([ann, bob], team.Ids.Select(team.ProfileOf));
        Assert.Equal("2 people over acme, edition 2025; acme, edition 2026", team.ToString());
        Assert.Equal((1, 1), (team.HoldersOf(acme.Units["typing"]).Holders, team.HoldersOf(older.Units["typing"]).Holders));
    }

    // What is held of other frameworks is of no interest, and read twice a framework is still the same.
    [Fact]
    public void Of_OtherFrameworksAndTheSameReadTwice_IsNoFault()
    {
        var team = Workforce.Of(TestFrameworks.Acme(), [ann.With(BuiltInFrameworks.Icci.GradedCompetencies["programs"], "ca")]);
        Assert.Equal(ann, team.ProfileOf("ann"));
        Assert.Empty(team.Faults);
    }

    [Fact]
    public void With_AFaultyProfile_IsRefused()
    {
        var team = Workforce.Of(acme, [ann]);
        Assert.Equal("1:other-edition", Assert.Throws<InvalidWorkforceException>(() => team.With(bob)).Faults.Rules());
        Assert.Equal("2:doubled-person", Assert.Throws<InvalidWorkforceException>(() => team.With([ann, ann])).Faults.Rules());
        Assert.Throws<ArgumentNullException>("profiles", () => team.With([ann, null!]));
        Assert.Equal(["ann"], team.Ids);
    }

    private static Workforce Rest(CompetencyProfile[] profiles) => ShownFaults.Rest(options => Workforce.Of(acme, profiles, options));
}
