namespace CompetencyFrameworks;

/// <summary>Hits of a search as a table: a row for each, in the order of the list.</summary>
public static class SearchLists
{
    /// <summary>Returns hits as a table: a row for each, in the order of the list.</summary>
    /// <param name="hits">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hits"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<SearchHitRow> ToTable(this IEnumerable<SearchHit> hits) =>
        new(SearchHitRow.Columns, Guard.NotNull(hits).Select((hit, place) => new SearchHitRow(place + 1, Guard.NotNull(hit, nameof(hits)))));
}
