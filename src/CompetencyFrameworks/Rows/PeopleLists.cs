namespace CompetencyFrameworks;

/// <summary>The figures of people as tables: a row for each, in the order of the list.</summary>
public static class PeopleLists
{
    /// <summary>Returns the figures of people against roles, such as <see cref="WorkforceGaps"/>, as a table: a row for each, in the order of the list.</summary>
    /// <param name="people">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="people"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<PersonGapsRow> ToTable(this IEnumerable<PersonGaps> people) =>
        new(PersonGapsRow.Columns, Guard.NotNull(people).Select(person => new PersonGapsRow(Guard.NotNull(person, nameof(people)))));

    /// <summary>Returns a ranking, such as <see cref="WorkforceRanking"/>, as a table: a row for each, in the order of the list.</summary>
    /// <param name="people">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="people"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<RankedPersonRow> ToTable(this IEnumerable<RankedPerson> people) =>
        new(RankedPersonRow.Columns, Guard.NotNull(people).Select(person => new RankedPersonRow(Guard.NotNull(person, nameof(people)))));
}
