using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>The way from one role to another, move by move. Two are equal when start, moves, kinds and person are.</summary>
[TypeFormatterSource]
public sealed partial class CareerPath : IEquatable<CareerPath>
{
    internal CareerPath(Role start, CareerMove[] moves, CareerOptions options)
    {
        Options = options;
        Start = start;
        Moves = Array.AsReadOnly(moves);
        Roles = Array.AsReadOnly<Role>([start, .. moves.Select(move => move.To)]);
        Credits = moves.Sum(move => move.Credits);
        UnitsWithoutCredit = moves.Sum(move => move.UnitsWithoutCredit);
        Rungs = moves.Sum(move => move.Rungs);
        SpecialtyChanges = moves.Count(move => move.ChangesSpecialty);
    }

    /// <summary>The kinds of requirements that the moves count, and the person, if any, whose holdings cost nothing.</summary>
    public CareerOptions Options { get; }

    /// <summary>The role at the beginning.</summary>
    public Role Start { get; }

    /// <summary>The role at the end.</summary>
    public Role Target => Roles[Roles.Count - 1];

    /// <summary>The moves in their order; none where the start is the target.</summary>
    public IReadOnlyList<CareerMove> Moves { get; }

    /// <summary>The roles on the way, from the start to the target, both included.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>The credits of all moves. What roles before the one left taught is not carried over, so a unit may count on two moves.</summary>
    public decimal Credits { get; }

    /// <summary>The number of units to be learned on the way that have no credit stated.</summary>
    public int UnitsWithoutCredit { get; }

    /// <summary>The rungs to climb on all moves. Credits and rungs are never added up.</summary>
    public int Rungs { get; }

    /// <summary>How many moves lead to another specialty.</summary>
    public int SpecialtyChanges { get; }

    /// <summary>Returns whether another path has the same start, equal moves, the same kinds and an equal person.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(CareerPath? other) =>
        other is not null && ModelKey.AreSame(Start, other.Start) && Moves.SequenceEqual(other.Moves)
        && Options.Kinds.SequenceEqual(other.Options.Kinds) && Equals(Options.Profile, other.Options.Profile);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CareerPath);

    /// <inheritdoc/>
    public override int GetHashCode() => (Start.Id, Target.Id, Moves.Count, Credits).GetHashCode();

    /// <summary>Returns the roles on the way and the cost.</summary>
    public override string ToString() => $"{string.Join(" -> ", Roles.Select(role => role.Title))}: {Describe(Credits, Rungs)}";

    internal static string Describe(decimal credits, int rungs) => string.Format(
        CultureInfo.InvariantCulture, "{0:0.#########} {1}, {2} {3}", credits, credits == 1 ? "credit" : "credits", rungs, rungs == 1 ? "rung" : "rungs");
}
