namespace CompetencyFrameworks;

public sealed partial class RoleTransition
{
    private static readonly RowTable<(RoleTransition Transition, string Change, RequirementChange Item)> rows =
        new RowTable<(RoleTransition Transition, string Change, RequirementChange Item)>()
            .WithRole("from", row => row.Transition.From)
            .WithRole("to", row => row.Transition.To)
            .With("change", row => row.Change)
            .WithCompetency(row => row.Item.Competency)
            .With("kindBefore", row => row.Item.Before?.Kind)
            .With("kindAfter", row => row.Item.After?.Kind)
            .With("credit", row => (row.Item.Competency as UnitOfCompetency)?.Credit)
            .WithLevel("before", row => (row.Item.Before?.Rank, row.Item.Before?.Level))
            .WithLevel("after", row => (row.Item.After?.Rank, row.Item.After?.Level))
            .With("rungs", row => row.Item.Rungs);

    /// <summary>
    /// Returns the transition as JSON: an array with an object for each competency that either role asks for; those kept, raised, gained, dropped and not
    /// applicable, in this order. Each has the members <c>from</c>, <c>fromTitle</c>, <c>to</c>, <c>toTitle</c>, <c>change</c> ("kept", "raised", "gained",
    /// "dropped", "notApplicable"), <c>framework</c>, <c>edition</c>, <c>competency</c>, <c>title</c>, <c>kindBefore</c>, <c>kindAfter</c>, <c>credit</c>,
    /// <c>beforeRank</c>, <c>beforeLevel</c>, <c>beforeLevelTitle</c>, <c>afterRank</c>, <c>afterLevel</c>, <c>afterLevelTitle</c> and <c>rungs</c>. What is
    /// missing is null. The same transition always gives the same text.
    /// </summary>
    public string ToJson() => rows.ToJson(
        Rows("kept", Kept).Concat(Rows("raised", Raised)).Concat(Rows("gained", Gained)).Concat(Rows("dropped", Dropped)).Concat(Rows("notApplicable", NotApplicable)));

    private IEnumerable<(RoleTransition, string, RequirementChange)> Rows(string change, IReadOnlyList<RequirementChange> items) =>
        items.Select(item => (this, change, item));
}
