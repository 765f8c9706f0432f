namespace CompetencyFrameworks.Web.Answers;

/// <summary>A framework and what is in it, in short. Lists stand in the framework's order.</summary>
/// <param name="Id">The framework's id.</param>
/// <param name="Edition">The edition of it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Ladders">Its ladders.</param>
/// <param name="Categories">Its categories.</param>
/// <param name="Competencies">Its units and graded competencies.</param>
/// <param name="Roles">Its roles, and its levels where no role bears their id.</param>
public sealed record FrameworkDetails(
    string Id,
    string Edition,
    string Title,
    IReadOnlyList<LadderSummary> Ladders,
    IReadOnlyList<CategorySummary> Categories,
    IReadOnlyList<CompetencySummary> Competencies,
    IReadOnlyList<RoleSummary> Roles)
{
    internal static FrameworkDetails Of(CompetencyFramework framework) => new(
        framework.Id,
        framework.Edition,
        framework.Title,
        [.. framework.Ladders.Select(LadderSummary.Of)],
        [.. framework.Categories.Select(CategorySummary.Of)],
        [.. framework.Competencies.Select(CompetencySummary.Of)],
        [.. FrameworkStore.RolesOf(framework).Select(RoleSummary.Of)]);
}
