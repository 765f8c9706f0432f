namespace CompetencyFrameworks;

/// <summary>
/// Questions that pick roles out of a list, such as <c>framework.Roles.OnRung(rung)</c>. Each keeps the order of the list, is answered as the result is read,
/// and goes together with the others and with LINQ.
/// </summary>
public static class RoleQueries
{
    /// <summary>Picks the roles of a specialty.</summary>
    /// <param name="roles">The roles to pick from.</param>
    /// <param name="specialty">The specialty.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<Role> InSpecialty(this IEnumerable<Role> roles, Specialty specialty)
    {
        Guard.NotNull(specialty);
        return Guard.NotNull(roles).Where(role => ModelKey.AreSame(role.Specialty, specialty));
    }

    /// <summary>Picks the roles on a rung.</summary>
    /// <param name="roles">The roles to pick from.</param>
    /// <param name="rung">The rung, such as a job role in Hong Kong.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<Role> OnRung(this IEnumerable<Role> roles, Level rung)
    {
        Guard.NotNull(rung);
        return Guard.NotNull(roles).Where(role => ModelKey.AreSame(role.Rung, rung));
    }

    /// <summary>Picks the roles that ask for a competency, in any kind and at any level.</summary>
    /// <param name="roles">The roles to pick from.</param>
    /// <param name="competency">The competency.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<Role> AskingFor(this IEnumerable<Role> roles, Competency competency)
    {
        Guard.NotNull(competency);
        return Guard.NotNull(roles).Where(role => role.RequirementFor(competency) is not null);
    }

    /// <summary>Picks the roles that ask for a graded competency at a level or above it, in any kind.</summary>
    /// <param name="roles">The roles to pick from.</param>
    /// <param name="competency">The graded competency.</param>
    /// <param name="level">A level of its ladder.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The level is of another ladder.</exception>
    public static IEnumerable<Role> AskingFor(this IEnumerable<Role> roles, GradedCompetency competency, Level level)
    {
        Guard.NotNull(competency).Ladder.Require(Guard.NotNull(level), nameof(level));
        return Guard.NotNull(roles).Where(role => role.RequirementFor(competency) is { } requirement && requirement.Rank >= level.Rank);
    }
}
