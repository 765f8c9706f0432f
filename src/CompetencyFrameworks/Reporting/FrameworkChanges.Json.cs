namespace CompetencyFrameworks;

public sealed partial class FrameworkChanges
{
    private static readonly RowTable<(FrameworkChanges Changes, FrameworkChange Change, FrameworkItem? Old, FrameworkItem? New)> rows =
        new RowTable<(FrameworkChanges Changes, FrameworkChange Change, FrameworkItem? Old, FrameworkItem? New)>()
            .With("framework", row => row.Changes.New.Id)
            .With("oldEdition", row => row.Changes.Old.Edition)
            .With("newEdition", row => row.Changes.New.Edition)
            .With("change", row => row.Change.Kind)
            .With("item", row => row.Change.ItemKind)
            .With("ladder", row => ((row.New ?? row.Old) as Level)?.Ladder.Id)
            .With("oldId", row => row.Old?.Id)
            .With("oldTitle", row => row.Old is null ? null : ItemName.TitleOf(row.Old))
            .With("newId", row => row.New?.Id)
            .With("newTitle", row => row.New is null ? null : ItemName.TitleOf(row.New))
            .With("member", row => row.Change.Member)
            .With("level", row => row.Change.Level?.Id)
            .With("competency", row => row.Change.Competency?.Id)
            .With("before", row => row.Change.Before)
            .With("after", row => row.Change.After)
            .With("isBreakingForProfiles", row => row.Change.IsBreakingForProfiles)
            .With("isBreakingForTargets", row => row.Change.IsBreakingForTargets);

    /// <summary>
    /// Returns the changes as JSON: an array with an object for each change, in order; for a split one for each successor, for a merge one for each part. Each has
    /// the members <c>framework</c>, <c>oldEdition</c>, <c>newEdition</c>, <c>change</c>, <c>item</c>, <c>ladder</c> (of a level), <c>oldId</c>, <c>oldTitle</c>,
    /// <c>newId</c>, <c>newTitle</c>, <c>member</c>, <c>level</c>, <c>competency</c>, <c>before</c>, <c>after</c>, <c>isBreakingForProfiles</c> and
    /// <c>isBreakingForTargets</c>. What is missing is null. The same changes always give the same text.
    /// </summary>
    public string ToJson() => rows.ToJson(Changes.SelectMany(Rows));

    private IEnumerable<(FrameworkChanges, FrameworkChange, FrameworkItem?, FrameworkItem?)> Rows(FrameworkChange change) =>
        from old in change.OldItems.DefaultIfEmpty()
        from @new in change.NewItems.DefaultIfEmpty()
        select (this, change, (FrameworkItem?)old, (FrameworkItem?)@new);
}
