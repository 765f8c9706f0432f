using System.Net.Mime;
using System.Text;
using CompetencyFrameworks.Web.Answers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace CompetencyFrameworks.Web;

/// <summary>What a person lacks for a role. The profile is the body of the request; nothing of it is kept.</summary>
public static class GapEndpoints
{
    private static readonly ReadOptions limits = ReadOptions.Default.WithMaxBytes(WebService.MaxBytes).WithMaxDepth(16).WithMaxFaults(100);

    /// <summary>Leads addresses to the answers.</summary>
    /// <param name="app">The service.</param>
    public static void MapGaps(this WebApplication app)
    {
        RouteGroupBuilder gaps = app.MapGroup("/gaps").WithTags("Gaps");
        foreach (int refused in (int[])[StatusCodes.Status404NotFound, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType])
        {
            gaps.ProducesProblem(refused);
        }

        gaps.MapPost("/", GetRows).WithName("GetGaps").TakesProfile().Produces<GapRow[]>(contentType: MediaTypeNames.Application.Json);
        gaps.MapPost("/figures", GetFigures).WithName("GetGapFigures").TakesProfile();
        gaps.MapPost("/report", GetReport).WithName("GetGapReport").TakesProfile().Produces<string>(contentType: MediaTypeNames.Text.Html);
        gaps.MapPost("/chart", GetChart).WithName("GetGapChart").TakesProfile().Produces<string>(contentType: MediaTypeNames.Image.Svg);
    }

    /// <summary>Returns a row for each requirement of a role: what it asks for, what the person holds, and what lies between.</summary>
    /// <param name="store">The frameworks.</param>
    /// <param name="request">The request, whose body is a profile.</param>
    /// <param name="framework">The framework's id, such as hk-hrm.</param>
    /// <param name="role">The role's id, such as talent-management/manager, or ladder and level, such as proficiency/practitioner.</param>
    /// <param name="edition">The edition; where it is left out, the one that was read last.</param>
    public static async Task<ContentHttpResult> GetRows(FrameworkStore store, HttpRequest request, string framework, string role, string? edition) =>
        Text((await Compare(store, request, framework, role, edition)).ToJson(), MediaTypeNames.Application.Json);

    /// <summary>Returns figures and what to do first.</summary>
    /// <inheritdoc cref="GetRows" path="/param"/>
    public static async Task<GapAnswer> GetFigures(FrameworkStore store, HttpRequest request, string framework, string role, string? edition) =>
        GapAnswer.Of(await Compare(store, request, framework, role, edition));

    /// <summary>Returns the whole report as a page to print or to send.</summary>
    /// <inheritdoc cref="GetRows" path="/param"/>
    public static async Task<ContentHttpResult> GetReport(FrameworkStore store, HttpRequest request, string framework, string role, string? edition)
    {
        string page = (await Compare(store, request, framework, role, edition)).ToHtml();
        request.HttpContext.Response.Headers[HeaderNames.ContentSecurityPolicy] = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return Text(page, MediaTypeNames.Text.Html);
    }

    /// <summary>Returns a chart of the gaps.</summary>
    /// <inheritdoc cref="GetRows" path="/param"/>
    public static async Task<ContentHttpResult> GetChart(FrameworkStore store, HttpRequest request, string framework, string role, string? edition) =>
        Text((await Compare(store, request, framework, role, edition)).ToSvg(), MediaTypeNames.Image.Svg);

    private static async Task<GapReport> Compare(FrameworkStore store, HttpRequest request, string frameworkId, string roleId, string? edition)
    {
        Role role = FrameworkStore.RoleOf(store.Get(frameworkId, edition), roleId);
        CompetencyProfile profile = await CompetencyProfile.LoadAsync(request.Body, store.Catalogue, limits, request.HttpContext.RequestAborted);
        try
        {
            return profile.GapTo(role);
        }
        catch (ArgumentException otherEdition)
        {
            throw new BadHttpRequestException(otherEdition.Message, otherEdition);
        }
    }

    private static RouteHandlerBuilder TakesProfile(this RouteHandlerBuilder endpoint) => endpoint
        .Accepts<ProfileFile>(MediaTypeNames.Application.Json)
        .Produces<ProfileProblem>(StatusCodes.Status400BadRequest, MediaTypeNames.Application.ProblemJson);

    private static ContentHttpResult Text(string text, string mediaType) => TypedResults.Text(text, mediaType, Encoding.UTF8);
}
