namespace CompetencyFrameworks;

public sealed partial class Migration
{
    /// <summary>
    /// The migration as a table: a row for each holding that was recorded, in the order of <see cref="Holdings"/>; for a split one for each successor that is recorded, for
    /// a merge one for each part; then one, lost, for each of <see cref="Unplaced"/>. Made when it is first asked for.
    /// </summary>
    public TidyTable<MigrationRow> Rows => field ??= new(MigrationRow.Columns, Placed().Concat(Unplaced.Select(unplaced => new MigrationRow(this, null, null, null, unplaced))));

    /// <summary>
    /// Returns the migration as JSON: an array with an object for each of <see cref="Rows"/>, its members named like the properties of <see cref="MigrationRow"/> but for a small
    /// letter at the beginning. What is missing is null. The same migration always gives the same text.
    /// </summary>
    public string ToJson() => Rows.ToJson();

    private IEnumerable<MigrationRow> Placed() =>
        from holding in Holdings
        from before in holding.Before
        from after in holding.After.DefaultIfEmpty()
        select new MigrationRow(this, holding, before, after, null);

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
