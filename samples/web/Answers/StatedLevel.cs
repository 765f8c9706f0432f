namespace CompetencyFrameworks.Web.Answers;

/// <summary>A level of a graded competency, and what it means there.</summary>
/// <param name="Id">The level's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Rank">Its rank; 1 is the lowest.</param>
/// <param name="Statements">The competency's own statements at that level; may be empty.</param>
public sealed record StatedLevel(string Id, string Title, int Rank, IReadOnlyList<string> Statements)
{
    internal static StatedLevel Of(GradedCompetency competency, Level level) =>
        new(level.Id, level.Title, level.Rank, [.. competency.StatementsAt(level).Select(statement => statement.Text)]);
}
