using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Net.Mime;
using System.Text;
using System.Text.Json;
using CompetencyFrameworks.Web.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CompetencyFrameworks.Web;

/// <summary>What is in a framework.</summary>
public static class FrameworkEndpoints
{
    private const int LongestQuery = 200;
    private const int MostHits = 50;

    /// <summary>Leads addresses to the answers.</summary>
    /// <param name="app">The service.</param>
    public static void MapFrameworks(this WebApplication app)
    {
        RouteGroupBuilder frameworks = app.MapGroup("/frameworks").WithTags("Frameworks");
        frameworks.MapGet("/", List).WithName("ListFrameworks");
        RouteGroupBuilder framework = frameworks.MapGroup("/{id}");
        framework.ProducesProblem(StatusCodes.Status404NotFound);
        framework.MapGet("/", Get).WithName("GetFramework");
        framework.MapGet("/file", GetFile).WithName("GetFrameworkFile").Produces<JsonElement>(contentType: MediaTypeNames.Application.Json);
        framework.MapGet("/roles", ListRoles).WithName("ListRoles");
        framework.MapGet("/competencies/{competencyId}", GetCompetency).WithName("GetCompetency");
        framework.MapGet("/search", Search).WithName("Search").ProducesProblem(StatusCodes.Status400BadRequest);
        framework.MapGet("/profile", GetProfile).WithName("GetProfile").Produces<ProfileFile>(contentType: MediaTypeNames.Application.Json);
    }

    /// <summary>Lists the frameworks with the number of what is in each.</summary>
    /// <param name="store">The frameworks.</param>
    public static FrameworkSummary[] List(FrameworkStore store) => [.. store.Catalogue.Select(FrameworkSummary.Of)];

    /// <summary>Returns a framework: its ladders with their levels, categories, competencies and roles.</summary>
    /// <param name="store">The frameworks.</param>
    /// <param name="id">The framework's id, such as hk-hrm.</param>
    /// <param name="edition">The edition; where it is left out, the one that was read last.</param>
    public static FrameworkDetails Get(FrameworkStore store, string id, string? edition) => FrameworkDetails.Of(store.Get(id, edition));

    /// <summary>Returns a framework with everything that is in it, as a framework file.</summary>
    /// <inheritdoc cref="Get" path="/param"/>
    public static ContentHttpResult GetFile(FrameworkStore store, string id, string? edition) => Json(store.Get(id, edition).ToJson());

    /// <summary>Lists the roles of a framework, and its levels where no role bears their id.</summary>
    /// <param name="store">The frameworks.</param>
    /// <param name="id">The framework's id, such as hk-hrm.</param>
    /// <param name="edition">The edition; where it is left out, the one that was read last.</param>
    public static RoleSummary[] ListRoles(FrameworkStore store, string id, string? edition) => [.. FrameworkStore.RolesOf(store.Get(id, edition)).Select(RoleSummary.Of)];

    /// <summary>Returns a competency: what it takes to show it, and which roles ask for it.</summary>
    /// <param name="store">The frameworks.</param>
    /// <param name="id">The framework's id, such as hk-hrm.</param>
    /// <param name="competencyId">The competency's id, such as 106921L5.</param>
    /// <param name="edition">The edition; where it is left out, the one that was read last.</param>
    public static CompetencyDetails GetCompetency(FrameworkStore store, string id, string competencyId, string? edition) =>
        CompetencyDetails.Of(FrameworkStore.CompetencyOf(store.Get(id, edition), competencyId));

    /// <summary>Finds the competencies and roles in whose texts all the words stand, best first.</summary>
    /// <param name="store">The frameworks.</param>
    /// <param name="id">The framework's id, such as hk-hrm.</param>
    /// <param name="q">The words, at most 200 characters. A word is found by what it begins with.</param>
    /// <param name="edition">The edition; where it is left out, the one that was read last.</param>
    /// <param name="limit">How many to return at most, from 1 to 50.</param>
    public static SearchAnswer[] Search(FrameworkStore store, string id, [MaxLength(LongestQuery)] string q, string? edition, [Range(1, MostHits), DefaultValue(20)] int limit = 20)
    {
        CompetencyFramework framework = store.Get(id, edition);
        return q.Length > LongestQuery ? throw new BadHttpRequestException($"'q' has {q.Length} characters. Ask with at most {LongestQuery}.")
            : limit is < 1 or > MostHits ? throw new BadHttpRequestException($"'limit' is {limit}. Give a number from 1 to {MostHits}.")
            : [.. framework.Search(q, SearchOptions.Default.WithMaxHits(limit)).Select(SearchAnswer.Of)];
    }

    /// <summary>Returns the profile of somebody who holds what a role asks for, or nothing: what to begin a profile with.</summary>
    /// <param name="store">The frameworks.</param>
    /// <param name="id">The framework's id, such as hk-hrm.</param>
    /// <param name="role">The role's id; where it is left out, nothing is held.</param>
    /// <param name="edition">The edition; where it is left out, the one that was read last.</param>
    public static ContentHttpResult GetProfile(FrameworkStore store, string id, string? role, string? edition)
    {
        CompetencyFramework framework = store.Get(id, edition);
        CompetencyProfile somebody = CompetencyProfile.Of("somebody");
        return Json((role is null ? somebody : somebody.With(FrameworkStore.RoleOf(framework, role))).ToJson());
    }

    private static ContentHttpResult Json(string text) => TypedResults.Text(text, MediaTypeNames.Application.Json, Encoding.UTF8);
}
