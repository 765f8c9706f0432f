namespace CompetencyFrameworks.Web.Answers;

/// <summary>An ordered scale of levels.</summary>
/// <param name="Id">The ladder's id.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Levels">Its levels, lowest first.</param>
public sealed record LadderSummary(string Id, string Title, IReadOnlyList<LevelSummary> Levels)
{
    internal static LadderSummary Of(Ladder ladder) => new(ladder.Id, ladder.Title, [.. ladder.Levels.Select(LevelSummary.Of)]);
}
