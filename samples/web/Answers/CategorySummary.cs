namespace CompetencyFrameworks.Web.Answers;

/// <summary>A group of competencies.</summary>
/// <param name="Id">The category's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Parent">The id of the category that it stands in, if any.</param>
public sealed record CategorySummary(string Id, string Title, string? Parent)
{
    internal static CategorySummary Of(Category category) => new(category.Id, category.Title, category.Parent?.Id);
}
