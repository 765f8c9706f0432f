namespace CompetencyFrameworks.Web.Answers;

/// <summary>A framework, and how much is in it.</summary>
/// <param name="Id">The framework's id.</param>
/// <param name="Edition">The edition of it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Levels">How many levels its ladders have together.</param>
/// <param name="Categories">How many categories it has.</param>
/// <param name="Competencies">How many units and graded competencies it has.</param>
/// <param name="Roles">How many roles it has.</param>
public sealed record FrameworkSummary(string Id, string Edition, string Title, int Levels, int Categories, int Competencies, int Roles)
{
    internal static FrameworkSummary Of(CompetencyFramework framework) => new(
        framework.Id,
        framework.Edition,
        framework.Title,
        framework.Ladders.Sum(ladder => ladder.Levels.Count),
        framework.Categories.Count,
        framework.Competencies.Count,
        framework.Roles.Count);
}
