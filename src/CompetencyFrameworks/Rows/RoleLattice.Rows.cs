namespace CompetencyFrameworks;

public sealed partial class RoleLattice
{
    /// <summary>The lattice as a table: a row for each of <see cref="Moves"/>, in their order. Made when it is first asked for.</summary>
    public TidyTable<MoveRow> Rows => field ??= new(MoveRow.Columns, Moves.Select((move, place) => new MoveRow(place + 1, move)));

    /// <summary>
    /// Returns the lattice as JSON: an array with an object for each of <see cref="Rows"/>, its members named like the properties of <see cref="MoveRow"/> but for a small
    /// letter at the beginning. The same lattice always gives the same text.
    /// </summary>
    public string ToJson() => Rows.ToJson();

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
