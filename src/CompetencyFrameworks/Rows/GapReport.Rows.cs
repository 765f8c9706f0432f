namespace CompetencyFrameworks;

public sealed partial class GapReport
{
    /// <summary>The report as a table: a row for each requirement, in the order of <see cref="GapFigures.All"/>. Made when it is first asked for.</summary>
    public TidyTable<GapRow> Rows => field ??= new(GapRow.Columns, All.Select(gap => new GapRow(this, gap)));

    /// <summary>
    /// Returns the report as JSON: an array with an object for each of <see cref="Rows"/>, its members named like the properties of <see cref="GapRow"/> but for a small
    /// letter at the beginning. What is missing is null. The same report always gives the same text.
    /// </summary>
    public string ToJson() => Rows.ToJson();

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
