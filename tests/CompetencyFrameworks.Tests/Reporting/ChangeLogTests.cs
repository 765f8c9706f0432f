using System.Text.Json;
using CompetencyFrameworks.Tests.Editions;

namespace CompetencyFrameworks.Tests.Reporting;

public sealed class ChangeLogTests
{
    [Fact]
    public void ToMarkdown_AFewChanges_ReadsAsAChangeLog()
    {
        CompetencyFramework old = Edition("1 beta", """{ "id": "git", "title": "Use *git*" }, { "id": "svn", "title": "Use <svn>" }""");
        CompetencyFramework @new = Edition("2_final", """{ "id": "git", "title": "Use git & hubs", "credit": 2 }""");
        Assert.Equal(
            """
            # Skills \[draft\]: edition 1 beta to 2\_final

            3 changes.

            ## Breaking for profiles: holdings can be lost or change their rank

            - The unit 'svn' (Use &lt;svn>) is gone.

            ## Competencies

            - The unit 'git' (Use git &amp; hubs): title is now "Use git &amp; hubs", before "Use \*git\*".
            - The unit 'git' (Use git &amp; hubs): credit has "2" now.
            - The unit 'svn' (Use &lt;svn>) is gone.

            """,
            FrameworkChanges.Between(old, @new).ToMarkdown());
    }

    [Fact]
    public void ToMarkdown_OneHarmlessChange_SaysSo()
    {
        FrameworkChanges changes = FrameworkChanges.Between(Edition("1", """{ "id": "a", "title": "A" }"""), Edition("2", """{ "id": "a", "title": "A" }, { "id": "b", "title": "B\r\n\u2028b" }"""));
        Assert.Equal("# Skills \\[draft\\]: edition 1 to 2\n\n1 change, none of them breaking.\n\n## Competencies\n\n- The unit 'b' (B   b) is new.\n", changes.ToMarkdown());
    }

    [Fact]
    public void ToMarkdown_EveryChange_StandsUnderOneHeadingOfItsKind()
    {
        FrameworkChanges changes = FrameworkChanges.Between(TeamEditions.Old, TeamEditions.New);
        string[] lines = changes.ToMarkdown().Split('\n');
        Assert.Equal(
            [
                "## Breaking for profiles: holdings can be lost or change their rank", "## Breaking for targets: roles ask for more", "## Framework", "## Ladders and levels",
                "## Categories", "## Competencies", "## Specialties", "## Courses", "## Roles",
            ],
            lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Equal(63 + 10 + 4, lines.Count(line => line.StartsWith("- ", StringComparison.Ordinal)));
    }

    [Fact]
    public void ToJson_Changes_AreFlatRows()
    {
        using JsonDocument rows = JsonDocument.Parse(FrameworkChanges.Between(TeamEditions.Old, TeamEditions.New).ToJson());

        // 63 changes; the merge of two units, the merge of two levels, the split of a unit and that of a level have a row more each.
        Assert.Equal(67, rows.RootElement.GetArrayLength());
        JsonElement split = rows.RootElement.EnumerateArray().Last(row => row.GetProperty("change").GetString() == "split");
        Assert.Equal(
            """{"framework":"team","oldEdition":"2025","newEdition":"2026","change":"split","item":"unitOfCompetency","ladder":null,"oldId":"deploy","oldTitle":"Deploy","newId":"release","newTitle":"Release","member":null,"level":null,"competency":null,"before":null,"after":null,"isBreakingForProfiles":true,"isBreakingForTargets":false}""",
            JsonSerializer.Serialize(split));
        JsonElement raised = rows.RootElement.EnumerateArray().Single(row => row.GetProperty("change").GetString() == "requirementRaised");
        Assert.Equal(("developer", "review", "core at 'novice'", "core at 'expert'"), (raised.GetProperty("newId").GetString(), raised.GetProperty("competency").GetString(), raised.GetProperty("before").GetString(), raised.GetProperty("after").GetString()));
    }

    [Fact]
    public void ToJson_MigrationsOfProfilesAndRoles_AreFlatRows()
    {
        FrameworkChanges changes = FrameworkChanges.Between(TeamEditions.Old, TeamEditions.New);
        CompetencyProfile ada = CompetencyProfile.Of("e-17", "Ada").With([TeamEditions.Old.Units["svn"], TeamEditions.Old.Units["unit-testing"], TeamEditions.Old.Units["system-testing"]])
            .With(TeamEditions.Old.GradedCompetencies["calm"], "novice");
        using JsonDocument rows = JsonDocument.Parse(changes.Migrate(ada).ToJson());
        Assert.Equal(
            ["kept calm calm", "lost svn ", "merged system-testing testing", "merged unit-testing testing"],
            rows.RootElement.EnumerateArray().Select(row => $"{row.GetProperty("outcome")} {row.GetProperty("oldCompetency")} {row.GetProperty("newCompetency")}"));
        Assert.Equal(
            """{"person":"e-17","personName":"Ada","framework":"team","outcome":"kept","needsReview":false,"oldEdition":"2025","oldCompetency":"calm","oldTitle":"Stay calm","oldRank":1,"oldLevel":"novice","oldLevelTitle":"Novice","newEdition":"2026","newCompetency":"calm","newTitle":"Stay calm","newRank":1,"newLevel":"starter","newLevelTitle":"Starter","reason":"It is still there."}""",
            JsonSerializer.Serialize(rows.RootElement[0]));
        using JsonDocument requirements = JsonDocument.Parse(changes.Migrate(TeamEditions.Old.Roles["developer"]).ToJson());
        Assert.Equal(
            """{"role":"developer","roleTitle":"Developer","framework":"team","outcome":"lost","needsReview":false,"oldEdition":"2025","oldCompetency":"svn","oldTitle":"Central version control","oldKind":"core","oldRank":1,"oldLevel":null,"oldLevelTitle":null,"newEdition":null,"newCompetency":null,"newTitle":null,"newKind":null,"newRank":null,"newLevel":null,"newLevelTitle":null,"reason":"It was removed."}""",
            JsonSerializer.Serialize(requirements.RootElement[1]));
    }

    private static CompetencyFramework Edition(string edition, string units) =>
        CompetencyFramework.Parse($$"""{ "formatVersion": 1, "id": "f", "title": "Skills [draft]", "edition": "{{edition}}", "units": [ {{units}} ] }""");
}
