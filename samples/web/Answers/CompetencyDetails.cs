namespace CompetencyFrameworks.Web.Answers;

/// <summary>A competency, what it takes to show it, and which roles ask for it.</summary>
/// <param name="Id">The competency's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it is, if stated.</param>
/// <param name="Category">Its category, if any.</param>
/// <param name="Level">A unit's qualification level, if stated.</param>
/// <param name="Credit">A unit's credit value, if stated.</param>
/// <param name="Criteria">A unit's assessment criteria; empty for a graded competency, and where none are stated.</param>
/// <param name="Levels">The levels that a graded competency may be held at, lowest first, with their statements; empty for a unit.</param>
/// <param name="RequiredBy">The roles that ask for it.</param>
public sealed record CompetencyDetails(
    string Id,
    string Title,
    string? Description,
    CategorySummary? Category,
    LevelSummary? Level,
    decimal? Credit,
    IReadOnlyList<string> Criteria,
    IReadOnlyList<StatedLevel> Levels,
    IReadOnlyList<RoleSummary> RequiredBy)
{
    internal static CompetencyDetails Of(Competency competency)
    {
        var unit = competency as UnitOfCompetency;
        var graded = competency as GradedCompetency;
        return new CompetencyDetails(
            competency.Id,
            competency.Title,
            competency.Description,
            competency.Category is { } category ? CategorySummary.Of(category) : null,
            unit?.Level is { } level ? LevelSummary.Of(level) : null,
            unit?.Credit,
            [.. unit?.AssessmentCriteria.Select(criterion => criterion.Text) ?? []],
            [.. graded?.ApplicableLevels.Select(applicable => StatedLevel.Of(graded, applicable)) ?? []],
            [.. competency.RequiredBy.Select(RoleSummary.Of)]);
    }
}
