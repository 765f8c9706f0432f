using System.Text.Json.Nodes;
using FsCheck.Fluent;

namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Laws of change lists and migrations, over the built-in frameworks and over generated editions.</summary>
public sealed class EditionLaws
{
    [Fact]
    public void BetweenAnEditionAndItself_NothingIsChanged() => Law.Holds(Choices.Streams, decisions =>
    {
        string json = GeneratedFramework.Json(decisions);
        Assert.Empty(FrameworkChanges.Between(CompetencyFramework.Parse(json), CompetencyFramework.Parse(json)).Changes);
    });

    // The same framework under another edition: everything is kept, nothing is to be reviewed, and the way back gives the profile again.
    [Fact]
    public void MigratingToAnUnchangedEdition_KeepsEverything() => ForEveryProfile((framework, profile) =>
    {
        CompetencyFramework next = CompetencyFramework.Parse(framework.ToJson().Replace($"\"edition\": \"{framework.Edition}\"", "\"edition\": \"next\"", StringComparison.Ordinal));
        Migration migration = FrameworkChanges.Between(framework, next).Migrate(profile);
        Assert.Equal(profile.Holdings.Select(holding => (holding.Competency.Id, holding.Rank)), migration.Profile.Holdings.Select(holding => (holding.Competency.Id, holding.Rank)));
        Assert.All(migration.Profile.Holdings, holding => Assert.Same(next, holding.Competency.Framework));
        Assert.Equal(migration.Holdings.Count, migration.Kept.Count);
        Assert.Empty(migration.Review);
        Assert.Equal(profile, FrameworkChanges.Between(next, framework).Migrate(migration.Profile).Profile);
        Assert.Equal(profile, FrameworkChanges.Between(framework, framework).Migrate(profile).Profile);
    });

    [Fact]
    public void TheListedChanges_AppliedToTheOldIds_GiveTheNewIds() => Law.Holds(Choices.Streams, decisions =>
    {
        (CompetencyFramework old, CompetencyFramework @new) = EditionPair.Of(decisions);
        FrameworkChanges changes = FrameworkChanges.Between(old, @new);
        AssertApplied(changes, old.Competencies, @new.Competencies, change => change.ItemsBefore.Concat(change.ItemsAfter).Any(item => item is Competency));
        AssertApplied(changes, old.Ladders[0].Levels, @new.Ladders[0].Levels, change => change.ItemsBefore.Concat(change.ItemsAfter).Any(item => item is Level { Ladder.Id: "ladder" }));
        AssertApplied(changes, old.Ladders, @new.Ladders, change => change.ItemsBefore.Concat(change.ItemsAfter).Any(item => item is Ladder));
    });

    [Fact]
    public void EveryHolding_IsToldOf_AndWhatIsRecordedFits() => Law.Holds(ProfilesBetweenEditions, found =>
    {
        (CompetencyFramework old, CompetencyFramework @new, CompetencyProfile profile) = found;
        Migration migration = FrameworkChanges.Between(old, @new).Migrate(profile);
        Assert.Equal(profile.Holdings, migration.Holdings.SelectMany(holding => holding.Before).Distinct().OrderBy(holding => holding.Competency.Id, StringComparer.Ordinal));
        Assert.Equal(migration.Holdings.SelectMany(holding => holding.After).OrderBy(holding => holding.Competency.Id, StringComparer.Ordinal), migration.Profile.Holdings);
        Assert.Equal(migration.Profile, CompetencyProfile.Parse(migration.Profile.ToJson(), FrameworkCatalogue.Of(@new)));
        Assert.Equal(
            migration.Holdings.Count,
            migration.Kept.Count + migration.Renamed.Count + migration.Split.Count + migration.Merged.Count + migration.PartlyMerged.Count + migration.Lost.Count);
    });

    // Most pairs break something: the law is held for every holding that nothing breaking is said of, and there must be some (about 200 in a run).
    [Fact]
    public void AHoldingThatNoBreakingChangeConcerns_IsKeptAtItsRank()
    {
        int unconcerned = 0;
        Law.Holds(ProfilesBetweenEditions, found =>
        {
            (CompetencyFramework old, CompetencyFramework @new, CompetencyProfile profile) = found;
            FrameworkChanges changes = FrameworkChanges.Between(old, @new);
            var broken = changes.BreakingForProfiles.SelectMany(change => change.ItemsBefore).ToHashSet();
            foreach (MigratedHolding holding in changes.Migrate(profile).Holdings.Where(holding => IsUnconcerned(holding.Before[0].Competency, broken)))
            {
                Assert.Equal(Assert.Single(holding.Before).Rank, Assert.Single(holding.After).Rank);
                unconcerned++;
            }
        });
        Assert.InRange(unconcerned, 10, int.MaxValue);
    }

    [Fact]
    public void AKeptHoldingAtAnotherRank_IsToBeReviewed() => Law.Holds(ProfilesBetweenEditions, found =>
    {
        (CompetencyFramework old, CompetencyFramework @new, CompetencyProfile profile) = found;
        Assert.All(FrameworkChanges.Between(old, @new).Migrate(profile).Kept, kept => Assert.True(kept.NeedsReview || kept.Before[0].Rank == kept.After[0].Rank, kept.ToString()));
    });

