namespace CompetencyFrameworks;

public sealed partial class RoleTransition
{
    /// <summary>
    /// The transition as a table: a row for each competency that either role asks for; those kept, raised, gained, dropped and not applicable, in this order. Made when it is first asked for.
    /// </summary>
    public TidyTable<TransitionRow> Rows => field ??= new(
        TransitionRow.Columns,
        RowsOf("kept", Kept).Concat(RowsOf("raised", Raised)).Concat(RowsOf("gained", Gained)).Concat(RowsOf("dropped", Dropped)).Concat(RowsOf("notApplicable", NotApplicable)));

    /// <summary>
    /// Returns the transition as JSON: an array with an object for each of <see cref="Rows"/>, its members named like the properties of <see cref="TransitionRow"/> but for a small
    /// letter at the beginning. What is missing is null. The same transition always gives the same text.
    /// </summary>
    public string ToJson() => Rows.ToJson();

    private IEnumerable<TransitionRow> RowsOf(string change, IReadOnlyList<RequirementChange> items) => items.Select(item => new TransitionRow(this, change, item));

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
