namespace CompetencyFrameworks;

public sealed partial class CompetencyProfile
{
    /// <summary>Finds which of a role's units the person holds.</summary>
    /// <param name="target">The role.</param>
    /// <param name="options">The kinds of requirements whose units count, optional ones aside in any case; <see langword="null"/> for all of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The profile holds another edition of a framework that the role asks about, placed or not.</exception>
    public Exemptions ExemptionsFor(Role target, GapOptions? options = null)
    {
        RequireEditions(Guard.NotNull(target));
        return new Exemptions(this, target, options ?? GapOptions.Default);
    }
}
