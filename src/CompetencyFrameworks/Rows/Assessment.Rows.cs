namespace CompetencyFrameworks;

public sealed partial class Assessment
{
    /// <summary>The assessment as a table: a row for each assessable level of each competency in <see cref="Assessed"/>, lowest level first. Made when it is first asked for.</summary>
    public TidyTable<AssessmentRow> Rows => field ??= new(AssessmentRow.Columns, Assessed.SelectMany(found => found.Levels.Select(level => new AssessmentRow(TickList, found, level))));

    /// <summary>
    /// Returns the assessment as JSON: an array with an object for each of <see cref="Rows"/>, its members named like the properties of <see cref="AssessmentRow"/> but for a small
    /// letter at the beginning. What is missing is null. The same assessment always gives the same text.
    /// </summary>
    public string ToJson() => Rows.ToJson();

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
