namespace CompetencyFrameworks;

public sealed partial class Migration
{
    private static readonly RowTable<(Migration Migration, MigratedHolding Holding, Holding? Before, Holding? After)> rows =
        new RowTable<(Migration Migration, MigratedHolding Holding, Holding? Before, Holding? After)>()
            .With("person", row => row.Migration.Profile.Id)
            .With("personName", row => row.Migration.Profile.Name)
            .With("framework", row => (row.Before ?? row.After)!.Competency.Framework.Id)
            .With("outcome", row => row.Holding.Outcome)
            .With("needsReview", row => row.Holding.NeedsReview)
            .With("oldEdition", row => row.Before?.Competency.Framework.Edition)
            .With("oldCompetency", row => row.Before?.Competency.Id)
            .With("oldTitle", row => row.Before?.Competency.Title)
            .WithLevel("old", row => (row.Before?.Rank, row.Before?.Level))
            .With("newEdition", row => row.After?.Competency.Framework.Edition)
            .With("newCompetency", row => row.After?.Competency.Id)
            .With("newTitle", row => row.After?.Competency.Title)
            .WithLevel("new", row => (row.After?.Rank, row.After?.Level))
            .With("reason", row => row.Holding.Reason);

    /// <summary>
    /// Returns the migration as JSON: an array with an object for each holding that was recorded, in the order of <see cref="Holdings"/>; for a split one for each
    /// successor that is recorded, for a merge one for each part. Each has the members <c>person</c>, <c>personName</c>, <c>framework</c>, <c>outcome</c>,
    /// <c>needsReview</c>, <c>oldEdition</c>, <c>oldCompetency</c>, <c>oldTitle</c>, <c>oldRank</c>, <c>oldLevel</c>, <c>oldLevelTitle</c>, <c>newEdition</c>,
    /// <c>newCompetency</c>, <c>newTitle</c>, <c>newRank</c>, <c>newLevel</c>, <c>newLevelTitle</c> and <c>reason</c>. What is missing is null. The same migration
    /// always gives the same text.
    /// </summary>
    public string ToJson() => rows.ToJson(
        from holding in Holdings
        from before in holding.Before
        from after in holding.After.DefaultIfEmpty()
        select (this, holding, (Holding?)before, (Holding?)after));
}
