namespace CompetencyFrameworks;

/// <summary>Questions about several roles at once, such as <c>framework.Roles.ToSimilarityMatrix()</c>. Answers keep the order in which the roles are given.</summary>
public static class RoleSets
{
    /// <summary>Lays roles beside the competencies that they ask for.</summary>
    /// <param name="roles">The roles, each once; they may be of several frameworks.</param>
    /// <param name="options">The kinds of requirements that are covered; <see langword="null"/> for all but optional ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A role stands twice; or they are of two editions of a framework, or of one that was read twice.</exception>
    public static RequirementMatrix ToRequirementMatrix(this IEnumerable<Role> roles, GapOptions? options = null) =>
        new(Checked(roles), options ?? GapOptions.Default);

    /// <summary>Lays roles beside the categories of what they ask for.</summary>
    /// <param name="roles">The roles, each once; they may be of several frameworks.</param>
    /// <param name="options">The kinds of requirements that are covered; <see langword="null"/> for all but optional ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A role stands twice; or they are of two editions of a framework, or of one that was read twice.</exception>
    public static CategoryRequirementMatrix ToCategoryMatrix(this IEnumerable<Role> roles, GapOptions? options = null) => roles.ToRequirementMatrix(options).ToCategoryMatrix();

    /// <summary>Compares each role with each other one.</summary>
    /// <param name="roles">The roles, each once; they may be of several frameworks.</param>
    /// <param name="options">The kinds of requirements that are compared, on both sides; <see langword="null"/> for all but optional ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A role stands twice; or they are of two editions of a framework, or of one that was read twice.</exception>
    public static RoleSimilarityMatrix ToSimilarityMatrix(this IEnumerable<Role> roles, GapOptions? options = null) =>
        new(Checked(roles), options ?? GapOptions.Default);

    /// <summary>Lays roles out by specialty and rung, with the moves that lead one rung up.</summary>
    /// <param name="roles">The roles, each once, all of one framework.</param>
    /// <param name="options">The kinds of requirements that moves count, and the person; <see langword="null"/> for <see cref="CareerOptions.Default"/>.</param>
    /// <returns>The lattice of these roles; a rung on which none of them stands is not passed over, and parts those below from those above.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roles"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// A role stands twice; or they are not all of one framework, in one edition that was read once; or the person holds another edition of it.
    /// </exception>
    public static RoleLattice ToRoleLattice(this IEnumerable<Role> roles, CareerOptions? options = null)
    {
        Role[] given = Checked(roles);
        if (Array.Find(given, role => role.Framework is null || !ReferenceEquals(role.Framework, given[0].Framework)) is { } other)
        {
            throw new ArgumentException(
                $"{Quote.Text(other.Id)} is not of one framework with the others: moves lead from role to role of one framework. Take the roles from {nameof(CompetencyFramework)}.{nameof(CompetencyFramework.Roles)}.",
                nameof(roles));
        }

        if (given.Length > 0)
        {
            options?.Profile?.RequireEdition(given[0].Framework!, nameof(options));
        }

        return new RoleLattice(given, options ?? CareerOptions.Default);
    }

    private static Role[] Checked(IEnumerable<Role> roles)
    {
        Role[] given = [.. Guard.NotNull(roles).Select(role => Guard.NotNull(role, nameof(roles)))];
        EditionCheck.RequireOneReading(given.SelectMany(role => role.Frameworks), nameof(roles));
        return given.GroupBy(role => role).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new ArgumentException($"The role {Quote.Text(twice.Key.Id)} stands twice. Give each role once.", nameof(roles))
            : given;
    }
}
