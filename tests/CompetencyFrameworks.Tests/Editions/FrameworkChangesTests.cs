namespace CompetencyFrameworks.Tests.Editions;

public sealed class FrameworkChangesTests
{
    private static readonly FrameworkChanges changes = FrameworkChanges.Between(TeamEditions.Old, TeamEditions.New);

    [Fact]
    public void Between_TwoEditions_TellsWhatHappenedToTheFrameworkItsLaddersAndCategories() => Assert.Equal(
        [
            "The framework 'team' (Team skills and habits): title is now \"Team skills and habits\", before \"Team skills\".",
            "The framework 'team' (Team skills and habits): language is now \"en-GB\", before \"en\".",
            "The framework 'team' (Team skills and habits): source.documents is now \"Handbook, Second, -, -\", before \"Handbook, First, -, -\".",
            "The ladder 'tempo' (Tempo) is gone.",
            "The level 'g3' (Grade 3) of the ladder 'grade' is new.",
            "The level 'junior' (Junior) of the ladder 'post': years is now \"0-3 years\", before \"0-2 years\".",
            "The level 'novice' (Novice) of the ladder 'skill' is now 'starter' (Starter).",
            "The level 'starter' (Starter) of the ladder 'skill': title is now \"Starter\", before \"Novice\".",
            "The level 'able' (Able) of the ladder 'skill': description is now \"Works without help\", before \"Works alone\".",
            "The level 'strong' (Strong) of the ladder 'skill' is new.",
            "The level 'expert' (Expert) of the ladder 'skill': rank is now \"4\", before \"3\".",
            "The level 'ab' (A and B) of the ladder 'mix' takes the place of 'a' (A) and 'b' (B).",
            "The level 'c' (C) of the ladder 'mix' is split into 'c1' (C one) and 'c2' (C two).",
            "The category 'operations' (Operations) is now 'running' (Running).",
            "The category 'running' (Running): title is now \"Running\", before \"Operations\".",
            "The category 'tests' (Tests): parent no longer has \"code\".",
        ],
        Lines(FrameworkItemKind.Framework, FrameworkItemKind.Ladder, FrameworkItemKind.Level, FrameworkItemKind.Category));

    // The category of 'build' and 'release' was renamed: they did not move.
    [Fact]
    public void Between_TwoEditions_TellsWhatHappenedToCompetencies() => Assert.Equal(
        [
            "The unit 'git' (Distributed version control): title is now \"Distributed version control\", before \"Version control\".",
            "The unit 'git' (Distributed version control): category is now \"tests\", before \"code\".",
            "The unit 'git' (Distributed version control): level is now \"g2\", before \"g1\".",
            "The unit 'git' (Distributed version control): credit is now \"2.5\", before \"2\".",
            "The unit 'git' (Distributed version control): criteria is now \"Commits do one thing [small]\", before \"Commits are small [small]\".",
            "The unit 'git' (Distributed version control): criteria has \"Rebases\" now.",
            "The unit 'git' (Distributed version control): criteria no longer has \"Commits often\".",
            "The unit 'testing' (Test) takes the place of 'unit-testing' (Test units) and 'system-testing' (Test systems).",
            "The unit 'docs' (Write documents) is now 'writing' (Write documents).",
            "The unit 'coaching' (Coach) was held at a level, and is a unit, held or not held, now.",
            "The unit 'security' (Think of security) is new.",
            "The graded competency 'review' (Review code): description is now \"Reads the work of others.\", before \"Reads the code of others.\".",
            "The graded competency 'review' (Review code): the level 'able' no longer applies.",
            "The graded competency 'review' (Review code): levels.able no longer has \"Explains\".",
            "The graded competency 'review' (Review code): levels.able no longer has \"Asks\".",
            "The graded competency 'review' (Review code): the level 'expert' applies now.",
            "The graded competency 'review' (Review code): levels.expert has \"Teaches\" now.",
            "The graded competency 'on-call' (Be on call) was a unit, held or not held, and is held at a level now.",
            "The graded competency 'pace' (Keep pace): ladder is now \"skill\", before \"tempo\".",
            "The unit 'svn' (Central version control) is gone.",
            "The unit 'deploy' (Deploy) is split into 'build' (Build) and 'release' (Release).",
        ],
        Lines(FrameworkItemKind.UnitOfCompetency, FrameworkItemKind.GradedCompetency));

