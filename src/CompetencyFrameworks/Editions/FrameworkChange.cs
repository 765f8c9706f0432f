namespace CompetencyFrameworks;

/// <summary>One difference between two editions of a framework. Two are equal when they say the same of the same items.</summary>
[TypeFormatterSource]
public sealed class FrameworkChange : IEquatable<FrameworkChange>
{
    internal FrameworkChange(
        FrameworkChangeKind kind,
        IReadOnlyList<FrameworkItem> oldItems,
        IReadOnlyList<FrameworkItem> newItems,
        string? member = null,
        string? before = null,
        string? after = null,
        Level? level = null,
        Competency? competency = null,
        bool isBreakingForProfiles = false,
        bool isBreakingForTargets = false)
    {
        Kind = kind;
        ItemsBefore = oldItems;
        ItemsAfter = newItems;
        Member = member;
        Before = before;
        After = after;
        Level = level;
        Competency = competency;
        IsBreakingForProfiles = isBreakingForProfiles;
        IsBreakingForTargets = isBreakingForTargets;
    }

    /// <summary>What happened.</summary>
    public FrameworkChangeKind Kind { get; }

    /// <summary>What the item is.</summary>
    public FrameworkItemKind ItemKind => ItemName.KindOf(Item);

    /// <summary>The item as the new edition has it, the first of several; as the old one had it where it is gone.</summary>
    public FrameworkItem Item => ItemsAfter.Count > 0 ? ItemsAfter[0] : ItemsBefore[0];

    /// <summary>The item as the old edition had it; several where they were merged, none where it is new.</summary>
    public IReadOnlyList<FrameworkItem> ItemsBefore { get; }

    /// <summary>The item as the new edition has it; several where it was split, none where it is gone.</summary>
    public IReadOnlyList<FrameworkItem> ItemsAfter { get; }

    /// <summary>
    /// The member of the file that is changed, such as <c>credit</c> or <c>qualification.objective</c>; <c>rank</c> for a level's place on its ladder;
    /// <see langword="null"/> where the item as a whole was added, removed, split or merged, or turned into another kind.
    /// </summary>
    public string? Member { get; }

    /// <summary>What stood there before, for people; lists with semicolons, references as ids. <see langword="null"/> where nothing did.</summary>
    public string? Before { get; }

    /// <summary>What stands there now, for people; lists with semicolons, references as ids. <see langword="null"/> where nothing does.</summary>
    public string? After { get; }

    /// <summary>
    /// The level whose statements or application is changed, as the new edition has it; <see langword="null"/> for the criteria of a unit and for other changes.
    /// </summary>
    public Level? Level { get; }

    /// <summary>The competency that a role asks for otherwise, as the new edition has it, or as the old one had it where it is no longer asked for; <see langword="null"/> for other changes.</summary>
    public Competency? Competency { get; }

    /// <summary>
    /// Whether a person's holding can be lost or change its rank: a competency or a level of competencies is removed, split, merged or changes rank, a competency
    /// changes its ladder, a level no longer applies, a unit is graded now or the reverse.
    /// </summary>
    public bool IsBreakingForProfiles { get; }

    /// <summary>Whether a role asks for more: a requirement is added or raised.</summary>
    public bool IsBreakingForTargets { get; }

    /// <summary>Returns whether another change says the same of the same items.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(FrameworkChange? other) =>
        other is not null && Kind == other.Kind && Member == other.Member && Before == other.Before && After == other.After
        && ModelKey.AreSame(Level, other.Level)
        && (Competency is null ? other.Competency is null : other.Competency is not null && ModelKey.AreSame(Competency, other.Competency))
        && ItemName.AreSame(ItemsBefore, other.ItemsBefore) && ItemName.AreSame(ItemsAfter, other.ItemsAfter)
        && IsBreakingForProfiles == other.IsBreakingForProfiles && IsBreakingForTargets == other.IsBreakingForTargets;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FrameworkChange);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Item.Id, Member, Before, After).GetHashCode();

    /// <summary>Returns the change as a sentence.</summary>
    public override string ToString() => ChangeText.Of(this);
}
