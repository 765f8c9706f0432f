namespace CompetencyFrameworks.Tests.Editions;

/// <summary>A person's profile between the two editions of <see cref="TeamEditions"/>: one holding for each rule.</summary>
public sealed class ProfileMigrationTests
{
    private static readonly CompetencyFramework old = TeamEditions.Old;
    private static readonly CompetencyFramework @new = TeamEditions.New;
    private static readonly FrameworkChanges changes = FrameworkChanges.Between(old, @new);
    private static readonly CompetencyProfile ada = CompetencyProfile.Of("e-17", "Ada");

    [Fact]
    public void Migrate_AUnitThatIsChangedUnderTheSameId_IsKeptAndFlaggedForReview()
    {
        Migration migration = changes.Migrate(ada.With(old.Units["git"]));
        Assert.Equal(ada.With(@new.Units["git"]), migration.Profile);
        MigratedHolding kept = Assert.Single(migration.Review);
        Assert.Equal([kept], migration.Kept);
        Assert.Equal(
            [
                FrameworkChangeKind.Retitled, FrameworkChangeKind.Moved, FrameworkChangeKind.Relevelled, FrameworkChangeKind.Recredited,
                FrameworkChangeKind.StatementChanged, FrameworkChangeKind.StatementAdded, FrameworkChangeKind.StatementRemoved,
            ],
            kept.Changes.Select(change => change.Kind));
        Assert.Equal("It is still there; changed: title, category, level, credit, criteria.", kept.Reason);
        Assert.Equal("Ada (1 holding): 1 kept, 1 of them to review, 0 renamed, 0 split, 0 merged, 0 partly merged, 0 lost", migration.ToString());
    }

    [Fact]
    public void Migrate_ARenamedUnit_IsHeldUnderItsNewId()
    {
        Migration migration = changes.Migrate(ada.With(old.Units["docs"]));
        Assert.Equal(ada.With(@new.Units["writing"]), migration.Profile);
        Assert.Equal("docs Write documents: held. It is now 'writing' (Write documents).", Assert.Single(migration.Renamed).ToString());
        Assert.Empty(migration.Review);
    }

    // 'novice' is 'starter' now, and both are rank 1; 'expert' was rank 3 and is rank 4, as 'strong' came in below it.
    [Theory]
    [InlineData("novice", "starter", false)]
    [InlineData("able", "able", false)]
    [InlineData("expert", "expert", true)]
    public void Migrate_AGradedCompetency_IsHeldAtTheLevelOfTheSameIdOrTheOneThatReplacesIt(string before, string after, bool isReviewed)
    {
        Migration migration = changes.Migrate(ada.With(old.GradedCompetencies["calm"], before));
        Assert.Equal(ada.With(@new.GradedCompetencies["calm"], after), migration.Profile);
        Assert.Equal(isReviewed, Assert.Single(migration.Kept).NeedsReview);
    }

    [Theory]
    [InlineData("review", "able", "The level 'able' does not apply to it.")]
    [InlineData("pace", "slow", "The level 'slow' is not among those of the ladder 'skill'.")]
    [InlineData("blend", "c", "The level 'c' was split into 'c1' (C one) and 'c2' (C two).")]
    [InlineData("coaching", "expert", "It was held at a level, and is a unit now, held or not held.")]
    public void Migrate_ALevelThatIsGone_LosesTheHolding(string competency, string level, string reason)
    {
        Migration migration = changes.Migrate(ada.With(old.GradedCompetencies[competency], level));
        Assert.Equal(ada, migration.Profile);
        Assert.Equal(reason, Assert.Single(migration.Lost).Reason);
        Assert.Equal([@new.Competencies[competency]], Assert.Single(migration.Lost).Successors);
    }

    [Fact]
    public void Migrate_AUnitThatIsGone_OrGradedNow_IsLost()
    {
        Migration migration = changes.Migrate(ada.With([old.Units["svn"], old.Units["on-call"]]));
        Assert.Equal(ada, migration.Profile);
        Assert.Equal(["It was a unit, held or not held, and is held at a level now.", "It was removed."], migration.Lost.Select(lost => lost.Reason));
    }

