namespace CompetencyFrameworks;

/// <summary>Profiles as a table: the rows of each, in the order of the list.</summary>
public static class ProfileLists
{
    /// <summary>Returns profiles as one table: the rows of each, in the order of the list.</summary>
    /// <param name="profiles">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="profiles"/> or one of them is <see langword="null"/>.</exception>
    public static TidyTable<ProfileRow> ToTable(this IEnumerable<CompetencyProfile> profiles) =>
        new(ProfileRow.Columns, Guard.NotNull(profiles).SelectMany(profile => Guard.NotNull(profile, nameof(profiles)).Rows));
}
