namespace CompetencyFrameworks;

public static partial class TableExtensions
{
    /// <summary>Returns the figures of people against roles, such as <see cref="WorkforceGaps"/>, as a table: a row for each, in the order of the list.</summary>
    /// <param name="people">The people, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="people"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<PersonGapsRow> ToTable(this IEnumerable<PersonGaps> people) =>
        new(PersonGapsRow.Columns, Guard.NotNull(people).Select(person => new PersonGapsRow(Guard.NotNull(person, nameof(people)))));

    /// <summary>Returns a ranking, such as <see cref="WorkforceRanking"/>, as a table: a row for each, in the order of the list.</summary>
    /// <param name="people">The people with their places, each a row; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="people"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<RankedPersonRow> ToTable(this IEnumerable<RankedPerson> people) =>
        new(RankedPersonRow.Columns, Guard.NotNull(people).Select(person => new RankedPersonRow(Guard.NotNull(person, nameof(people)))));
}
