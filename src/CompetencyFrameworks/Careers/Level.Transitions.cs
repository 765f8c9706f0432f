namespace CompetencyFrameworks;

public sealed partial class Level
{
    /// <summary>
    /// Compares what two levels of a ladder ask for, each in every graded competency of the ladder to which it applies: the transition between
    /// <see cref="Role.AtLevel"/> of this level and of the other one.
    /// </summary>
    /// <param name="target">The level to reach, above this one or not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The level is of another ladder.</exception>
    public RoleTransition TransitionTo(Level target)
    {
        Ladder.Require(Guard.NotNull(target), nameof(target));
        return Role.AtLevel(this).TransitionTo(Role.AtLevel(target));
    }
}
