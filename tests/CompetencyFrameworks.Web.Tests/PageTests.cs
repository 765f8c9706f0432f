using System.Net;
using System.Text.RegularExpressions;

namespace CompetencyFrameworks.Web.Tests;

/// <summary>The page to try the service with, and what browsers are told about it.</summary>
[Collection(nameof(ServiceCollection))]
public sealed partial class PageTests(RunningService service)
{
    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/page.css", "text/css")]
    [InlineData("/page.js", "text/javascript")]
    public async Task Files_OfThePage_LoadNothingFromElsewhere(string address, string mediaType)
    {
        HttpResponseMessage answer = await service.Client.GetAsync(address);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.Equal((mediaType, "utf-8"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentType.CharSet));
        Assert.DoesNotContain("//", Comments().Replace(text, ""), StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(" (on[a-z]+|style)=", text);
        string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_SaysItsLanguageAndNamesItsControls()
    {
        string page = await service.Client.GetStringAsync("/");
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        string[] controls = [.. Controls().Matches(page).Select(match => match.Groups[1].Value)];
        Assert.Equal(["framework", "name", "from", "role", "competency"], controls);
        Assert.All(controls, control => Assert.Contains($"<label for=\"{control}\">", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/frameworks")]
    [InlineData("/frameworks/nothing")]
    [InlineData("/openapi/v1.json")]
    public async Task Answers_ThatAreNoPage_AreAllowedNothing(string address)
    {
        HttpResponseMessage answer = await service.Client.GetAsync(address);
        Assert.Equal(["default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"], answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Report_IsAllowedItsStyles()
    {
        HttpResponseMessage answer = await service.Post("/gaps/report?framework=icci&role=cmp", """{ "formatVersion": 1, "id": "x", "holdings": [] }""");
        Assert.StartsWith("default-src 'none'; style-src 'unsafe-inline'; ", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/frameworks/icci", HttpStatusCode.OK)]
    [InlineData("/frameworks/nothing", HttpStatusCode.NotFound)]
    public async Task Head_OfAnAddress_IsThatOfGetWithoutTheBody(string address, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        HttpResponseMessage head = await service.Client.SendAsync(request);
        HttpResponseMessage get = await service.Client.GetAsync(address);
        Assert.Equal((expected, expected), (head.StatusCode, get.StatusCode));
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [GeneratedRegex("^//.*$", RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex("<(?:select|input) id=\"([a-z]+)\"")]
    private static partial Regex Controls();
}
