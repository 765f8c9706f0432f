using System.Text.Json;

namespace CompetencyFrameworks.Web.Tests;

/// <summary>What the service says of a person and a role.</summary>
[Collection(nameof(ServiceCollection))]
public sealed class GapTests(RunningService service)
{
    private const string ToManager = "framework=hk-hrm&role=talent-management/manager";

    [Fact]
    public async Task Figures_OfAnOfficerToManager_AreThoseOfTheReadme()
    {
        JsonElement figures = RunningService.Json(await service.Answer($"/gaps/figures?{ToManager}", await Ada()));
        Assert.Equal(("Ada", "Manager (Talent Management)", false), (figures.Text("person"), figures.Text("role"), figures.GetProperty("isReady").GetBoolean()));
        Assert.Equal("""{"part":1,"whole":25,"text":"1 of 25 (4%)"}""", figures.GetProperty("units").GetRawText());
        Assert.Equal("""{"part":5,"whole":128,"text":"5 of 128 (4%)"}""", figures.GetProperty("credits").GetRawText());
        Assert.Equal("2 of 30 (7%)", figures.GetProperty("satisfied").Text("text"));
        JsonElement[] steps = [.. figures.GetProperty("nextSteps").EnumerateArray()];
        Assert.Equal((28, "107051L5", "held"), (steps.Length, steps[0].Text("competency"), steps[0].Text("required")));
        Assert.Equal(["core requirement", "3 other roles ask for it", "5 credits"], steps[0].GetProperty("reasons").EnumerateArray().Select(reason => reason.GetString()));
    }

    [Fact]
    public async Task Rows_OfTheSame_AreOneForEachRequirement()
    {
        JsonElement rows = RunningService.Json(await service.Answer($"/gaps?{ToManager}", await Ada()));
        Assert.Equal(30, rows.GetArrayLength());
        Assert.Equal(("e-17", "106907L5", "missing", JsonValueKind.Null), (rows[0].Text("person"), rows[0].Text("competency"), rows[0].Text("status"), rows[0].GetProperty("heldRank").ValueKind));
        Assert.Equal("met", rows.EnumerateArray().Single(row => row.Text("competency") == "106921L5").Text("status"));
        JsonElement acumen = rows.EnumerateArray().Single(row => row.Text("competency") == "business-acumen");
        Assert.Equal(("intermediate", "advanced", "partial"), (acumen.Text("heldLevel"), acumen.Text("requiredLevel"), acumen.Text("status")));
    }

    [Fact]
    public async Task Figures_OfALevel_CoverAllCompetenciesAtIt()
    {
        string practitioner = await service.Client.GetStringAsync("/frameworks/des-hr/profile?role=proficiency/practitioner");
        JsonElement figures = RunningService.Json(await service.Answer("/gaps/figures?framework=des-hr&role=proficiency/practitioner", practitioner));
        Assert.True(figures.GetProperty("isReady").GetBoolean());
        Assert.Equal(("9 of 9 (100%)", JsonValueKind.Null, 0), (figures.GetProperty("graded").Text("text"), figures.GetProperty("units").ValueKind, figures.GetProperty("nextSteps").GetArrayLength()));
    }

    [Fact]
    public async Task ReportAndChart_AreOfTheirMediaTypes()
    {
        using HttpResponseMessage report = await service.Post($"/gaps/report?{ToManager}", await Ada());
        Assert.Equal("text/html", report.Content.Headers.ContentType!.MediaType);
        Assert.Contains("<title>Ada: what is missing for Manager (Talent Management)</title>", await report.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using HttpResponseMessage chart = await service.Post($"/gaps/chart?{ToManager}", await Ada());
        Assert.Equal("image/svg+xml", chart.Content.Headers.ContentType!.MediaType);
        string svg = await chart.Content.ReadAsStringAsync();
        Assert.StartsWith("<svg ", svg, StringComparison.Ordinal);
        Assert.Contains("Gaps of Ada for the role Manager (Talent Management)", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_WithMarkup_AreEncodedInReportAndChart()
    {
        const string Hostile = """{ "formatVersion": 1, "id": "x", "name": "</title></text><script>alert(3)</script>\"'&", "holdings": [] }""";
        foreach (string door in (string[])["report", "chart"])
        {
            string page = await service.Answer($"/gaps/{door}?framework=acme/skills&role=chief", Hostile);
            Assert.Contains("&lt;script&gt;alert(3)&lt;/script&gt;", page, StringComparison.Ordinal);
            Assert.Contains("&lt;script&gt;alert(2)&lt;/script&gt;", page, StringComparison.Ordinal);
            Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        }

        JsonElement figures = RunningService.Json(await service.Answer("/gaps/figures?framework=acme/skills&role=chief", Hostile));
        Assert.Equal("</title></text><script>alert(3)</script>\"'&", figures.Text("person"));
    }

    [Fact]
    public async Task Holdings_NoFrameworkKnows_AreNamed()
    {
        const string Odd = """{ "formatVersion": 1, "id": "x", "holdings": [ { "framework": "hk-hrm", "edition": "1", "competency": "10692L5" } ] }""";
        JsonElement unplaced = RunningService.Json(await service.Answer($"/gaps/figures?{ToManager}", Odd)).GetProperty("unplaced");
        Assert.Equal("hk-hrm, edition 1, has no competency '10692L5'", unplaced[0].GetString());
    }

    [Theory]
    [InlineData("/gaps")]
    [InlineData("/gaps/figures")]
    [InlineData("/gaps/report")]
    [InlineData("/gaps/chart")]
    public async Task Answers_ToManyAtOnce_AreTheSame(string door)
    {
        string ada = await Ada();
        string[] answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => service.Answer($"{door}?{ToManager}", ada)));
        Assert.Single(answers.Distinct());
    }

    // The one of the readme: an Officer who also holds a unit, and Business acumen at Intermediate.
    private async Task<string> Ada()
    {
        CompetencyFramework hk = BuiltInFrameworks.HkHrm;
        string officer = await service.Client.GetStringAsync("/frameworks/hk-hrm/profile?role=talent-management/officer");
        officer = officer.Replace("\"id\": \"somebody\"", "\"id\": \"e-17\", \"name\": \"Ada\"", StringComparison.Ordinal);
        return CompetencyProfile.Parse(officer, BuiltInFrameworks.All).With(hk.Units["106921L5"]).With(hk.GradedCompetencies["business-acumen"], "intermediate").ToJson();
    }
}
