namespace CompetencyFrameworks;

public sealed partial class CareerPath
{
    /// <summary>The path as a table: a row for each move, in order. Made when it is first asked for.</summary>
    public TidyTable<MoveRow> Rows => field ??= new(MoveRow.Columns, Moves.Select((move, place) => new MoveRow(place + 1, move)));

    /// <summary>
    /// Returns the path as JSON: an array with an object for each of <see cref="Rows"/>, its members named like the properties of <see cref="MoveRow"/> but for a small
    /// letter at the beginning. What is missing is null. The same path always gives the same text.
    /// </summary>
    public string ToJson() => Rows.ToJson();

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
