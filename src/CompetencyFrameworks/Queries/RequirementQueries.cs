namespace CompetencyFrameworks;

/// <summary>
/// Questions that pick competencies by the roles that ask for them, in any kind and at any level. Each keeps the order of the list, is answered as the result
/// is read, and goes together with the others and with LINQ. The roles may be a framework's own or made in code.
/// </summary>
public static class RequirementQueries
{
    /// <summary>Picks the competencies that a role asks for.</summary>
    /// <typeparam name="T">The kind of competency.</typeparam>
    /// <param name="competencies">The competencies to pick from.</param>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<T> RequiredBy<T>(this IEnumerable<T> competencies, Role role)
        where T : Competency
    {
        Guard.NotNull(role);
        return Guard.NotNull(competencies).Where(competency => role.RequirementFor(competency) is not null);
    }

    /// <summary>Picks the competencies that a role asks for and no other role of the framework does.</summary>
    /// <typeparam name="T">The kind of competency.</typeparam>
    /// <param name="competencies">The competencies to pick from.</param>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<T> RequiredOnlyBy<T>(this IEnumerable<T> competencies, Role role)
        where T : Competency
    {
        Guard.NotNull(role);
        return Guard.NotNull(competencies).Where(competency =>
            role.RequirementFor(competency) is not null && competency.RequiredBy.All(other => ModelKey.AreSame(other, role)));
    }

    /// <summary>Picks the competencies that every one of several roles asks for: all competencies where there are no roles.</summary>
    /// <typeparam name="T">The kind of competency.</typeparam>
    /// <param name="competencies">The competencies to pick from.</param>
    /// <param name="roles">The roles.</param>
    /// <exception cref="ArgumentNullException">An argument or a role is <see langword="null"/>.</exception>
    public static IEnumerable<T> RequiredByAll<T>(this IEnumerable<T> competencies, params Role[] roles)
        where T : Competency =>
        competencies.RequiredByAll((IEnumerable<Role>)roles);

    /// <summary>Picks the competencies that every one of several roles asks for: all competencies where there are no roles.</summary>
    /// <typeparam name="T">The kind of competency.</typeparam>
    /// <param name="competencies">The competencies to pick from.</param>
    /// <param name="roles">The roles.</param>
    /// <exception cref="ArgumentNullException">An argument or a role is <see langword="null"/>.</exception>
    public static IEnumerable<T> RequiredByAll<T>(this IEnumerable<T> competencies, IEnumerable<Role> roles)
        where T : Competency
    {
        Role[] all = Checked(roles);
        return Guard.NotNull(competencies).Where(competency => Array.TrueForAll(all, role => role.RequirementFor(competency) is not null));
    }

    /// <summary>Picks the competencies that at least one of several roles asks for: none where there are no roles.</summary>
    /// <typeparam name="T">The kind of competency.</typeparam>
    /// <param name="competencies">The competencies to pick from.</param>
    /// <param name="roles">The roles.</param>
    /// <exception cref="ArgumentNullException">An argument or a role is <see langword="null"/>.</exception>
    public static IEnumerable<T> RequiredByAny<T>(this IEnumerable<T> competencies, params Role[] roles)
        where T : Competency =>
        competencies.RequiredByAny((IEnumerable<Role>)roles);

    /// <summary>Picks the competencies that at least one of several roles asks for: none where there are no roles.</summary>
    /// <typeparam name="T">The kind of competency.</typeparam>
    /// <param name="competencies">The competencies to pick from.</param>
    /// <param name="roles">The roles.</param>
    /// <exception cref="ArgumentNullException">An argument or a role is <see langword="null"/>.</exception>
    public static IEnumerable<T> RequiredByAny<T>(this IEnumerable<T> competencies, IEnumerable<Role> roles)
        where T : Competency
    {
        Role[] all = Checked(roles);
        return Guard.NotNull(competencies).Where(competency => Array.Exists(all, role => role.RequirementFor(competency) is not null));
    }

    /// <summary>Picks the competencies that none of several roles asks for: all competencies where there are no roles.</summary>
    /// <typeparam name="T">The kind of competency.</typeparam>
    /// <param name="competencies">The competencies to pick from.</param>
    /// <param name="roles">The roles.</param>
    /// <exception cref="ArgumentNullException">An argument or a role is <see langword="null"/>.</exception>
    public static IEnumerable<T> RequiredByNone<T>(this IEnumerable<T> competencies, params Role[] roles)
        where T : Competency =>
        competencies.RequiredByNone((IEnumerable<Role>)roles);

    /// <summary>Picks the competencies that none of several roles asks for: all competencies where there are no roles.</summary>
    /// <typeparam name="T">The kind of competency.</typeparam>
    /// <param name="competencies">The competencies to pick from.</param>
    /// <param name="roles">The roles.</param>
    /// <exception cref="ArgumentNullException">An argument or a role is <see langword="null"/>.</exception>
    public static IEnumerable<T> RequiredByNone<T>(this IEnumerable<T> competencies, IEnumerable<Role> roles)
        where T : Competency
    {
        Role[] all = Checked(roles);
        return Guard.NotNull(competencies).Where(competency => Array.TrueForAll(all, role => role.RequirementFor(competency) is null));
    }

    private static Role[] Checked(IEnumerable<Role> roles) => [.. Guard.NotNull(roles).Select(role => Guard.NotNull(role, nameof(roles)))];
}
