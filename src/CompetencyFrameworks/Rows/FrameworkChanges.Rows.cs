namespace CompetencyFrameworks;

public sealed partial class FrameworkChanges
{
    /// <summary>The changes as a table: a row for each change, in order; for a split one for each successor, for a merge one for each part. Made when it is first asked for.</summary>
    public TidyTable<FrameworkChangeRow> Rows => field ??= new(
        FrameworkChangeRow.Columns,
        from change in Changes
        from old in change.ItemsBefore.DefaultIfEmpty()
        from @new in change.ItemsAfter.DefaultIfEmpty()
        select new FrameworkChangeRow(this, change, old, @new));

    /// <summary>
    /// Returns the list of changes as JSON: an array with an object for each of <see cref="Rows"/>, its members named like the properties of <see cref="FrameworkChangeRow"/> but for a small
    /// letter at the beginning. What is missing is null. The same list of changes always gives the same text.
    /// </summary>
    public string ToJson() => Rows.ToJson();

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
