namespace CompetencyFrameworks.Tests.Editions;

/// <summary>Roles made in code between the two editions of <see cref="TeamEditions"/>.</summary>
public sealed class RoleMigrationTests
{
    private static readonly CompetencyFramework old = TeamEditions.Old;
    private static readonly CompetencyFramework @new = TeamEditions.New;
    private static readonly FrameworkChanges changes = FrameworkChanges.Between(old, @new);

    // 'system-testing' stands before 'git', so the merge does. 'svn' is gone, 'deploy' split into nothing named, and the Hong Kong unit stays where it was.
    [Fact]
    public void Migrate_ARole_AsksForTheSameInTheNewEditionInItsOwnOrder()
    {
        Role role = Role.Define(
            "mine",
            "Mine",
            [
                Requirement.Of(old.Units["system-testing"], RequirementKind.Optional, 3),
                Requirement.Of(BuiltInFrameworks.HkHrm.Units["106921L5"]),
                Requirement.Of(old.Units["git"], RequirementKind.Functional, 2),
                Requirement.Of(old.Units["svn"]),
                Requirement.Of(old.GradedCompetencies["review"], "novice"),
                Requirement.Of(old.Units["unit-testing"], RequirementKind.Additional),
                Requirement.Of(old.Units["deploy"]),
                Requirement.Of(old.Units["docs"]),
            ]);
        RoleMigration migration = changes.Migrate(role);
        Assert.Equal(
            ["testing  Additional 3", "106921L5  Core 1", "git  Functional 2", "review starter Core 1", "writing  Core 1"],
            migration.Role.Requirements.Select(requirement => $"{requirement.Competency.Id} {requirement.Level?.Id} {requirement.Kind} {requirement.Weight}"));
        Assert.Equal(("mine", "Mine"), (migration.Role.Id, migration.Role.Title));
        Assert.Equal(["Merged", "Kept", "Lost", "Kept", "Split", "Renamed"], migration.Requirements.Select(requirement => requirement.Outcome.ToString()));
        Assert.Equal(["system-testing", "unit-testing"], migration.Merged[0].Before.Select(requirement => requirement.Competency.Id));
        Assert.Equal(["git", "review"], migration.Review.Select(requirement => requirement.Before[0].Competency.Id));
        Assert.Equal("Mine: 2 kept, 2 of them to review, 1 renamed, 1 split, 1 merged, 0 partly merged, 1 lost", migration.ToString());
        Assert.Equal("docs Write documents. It is now 'writing' (Write documents).", migration.Renamed[0].ToString());
    }

    [Fact]
    public void Migrate_ARoleThatAsksForAPartOfAMerge_DoesNotAskForTheMerge()
    {
        RoleMigration migration = changes.Migrate(Role.Define("mine", "Mine", [Requirement.Of(old.Units["unit-testing"])]));
        Assert.Empty(migration.Role.Requirements);
        Assert.Equal([old.Units["system-testing"]], Assert.Single(migration.PartlyMerged).Missing);
    }

    [Fact]
    public void Migrate_ASplitRequirementWhoseSuccessorsAreNamed_AsksForThoseInItsPlace()
    {
        Role role = Role.Define("mine", "Mine", [Requirement.Of(old.Units["deploy"], RequirementKind.Functional, 2), Requirement.Of(old.Units["docs"])]);
        MigrationOptions options = MigrationOptions.Default.WithSuccessors(old.Units["deploy"], @new.Units["release"], @new.Units["build"]);
        Assert.Equal(
            ["build Functional 2", "release Functional 2", "writing Core 1"],
            changes.Migrate(role, options).Role.Requirements.Select(requirement => $"{requirement.Competency.Id} {requirement.Kind} {requirement.Weight}"));
    }

    // The person's rule for a merge is the lowest level, the role's the highest: nobody is said to hold, and no role to ask for, less than it was.
    [Fact]
    public void Migrate_AMergeOfGradedCompetencies_TakesTheHighestLevelForARoleAndTheLowestForAPerson()
    {
        CompetencyFramework before = Graded("1", """{ "id": "x", "title": "X", "ladder": "l" }, { "id": "y", "title": "Y", "ladder": "l" }""");
        CompetencyFramework after = Graded("2", """{ "id": "x", "replaces": ["y"], "title": "X", "ladder": "l" }""");
        FrameworkChanges merge = FrameworkChanges.Between(before, after);
        Role role = Role.Define("r", "R", [Requirement.Of(before.GradedCompetencies["x"], "b"), Requirement.Of(before.GradedCompetencies["y"], "c")]);
        Assert.Equal("c", Assert.Single(merge.Migrate(role).Role.Requirements).Level!.Id);
        CompetencyProfile person = CompetencyProfile.Of("p").With(before.GradedCompetencies["x"], "b").With(before.GradedCompetencies["y"], "c");
        Assert.Equal("b", Assert.Single(merge.Migrate(person).Profile.Holdings).Level!.Id);
        Assert.Equal(["x", "y"], Assert.Single(merge.Changes).ItemsBefore.Select(item => item.Id));
    }

    [Fact]
    public void Migrate_ARoleOfTheFrameworkItself_GivesItsRequirementsInTheNewEdition()
    {
        RoleMigration migration = changes.Migrate(old.Roles["developer"]);
        Assert.Equal(["git", "writing", "review", "calm"], migration.Role.Requirements.Select(requirement => requirement.Competency.Id));
        Assert.Equal(["svn", "pace"], migration.Lost.Select(lost => lost.Before[0].Competency.Id));
        Assert.Same(@new.Roles["developer"], changes.Migrate(@new.Roles["developer"]).Role);
    }

    [Fact]
    public void Migrate_ARoleOfAThirdEdition_IsRefusedAndChainIsNamed()
    {
        CompetencyFramework third = CompetencyFramework.Parse(old.ToJson().Replace("\"2025\"", "\"2019\"", StringComparison.Ordinal));
        Assert.Contains(
            "The role 'mine' asks for edition '2019' of team",
            Assert.Throws<ArgumentException>(() => changes.Migrate(Role.Define("mine", "Mine", [Requirement.Of(third.Units["git"])]))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Migrate_TheSameTwice_IsEqual()
    {
        RoleMigration one = changes.Migrate(old.Roles["developer"]);
        RoleMigration other = FrameworkChanges.Between(CompetencyFramework.Parse(old.ToJson()), CompetencyFramework.Parse(@new.ToJson())).Migrate(old.Roles["developer"]);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.Requirements.Select(requirement => requirement.GetHashCode()), other.Requirements.Select(requirement => requirement.GetHashCode()));
        Assert.NotEqual(one, changes.Migrate(old.Roles["tester"]));
        Assert.False(one.Equals(null));
    }

    private static CompetencyFramework Graded(string edition, string graded) => CompetencyFramework.Parse($$"""
        { "formatVersion": 1, "id": "g", "title": "G", "edition": "{{edition}}",
          "ladders": [ { "id": "l", "title": "L", "levels": [ { "id": "a", "title": "A" }, { "id": "b", "title": "B" }, { "id": "c", "title": "C" } ] } ],
          "gradedCompetencies": [ {{graded}} ] }
        """);
}
