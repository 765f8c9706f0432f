namespace CompetencyFrameworks;

public sealed partial class Assessment
{
    private static readonly RowTable<(TickList List, CompetencyAssessment Found, LevelAssessment Level)> rows =
        new RowTable<(TickList List, CompetencyAssessment Found, LevelAssessment Level)>()
            .With("person", row => row.List.Id)
            .With("personName", row => row.List.Name)
            .WithCompetency(row => row.Found.Competency)
            .WithLevel("reached", row => (row.Found.Reached.Rank, row.Found.Reached.Level))
            .WithLevel("assessed", row => (row.Level.Rank, row.Level.Level))
            .WithRatio("ticked", row => row.Level.Ticked)
            .With("isMet", row => row.Level.IsMet);

    /// <summary>
    /// Returns the assessment as JSON: an array with an object for each assessable level of each competency in <see cref="Assessed"/>, lowest level first. Each
    /// has the members <c>person</c>, <c>personName</c>, <c>framework</c>, <c>edition</c>, <c>competency</c>, <c>title</c>, <c>reachedRank</c>,
    /// <c>reachedLevel</c>, <c>reachedLevelTitle</c>, <c>assessedRank</c>, <c>assessedLevel</c>, <c>assessedLevelTitle</c>, <c>ticked</c>, <c>tickedOf</c> and
    /// <c>isMet</c>. What is missing is null. The same assessment always gives the same text.
    /// </summary>
    public string ToJson() => rows.ToJson(Assessed.SelectMany(found => found.Levels.Select(level => (TickList, found, level))));
}
