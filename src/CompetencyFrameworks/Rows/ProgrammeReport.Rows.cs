namespace CompetencyFrameworks;

public sealed partial class ProgrammeReport
{
    /// <summary>The report as a table: a row for each unit of the role or of the design; those matching, then those missing, then the others. Made when it is first asked for.</summary>
    public TidyTable<ProgrammeRow> Rows => field ??= new(
        ProgrammeRow.Columns, RowsOf("matching", Matching).Concat(RowsOf("missing", Missing)).Concat(RowsOf("other", Others)));

    /// <summary>
    /// Returns the report as JSON: an array with an object for each of <see cref="Rows"/>, its members named like the properties of <see cref="ProgrammeRow"/> but for a small
    /// letter at the beginning. What is missing is null. The same report always gives the same text.
    /// </summary>
    public string ToJson() => Rows.ToJson();

    private IEnumerable<ProgrammeRow> RowsOf(string part, IReadOnlyList<UnitOfCompetency> units)
    {
        HashSet<UnitOfCompetency>? completion = Completion is null ? null : [.. Completion];
        return units.Select(unit => new ProgrammeRow(this, part, unit, completion?.Contains(unit)));
    }

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
