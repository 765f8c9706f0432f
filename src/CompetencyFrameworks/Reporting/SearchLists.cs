namespace CompetencyFrameworks;

/// <summary>
/// Writes hits of a search as JSON: an array with an object for each, in the order of the list, every object with the same members. What is missing is null, and
/// the same results always give the same text.
/// </summary>
public static class SearchLists
{
    private static readonly RowTable<(int Place, SearchHit Hit)> hitTable = new RowTable<(int Place, SearchHit Hit)>()
        .With("place", row => row.Place)
        .With("type", row => row.Hit.Item switch { UnitOfCompetency => "unit", GradedCompetency => "gradedCompetency", _ => "role" })
        .With("id", row => row.Hit.Item.Id)
        .With("title", row => row.Hit.Title)
        .With("wordsFound", row => row.Hit.WordsFound)
        .With("field", row => row.Hit.Passage.Field)
        .With("level", row => row.Hit.Passage.Level?.Id)
        .With("levelTitle", row => row.Hit.Passage.Level?.Title)
        .With("start", row => row.Hit.Passage.Matches[0].Start)
        .With("length", row => row.Hit.Passage.Matches[0].Length)
        .With("passage", row => row.Hit.Passage.Text)
        .With("otherPassages", row => row.Hit.OtherPassages.Count);

    /// <summary>
    /// Returns hits with the members <c>place</c> (from 1), <c>type</c> ("unit", "gradedCompetency", "role"), <c>id</c>, <c>title</c>, <c>wordsFound</c>,
    /// <c>field</c>, <c>level</c>, <c>levelTitle</c>, <c>start</c> and <c>length</c> (of the first word found in the best passage), <c>passage</c> and
    /// <c>otherPassages</c> (how many).
    /// </summary>
    /// <param name="hits">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hits"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<SearchHit> hits) =>
        hitTable.ToJson(Guard.NotNull(hits).Select((hit, place) => (place + 1, Guard.NotNull(hit, nameof(hits)))));
}
