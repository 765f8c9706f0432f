using System.Text.Json;

namespace CompetencyFrameworks.Web.Answers;

/// <summary>A competency or role in whose texts the words stand.</summary>
/// <param name="Kind">What it is: unit, graded or role.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Field">Where the words stand, such as title or assessmentCriterion.</param>
/// <param name="Passage">The best text that has them, or a part of it where it is long.</param>
public sealed record SearchAnswer(string Kind, string Id, string Title, string Field, string Passage)
{
    internal static SearchAnswer Of(SearchHit hit) => new(
        hit.Item is UnitOfCompetency ? "unit" : hit.Item is GradedCompetency ? "graded" : "role",
        hit.Item.Id,
        hit.Title,
        JsonNamingPolicy.CamelCase.ConvertName(hit.Passage.Field.ToString()),
        hit.Passage.Snippet);
}
