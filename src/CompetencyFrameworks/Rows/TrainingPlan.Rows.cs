namespace CompetencyFrameworks;

public sealed partial class TrainingPlan
{
    /// <summary>
    /// The plan as a table: a row for each gap that each chosen offer closes, in the order of <see cref="Choices"/>, and then one for each gap that no offer closes, without
    /// an offer. Made when it is first asked for.
    /// </summary>
    public TidyTable<TrainingPlanRow> Rows => field ??= new(
        TrainingPlanRow.Columns,
        Choices.SelectMany((choice, place) => choice.Closes.Select(gap => new TrainingPlanRow(this, place + 1, choice.Offer, gap)))
            .Concat(NotClosable.Select(gap => new TrainingPlanRow(this, null, null, gap))));

    /// <summary>
    /// Returns the plan as JSON: an array with an object for each of <see cref="Rows"/>, its members named like the properties of <see cref="TrainingPlanRow"/> but for a small
    /// letter at the beginning. What is missing is null. The same plan always gives the same text.
    /// </summary>
    public string ToJson() => Rows.ToJson();

    // LINQPad finds it by its name and shows what it returns.
    private object ToDump() => Rows;
}
