namespace CompetencyFrameworks;

/// <summary>The rank that a rank on one competency becomes on another one that takes its place, or why there is none.</summary>
internal sealed class RankMigration
{
    private RankMigration(int? rank, string reason)
    {
        Rank = rank;
        Reason = reason;
    }

    public int? Rank { get; }

    public string Reason { get; }

    public static RankMigration Of(EditionMatches matches, Competency old, int rank, Competency @new)
    {
        if (rank == 0)
        {
            return new RankMigration(0, "");
        }

        return (old, @new) switch
        {
            (UnitOfCompetency, UnitOfCompetency) => new RankMigration(1, ""),
            (GradedCompetency before, GradedCompetency after) => OfLevel(matches, before, before.LevelOfRank(rank)!, after),
            (UnitOfCompetency, _) => Lost("It was a unit, held or not held, and is held at a level now."),
            _ => Lost("It was held at a level, and is a unit now, held or not held."),
        };
    }

    private static RankMigration OfLevel(EditionMatches matches, GradedCompetency old, Level level, GradedCompetency @new)
    {
        ItemMatches<Level> levels = matches.LevelsOf(old.Ladder, @new.Ladder);
        if (levels.SuccessorOf(level) is not { } now)
        {
            return Lost(levels.SuccessorsOf(level).Count == 0
                ? $"The level {Quote.Text(level.Id)} is not among those of the ladder {Quote.Text(@new.Ladder.Id)}."
                : $"The level {Quote.Text(level.Id)} was split into {ItemName.First(levels.SuccessorsOf(level))}.");
        }

        return @new.AppliesAt(now) ? new RankMigration(now.Rank, "") : Lost($"The level {Quote.Text(now.Id)} does not apply to it.");
    }

    private static RankMigration Lost(string reason) => new(null, reason);
}
