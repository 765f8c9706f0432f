using System.Text.Json;

namespace CompetencyFrameworks.Web.Tests;

/// <summary>What the service says of frameworks.</summary>
[Collection(nameof(ServiceCollection))]
public sealed class FrameworkTests(RunningService service)
{
    [Fact]
    public async Task Frameworks_Listed_HaveTheirCounts()
    {
        JsonElement frameworks = await service.Get("/frameworks");
        Assert.Equal(["hk-hrm", "icci", "des-hr", "acme/skills", "acme/skills"], frameworks.Texts("id"));
        Assert.Equal(["1", "1", "1", "2025", "2026"], frameworks.Texts("edition"));
        // 7 levels of the QF, 4 job roles, 3 proficiency levels; 139 units and 12 soft skills.
        Assert.Equal(
            """{"id":"hk-hrm","edition":"1","title":"Vocational Qualification Specifications of the Human Resource Management Sector in Hong Kong","levels":14,"categories":33,"competencies":151,"roles":12}""",
            frameworks[0].GetRawText());
    }

    [Fact]
    public async Task Framework_Asked_ShowsLaddersCategoriesCompetenciesAndRoles()
    {
        JsonElement icci = await service.Get("/frameworks/icci");
        Assert.Equal(["ca", "cma", "cmp", "cmf"], icci.GetProperty("ladders")[0].GetProperty("levels").Texts("id"));
        Assert.Equal(["Professional Knowledge", "Professional Practice", "Professional Engagement"], icci.GetProperty("categories").Texts("title"));
        Assert.Equal(7, icci.GetProperty("competencies").GetArrayLength());
        Assert.Equal(["ca", "cma", "cmp", "cmf"], icci.GetProperty("roles").Texts("id"));
        JsonElement unit = (await service.Get("/frameworks/hk-hrm")).GetProperty("competencies").EnumerateArray().Single(competency => competency.Text("id") == "106921L5");
        Assert.Equal(("5", 5m, JsonValueKind.Null), (unit.Text("level"), unit.GetProperty("credit").GetDecimal(), unit.GetProperty("levels").ValueKind));
    }

    [Fact]
    public async Task File_Asked_IsTheFileOfTheLibrary()
    {
        HttpResponseMessage answer = await service.Client.GetAsync("/frameworks/icci/file");
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("ICCI Career & Talent Management Competencies", CompetencyFramework.Parse(await answer.Content.ReadAsStringAsync()).Title);
    }

    [Fact]
    public async Task Roles_OfAFrameworkWithout_AreItsLevels()
    {
        Assert.Equal(12, (await service.Get("/frameworks/hk-hrm/roles")).EnumerateArray().Count(role => !role.Text("id").StartsWith("proficiency/", StringComparison.Ordinal)));
        Assert.Equal(
            ["proficiency/awareness", "proficiency/supervised-practitioner", "proficiency/practitioner", "proficiency/expert", "proficiency/authority"],
            (await service.Get("/frameworks/des-hr/roles")).Texts("id"));
        Assert.Equal(4, (await service.Get("/frameworks/icci/roles")).GetArrayLength());
    }

    [Fact]
    public async Task Competency_Asked_ShowsWhatItTakesAndWhoAsksForIt()
    {
        JsonElement unit = await service.Get("/frameworks/hk-hrm/competencies/106921L5");
        Assert.Equal("Identify and translate competitive advantages of the organisation to core competencies", unit.Text("title"));
        // The next step of the readme: three other roles beside Manager in Talent Management.
        Assert.Equal(4, unit.GetProperty("requiredBy").GetArrayLength());
        Assert.Contains("talent-management/manager", unit.GetProperty("requiredBy").Texts("id"));
        Assert.NotEqual(0, unit.GetProperty("criteria").GetArrayLength());
        JsonElement graded = await service.Get("/frameworks/acme%2Fskills/competencies/coaching");
        Assert.Equal(["Listens", "Coaches coaches"], graded.GetProperty("levels").EnumerateArray().Select(level => level.GetProperty("statements")[0].GetString()));
    }

    [Fact]
    public async Task Ids_WithASlash_AreEncodedInAPath()
    {
        Assert.Equal("2026", (await service.Get("/frameworks/acme%2Fskills")).Text("edition"));
        Assert.Equal("2025", (await service.Get("/frameworks/acme%2fskills?edition=2025")).Text("edition"));
        Assert.Equal(2.5m, (await service.Get("/frameworks/acme%2Fskills/competencies/stamps%2Fold")).GetProperty("credit").GetDecimal());
    }

    [Fact]
    public async Task Search_Words_GivesHitsWithTheirPassage()
    {
        JsonElement hits = await service.Get("/frameworks/hk-hrm/search?q=succession%20planning&limit=1");
        Assert.Equal(
            """[{"kind":"unit","id":"106997L6","title":"Determine key roles for succession planning and the required competencies","field":"title","passage":"Determine key roles for succession planning and the required competencies"}]""",
            hits.GetRawText());
        Assert.Equal(20, (await service.Get("/frameworks/hk-hrm/search?q=talent")).GetArrayLength());
        Assert.Equal("role", (await service.Get("/frameworks/acme%2Fskills/search?q=chief"))[0].Text("kind"));
        Assert.Equal(0, (await service.Get("/frameworks/icci/search?q=zzz")).GetArrayLength());
    }

    [Fact]
    public async Task Profile_OfARole_HoldsWhatItAsksFor()
    {
        string officer = await service.Client.GetStringAsync("/frameworks/hk-hrm/profile?role=talent-management/officer");
        CompetencyProfile profile = CompetencyProfile.Parse(officer, BuiltInFrameworks.All);
        Assert.Equal((BuiltInFrameworks.HkHrm.Roles["talent-management/officer"].Requirements.Count, 0), (profile.Holdings.Count, profile.Unplaced.Count));
        Assert.Empty(CompetencyProfile.Parse(await service.Client.GetStringAsync("/frameworks/hk-hrm/profile"), BuiltInFrameworks.All).Holdings);
    }
}
