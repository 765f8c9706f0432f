namespace CompetencyFrameworks.Web.Answers;

/// <summary>A competency: a unit, which is held or not, or a graded one, which is held at a level.</summary>
/// <param name="Id">The competency's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Category">The id of its category, if any.</param>
/// <param name="Level">The id of a unit's qualification level, if stated.</param>
/// <param name="Credit">A unit's credit value, if stated.</param>
/// <param name="Levels">The levels that a graded competency may be held at, lowest first; null for a unit.</param>
public sealed record CompetencySummary(string Id, string Title, string? Category, string? Level, decimal? Credit, IReadOnlyList<LevelSummary>? Levels)
{
    internal static CompetencySummary Of(Competency competency) => new(
        competency.Id,
        competency.Title,
        competency.Category?.Id,
        (competency as UnitOfCompetency)?.Level?.Id,
        (competency as UnitOfCompetency)?.Credit,
        (competency as GradedCompetency)?.ApplicableLevels.Select(LevelSummary.Of).ToArray());
}
