namespace CompetencyFrameworks;

public sealed partial class Role
{
    /// <summary>Compares what this role asks for with what another one does: what stays, what is raised, what is new, what falls away.</summary>
    /// <param name="target">The role that is taken up; it may be of another framework.</param>
    /// <param name="options">The kinds of requirements that are compared, on both sides; <see langword="null"/> for all but optional ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The roles ask for competencies of two editions of a framework; or the framework was read again under the same edition, and has changed so that what this
    /// role asks for has no place in it.
    /// </exception>
    public RoleTransition TransitionTo(Role target, GapOptions? options = null)
    {
        Guard.NotNull(target);
        EditionCheck.RequireSame(Frameworks, target.Frameworks, nameof(target));
        return new RoleTransition(this, target, options ?? GapOptions.Default);
    }

    /// <summary>Returns the transitions from this role to the others of its framework, the most similar role first; ties stand in the framework's order.</summary>
    /// <param name="options">The kinds of requirements that are compared, on both sides; <see langword="null"/> for all but optional ones.</param>
    /// <returns>
    /// One transition for each listed role but this one. For a role that spans several frameworks the roles of all of them, the framework that it first asks for
    /// first. Empty for a role made in code that asks for nothing.
    /// </returns>
    /// <remarks>A ranking by what is missing would find the easiest role, not the nearest.</remarks>
    public IReadOnlyList<RoleTransition> MostSimilarRoles(GapOptions? options = null) => Array.AsReadOnly(Frameworks
        .SelectMany(framework => framework.Roles)
        .Where(role => !ReferenceEquals(role, this))
        .Select(role => TransitionTo(role, options))
        .OrderByDescending(transition => transition.Similarity.Value)
        .ToArray());
}
