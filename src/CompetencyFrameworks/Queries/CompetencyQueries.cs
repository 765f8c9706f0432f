namespace CompetencyFrameworks;

/// <summary>
/// Questions that pick competencies out of a list, such as <c>framework.Units.InCategory(category).RequiredOn(rung)</c>. Each keeps the order of the list, is
/// answered as the result is read, and goes together with the others and with LINQ.
/// </summary>
public static class CompetencyQueries
{
    /// <summary>Picks the competencies of a category and of the categories inside it, however deep.</summary>
    /// <typeparam name="T">The kind of competency.</typeparam>
    /// <param name="competencies">The competencies to pick from.</param>
    /// <param name="category">The category.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<T> InCategory<T>(this IEnumerable<T> competencies, Category category)
        where T : Competency
    {
        Guard.NotNull(category);
        return Guard.NotNull(competencies).Where(competency => IsIn(competency.Category, category));
    }

    /// <summary>Picks the units of a qualification level.</summary>
    /// <param name="units">The units to pick from.</param>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<UnitOfCompetency> AtLevel(this IEnumerable<UnitOfCompetency> units, Level level)
    {
        Guard.NotNull(level);
        return Guard.NotNull(units).Where(unit => ModelKey.AreSame(unit.Level, level));
    }

    /// <summary>Picks the units whose stated credit is just this. A unit without a stated credit is never picked.</summary>
    /// <param name="units">The units to pick from.</param>
    /// <param name="credit">The credit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is <see langword="null"/>.</exception>
    public static IEnumerable<UnitOfCompetency> WithCredit(this IEnumerable<UnitOfCompetency> units, decimal credit) => units.WithCredit(credit, credit);

    /// <summary>Picks the units whose stated credit is in a range, both ends included. A unit without a stated credit is in none.</summary>
    /// <param name="units">The units to pick from.</param>
    /// <param name="from">The least credit.</param>
    /// <param name="to">The most credit; nothing is picked where it is below <paramref name="from"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is <see langword="null"/>.</exception>
    public static IEnumerable<UnitOfCompetency> WithCredit(this IEnumerable<UnitOfCompetency> units, decimal from, decimal to) =>
        Guard.NotNull(units).Where(unit => unit.Credit >= from && unit.Credit <= to);

    /// <summary>Picks the competencies whose printed code begins with a text. Case counts; those without a code are left out.</summary>
    /// <typeparam name="T">The kind of competency.</typeparam>
    /// <param name="competencies">The competencies to pick from.</param>
    /// <param name="prefix">The beginning.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<T> WithCodePrefix<T>(this IEnumerable<T> competencies, string prefix)
        where T : Competency
    {
        Guard.NotNull(prefix);
        return Guard.NotNull(competencies).Where(competency => competency.Code?.StartsWith(prefix, StringComparison.Ordinal) == true);
    }

    /// <summary>Picks the competencies that some role of the framework asks for as a kind of requirement.</summary>
    /// <typeparam name="T">The kind of competency.</typeparam>
    /// <param name="competencies">The competencies to pick from.</param>
    /// <param name="kind">The kind of requirement.</param>
    /// <exception cref="ArgumentNullException"><paramref name="competencies"/> is <see langword="null"/>.</exception>
    public static IEnumerable<T> RequiredAs<T>(this IEnumerable<T> competencies, RequirementKind kind)
        where T : Competency =>
        Guard.NotNull(competencies).Where(competency => competency.RequiredBy.Any(role => role.RequirementFor(competency)!.Kind == kind));

    /// <summary>Picks the competencies that some role of a specialty asks for, in any kind.</summary>
    /// <typeparam name="T">The kind of competency.</typeparam>
    /// <param name="competencies">The competencies to pick from.</param>
    /// <param name="specialty">The specialty.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<T> RequiredIn<T>(this IEnumerable<T> competencies, Specialty specialty)
        where T : Competency
    {
        Guard.NotNull(specialty);
        return Guard.NotNull(competencies).Where(competency => competency.RequiredBy.Any(role => ModelKey.AreSame(role.Specialty, specialty)));
    }

    /// <summary>Picks the competencies that some role on a rung asks for, in any kind.</summary>
    /// <typeparam name="T">The kind of competency.</typeparam>
    /// <param name="competencies">The competencies to pick from.</param>
    /// <param name="rung">The rung, such as a job role in Hong Kong.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IEnumerable<T> RequiredOn<T>(this IEnumerable<T> competencies, Level rung)
        where T : Competency
    {
        Guard.NotNull(rung);
        return Guard.NotNull(competencies).Where(competency => competency.RequiredBy.Any(role => ModelKey.AreSame(role.Rung, rung)));
    }

    // Where the category is the one looked for, or stands inside it.
    private static bool IsIn(Category? category, Category looked)
    {
        while (category is not null && !ModelKey.AreSame(category, looked))
        {
            category = category.Parent;
        }

        return category is not null;
    }
}
