namespace CompetencyFrameworks;

public sealed partial class Migration
{
    private static readonly RowTable<(Migration Migration, MigratedHolding? Holding, Holding? Before, Holding? After, UnplacedHolding? Unplaced)> rows =
        new RowTable<(Migration Migration, MigratedHolding? Holding, Holding? Before, Holding? After, UnplacedHolding? Unplaced)>()
            .With("person", row => row.Migration.Profile.Id)
            .With("personName", row => row.Migration.Profile.Name)
            .With("framework", row => row.Unplaced?.FrameworkId ?? row.Before!.Competency.Framework.Id)
            .With("outcome", row => row.Holding?.Outcome ?? MigrationOutcome.Lost)
            .With("needsReview", row => row.Holding?.NeedsReview == true)
            .With("oldEdition", row => row.Unplaced?.Edition ?? row.Before!.Competency.Framework.Edition)
            .With("oldCompetency", row => row.Unplaced?.CompetencyId ?? row.Before!.Competency.Id)
            .With("oldTitle", row => row.Before?.Competency.Title)
            .With("oldRank", row => row.Unplaced?.IsNone == true ? 0 : row.Before?.Rank)
            .With("oldLevel", row => row.Unplaced is null ? row.Before!.Level?.Id : row.Unplaced.LevelId)
            .With("oldLevelTitle", row => row.Before?.Level?.Title)
            .With("newEdition", row => row.After?.Competency.Framework.Edition)
            .With("newCompetency", row => row.After?.Competency.Id)
            .With("newTitle", row => row.After?.Competency.Title)
            .WithLevel("new", row => (row.After?.Rank, row.After?.Level))
            .With("reason", row => row.Unplaced?.Reason ?? row.Holding!.Reason);

    /// <summary>
    /// Returns the migration as JSON: an array with an object for each holding that was recorded, in the order of <see cref="Holdings"/>; for a split one for each
    /// successor that is recorded, for a merge one for each part; then one, lost, for each of <see cref="Unplaced"/>. Each has the members <c>person</c>,
    /// <c>personName</c>, <c>framework</c>, <c>outcome</c>, <c>needsReview</c>, <c>oldEdition</c>, <c>oldCompetency</c>, <c>oldTitle</c>, <c>oldRank</c>,
    /// <c>oldLevel</c>, <c>oldLevelTitle</c>, <c>newEdition</c>, <c>newCompetency</c>, <c>newTitle</c>, <c>newRank</c>, <c>newLevel</c>, <c>newLevelTitle</c> and
    /// <c>reason</c>. What is missing is null. The same migration always gives the same text.
    /// </summary>
    public string ToJson() => rows.ToJson(Placed().Concat(Unplaced.Select(unplaced =>
        (this, (MigratedHolding?)null, (Holding?)null, (Holding?)null, (UnplacedHolding?)unplaced))));

    private IEnumerable<(Migration, MigratedHolding?, Holding?, Holding?, UnplacedHolding?)> Placed() =>
        from holding in Holdings
        from before in holding.Before
        from after in holding.After.DefaultIfEmpty()
        select (this, (MigratedHolding?)holding, (Holding?)before, (Holding?)after, (UnplacedHolding?)null);
}
