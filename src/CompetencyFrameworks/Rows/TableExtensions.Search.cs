namespace CompetencyFrameworks;

public static partial class TableExtensions
{
    /// <summary>Returns hits of a search as a table: a row for each, in the order of the list.</summary>
    /// <param name="hits">The hits, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hits"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<SearchHitRow> ToTable(this IEnumerable<SearchHit> hits) =>
        new(SearchHitRow.Columns, Guard.NotNull(hits).Select((hit, place) => new SearchHitRow(place + 1, Guard.NotNull(hit, nameof(hits)))));
}
