namespace CompetencyFrameworks;

/// <summary>
/// Writes the figures of people as JSON: an array with an object for each, in the order of the list, every object with the same members. What is missing is null, and
/// the same results always give the same text.
/// </summary>
public static class PeopleLists
{
    private static readonly RowTable<PersonGaps> personTable = WithFigures(new RowTable<PersonGaps>(), person => person);

    private static readonly RowTable<RankedPerson> rankedTable = WithFigures(new RowTable<RankedPerson>().With("place", person => person.Place), person => person.Gaps);

    /// <summary>
    /// Returns the figures of people against roles, such as <see cref="WorkforceGaps"/>, with the members <c>person</c>, <c>personName</c>, <c>role</c>,
    /// <c>roleTitle</c>, <c>isReady</c>, <c>open</c>, <c>partial</c>, <c>notAssessed</c>, <c>unitsMissing</c>, <c>creditsMissing</c>, <c>rungsMissing</c>,
    /// <c>satisfied</c>, <c>satisfiedOf</c>, <c>units</c>, <c>unitsOf</c>, <c>graded</c>, <c>gradedOf</c>, <c>credits</c>, <c>creditsOf</c>, <c>progress</c> and
    /// <c>progressOf</c>.
    /// </summary>
    /// <param name="people">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="people"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<PersonGaps> people) => personTable.ToJson(Guard.NotNull(people));

    /// <summary>
    /// Returns a ranking, with the member <c>place</c> and then those of the figures: <c>person</c>, <c>personName</c>, <c>role</c>, <c>roleTitle</c>,
    /// <c>isReady</c>, <c>open</c>, <c>partial</c>, <c>notAssessed</c>, <c>unitsMissing</c>, <c>creditsMissing</c>, <c>rungsMissing</c>, <c>satisfied</c>,
    /// <c>satisfiedOf</c>, <c>units</c>, <c>unitsOf</c>, <c>graded</c>, <c>gradedOf</c>, <c>credits</c>, <c>creditsOf</c>, <c>progress</c> and <c>progressOf</c>.
    /// </summary>
    /// <param name="people">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="people"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<RankedPerson> people) => rankedTable.ToJson(Guard.NotNull(people));

    private static RowTable<T> WithFigures<T>(RowTable<T> table, Func<T, PersonGaps> figures) => table
        .With("person", row => figures(row).Id)
        .With("personName", row => figures(row).Name)
        .WithRole("role", row => figures(row).Target)
        .With("isReady", row => figures(row).IsReady)
        .With("open", row => figures(row).OpenCount)
        .With("partial", row => figures(row).PartialCount)
        .With("notAssessed", row => figures(row).NotAssessedCount)
        .With("unitsMissing", row => figures(row).UnitsMissing)
        .With("creditsMissing", row => figures(row).CreditsMissing)
        .With("rungsMissing", row => figures(row).RungsMissing)
        .WithRatio("satisfied", row => figures(row).Coverage)
        .WithRatio("units", row => figures(row).UnitCoverage)
        .WithRatio("graded", row => figures(row).GradedCoverage)
        .WithRatio("credits", row => figures(row).CreditCoverage)
        .WithRatio("progress", row => figures(row).Progress);
}
