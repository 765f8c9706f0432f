namespace CompetencyFrameworks;

public sealed partial class Exemptions
{
    /// <summary>The exemptions as a table: a row for each of the role's units, first those that the person holds, then the others. Made when it is first asked for.</summary>
    public TidyTable<ExemptionRow> Rows => field ??= new(
        ExemptionRow.Columns,
        Units.Select(unit => new ExemptionRow(this, unit, isHeld: true)).Concat(Remaining.Select(unit => new ExemptionRow(this, unit, isHeld: false))));

    /// <summary>
    /// Returns the answer as JSON: an array with an object for each of <see cref="Rows"/>, its members named like the properties of <see cref="ExemptionRow"/> but for a small
    /// letter at the beginning. What is missing is null. The same answer always gives the same text.
    /// </summary>
    public string ToJson() => Rows.ToJson();

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