    // 'docs' was renamed, and is asked for as before. The level 'slow' of 'pace' is gone with its ladder: it is asked for anew. 'novice' is 'starter' now.
    [Fact]
    public void Between_TwoEditions_TellsWhatHappenedToSpecialtiesCoursesAndRoles() => Assert.Equal(
        [
            "The specialty 'development' (Development): keyActivities is now \"Build; Run\", before \"Build\".",
            "The specialty 'quality' (Quality) is now 'testing' (Testing).",
            "The specialty 'testing' (Testing): title is now \"Testing\", before \"Quality\".",
            "The course 'course-1' (Diploma in Software): programmeTitle is now \"Diploma in Software\", before \"Diploma in Code\".",
            "The course 'course-1' (Diploma in Software): level is now \"g2\", before \"g1\".",
            "The course 'course-1' (Diploma in Software): operator is now \"College\", before \"School\".",
            "The role 'developer' (Software developer): title is now \"Software developer\", before \"Developer\".",
            "The role 'developer' (Software developer): specialty is now \"testing\", before \"development\".",
            "The role 'developer' (Software developer): rung is now \"senior\", before \"junior\".",
            "The role 'developer' (Software developer): jobTitles is now \"Programmer; Coder\", before \"Programmer\".",
            "The role 'developer' (Software developer) asks for 'git' (Distributed version control): functional, weight 2, before core.",
            "The role 'developer' (Software developer) asks for 'security' (Think of security): core.",
            "The role 'developer' (Software developer) asks for 'review' (Review code): core at 'expert', before core at 'novice'.",
            "The role 'developer' (Software developer) asks for 'calm' (Stay calm): additional at 'able', before additional at 'expert'.",
            "The role 'developer' (Software developer) asks for 'pace' (Keep pace): core at 'able'.",
            "The role 'developer' (Software developer) no longer asks for 'svn' (Central version control): core.",
            "The role 'developer' (Software developer) no longer asks for 'pace' (Keep pace): core at 'slow'.",
            "The role 'developer' (Software developer): qualification.level is now \"g2\", before \"g1\".",
            "The role 'developer' (Software developer): qualification.credit is now \"3.5\", before \"4\".",
            "The role 'developer' (Software developer): qualification.objective is now \"To build well.\", before \"To build.\".",
            "The role 'tester' (Tester) is now 'inspector' (Inspector).",
            "The role 'inspector' (Inspector): title is now \"Inspector\", before \"Tester\".",
            "The role 'inspector' (Inspector) asks for 'testing' (Test): core.",
            "The role 'inspector' (Inspector) no longer asks for 'unit-testing' (Test units): core.",
            "The role 'guest' (Guest) is new.",
            "The role 'clerk' (Clerk) is gone.",
        ],
        Lines(FrameworkItemKind.Specialty, FrameworkItemKind.Course, FrameworkItemKind.Role));

    // The levels of 'grade' and 'post' carry no holdings: what happens to them breaks none.
    [Fact]
    public void Changes_ThatBreakProfiles_AreThoseByWhichAHoldingIsLostOrChangesItsRank() => Assert.Equal(
        [
            "Moved expert", "Merged ab", "Split c1", "Merged testing", "TurnedUnit coaching", "LevelMadeNotApplicable review", "TurnedGraded on-call",
            "LadderChanged pace", "Removed svn", "Split build",
        ],
        changes.BreakingForProfiles.Select(change => $"{change.Kind} {change.Item.Id}"));

    [Fact]
    public void Changes_ThatBreakTargets_AreRequirementsAddedAndRaised() => Assert.Equal(
        ["RequirementAdded security", "RequirementRaised review", "RequirementAdded pace", "RequirementAdded testing"],
        changes.BreakingForTargets.Select(change => $"{change.Kind} {change.Competency!.Id}"));

    [Fact]
    public void ChangesOf_AnItemOfEitherEdition_AreAllThatHappenedToIt()
    {
        Assert.Equal(["Renamed"], Kinds(TeamEditions.Old.Units["docs"]));
        Assert.Equal(["Renamed"], Kinds(TeamEditions.New.Units["writing"]));
        Assert.Equal(["Split"], Kinds(TeamEditions.New.Units["release"]));
        Assert.Equal(["Merged"], Kinds(TeamEditions.Old.Units["unit-testing"]));
        Assert.Equal(["Removed"], Kinds(TeamEditions.Old.Units["svn"]));
        Assert.Equal(7, changes.ChangesOf(TeamEditions.New.Units["git"]).Count);
        Assert.Equal(changes.ChangesOf(TeamEditions.Old.Roles["developer"]), changes.ChangesOf(TeamEditions.New.Roles["developer"]));
        Assert.Empty(changes.ChangesOf(TeamEditions.New.GradedCompetencies["calm"]));
        Assert.Empty(changes.ChangesOf(BuiltInFrameworks.Icci));

        static IEnumerable<string> Kinds(FrameworkItem item) => changes.ChangesOf(item).Select(change => change.Kind.ToString());
    }

    // Compared with itself, an item is old and new at once: its changes are told once.
    [Fact]
    public void ChangesOf_AnItemThatIsOldAndNew_AreToldOnce() => Assert.Empty(FrameworkChanges.Between(TeamEditions.Old, TeamEditions.Old).ChangesOf(TeamEditions.Old));