    // A role asks for at least what a person would be said to hold of it: ready before, ready after, where nothing was lost, split or only partly merged.
    [Fact]
    public void WhoHoldsAll_HoldsWhatWasNotLostAfterwards() => Law.Holds(ProfilesBetweenEditions, found =>
    {
        (CompetencyFramework old, CompetencyFramework @new, CompetencyProfile profile) = found;
        FrameworkChanges changes = FrameworkChanges.Between(old, @new);
        Requirement[] asked = [.. profile.Holdings.Where(holding => holding.Rank > 0).Select(Asked)];
        RoleMigration role = changes.Migrate(Role.Define("r", "R", asked));
        if (role.Merged.Count == 0)
        {
            Assert.True(changes.Migrate(profile).Profile.GapTo(role.Role).IsReady);
        }
    });

    [Fact]
    public void AnyEditOfAFramework_IsListed() => Law.Holds(Edits, found =>
    {
        (int[] decisions, int which) = found;
        JsonNode json = JsonNode.Parse(GeneratedFramework.Json(decisions))!;
        JsonValue[] values = [.. Values(json).Where(IsListed)];
        CompetencyFramework before = CompetencyFramework.Parse(json.ToJsonString());
        JsonValue value = values[which % values.Length];
        value.ReplaceWith(value.TryGetValue(out string? text) ? JsonValue.Create(text + "x") : JsonValue.Create(value.GetValue<decimal>() + 0.25m));
        string edited = json.ToJsonString();
        if (CompetencyFramework.Validate(edited).Count == 0)
        {
            FrameworkChanges changes = FrameworkChanges.Between(before, CompetencyFramework.Parse(edited));
            Assert.NotEmpty(changes.Changes);
            Assert.All(changes.Changes, change => Assert.DoesNotContain('\n', change.ToString()));
        }
    });

    private static FsCheck.Arbitrary<(CompetencyFramework Old, CompetencyFramework New, CompetencyProfile Profile)> ProfilesBetweenEditions { get; } =
        (from decisions in Choices.Streams.Generator
         from more in Choices.Streams.Generator
         select EditionPair.Of(decisions) is var pair ? (pair.Old, pair.New, ArbitraryProfile.Of(pair.Old, new Choices(more))) : default).ToArbitrary();

    private static FsCheck.Arbitrary<(int[] Decisions, int Which)> Edits { get; } =
        (from decisions in Choices.Streams.Generator from which in FsCheck.Fluent.Gen.Choose(0, 1_000_000) select (decisions, which)).ToArbitrary();

    private static void ForEveryProfile(Action<CompetencyFramework, CompetencyProfile> law)
    {
        foreach (CompetencyFramework framework in BuiltInFrameworks.All)
        {
            law(framework, framework.Roles.Aggregate(CompetencyProfile.Of("p"), (profile, role) => profile.With(role)));
        }

        Law.Holds(Choices.Streams, decisions =>
        {
            CompetencyFramework framework = GeneratedFramework.Of(decisions);
            law(framework, ArbitraryProfile.Of(framework, new Choices([.. decisions.Reverse()])));
        });
    }

    private static void AssertApplied<T>(FrameworkChanges changes, ModelList<T> old, ModelList<T> @new, Func<FrameworkChange, bool> isOfThem)
        where T : FrameworkItem
    {
        var ids = new HashSet<string>(old.Select(item => item.Id), StringComparer.Ordinal);
        FrameworkChange[] whole =
        [
            .. changes.Changes.Where(isOfThem).Where(change => change.Kind is FrameworkChangeKind.Added or FrameworkChangeKind.Removed or FrameworkChangeKind.Renamed
                or FrameworkChangeKind.Split or FrameworkChangeKind.Merged),
        ];
        ids.ExceptWith(whole.SelectMany(change => change.ItemsBefore).Select(item => item.Id));
        ids.UnionWith(whole.SelectMany(change => change.ItemsAfter).Select(item => item.Id));
        Assert.Equal(@new.Select(item => item.Id).Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
    }

    // Editions and the schema are no part of what is compared, and what replaces nothing that there was says nothing.
    private static bool IsListed(JsonValue value) =>
        value.GetPath() is not ("$.edition" or "$.formatVersion" or "$['$schema']" or "$.$schema") && !value.GetPath().Contains("replaces", StringComparison.Ordinal);

    private static IEnumerable<JsonValue> Values(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Values(member.Value)),
        JsonArray items => items.SelectMany(Values),
        JsonValue value => [value],
        _ => [],
    };

    private static bool IsUnconcerned(Competency competency, HashSet<FrameworkItem> broken) =>
        !broken.Contains(competency) && (competency is not GradedCompetency graded || !graded.Ladder.Levels.Any(broken.Contains));

    private static Requirement Asked(Holding holding) => holding.Competency switch
    {
        GradedCompetency graded => Requirement.Of(graded, holding.Level!),
        var unit => Requirement.Of((UnitOfCompetency)unit),
    };
}
