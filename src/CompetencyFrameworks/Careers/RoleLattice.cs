using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// Roles by specialty and rung, and the moves that lead one rung up: inside a specialty, and to another one. Two are equal when roles and moves are.
/// </summary>
/// <remarks>
/// A role on no rung is there, and has no moves; so is one alone on its ladder. A framework without specialties is one group of roles. A framework without roles
/// gives an empty lattice.
/// </remarks>
[TypeFormatterSource]
public sealed partial class RoleLattice : IEquatable<RoleLattice>
{
    internal RoleLattice(Role[] roles, CareerOptions options)
    {
        Options = options;
        Roles = Array.AsReadOnly(roles);
        Specialties = Array.AsReadOnly(roles.Select(role => role.Specialty).Distinct().ToArray());
        Moves = Array.AsReadOnly(roles.Length == 0 || roles[0].Framework is not { } framework ? [] : MovesBetween(roles, new MoveCosts(framework, options), options));
    }

    /// <summary>The kinds of requirements that the moves count, and the person.</summary>
    public CareerOptions Options { get; }

    /// <summary>The roles, in the order of the framework or in that in which they were given.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>The specialties of the roles, in the order in which <see cref="Roles"/> first reaches them; <see langword="null"/> stands for roles without one.</summary>
    public IReadOnlyList<Specialty?> Specialties { get; }

    /// <summary>
    /// The moves from a role to each role on the next rung of its ladder, by the place of the role left in <see cref="Roles"/>, then by that of the role taken up;
    /// with what each costs. <see cref="CareerMove.ChangesSpecialty"/> tells those apart that lead to another specialty.
    /// </summary>
    public IReadOnlyList<CareerMove> Moves { get; }

    /// <summary>Returns whether another lattice has the same roles and equal moves.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(RoleLattice? other) =>
        other is not null && Roles.Count == other.Roles.Count && Roles.Zip(other.Roles, ModelKey.AreSame).All(same => same) && Moves.SequenceEqual(other.Moves);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RoleLattice);

    /// <inheritdoc/>
    public override int GetHashCode() => (Roles.Count, Moves.Count, Roles.Count == 0 ? "" : Roles[0].Id).GetHashCode();

    /// <summary>Returns how many roles and moves there are.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0:#,0} {1}, {2:#,0} {3}", Roles.Count, Roles.Count == 1 ? "role" : "roles", Moves.Count, Moves.Count == 1 ? "move" : "moves");

    private static CareerMove[] MovesBetween(Role[] roles, MoveCosts costs, CareerOptions options)
    {
        ILookup<Level?, Role> onRung = roles.ToLookup(role => role.Rung);
        var costsOf = new Dictionary<Level, RungCosts>();
        var moves = new List<CareerMove>();
        foreach (Role left in roles)
        {
            Level? next = left.Rung?.Above;
            Role[] taken = next is null ? [] : [.. onRung[next]];
            if (taken.Length == 0)
            {
                continue;
            }

            if (!costsOf.TryGetValue(next!, out RungCosts? rung))
            {
                costsOf.Add(next!, rung = new RungCosts(taken, costs));
            }

            (decimal[] credits, int[] rungs) = rung.From(left);
            moves.AddRange(taken.Select((role, i) => new CareerMove(left, role, credits[i], costs.UnitsWithoutCredit(left, role), rungs[i], options.Requirements)));
        }

        return [.. moves];
    }
}
