using System.Text.RegularExpressions;

namespace CompetencyFrameworks.Tests.Properties;

/// <summary>The search as its documentation puts it, text by text, without an index; for texts in plain letters.</summary>
internal static partial class PlainSearch
{
    /// <summary>The id of each hit, the field of its best passage and the number of its other ones, in order.</summary>
    public static IEnumerable<(string Id, SearchField Field, int Others)> Hits(CompetencyFramework framework, string text, bool any)
    {
        HashSet<string> asked = Words(text);
        return
            from item in Items(framework)
            let found = item.Texts
                .Select(passage => (passage.Field, Words: Words(passage.Text)))
                .Select(passage => (passage.Field, passage.Words, Asked: asked.Where(word => passage.Words.Any(other => other.StartsWith(word, StringComparison.Ordinal))).ToHashSet()))
                .Where(passage => passage.Asked.Count > 0)
                .OrderByDescending(passage => passage.Asked.Count)
                .ThenByDescending(passage => asked.Count(passage.Words.Contains))
                .ThenBy(passage => passage.Field)
                .ThenBy(passage => passage.Words.Count)
                .ToArray()
            where found.Length > 0
            let words = found.SelectMany(passage => passage.Asked).Distinct().Count()
            where any || words == asked.Count
            orderby words descending, found[0].Asked.Count descending, asked.Count(found[0].Words.Contains) descending, found[0].Field, found[0].Words.Count
            select (item.Id, found[0].Field, found.Length - 1);
    }

    /// <summary>The words of a text in plain letters, each once.</summary>
    public static HashSet<string> Words(string text) => [.. PlainWords().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    private static IEnumerable<(string Id, IEnumerable<(SearchField Field, string Text)> Texts)> Items(CompetencyFramework framework) =>
    [
        .. framework.Units.Select(unit => (unit.Id, Texts(unit, unit.Title, (SearchField.Category, [unit.Category?.Title]), (SearchField.Description, [unit.Description]),
            (SearchField.AssessmentCriterion, unit.AssessmentCriteria.Select(criterion => criterion.Text))))),
        .. framework.GradedCompetencies.Select(graded => (graded.Id, Texts(graded, graded.Title, (SearchField.Category, [graded.Category?.Title]), (SearchField.Description, [graded.Description]),
            (SearchField.Statement, graded.ApplicableLevels.SelectMany(level => graded.StatementsAt(level)).Select(statement => statement.Text)),
            (SearchField.KnowledgeOrSkill, graded.KnowledgeAndSkills.SelectMany(entry => entry.Items.Prepend(entry.Text)))))),
        .. framework.Roles.Select(role => (role.Id, Texts(role, role.Title, (SearchField.JobTitle, [.. role.JobTitles, role.JobTitles.Count == 0 ? role.JobTitlesText : null]),
            (SearchField.Specialty, [role.Specialty?.Title]), (SearchField.Purpose, role.Purposes), (SearchField.LearningOutcome, role.LearningOutcomes.Select(outcome => outcome.Text)),
            (SearchField.GeneralRequirement, role.GeneralRequirements)))),
    ];

    private static IEnumerable<(SearchField Field, string Text)> Texts(FrameworkItem item, string title, params (SearchField Field, IEnumerable<string?> Texts)[] others) =>
    [
        (SearchField.Title, title),
        .. new[] { item.Id, item.Code }.Distinct().OfType<string>().Where(id => Words(id).Any(word => !Words(title).Any(other => other.StartsWith(word, StringComparison.Ordinal)))).Select(id => (SearchField.Id, id)),
        .. others.SelectMany(other => other.Texts.OfType<string>().Select(text => (other.Field, text))),
    ];

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex PlainWords();
}
