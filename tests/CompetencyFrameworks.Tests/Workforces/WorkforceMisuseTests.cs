namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Questions that cannot be answered: each is refused with words that say what would do.</summary>
public sealed class WorkforceMisuseTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly CompetencyFramework older = TestFrameworks.Acme("2025");
    private static readonly Workforce team = Workforce.Of(acme, [Person("bob"), Person("dan"), Person("fay")]);

    [Theory]
    [InlineData("cat", "The workforce has no person 'cat'. Ids beside it in ordinal order: 'bob', 'dan'.")]
    [InlineData("Bob", "The workforce has no person 'Bob'. It has 'bob': case counts.")]
    [InlineData("zoe", "The workforce has no person 'zoe'. Ids beside it in ordinal order: 'fay'.")]
    [InlineData("", "The workforce has no person ''. Ids beside it in ordinal order: 'bob'.")]
    public void Person_WhoIsNotThere_IsSoughtBesideThoseInTheOrder(string id, string message)
    {
        Assert.False(team.Contains(id));
        WorkforceGaps gaps = team.GapsTo(acme.Roles["clerk"]);
        Action[] ways =
        [
            () => team.NameOf(id), () => team.ProfileOf(id), () => team.Without(id), () => team.Without(["bob", id]), () => team.Only([id]), () => _ = gaps[id],
            () => gaps.ToMatrix(["fay", id]), () => team.GapsTo([acme.Roles["clerk"]]).OfPerson(id),
        ];
        Assert.All(ways, way => Assert.Equal(message, Assert.Throws<KeyNotFoundException>(way).Message));
    }

    [Fact]
    public void Person_OfAWorkforceOfNobody_IsNotThere()
    {
        var nobody = Workforce.Of(acme, []);
        Assert.Equal("The workforce has no person 'bob'. It has nobody.", Assert.Throws<KeyNotFoundException>(() => nobody.NameOf("bob")).Message);
        Assert.StartsWith("The workforce has nobody.", Assert.Throws<ArgumentOutOfRangeException>("index", () => nobody.GapsTo(acme.Roles["clerk"])[0]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Framework_ThatTheWorkforceIsNotOver_IsRefusedInEveryQuestion()
    {
        Role other = BuiltInFrameworks.Icci.Roles["ca"];
        (string, Action)[] ways =
        [
            ("target", () => team.GapsTo(other)), ("targets", () => team.GapsTo([acme.Roles["clerk"], other])), ("roles", () => team.SmallestCoverOf([other])),
            ("roles", () => team.UncoveredRequirements([other])), ("roles", () => team.SinglePointsOfFailure([other])),
            ("target", () => team.GapsTo(older.Roles["clerk"])),
        ];
        Assert.All(ways, way => Assert.StartsWith(
            "The workforce is over acme, edition 2026, and this asks about ", Assert.Throws<ArgumentException>(way.Item1, way.Item2).Message, StringComparison.Ordinal));
        Assert.Contains("icci, edition 1. Make the workforce over a catalogue that has it.", Assert.Throws<ArgumentException>(() => team.GapsTo(other)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("competency", () => team.HoldersOf(BuiltInFrameworks.Icci.GradedCompetencies[0]));
        Assert.Throws<ArgumentException>("competency", () => team.IdsOfHolders(older.Units["typing"]));
    }

    // Dan holds the older edition, Eve something of it that could not be placed; Bob the newer one. Each edition is refused while somebody holds the other.
    [Fact]
    public void Edition_ThatSomebodyHoldsAnotherOf_IsRefusedAndNamesMigrate()
    {
        var catalogue = FrameworkCatalogue.Of(older, acme);
        var both = Workforce.Of(catalogue, [Person("bob"), CompetencyProfile.Of("dan").With(older.Units["filing"])]);
        Assert.StartsWith(
            "Edition '2025' of acme is held by 'dan', and this asks about edition '2026'. Migrate the profiles to one edition first (FrameworkChanges.Between(before, after).Migrate(profile)), "
            + "or leave these people out: Without(IdsOfHolders(framework)).",
            Assert.Throws<ArgumentException>("target", () => both.GapsTo(acme.Roles["clerk"])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith("Edition '2026' of acme is held by 'bob', ", Assert.Throws<ArgumentException>("roles", () => both.SmallestCoverOf([older.Roles["clerk"]])).Message, StringComparison.Ordinal);
        TrainingOffer offer = TrainingOffer.Of("c", "Course", 1).With(acme.Units["stamps"]);
        Assert.StartsWith("Edition '2025' of acme is held by 'dan', ", Assert.Throws<ArgumentException>("offer", () => both.WithTraining(offer)).Message, StringComparison.Ordinal);
        Assert.Equal(0, both.Without("dan").GapsTo(acme.Roles["clerk"]).Summary.Ready);

        var unplaced = Workforce.ParseLines(
            """{"formatVersion":1,"id":"eve","holdings":[{"framework":"acme","edition":"2025","competency":"nope"}]}""", catalogue);
        Assert.StartsWith("Edition '2025' of acme is held by 'eve', ", Assert.Throws<ArgumentException>("target", () => unplaced.GapsTo(acme.Roles["clerk"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Level_ThatTheCompetencyIsNotHeldAt_IsRefused()
    {
        Level basic = acme.Ladders["skill"].Levels["basic"];
        string ofAUnit = Assert.Throws<ArgumentException>("level", () => team.IdsOfHolders(acme.Units["typing"], basic)).Message;
        Assert.StartsWith("'typing' is a unit of competency, which is held at no level.", ofAUnit, StringComparison.Ordinal);
        string notApplicable = Assert.Throws<ArgumentException>("level", () => team.IdsOfHolders(acme.GradedCompetencies["cleaning"], basic)).Message;
        Assert.StartsWith("The level 'basic' does not apply to Cleaning.", notApplicable, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("level", () => team.IdsOfHolders(acme.GradedCompetencies["coaching"], acme.Ladders["grade"].Levels["1"]));
    }

    [Fact]
    public void Framework_ThatWasChangedAndKeptItsEdition_IsRefused()
    {
        var changed = CompetencyFramework.Parse(TestFrameworks.AcmeJson().Replace("\"typing\"", "\"keying\"", StringComparison.Ordinal));
        string message = Assert.Throws<ArgumentException>("target", () => team.GapsTo(changed.Roles["clerk"])).Message;
        Assert.StartsWith(
            "'keying' of acme, edition 2026, is not the one that the workforce was made of: the framework was changed and kept its edition. Give it another edition.",
            message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("competency", () => team.HoldersOf(changed.Units["keying"]));
        Assert.Throws<ArgumentException>("offer", () => team.WithTraining(TrainingOffer.Of("c", "Course", 1).With(changed.Units["keying"])));
    }

    private static CompetencyProfile Person(string id) => CompetencyProfile.Of(id).With(acme.Units["typing"]);
}
