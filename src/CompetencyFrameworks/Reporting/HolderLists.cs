namespace CompetencyFrameworks;

/// <summary>
/// Writes who holds what, and what of it is scarce or has changed, as JSON: an array of objects with the same members, in the order of the list. What is missing is null,
/// and the same results always give the same text.
/// </summary>
public static class HolderLists
{
    private static readonly RowTable<(CompetencyHolders Holders, LevelHolders Level)> holderTable = new RowTable<(CompetencyHolders Holders, LevelHolders Level)>()
        .WithCompetency(row => row.Holders.Competency)
        .WithLevel("held", row => (row.Level.Rank, row.Level.Level))
        .With("exactly", row => row.Level.Exactly)
        .With("atLeast", row => row.Level.AtLeast)
        .With("none", row => row.Holders.None)
        .With("notAssessed", row => row.Holders.NotAssessed)
        .With("people", row => row.Holders.People);

    private static readonly RowTable<(ScarceRequirement Scarce, Role Role, string? Id)> scarceTable = new RowTable<(ScarceRequirement Scarce, Role Role, string? Id)>()
        .WithCompetency(row => row.Scarce.Competency)
        .WithLevel("required", row => (row.Scarce.Required.Rank, row.Scarce.Required.Level))
        .WithRole("role", row => row.Role)
        .With("person", row => row.Id);

    private static readonly RowTable<HoldersChange> changeTable = new RowTable<HoldersChange>()
        .WithCompetency(row => row.Competency)
        .With("holdersBefore", row => row.Before.Holders)
        .With("holdersAfter", row => row.After.Holders)
        .With("noneBefore", row => row.Before.None)
        .With("noneAfter", row => row.After.None)
        .With("risen", row => row.Risen)
        .With("fallen", row => row.Fallen);

    private static readonly RowTable<RoleGapsChange> roleTable = new RowTable<RoleGapsChange>()
        .WithRole("role", row => row.Role)
        .With("readyBefore", row => row.Before.Summary.Ready)
        .With("readyAfter", row => row.After.Summary.Ready)
        .With("becameReady", row => row.BecameReady.Count)
        .With("noLongerReady", row => row.NoLongerReady.Count)
        .With("fewerOpen", row => row.FewerOpen.Count)
        .With("moreOpen", row => row.MoreOpen.Count)
        .With("closed", row => row.Closed)
        .With("opened", row => row.Opened);

    /// <summary>
    /// Returns a row for each competency and level, with the members <c>framework</c>, <c>edition</c>, <c>competency</c>, <c>title</c>, <c>heldRank</c>,
    /// <c>heldLevel</c>, <c>heldLevelTitle</c>, <c>exactly</c>, <c>atLeast</c>, <c>none</c>, <c>notAssessed</c> and <c>people</c>.
    /// </summary>
    /// <param name="holders">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="holders"/> or one of them is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<CompetencyHolders> holders) =>
        holderTable.ToJson(Guard.NotNull(holders).SelectMany(one => Guard.NotNull(one, nameof(holders)).ByLevel.Select(level => (one, level))));

    /// <summary>
    /// Returns a row for each competency, role that asks for it and person who has it, with the members <c>framework</c>, <c>edition</c>, <c>competency</c>, <c>title</c>,
    /// <c>requiredRank</c>, <c>requiredLevel</c>, <c>requiredLevelTitle</c>, <c>role</c>, <c>roleTitle</c> and <c>person</c> (null where nobody has it).
    /// </summary>
    /// <param name="requirements">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="requirements"/> or one of them is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<ScarceRequirement> requirements) =>
        scarceTable.ToJson(Guard.NotNull(requirements).SelectMany(one =>
            from role in Guard.NotNull(one, nameof(requirements)).Roles
            from id in one.Ids.DefaultIfEmpty<string?>(null)
            select (one, role, id)));

    /// <summary>
    /// Returns the changes of holders, with the members <c>framework</c>, <c>edition</c>, <c>competency</c>, <c>title</c>, <c>holdersBefore</c>,
    /// <c>holdersAfter</c>, <c>noneBefore</c>, <c>noneAfter</c>, <c>risen</c> and <c>fallen</c>.
    /// </summary>
    /// <param name="changes">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<HoldersChange> changes) => changeTable.ToJson(Guard.NotNull(changes));

    /// <summary>
    /// Returns the changes of roles, with the members <c>role</c>, <c>roleTitle</c>, <c>readyBefore</c>, <c>readyAfter</c>, <c>becameReady</c>,
    /// <c>noLongerReady</c>, <c>fewerOpen</c>, <c>moreOpen</c> (how many people), <c>closed</c> and <c>opened</c> (how many gaps).
    /// </summary>
    /// <param name="changes">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<RoleGapsChange> changes) => roleTable.ToJson(Guard.NotNull(changes));
}
