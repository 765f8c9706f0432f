namespace CompetencyFrameworks;

/// <summary>
/// Lists of results as one table: <c>ToTable</c> gives a row for each result, in the order of the list; <c>ToRows</c> gives the rows of every result, one result
/// after the other.
/// </summary>
public static partial class TableExtensions
{
    /// <summary>Returns the holdings of profiles as one table: the rows of each, as <see cref="CompetencyProfile.Rows"/> has them, in the order of the list.</summary>
    /// <param name="profiles">The profiles, each with its rows; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="profiles"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<ProfileRow> ToRows(this IEnumerable<CompetencyProfile> profiles) =>
        new(ProfileRow.Columns, Guard.NotNull(profiles).SelectMany(profile => Guard.NotNull(profile, nameof(profiles)).Rows));

    /// <summary>
    /// Returns the requirements of gap reports, such as those of several people or for several roles, as one table: the rows of each, as <see cref="GapReport.Rows"/> has
    /// them, in the order of the list.
    /// </summary>
    /// <param name="reports">The reports, each with its rows; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<GapRow> ToRows(this IEnumerable<GapReport> reports) =>
        new(GapRow.Columns, Guard.NotNull(reports).SelectMany(report => Guard.NotNull(report, nameof(reports)).Rows));

    /// <summary>Returns holders, such as those of <see cref="Workforce.AllHolders"/>, as one table: for each competency a row for each of its levels, lowest first.</summary>
    /// <param name="holders">The holders of competencies, each with its rows; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="holders"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<HoldersRow> ToRows(this IEnumerable<CompetencyHolders> holders) =>
        new(HoldersRow.Columns, Guard.NotNull(holders).SelectMany(one => Guard.NotNull(one, nameof(holders)).ByLevel.Select(level => new HoldersRow(one, level))));

    /// <summary>
    /// Returns scarce requirements as one table: for each a row for every role that asks for it and person who has it; where nobody has it, a row for every role, without a
    /// person.
    /// </summary>
    /// <param name="requirements">The requirements, each with its rows; in this order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="requirements"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<ScarceRequirementRow> ToRows(this IEnumerable<ScarceRequirement> requirements) =>
        new(ScarceRequirementRow.Columns, Guard.NotNull(requirements).SelectMany(one =>
            from role in Guard.NotNull(one, nameof(requirements)).Roles
            from person in one.People.DefaultIfEmpty()
            select new ScarceRequirementRow(one, role, person.Id, person.Name)));
}
