using System.Net;
using System.Text;
using System.Text.Json;

namespace CompetencyFrameworks.Web.Tests;

/// <summary>What the service says where it cannot answer.</summary>
[Collection(nameof(ServiceCollection))]
public sealed class ProblemTests(RunningService service)
{
    private const string Nobody = """{ "formatVersion": 1, "id": "x", "holdings": [] }""";
    private const string ToManager = "/gaps?framework=hk-hrm&role=talent-management/manager";

    [Fact]
    public void Service_WithAFaultyFramework_DoesNotStart()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "x.json"), """{ "formatVersion": 1, "id": "x" }""");
            var invalid = Assert.Throws<InvalidFrameworkException>(() => WebService.Build(["--frameworks", folder]));
            Assert.Equal(["missing-member", "missing-member"], invalid.Faults.Select(fault => fault.Rule));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("/frameworks/hk-hr", "There is no framework 'hk-hr'. There are: hk-hrm, edition 1; icci, edition 1; des-hr, edition 1; acme/skills, edition 2025; acme/skills, edition 2026.")]
    [InlineData("/frameworks/icci?edition=2", "The catalogue has no framework 'icci' of edition '2'. It has: ")]
    [InlineData("/frameworks/hk-hrm/competencies/10692L5", "(hk-hrm, edition 1). Nearest: '106921L5', '106922L5', '106924L5'.")]
    [InlineData("/frameworks/hk-hrm/profile?role=talent-management/manger", "No role has the id 'talent-management/manger' in ")]
    [InlineData("/frameworks/hk-hrm/profile?role=talent-management/manger", "Nearest: 'talent-management/manager'.")]
    [InlineData("/frameworks/des-hr/profile?role=expert", "There are: 'proficiency/awareness', 'proficiency/supervised-practitioner', 'proficiency/practitioner', 'proficiency/expert', 'proficiency/authority'.")]
    public async Task Ids_Unknown_AreNotFoundAndTheNearestNamed(string address, string said)
    {
        JsonElement problem = await RunningService.Problem(service.Client.GetAsync(address), HttpStatusCode.NotFound);
        Assert.Contains(said, problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/gaps")]
    [InlineData("/gaps/figures")]
    [InlineData("/gaps/report")]
    [InlineData("/gaps/chart")]
    public async Task Role_Unknown_IsNotFoundWhateverIsAccepted(string door)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{door}?framework=hk-hrm&role=talent-management/manger");
        request.Content = new StringContent(Nobody, Encoding.UTF8, "application/json");
        request.Headers.Accept.ParseAdd("text/html");
        JsonElement problem = await RunningService.Problem(service.Client.SendAsync(request), HttpStatusCode.NotFound);
        Assert.EndsWith("Nearest: 'talent-management/manager'.", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Profile_WithFaults_IsRefusedWithAllOfThem()
    {
        const string Faulty = """{ "formatVersion": 1, "id": "", "naem": "Ada", "holdings": [ { "framework": "hk-hrm", "edition": "1", "competency": 7 } ] }""";
        JsonElement problem = await RunningService.Problem(service.Post(ToManager, Faulty), HttpStatusCode.BadRequest);
        Assert.Equal("The profile has 3 faults.", problem.Text("detail"));
        JsonElement faults = problem.GetProperty("faults");
        Assert.Equal(["person-id", "unknown-member", "wrong-type"], faults.Texts("rule"));
        Assert.Equal(["$.id", "$.naem", "$.holdings[0].competency"], faults.Texts("path"));
        Assert.Equal(
            """{"path":"$.naem","line":1,"column":33,"rule":"unknown-member","message":"A profile has no member 'naem'.","fix":"Nearest: 'name'."}""",
            faults[1].GetRawText());
    }

    [Theory]
    [InlineData("nope", "not-json")]
    [InlineData("", "not-json")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]", "too-deep")]
    public async Task Profile_ThatIsNone_IsRefused(string body, string rule)
    {
        JsonElement problem = await RunningService.Problem(service.Post(ToManager, body), HttpStatusCode.BadRequest);
        Assert.Equal([rule], problem.GetProperty("faults").Texts("rule"));
    }

    [Fact]
    public async Task Profile_OfAnotherEdition_IsRefusedAndMigrationNamed()
    {
        const string Before = """{ "formatVersion": 1, "id": "x", "holdings": [ { "framework": "acme/skills", "edition": "2025", "competency": "coaching", "level": "basic" } ] }""";
        JsonElement problem = await RunningService.Problem(service.Post("/gaps?framework=acme/skills&role=chief", Before), HttpStatusCode.BadRequest);
        Assert.StartsWith("The profile 'x' holds edition '2025' of acme/skills, and this is edition '2026'. Migrate the profile", problem.Text("detail"), StringComparison.Ordinal);
        Assert.Contains("\"coaching\"", await service.Answer("/gaps?framework=acme/skills&role=chief&edition=2025", Before), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Body_ThatIsTooLarge_IsRefused(bool inChunks)
    {
        // The server is asked whether it wants the body before the body is sent; it answers without it.
        using var request = new HttpRequestMessage(HttpMethod.Post, ToManager);
        request.Content = new StringContent(Nobody + new string(' ', WebService.MaxBytes), Encoding.UTF8, "application/json");
        request.Headers.ExpectContinue = !inChunks;
        request.Headers.TransferEncodingChunked = inChunks;
        await RunningService.Problem(service.Client.SendAsync(request), HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Body_AtTheLimit_IsRead() => await service.Answer(ToManager, Nobody + new string(' ', WebService.MaxBytes - Nobody.Length));

    [Fact]
    public async Task Body_OfAnotherMediaType_IsRefused() =>
        await RunningService.Problem(service.Post(ToManager, Nobody, "text/plain"), HttpStatusCode.UnsupportedMediaType);

    [Theory]
    [InlineData("/frameworks/hk-hrm/search", "Required parameter \"string q\" was not provided from query string.")]
    [InlineData("/frameworks/hk-hrm/search?q=a&limit=0", "'limit' is 0. Give a number from 1 to 50.")]
    [InlineData("/frameworks/hk-hrm/search?q=a&limit=51", "'limit' is 51. Give a number from 1 to 50.")]
    [InlineData("/frameworks/hk-hrm/search?q=a&limit=many", "Failed to bind parameter \"int limit\" from \"many\".")]
    public async Task Search_AskedAmiss_IsRefused(string address, string said)
    {
        JsonElement problem = await RunningService.Problem(service.Client.GetAsync(address), HttpStatusCode.BadRequest);
        Assert.Equal(said, problem.Text("detail"));
    }

    [Fact]
    public async Task Search_ForALongText_IsRefused()
    {
        JsonElement problem = await RunningService.Problem(service.Client.GetAsync($"/frameworks/hk-hrm/search?q={new string('a', 201)}"), HttpStatusCode.BadRequest);
        Assert.Equal("'q' has 201 characters. Ask with at most 200.", problem.Text("detail"));
    }

    [Fact]
    public async Task Addresses_ThatLeadNowhere_AreNotFound() => await RunningService.Problem(service.Client.GetAsync("/nowhere"), HttpStatusCode.NotFound);

    [Fact]
    public async Task Gaps_AskedByGet_AreNotAllowed() => await RunningService.Problem(service.Client.GetAsync("/gaps"), HttpStatusCode.MethodNotAllowed);

    [Fact]
    public async Task Problems_AskedTwice_AreTheSame() => Assert.Equal(
        await (await service.Client.GetAsync("/frameworks/hk-hr")).Content.ReadAsStringAsync(),
        await (await service.Client.GetAsync("/frameworks/hk-hr")).Content.ReadAsStringAsync());
}
