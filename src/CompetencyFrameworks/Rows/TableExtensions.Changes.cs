namespace CompetencyFrameworks;

public static partial class TableExtensions
{
    /// <summary>Returns changes of holders as a table: a row for each, in the order of the list.</summary>
    /// <param name="changes">The changes, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<HoldersChangeRow> ToTable(this IEnumerable<HoldersChange> changes) =>
        new(HoldersChangeRow.Columns, Guard.NotNull(changes).Select(change => new HoldersChangeRow(Guard.NotNull(change, nameof(changes)))));

    /// <summary>Returns changes of roles as a table: a row for each, in the order of the list.</summary>
    /// <param name="changes">The changes, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<RoleGapsChangeRow> ToTable(this IEnumerable<RoleGapsChange> changes) =>
        new(RoleGapsChangeRow.Columns, Guard.NotNull(changes).Select(change => new RoleGapsChangeRow(Guard.NotNull(change, nameof(changes)))));
}
