namespace CompetencyFrameworks;

public sealed partial class Role
{
    /// <summary>
    /// Finds the path to another role that costs least. A move leads to a role on the same rung or one rung up; its cost is the credits and the rungs that the
    /// role taken up asks for beyond the role left and beyond what the person held at the outset. What earlier roles taught is not carried over.
    /// </summary>
    /// <param name="target">The role to reach.</param>
    /// <param name="options">The kinds of requirements that are counted, and the person; <see langword="null"/> for <see cref="CareerOptions.Default"/>.</param>
    /// <returns>
    /// The path with the least credits; among those the one with the fewest rungs, then the fewest moves, then the fewest changes of specialty, then the one
    /// whose roles stand first in the framework, compared from the first role on. A path without moves where the two are the same role.
    /// <see langword="null"/> where there is none: a role is not among the framework's own or on no rung, the rungs are of two ladders, the target stands lower,
    /// or no role stands on a rung between them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The roles are of two frameworks, of two editions of one, or of one that was read twice; or the person holds another edition of it.
    /// </exception>
    public CareerPath? PathTo(Role target, CareerOptions? options = null)
    {
        if (ModelKey.AreSame(this, Guard.NotNull(target)))
        {
            return new CareerPath(this, [], options ?? CareerOptions.Default);
        }

        if (!ReferenceEquals(Framework, target.Framework))
        {
            throw new ArgumentException(
                $"{Quote.Text(Id)} is a role of {NameOfFramework(this)}, and {Quote.Text(target.Id)} of {NameOfFramework(target)}{(AreReadTwice(target) ? ", read another time" : "")}. "
                + "A path leads from role to role of one framework.",
                nameof(target));
        }

        return IsOnARung(options) && target.Rung is not null ? PathSearch.To(this, target, options ?? CareerOptions.Default) : null;
    }

    /// <summary>Finds all roles that can be reached within a budget.</summary>
    /// <param name="credits">The most credits that the moves may cost together, 0 or more.</param>
    /// <param name="rungs">The most rungs that the moves may cost together, 0 or more; <see langword="null"/> for any number.</param>
    /// <param name="options">The kinds of requirements that are counted, and the person; <see langword="null"/> for <see cref="CareerOptions.Default"/>.</param>
    /// <returns>
    /// For each role but this one to which a path within both budgets leads, the least of these paths, compared as by <see cref="PathTo"/>; in the framework's
    /// order of roles. Empty for a role that is not among the framework's own, or on no rung.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A budget is negative.</exception>
    /// <exception cref="ArgumentException">The person holds another edition of the framework.</exception>
    public IReadOnlyList<CareerPath> RolesWithinReach(decimal credits, int? rungs = null, CareerOptions? options = null)
    {
        RequireBudget(credits, nameof(credits));
        RequireBudget(rungs ?? 0, nameof(rungs));
        return IsOnARung(options) ? PathSearch.Within(this, credits, rungs, options ?? CareerOptions.Default) : Array.AsReadOnly(Array.Empty<CareerPath>());
    }

    private static void RequireBudget(decimal budget, string name)
    {
        if (budget < 0)
        {
            throw new ArgumentOutOfRangeException(name, budget, "A budget is 0 or more.");
        }
    }

    private bool IsOnARung(CareerOptions? options)
    {
        if (Framework is not null)
        {
            options?.Profile?.RequireEdition(Framework, nameof(options));
        }

        return Framework is not null && Rung is not null;
    }

    private bool AreReadTwice(Role target) =>
        Framework is not null && target.Framework is not null && Framework.Name == target.Framework.Name;

    private static string NameOfFramework(Role role) => role.Framework?.Name ?? (role.Requirements.Count == 0 ? "no framework" : "several frameworks");
}
