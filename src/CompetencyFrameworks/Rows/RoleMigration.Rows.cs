namespace CompetencyFrameworks;

public sealed partial class RoleMigration
{
    /// <summary>
    /// The migration as a table: a row for each requirement that was there, in the order of <see cref="Requirements"/>; for a split one for each successor that is asked
    /// for, for a merge one for each part. Made when it is first asked for.
    /// </summary>
    public TidyTable<RoleMigrationRow> Rows => field ??= new(
        RoleMigrationRow.Columns,
        from requirement in Requirements
        from before in requirement.Before
        from after in requirement.After.DefaultIfEmpty()
        select new RoleMigrationRow(this, requirement, before, after));

    /// <summary>
    /// Returns the migration as JSON: an array with an object for each of <see cref="Rows"/>, its members named like the properties of <see cref="RoleMigrationRow"/> but for a small
    /// letter at the beginning. What is missing is null. The same migration always gives the same text.
    /// </summary>
    public string ToJson() => Rows.ToJson();

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