    // The ladder of 'pace' is another one, and has a level of the same id. Two levels of 'blend' became one.
    [Theory]
    [InlineData("pace", "able", "able")]
    [InlineData("blend", "a", "ab")]
    [InlineData("blend", "b", "ab")]
    [InlineData("blend", "d", "d")]
    public void Migrate_ALevelOfAChangedLadder_IsTheOneOfTheSameIdOrTheOneThatReplacesIt(string competency, string before, string after) => Assert.Equal(
        ada.With(@new.GradedCompetencies[competency], after), changes.Migrate(ada.With(old.GradedCompetencies[competency], before)).Profile);

    // 'a' and 'b' were ranks 1 and 2, and are both rank 1 now, as 'ab'; 'd' is rank 4 as before.
    [Theory]
    [InlineData("a", false)]
    [InlineData("b", true)]
    [InlineData("d", false)]
    public void Migrate_ALevelThatWasMerged_IsReviewedWhereItsRankIsChanged(string level, bool isReviewed)
    {
        MigratedHolding kept = Assert.Single(changes.Migrate(ada.With(old.GradedCompetencies["blend"], level)).Kept);
        Assert.Equal(isReviewed, kept.NeedsReview);
        Assert.Equal(isReviewed ? [FrameworkChangeKind.Merged] : [], kept.Changes.Select(change => change.Kind));
        Assert.Equal(isReviewed ? "It is still there; changed: rank." : "It is still there.", kept.Reason);
    }

    // Twelve parts: a reason stands in every row of a table, and names ten.
    [Fact]
    public void Migrate_AMergeOfManyParts_NamesTheFirstTenInItsReason()
    {
        CompetencyFramework before = Edition("1", Enumerable.Range(1, 12).Select(number => $$"""{ "id": "p{{number}}", "title": "P{{number}}" }"""));
        CompetencyFramework after = Edition("2", [$$"""{ "id": "m", "replaces": [ {{string.Join(", ", Enumerable.Range(1, 12).Select(number => $"\"p{number}\""))}} ], "title": "M" }"""]);
        MigratedHolding merged = Assert.Single(FrameworkChanges.Between(before, after).Migrate(ada.With(before.Units)).Merged);
        Assert.Equal(12, merged.Before.Count);
        Assert.Equal(
            "'p1' (P1), 'p2' (P2), 'p3' (P3), 'p4' (P4), 'p5' (P5), 'p6' (P6), 'p7' (P7), 'p8' (P8), 'p9' (P9), 'p10' (P10) and 2 more were merged into 'm' (M).", merged.Reason);
    }

    [Fact]
    public void Migrate_ASplitUnit_IsRecordedForNoneAndListedWithItsSuccessors()
    {
        Migration migration = changes.Migrate(ada.With(old.Units["deploy"]));
        Assert.Equal(ada, migration.Profile);
        MigratedHolding split = Assert.Single(migration.Split);
        Assert.Equal([@new.Units["build"], @new.Units["release"]], split.Successors);
        Assert.Empty(split.After);
        Assert.Equal("It was split into 'build' (Build) and 'release' (Release); none of them was named in its place.", split.Reason);
    }

    [Fact]
    public void Migrate_ASplitUnitWhoseSuccessorsAreNamed_IsRecordedForThose()
    {
        MigrationOptions options = MigrationOptions.Default.WithSuccessors(old.Units["deploy"], @new.Units["build"]);
        Migration migration = changes.Migrate(ada.With(old.Units["deploy"]), options);
        Assert.Equal(ada.With(@new.Units["build"]), migration.Profile);
        Assert.Equal("It was split into 'build' (Build) and 'release' (Release); named in its place: 'build' (Build).", Assert.Single(migration.Split).Reason);

        // The later choice stands.
        options = options.WithSuccessors(old.Units["deploy"], @new.Units["release"], @new.Units["build"]);
        Assert.Equal(ada.With([@new.Units["build"], @new.Units["release"]]), changes.Migrate(ada.With(old.Units["deploy"]), options).Profile);
    }

