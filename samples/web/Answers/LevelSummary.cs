namespace CompetencyFrameworks.Web.Answers;

/// <summary>A level of a ladder.</summary>
/// <param name="Id">The level's id, which its ladder has once.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Rank">Its rank; 1 is the lowest.</param>
public sealed record LevelSummary(string Id, string Title, int Rank)
{
    internal static LevelSummary Of(Level level) => new(level.Id, level.Title, level.Rank);
}