    [Fact]
    public void ChangeOfAStatement_AsData_NamesLevelAndTexts()
    {
        FrameworkChange change = changes.Changes.Single(change => change.Kind == FrameworkChangeKind.StatementAdded && change.Level is not null);
        Assert.Same(TeamEditions.New.GradedCompetencies["review"], change.Item);
        Assert.Equal([TeamEditions.Old.GradedCompetencies["review"]], change.ItemsBefore);
        Assert.Equal(("levels", "expert", null, "Teaches"), (change.Member, change.Level!.Id, change.Before, change.After));
    }

    [Fact]
    public void Split_AsData_HasOneOldItemAndItsSuccessors()
    {
        FrameworkChange split = changes.Changes.Single(change => change.Kind == FrameworkChangeKind.Split && change.ItemKind == FrameworkItemKind.UnitOfCompetency);
        Assert.Equal([TeamEditions.Old.Units["deploy"]], split.ItemsBefore);
        Assert.Equal([TeamEditions.New.Units["build"], TeamEditions.New.Units["release"]], split.ItemsAfter);
        Assert.Null(split.Member);
    }

    // What reads alike in a list is not the same: an entry below another one is not a part of it, and a publisher is no part of an edition.
    [Theory]
    [InlineData("knowledgeAndSkills", """ "Methods (lean)" """, """ { "text": "Methods", "items": [ "lean" ] } """)]
    [InlineData("knowledgeAndSkills", """ { "text": "Methods", "items": [ "lean; agile" ] } """, """ { "text": "Methods", "items": [ "lean", "agile" ] } """)]
    [InlineData("source.documents", """ { "title": "T", "edition": "First, 2020", "publisher": "P" } """, """ { "title": "T", "edition": "First", "publisher": "2020, P" } """)]
    public void Changes_OfListsThatReadAlike_AreListed(string member, string before, string after)
    {
        FrameworkChange change = Assert.Single(FrameworkChanges.Between(Edition(before), Edition(after)).Changes);
        Assert.Equal((FrameworkChangeKind.DetailChanged, member), (change.Kind, change.Member));

        CompetencyFramework Edition(string entry)
        {
            string source = member == "source.documents" ? $$""" "source": { "documents": [ {{entry}} ] }, """ : "";
            string knowledge = member == "source.documents" ? "" : $$""" , "knowledgeAndSkills": [ {{entry}} ] """;
            return CompetencyFramework.Parse($$"""
                { "formatVersion": 1, "id": "f", "title": "F", "edition": "1", {{source}} "ladders": [ { "id": "l", "title": "L", "levels": [ { "id": "a", "title": "A" } ] } ],
                  "gradedCompetencies": [ { "id": "g", "title": "G", "ladder": "l" {{knowledge}} } ] }
                """);
        }
    }

    [Fact]
    public void Results_TheSameTwice_AreEqual()
    {
        FrameworkChanges again = FrameworkChanges.Between(CompetencyFramework.Parse(TeamEditions.Old.ToJson()), CompetencyFramework.Parse(TeamEditions.New.ToJson()));
        Assert.True(again.Equals(changes));
        Assert.Equal(changes.GetHashCode(), again.GetHashCode());
        Assert.Equal(changes.Changes, again.Changes);
        Assert.Equal(changes.Changes.Select(change => change.GetHashCode()), again.Changes.Select(change => change.GetHashCode()));
        Assert.Equal(changes.Changes.Count, changes.Changes.Distinct().Count());
        Assert.False(changes.Equals(FrameworkChanges.Between(TeamEditions.New, TeamEditions.Old)));
        Assert.False(changes.Equals(null));
        Assert.Equal("team, edition 2025 to 2026: 63 changes, 10 breaking for profiles, 4 for targets", changes.ToString());
    }

    [Fact]
    public void Between_AnEditionAndItself_IsEmpty()
    {
        foreach (CompetencyFramework framework in BuiltInFrameworks.All.Append(TeamEditions.New))
        {
            FrameworkChanges none = FrameworkChanges.Between(framework, CompetencyFramework.Parse(framework.ToJson()));
            Assert.Empty(none.Changes);
            Assert.Empty(none.BreakingForProfiles.Concat(none.BreakingForTargets));
            Assert.Equal($"# {framework.Title.Replace("&", "&amp;", StringComparison.Ordinal)}: edition {framework.Edition} to {framework.Edition}\n\nNo changes.\n", none.ToMarkdown());
        }
    }

    [Fact]
    public void Between_TwoFrameworks_IsRefused() => Assert.Contains(
        "editions of a framework have the same id",
        Assert.Throws<ArgumentException>(() => FrameworkChanges.Between(TeamEditions.Old, BuiltInFrameworks.Icci)).Message,
        StringComparison.Ordinal);

    private static IEnumerable<string> Lines(params FrameworkItemKind[] kinds) =>
        changes.Changes.Where(change => kinds.Contains(change.ItemKind)).Select(change => change.ToString());
}