    [Fact]
    public void Migrate_ChoicesThatAreNone_AreRefused()
    {
        MigrationOptions notSplit = MigrationOptions.Default.WithSuccessors(old.Units["git"], @new.Units["git"]);
        Assert.Contains("'git' was not split", Assert.Throws<ArgumentException>(() => changes.Migrate(ada, notSplit)).Message, StringComparison.Ordinal);
        MigrationOptions stranger = MigrationOptions.Default.WithSuccessors(old.Units["deploy"], @new.Units["git"]);
        Assert.Contains(
            "'git' of team, edition 2026, is none of the successors of 'deploy': 'build', 'release' of team, edition 2026.",
            Assert.Throws<ArgumentException>(() => changes.Migrate(ada, stranger)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Migrate_AChoiceOfAnotherEdition_IsRefused()
    {
        MigrationOptions slip = MigrationOptions.Default.WithSuccessors(@new.Units["build"], @new.Units["build"]);
        Assert.Contains(
            "'build' is of team, edition 2026; choose for competencies of 'team, edition 2025'.",
            Assert.Throws<ArgumentException>(() => changes.Migrate(ada, slip)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => changes.Migrate(old.Roles["clerk"], slip));
    }

    // A vendor may compare a draft with what it will replace, but nobody could tell a profile of the one from a profile of the other.
    [Fact]
    public void Migrate_BetweenTwoFrameworksOfOneEdition_IsRefusedUnlessTheyAreTheSame()
    {
        CompetencyFramework draft = CompetencyFramework.Parse(@new.ToJson().Replace("\"2026\"", "\"2025\"", StringComparison.Ordinal));
        FrameworkChanges drafted = FrameworkChanges.Between(old, draft);
        Assert.Equal(changes.Changes.Select(change => change.ToString()), drafted.Changes.Select(change => change.ToString()));
        Assert.Contains("Both frameworks are edition '2025' of team, and they differ.", Assert.Throws<InvalidOperationException>(() => drafted.Migrate(ada)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => drafted.Migrate(old.Roles["clerk"]));
        Assert.Equal(ada.With(old.Units["git"]), FrameworkChanges.Between(old, CompetencyFramework.Parse(old.ToJson())).Migrate(ada.With(old.Units["git"])).Profile);
    }

    [Fact]
    public void Migrate_AMerge_IsHeldWhereAllItsPartsAre()
    {
        Migration migration = changes.Migrate(ada.With([old.Units["system-testing"], old.Units["unit-testing"]]));
        Assert.Equal(ada.With(@new.Units["testing"]), migration.Profile);
        MigratedHolding merged = Assert.Single(migration.Merged);
        Assert.Equal(["system-testing", "unit-testing"], merged.Before.Select(holding => holding.Competency.Id));
        Assert.Equal("'unit-testing' (Test units) and 'system-testing' (Test systems) were merged into 'testing' (Test).", merged.Reason);
    }

    [Fact]
    public void Migrate_AMergeOfWhichAPartIsMissing_IsListedAsPartlyMerged()
    {
        Migration migration = changes.Migrate(ada.With(old.Units["unit-testing"]).WithNone(old.Units["system-testing"]));
        Assert.Equal(ada, migration.Profile);
        MigratedHolding partly = Assert.Single(migration.PartlyMerged);
        Assert.Equal([old.Units["system-testing"]], partly.Missing);
        Assert.Equal([@new.Units["testing"]], partly.Successors);
        Assert.EndsWith("were merged into 'testing' (Test); what is missing or did not fit: 'system-testing'.", partly.Reason, StringComparison.Ordinal);
        Assert.Equal(ada, changes.Migrate(ada.With(old.Units["unit-testing"])).Profile);
    }

    [Fact]
    public void Migrate_RankZero_IsCarriedAsItIs()
    {
        CompetencyProfile none = ada.WithNone(old.Units["git"]).WithNone(old.Units["docs"]).WithNone(old.GradedCompetencies["review"]).WithNone(old.Units["on-call"]);
        Migration migration = changes.Migrate(none.WithNone(old.Units["unit-testing"]).WithNone(old.Units["system-testing"]));
        Assert.Equal(
            ada.WithNone(@new.Units["git"]).WithNone(@new.Units["writing"]).WithNone(@new.GradedCompetencies["review"]).WithNone(@new.GradedCompetencies["on-call"])
                .WithNone(@new.Units["testing"]),
            migration.Profile);
        Assert.Empty(migration.Lost);

        // Of a competency that is gone nothing can be recorded, and one part of a merge at rank 0 says nothing of the other.
        migration = changes.Migrate(ada.WithNone(old.Units["svn"]).WithNone(old.Units["unit-testing"]));
        Assert.Equal(ada, migration.Profile);
        Assert.Equal("svn", Assert.Single(migration.Lost).Before[0].Competency.Id);
        Assert.Single(migration.PartlyMerged);
    }

    [Fact]
    public void Migrate_HoldingsOfOtherFrameworks_StayAsTheyAre()
    {
        CompetencyProfile person = ada.With(BuiltInFrameworks.HkHrm.Units["106921L5"]);
        Assert.Equal(person.With(@new.Units["git"]), changes.Migrate(person.With(old.Units["git"])).Profile);
        Assert.Same(person, changes.Migrate(person).Profile);
    }

    [Fact]
    public void Migrate_AProfileOfTheNewEdition_ComesBackAsItIs()
    {
        CompetencyProfile person = ada.With(@new.Units["git"]);
        Migration migration = changes.Migrate(person);
        Assert.Same(person, migration.Profile);
        Assert.Empty(migration.Holdings);
    }

    [Fact]
    public void Migrate_AProfileOfAThirdEdition_IsRefusedAndChainIsNamed()
    {
        CompetencyFramework third = CompetencyFramework.Parse(old.ToJson().Replace("\"2025\"", "\"2019\"", StringComparison.Ordinal));
        ArgumentException failure = Assert.Throws<ArgumentException>(() => changes.Migrate(ada.With(third.Units["git"])));
        Assert.Contains("holds edition '2019' of team; these are the changes from edition '2025' to '2026'. FrameworkChanges.Chain", failure.Message, StringComparison.Ordinal);
    }

    // Read where only the new edition was known, everything of the old one was unplaced. One id is not even in the old edition.
    [Fact]
    public void Migrate_UnplacedHoldingsOfTheOldEdition_ArePlacedFirst()
    {
        const string json = """
            { "formatVersion": 1, "id": "e-17", "name": "Ada", "holdings": [
              { "framework": "team", "edition": "2025", "competency": "docs" }, { "framework": "team", "edition": "2025", "competency": "calm", "level": "novice" },
              { "framework": "team", "edition": "2025", "competency": "pace", "none": true }, { "framework": "team", "edition": "2025", "competency": "juggling" },
              { "framework": "team", "edition": "2025", "competency": "git", "level": "novice" }, { "framework": "other", "edition": "1", "competency": "x" } ] }
            """;
        CompetencyProfile read = CompetencyProfile.Parse(json, FrameworkCatalogue.Of(@new));
        Assert.Equal(6, read.Unplaced.Count);
        Migration migration = changes.Migrate(read);
        Assert.Equal(["calm: starter", "pace: none", "writing: held"], migration.Profile.Holdings.Select(holding => $"{holding.Competency.Id}: {holding.Level?.Id ?? (holding.Rank == 0 ? "none" : "held")}"));
        Assert.Equal(["git", "juggling"], migration.Unplaced.Select(holding => holding.CompetencyId));
        Assert.Equal(["other"], migration.Profile.Unplaced.Select(holding => holding.FrameworkId));
        Assert.EndsWith("2 lost", migration.ToString(), StringComparison.Ordinal);
        using System.Text.Json.JsonDocument rows = System.Text.Json.JsonDocument.Parse(migration.ToJson());
        Assert.Equal(
            ["kept calm ", "renamed docs ", "kept pace ", "lost git novice", "lost juggling "],
            rows.RootElement.EnumerateArray().Select(row => $"{row.GetProperty("outcome")} {row.GetProperty("oldCompetency")} {(row.GetProperty("newCompetency").ValueKind == System.Text.Json.JsonValueKind.Null ? row.GetProperty("oldLevel") : "")}"));
        Assert.Equal(migration.Profile, CompetencyProfile.Parse(migration.Profile.ToJson(), FrameworkCatalogue.Of(@new)));
    }

    [Fact]
    public void Migrate_TheSameTwice_IsEqual()
    {
        CompetencyProfile person = ada.With([old.Units["git"], old.Units["docs"], old.Units["deploy"], old.Units["svn"]]);
        Migration one = changes.Migrate(person);
        Migration other = FrameworkChanges.Between(CompetencyFramework.Parse(old.ToJson()), CompetencyFramework.Parse(@new.ToJson())).Migrate(person);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.Holdings.Select(holding => holding.GetHashCode()), other.Holdings.Select(holding => holding.GetHashCode()));
        Assert.NotEqual(one, changes.Migrate(person.Without(old.Units["svn"])));
        Assert.False(one.Equals(null));
    }

    private static CompetencyFramework Edition(string edition, IEnumerable<string> units) => CompetencyFramework.Parse(
        $$"""{ "formatVersion": 1, "id": "f", "title": "F", "edition": "{{edition}}", "units": [ {{string.Join(", ", units)}} ] }""");
}
