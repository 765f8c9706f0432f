namespace CompetencyFrameworks;

public sealed partial class CompetencyProfile
{
    /// <summary>
    /// The profile as a table: a row for each of <see cref="Holdings"/>, then one for each of <see cref="Unplaced"/>, told apart by <see cref="ProfileRow.IsPlaced"/>. Made
    /// when it is first asked for. <see cref="ToJson"/> writes the file of the profile, which is read again; this table is for reading only.
    /// </summary>
    public TidyTable<ProfileRow> Rows => field ??= new(
        ProfileRow.Columns,
        Holdings.Select(holding => new ProfileRow(this, holding, null)).Concat(Unplaced.Select(unplaced => new ProfileRow(this, null, unplaced))));

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
