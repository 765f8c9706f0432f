namespace CompetencyFrameworks;

/// <summary>Who holds what, and what of it is scarce or has changed, as tables, in the order of the list.</summary>
public static class HolderLists
{
    /// <summary>Returns holders as a table: a row for each competency and level, lowest level first.</summary>
    /// <param name="holders">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="holders"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<HoldersRow> ToTable(this IEnumerable<CompetencyHolders> holders) =>
        new(HoldersRow.Columns, Guard.NotNull(holders).SelectMany(one => Guard.NotNull(one, nameof(holders)).ByLevel.Select(level => new HoldersRow(one, level))));

    /// <summary>Returns scarce requirements as a table: a row for each competency, role that asks for it and person who has it; where nobody has it, one row without a person.</summary>
    /// <param name="requirements">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="requirements"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<ScarceRequirementRow> ToTable(this IEnumerable<ScarceRequirement> requirements) =>
        new(ScarceRequirementRow.Columns, Guard.NotNull(requirements).SelectMany(one =>
            from role in Guard.NotNull(one, nameof(requirements)).Roles
            from id in one.Ids.DefaultIfEmpty<string?>(null)
            select new ScarceRequirementRow(one, role, id)));

    /// <summary>Returns changes of holders as a table: a row for each, in the order of the list.</summary>
    /// <param name="changes">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<HoldersChangeRow> ToTable(this IEnumerable<HoldersChange> changes) =>
        new(HoldersChangeRow.Columns, Guard.NotNull(changes).Select(change => new HoldersChangeRow(Guard.NotNull(change, nameof(changes)))));

    /// <summary>Returns changes of roles as a table: a row for each, in the order of the list.</summary>
    /// <param name="changes">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<RoleGapsChangeRow> ToTable(this IEnumerable<RoleGapsChange> changes) =>
        new(RoleGapsChangeRow.Columns, Guard.NotNull(changes).Select(change => new RoleGapsChangeRow(Guard.NotNull(change, nameof(changes)))));
}
