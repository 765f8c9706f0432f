namespace CompetencyFrameworks;

public sealed partial class TrainingPlan
{
    private static readonly RowTable<(TrainingPlan Plan, int? Place, TrainingOffer? Offer, Gap Gap)> rows =
        new RowTable<(TrainingPlan Plan, int? Place, TrainingOffer? Offer, Gap Gap)>()
            .With("person", row => row.Plan.Report.Profile.Id)
            .With("personName", row => row.Plan.Report.Profile.Name)
            .WithRole("role", row => row.Plan.Report.Target)
            .With("place", row => row.Place)
            .With("offer", row => row.Offer?.Id)
            .With("offerTitle", row => row.Offer?.Title)
            .With("cost", row => row.Offer?.Cost)
            .WithCompetency(row => row.Gap.Competency)
            .With("kind", row => row.Gap.Kind)
            .WithLevel("required", row => (row.Gap.Required.Rank, row.Gap.Required.Level))
            .With("isProved", row => row.Plan.IsProved);

    /// <summary>
    /// Returns the plan as JSON: an array with an object for each gap that each chosen offer closes, in the order of <see cref="Choices"/>, and then one for each
    /// gap that no offer closes, without an offer. Each has the members <c>person</c>, <c>personName</c>, <c>role</c>, <c>roleTitle</c>, <c>place</c> (of the
    /// offer in the plan, from 1), <c>offer</c>, <c>offerTitle</c>, <c>cost</c> (of the whole offer, in each of its rows), <c>framework</c>, <c>edition</c>,
    /// <c>competency</c>, <c>title</c>, <c>kind</c>, <c>requiredRank</c>, <c>requiredLevel</c>, <c>requiredLevelTitle</c> and <c>isProved</c>. What is missing is
    /// null. The same plan always gives the same text.
    /// </summary>
    public string ToJson() => rows.ToJson(Choices
        .SelectMany((choice, place) => choice.Closes.Select(gap => (this, (int?)(place + 1), (TrainingOffer?)choice.Offer, gap)))
        .Concat(NotClosable.Select(gap => (this, (int?)null, (TrainingOffer?)null, gap))));
}
