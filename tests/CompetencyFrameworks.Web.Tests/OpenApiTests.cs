using System.Text.Json;

namespace CompetencyFrameworks.Web.Tests;

/// <summary>How the service describes itself.</summary>
[Collection(nameof(ServiceCollection))]
public sealed class OpenApiTests(RunningService service)
{
    private static readonly string[] expected =
    [
        "get /frameworks",
        "get /frameworks/{id}",
        "get /frameworks/{id}/competencies/{competencyId}",
        "get /frameworks/{id}/file",
        "get /frameworks/{id}/profile",
        "get /frameworks/{id}/roles",
        "get /frameworks/{id}/search",
        "post /gaps",
        "post /gaps/chart",
        "post /gaps/figures",
        "post /gaps/report",
    ];

    [Fact]
    public async Task Description_HasEveryRoute()
    {
        JsonElement description = await service.Get("/openapi/v1.json");
        Assert.StartsWith("3.1.", description.Text("openapi"), StringComparison.Ordinal);
        Assert.Equal(expected, Operations(description).Select(operation => operation.Name).Order(StringComparer.Ordinal));

        // The page and the description itself aside, there is no other.
        string[] beside = ["/", "/page.css", "/page.js", "/openapi/{documentName}.json"];
        Assert.Equal(
            expected.Select(operation => operation.Split(' ')[1]),
            service.Routes.Except(beside).Select(route => route.TrimEnd('/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Operations_AllOfThem_SayWhatTheyTakeAndReturn()
    {
        JsonElement description = await service.Get("/openapi/v1.json");
        Assert.All(Operations(description), operation =>
        {
            JsonElement said = operation.Value;
            Assert.EndsWith(".", said.Text("summary"), StringComparison.Ordinal);
            JsonElement schema = said.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Single().Value.GetProperty("schema");
            Assert.True(schema.TryGetProperty("$ref", out _) || schema.TryGetProperty("type", out _));
            if (said.TryGetProperty("parameters", out JsonElement parameters))
            {
                Assert.All(parameters.EnumerateArray(), parameter => Assert.NotEqual("", parameter.Text("description")));
                Assert.True(said.GetProperty("responses").TryGetProperty("404", out _));
            }

            Assert.Equal(operation.Name.StartsWith("post", StringComparison.Ordinal), said.TryGetProperty("requestBody", out _));
        });
    }

    [Fact]
    public async Task References_AllOfThem_LeadToASchema()
    {
        JsonElement description = await service.Get("/openapi/v1.json");
        string[] schemas = [.. description.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(schema => schema.Name)];
        string[] asked = [.. description.GetRawText().Split("\"$ref\": \"#/components/schemas/").Skip(1).Select(rest => rest.Split('"')[0]).Distinct()];
        Assert.Contains("ProfileProblem", asked);
        Assert.Empty(asked.Except(schemas));
    }

    [Fact]
    public async Task Rows_AsDescribed_AreTheRowsThatAreAnswered()
    {
        JsonElement description = await service.Get("/openapi/v1.json");
        string answer = await service.Answer("/gaps?framework=icci&role=cmp", """{ "formatVersion": 1, "id": "x", "holdings": [] }""");
        Assert.Equal(
            description.GetProperty("components").GetProperty("schemas").GetProperty("GapRow").GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal),
            RunningService.Json(answer)[0].EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Description_AskedTwice_IsTheSame() =>
        Assert.Equal(await service.Client.GetStringAsync("/openapi/v1.json"), await service.Client.GetStringAsync("/openapi/v1.json"));

    private static IEnumerable<JsonProperty> Operations(JsonElement description) =>
        description.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(operation => Named($"{operation.Name} {path.Name}", operation.Value)));

    private static JsonProperty Named(string name, JsonElement value)
    {
        using var document = JsonDocument.Parse($$"""{ "{{name}}": {{value.GetRawText()}} }""");
        return document.RootElement.Clone().EnumerateObject().Single();
    }
}
