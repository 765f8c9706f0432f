namespace CompetencyFrameworks;

/// <summary>A change between two editions, as a flat record of <see cref="FrameworkChanges.Rows"/>; for a split one for each successor, for a merge one for each part.</summary>
public sealed class FrameworkChangeRow
{
    private readonly FrameworkChanges changes;
    private readonly FrameworkChange change;
    private readonly FrameworkItem? oldItem;
    private readonly FrameworkItem? newItem;

    internal FrameworkChangeRow(FrameworkChanges changes, FrameworkChange change, FrameworkItem? oldItem, FrameworkItem? newItem)
    {
        this.changes = changes;
        this.change = change;
        this.oldItem = oldItem;
        this.newItem = newItem;
    }

    internal static TableColumns<FrameworkChangeRow> Columns { get; } = new TableColumns<FrameworkChangeRow>("framework-changes")
        .Text(nameof(Framework), "Id of the framework.", row => row.Framework)
        .Text(nameof(OldEdition), "Edition before.", row => row.OldEdition)
        .Text(nameof(NewEdition), "Edition after.", row => row.NewEdition)
        .Text(nameof(Change), "Kind of the change.", row => row.Change)
        .Text(nameof(Item), "Kind of the item that changed.", row => row.Item)
        .TextOrNull(nameof(Ladder), "Id of the ladder of a level that changed; missing for other items.", row => row.Ladder)
        .TextOrNull(nameof(OldId), "Id of the item before; missing for one that is new.", row => row.OldId)
        .TextOrNull(nameof(OldTitle), "Title of the item before; missing for one that is new.", row => row.OldTitle)
        .TextOrNull(nameof(NewId), "Id of the item after; missing for one that is gone.", row => row.NewId)
        .TextOrNull(nameof(NewTitle), "Title of the item after; missing for one that is gone.", row => row.NewTitle)
        .TextOrNull(nameof(Member), "Name of what changed of the item.", row => row.Member)
        .TextOrNull(nameof(Level), "Id of the level that the change is about.", row => row.Level)
        .TextOrNull(nameof(Competency), "Id of the competency that the change is about.", row => row.Competency)
        .TextOrNull(nameof(Before), "What was there before.", row => row.Before)
        .TextOrNull(nameof(After), "What is there now.", row => row.After)
        .Truth(nameof(IsBreakingForProfiles), "Whether a holding can be lost or change its rank.", row => row.IsBreakingForProfiles)
        .Truth(nameof(IsBreakingForTargets), "Whether a role asks for more.", row => row.IsBreakingForTargets);

    /// <summary>Id of the framework.</summary>
    public string Framework => changes.After.Id;

    /// <summary>Edition before.</summary>
    public string OldEdition => changes.Before.Edition;

    /// <summary>Edition after.</summary>
    public string NewEdition => changes.After.Edition;

    /// <summary>Kind of the change.</summary>
    public string Change => RowWords.Of(change.Kind);

    /// <summary>Kind of the item that changed.</summary>
    public string Item => RowWords.Of(change.ItemKind);

    /// <summary>Id of the ladder of a level that changed; missing for other items.</summary>
    public string? Ladder => ((newItem ?? oldItem) as Level)?.Ladder.Id;

    /// <summary>Id of the item before; missing for one that is new.</summary>
    public string? OldId => oldItem?.Id;

    /// <summary>Title of the item before; missing for one that is new.</summary>
    public string? OldTitle => oldItem is null ? null : ItemName.TitleOf(oldItem);

    /// <summary>Id of the item after; missing for one that is gone.</summary>
    public string? NewId => newItem?.Id;

    /// <summary>Title of the item after; missing for one that is gone.</summary>
    public string? NewTitle => newItem is null ? null : ItemName.TitleOf(newItem);

    /// <summary>Name of what changed of the item.</summary>
    public string? Member => change.Member;

    /// <summary>Id of the level that the change is about.</summary>
    public string? Level => change.Level?.Id;

    /// <summary>Id of the competency that the change is about.</summary>
    public string? Competency => change.Competency?.Id;

    /// <summary>What was there before.</summary>
    public string? Before => change.Before;

    /// <summary>What is there now.</summary>
    public string? After => change.After;

    /// <summary>Whether a holding can be lost or change its rank.</summary>
    public bool IsBreakingForProfiles => change.IsBreakingForProfiles;

    /// <summary>Whether a role asks for more.</summary>
    public bool IsBreakingForTargets => change.IsBreakingForTargets;

    /// <summary>Returns the change in words.</summary>
    public override string ToString() => change.ToString();
}
