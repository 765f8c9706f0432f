namespace CompetencyFrameworks;

/// <summary>Says why a statement cannot be ticked of a competency, and what would do.</summary>
internal static class ForeignStatement
{
    public static string Describe(Competency competency, int rank, Statement statement)
    {
        Level? level = competency.LevelOfRank(rank);
        string where = level is null ? $"an assessment criterion of {competency}" : $"a statement of {competency} at the level {Quote.Text(level.Id)}";
        return $"{Quote.Text(statement.Text)} is not {where}. {WhatWouldDo(competency, rank, level, statement)}";
    }

    private static string WhatWouldDo(Competency competency, int rank, Level? level, Statement statement)
    {
        if (LevelOf(competency, statement) is { } other)
        {
            return $"It stands at the level {Quote.Text(other.Id)}: tick it there.";
        }

        if (competency.StatementsOfRank(rank).Statements.Count == 0)
        {
            return level is null
                ? "No assessment criteria are stated: name the unit without any."
                : "The competency has no statements of its own there: name the level without any.";
        }

        return level is null ? "Take it from AssessmentCriteria." : $"Take it from StatementsAt(\"{level.Id}\").";
    }

    private static Level? LevelOf(Competency competency, Statement statement) =>
        (competency as GradedCompetency)?.ApplicableLevels.FirstOrDefault(level => competency.StatementsOfRank(level.Rank).Statements.Contains(statement));
}
