namespace CompetencyFrameworks;

public sealed partial class GapReport
{
    private static readonly RowTable<(CompetencyProfile Profile, Role Target, Gap Gap)> rows =
        new RowTable<(CompetencyProfile Profile, Role Target, Gap Gap)>()
            .With("person", row => row.Profile.Id)
            .With("personName", row => row.Profile.Name)
            .WithRole("role", row => row.Target)
            .WithCompetency(row => row.Gap.Competency)
            .With("category", row => row.Gap.Competency.Category?.Id)
            .With("categoryTitle", row => row.Gap.Competency.Category?.Title)
            .With("kind", row => row.Gap.Kind)
            .With("weight", row => row.Gap.Requirement.Weight)
            .With("credit", row => (row.Gap.Competency as UnitOfCompetency)?.Credit)
            .WithLevel("required", row => (row.Gap.Required.Rank, row.Gap.Required.Level))
            .WithLevel("held", row => (row.Gap.IsAssessed ? row.Gap.Held.Rank : null, row.Gap.Held.Level))
            .With("status", row => row.Gap.Status)
            .With("isAssessed", row => row.Gap.IsAssessed)
            .With("shortfall", row => row.Gap.Shortfall)
            .With("progress", row => row.Gap.Progress);

    /// <summary>
    /// Returns the report as JSON: an array with an object for each requirement, in the order of <see cref="GapFigures.All"/>. Each has the members
    /// <c>person</c>, <c>personName</c>, <c>role</c>, <c>roleTitle</c>, <c>framework</c>, <c>edition</c>, <c>competency</c>, <c>title</c>, <c>category</c>,
    /// <c>categoryTitle</c>, <c>kind</c>, <c>weight</c>, <c>credit</c>, <c>requiredRank</c>, <c>requiredLevel</c>, <c>requiredLevelTitle</c>, <c>heldRank</c>,
    /// <c>heldLevel</c>, <c>heldLevelTitle</c>, <c>status</c>, <c>isAssessed</c>, <c>shortfall</c> and <c>progress</c>. What is missing is null: a
    /// <c>heldRank</c> of 0 was recorded, of null was not. The same report always gives the same text.
    /// </summary>
    public string ToJson() => rows.ToJson(All.Select(gap => (Profile, Target, gap)));
}
