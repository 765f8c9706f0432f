namespace CompetencyFrameworks;

public sealed partial class CompetencyFramework
{
    /// <summary>Returns the roles of the framework by specialty and rung, with the moves that lead one rung up.</summary>
    /// <param name="options">The kinds of requirements that moves count, and the person; <see langword="null"/> for <see cref="CareerOptions.Default"/>.</param>
    /// <returns>The lattice; an empty one where the framework has no roles.</returns>
    /// <exception cref="ArgumentException">The person holds another edition of the framework.</exception>
    public RoleLattice ToRoleLattice(CareerOptions? options = null) => Roles.ToRoleLattice(options);
}
