using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace CompetencyFrameworks.Web.Tests;

/// <summary>The service itself, on a free port of this machine, with a framework of one's own in two editions; and somebody who asks it.</summary>
public sealed class RunningService : IAsyncLifetime
{
    /// <summary>A framework as a stranger might hand it in: a slash in its id, markup in its texts.</summary>
    private const string Acme = """
        {
          "formatVersion": 1, "id": "acme/skills", "title": "<script>alert(1)</script> & \"ACME\"", "edition": "2025",
          "ladders": [ { "id": "skill", "title": "Skill", "levels": [ { "id": "basic", "title": "Basic" }, { "id": "expert", "title": "Expert" } ] } ],
          "units": [ { "id": "stamps/old", "title": "<img src=x onerror=alert(1)>", "credit": 2.5, "criteria": ["Finds <b>old</b> stamps"] } ],
          "gradedCompetencies": [ { "id": "coaching", "title": "Coaching", "ladder": "skill", "levels": { "basic": ["Listens"], "expert": ["Coaches coaches"] } } ],
          "roles": [ { "id": "chief", "title": "Chief </text><script>alert(2)</script>", "requirements": [
            { "competency": "stamps/old", "kind": "core" }, { "competency": "coaching", "level": "expert", "kind": "core" } ] } ]
        }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;
    private WebApplication? app;

    public HttpClient Client { get; } = new();

    /// <summary>Where the service's addresses lead, as patterns.</summary>
    public IReadOnlyCollection<string> Routes => [.. ((IEndpointRouteBuilder)app!).DataSources
        .SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!)];

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "acme-2025.json"), Acme);
        await File.WriteAllTextAsync(Path.Combine(folder, "acme-2026.json"), Acme.Replace("2025", "2026", StringComparison.Ordinal));
        app = WebService.Build(["--urls", "http://127.0.0.1:0", "--frameworks", folder]);
        await app.StartAsync();
        Client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What is at an address, where it is JSON.</summary>
    public async Task<JsonElement> Get(string address) => Json(await Client.GetStringAsync(address));

    /// <summary>What is answered to a profile.</summary>
    public Task<HttpResponseMessage> Post(string address, string profile, string mediaType = "application/json") =>
        Client.PostAsync(address, new StringContent(profile, Encoding.UTF8, mediaType));

    /// <summary>What is answered to a profile, where all is well.</summary>
    public async Task<string> Answer(string address, string profile)
    {
        HttpResponseMessage answer = await Post(address, profile);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>What is said to be wrong.</summary>
    public static async Task<JsonElement> Problem(Task<HttpResponseMessage> asked, HttpStatusCode expected)
    {
        HttpResponseMessage answer = await asked;
        string text = await answer.Content.ReadAsStringAsync();
        Assert.Equal((expected, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.Equal((int)expected, Json(text).GetProperty("status").GetInt32());
        return Json(text);
    }

    public static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
