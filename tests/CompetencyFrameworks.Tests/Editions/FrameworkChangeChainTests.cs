namespace CompetencyFrameworks.Tests.Editions;

public sealed class FrameworkChangeChainTests
{
    // x became y, y was split into y1 and y2; z is gone in the third edition.
    private static readonly CompetencyFramework first = Edition("1", """{ "id": "x", "title": "X" }, { "id": "z", "title": "Z" }""");
    private static readonly CompetencyFramework second = Edition("2", """{ "id": "y", "replaces": ["x"], "title": "X" }, { "id": "z", "title": "Z" }""");
    private static readonly CompetencyFramework third = Edition("3", """{ "id": "y1", "replaces": ["y"], "title": "Y1" }, { "id": "y2", "replaces": ["y"], "title": "Y2" }""");
    private static readonly FrameworkChangeChain chain = FrameworkChanges.Chain(first, second, third);
    private static readonly CompetencyProfile ada = CompetencyProfile.Of("e-17");

    [Fact]
    public void Migrate_AProfileOfTheFirstEdition_GoesStepByStep()
    {
        MigrationOptions options = MigrationOptions.Default.WithSuccessors(second.Units["y"], third.Units["y2"]);
        Migration migration = chain.Migrate(ada.With([first.Units["x"], first.Units["z"]]), options);
        Assert.Equal(ada.With(third.Units["y2"]), migration.Profile);
        Assert.Equal(["x Renamed", "z Kept", "y Split", "z Lost"], migration.Holdings.Select(holding => $"{holding.Before[0].Competency.Id} {holding.Outcome}"));
        Assert.Equal(
            FrameworkChanges.Between(second, third).Migrate(FrameworkChanges.Between(first, second).Migrate(ada.With(first.Units["x"])).Profile, options).Profile,
            chain.Migrate(ada.With(first.Units["x"]), options).Profile);
    }

    [Fact]
    public void Migrate_AProfileOfALaterEdition_BeginsThere()
    {
        Assert.Equal(["y Split"], chain.Migrate(ada.With(second.Units["y"])).Holdings.Select(holding => $"{holding.Before[0].Competency.Id} {holding.Outcome}"));
        CompetencyProfile newest = ada.With(third.Units["y1"]);
        Assert.Same(newest, chain.Migrate(newest).Profile);
        Assert.Same(ada, chain.Migrate(ada).Profile);
    }

    [Fact]
    public void Migrate_ARole_GoesStepByStep()
    {
        Role role = Role.Define("r", "R", [Requirement.Of(first.Units["z"]), Requirement.Of(first.Units["x"])]);
        MigrationOptions options = MigrationOptions.Default.WithSuccessors(second.Units["y"], third.Units["y1"], third.Units["y2"]);
        RoleMigration migration = chain.Migrate(role, options);
        Assert.Equal(["y1", "y2"], migration.Role.Requirements.Select(requirement => requirement.Competency.Id));
        Assert.Equal(["z Kept", "x Renamed", "z Lost", "y Split"], migration.Requirements.Select(requirement => $"{requirement.Before[0].Competency.Id} {requirement.Outcome}"));
    }

    [Fact]
    public void Chain_OtherInAStep_IsNotEqual() => Equality.Holds(
        chain,
        FrameworkChanges.Chain(CompetencyFramework.Parse(first.ToJson()), CompetencyFramework.Parse(second.ToJson()), CompetencyFramework.Parse(third.ToJson())),
        FrameworkChanges.Chain(first, second),
        FrameworkChanges.Chain(second, third),
        FrameworkChanges.Chain(first, third),
        FrameworkChanges.Chain(second, first, third),
        FrameworkChanges.Chain(first, second, Edition("3", """{ "id": "y1", "replaces": ["y"], "title": "Y1" }""")));

    [Fact]
    public void Chain_FewerThanTwoOrTheSameTwiceOrTwoFrameworks_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => FrameworkChanges.Chain());
        Assert.Throws<ArgumentException>(() => FrameworkChanges.Chain(first));
        Assert.Contains("An edition stands twice: '1', '2', '1'.", Assert.Throws<ArgumentException>(() => FrameworkChanges.Chain(first, second, first)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FrameworkChanges.Chain(first, BuiltInFrameworks.Icci));
        Assert.Throws<ArgumentNullException>(() => FrameworkChanges.Chain(first, null!));
    }

    [Fact]
    public void Migrate_AnEditionThatIsNotInTheChain_IsRefused()
    {
        CompetencyFramework zeroth = Edition("0", """{ "id": "x", "title": "X" }""");
        Assert.Throws<ArgumentException>(() => chain.Migrate(ada.With(zeroth.Units["x"])));
        Assert.Throws<ArgumentException>(() => chain.Migrate(Role.Define("r", "R", [Requirement.Of(zeroth.Units["x"])])));
        MigrationOptions slip = MigrationOptions.Default.WithSuccessors(third.Units["y1"], third.Units["y2"]);
        Assert.Contains("choose for competencies of 'f, edition 1', 'f, edition 2'.", Assert.Throws<ArgumentException>(() => chain.Migrate(ada, slip)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => chain.Migrate(Role.Define("r", "R", []), slip));
    }

    [Fact]
    public void Steps_AreTheChangesFromEachEditionToTheNext()
    {
        Assert.Equal([FrameworkChanges.Between(first, second), FrameworkChanges.Between(second, third)], chain.Steps);
        Assert.Equal("f, edition 1 to 2 to 3", chain.ToString());
    }

    // x is split into y and z, and z takes in w as well: the part of a split counts for the merge only where the caller named it.
    [Fact]
    public void Migrate_APartOfAMergeThatWasSplit_CountsWhereItIsNamed()
    {
        CompetencyFramework before = Edition("1", """{ "id": "x", "title": "X" }, { "id": "w", "title": "W" }""");
        CompetencyFramework after = Edition("2", """{ "id": "y", "replaces": ["x"], "title": "Y" }, { "id": "z", "replaces": ["x", "w"], "title": "Z" }""");
        FrameworkChanges changes = FrameworkChanges.Between(before, after);
        CompetencyProfile both = ada.With([before.Units["x"], before.Units["w"]]);
        Assert.Equal(["Merged z", "Split y"], changes.Changes.Select(change => $"{change.Kind} {change.Item.Id}"));
        Assert.Equal(["w PartlyMerged", "x Split"], Outcomes(changes.Migrate(both)));
        MigrationOptions named = MigrationOptions.Default.WithSuccessors(before.Units["x"], after.Units["z"]);
        Assert.Equal(ada.With(after.Units["z"]), changes.Migrate(both, named).Profile);
        Assert.Equal(["x Split", "x PartlyMerged"], Outcomes(changes.Migrate(ada.With(before.Units["x"]), named)));

        static IEnumerable<string> Outcomes(Migration migration) => migration.Holdings.Select(holding => $"{holding.Before[0].Competency.Id} {holding.Outcome}");
    }

    private static CompetencyFramework Edition(string edition, string units) =>
        CompetencyFramework.Parse($$"""{ "formatVersion": 1, "id": "f", "title": "F", "edition": "{{edition}}", "units": [ {{units}} ] }""");
}
