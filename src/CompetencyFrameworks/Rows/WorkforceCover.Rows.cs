namespace CompetencyFrameworks;

public sealed partial class WorkforceCover
{
    /// <summary>
    /// The set as a table: a row for each requirement that each chosen person satisfies, in the order of <see cref="People"/>, and then one for each that nobody satisfies,
    /// without a person. Made when it is first asked for.
    /// </summary>
    public TidyTable<CoverRow> Rows => field ??= new(
        CoverRow.Columns,
        People.SelectMany((person, place) => person.Satisfies.Select(asked => new CoverRow(this, place + 1, person, asked.Competency, asked.Rank)))
            .Concat(NotCoverable.Select(one => new CoverRow(this, null, null, one.Competency, one.Required.Rank))));

    /// <summary>
    /// Returns the set as JSON: an array with an object for each of <see cref="Rows"/>, its members named like the properties of <see cref="CoverRow"/> but for a small
    /// letter at the beginning. What is missing is null. The same set always gives the same text.
    /// </summary>
    public string ToJson() => Rows.ToJson();

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
