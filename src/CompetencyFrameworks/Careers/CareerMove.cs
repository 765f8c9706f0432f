namespace CompetencyFrameworks;

/// <summary>One move of a career path, to a role on the same rung or on the next one. Two are equal when roles and costs are.</summary>
[TypeFormatterSource]
public sealed class CareerMove : IEquatable<CareerMove>
{
    private readonly GapOptions options;
    private RoleTransition? transition;

    internal CareerMove(Role from, Role to, decimal credits, int unitsWithoutCredit, int rungs, GapOptions options)
    {
        From = from;
        To = to;
        Credits = credits;
        UnitsWithoutCredit = unitsWithoutCredit;
        Rungs = rungs;
        this.options = options;
    }

    /// <summary>The role that is left.</summary>
    public Role From { get; }

    /// <summary>The role that is taken up.</summary>
    public Role To { get; }

    /// <summary>
    /// The credits of the units that the role taken up asks for, and that neither the role left asks for nor the person held at the outset; a unit without a
    /// stated credit counts 0.
    /// </summary>
    public decimal Credits { get; }

    /// <summary>The number of units among them that have no credit stated.</summary>
    public int UnitsWithoutCredit { get; }

    /// <summary>
    /// The rungs to climb in graded competencies: the levels that apply, above what the role left asks for and what the person held at the outset, up to what
    /// the role taken up asks for.
    /// </summary>
    public int Rungs { get; }

    /// <summary>Whether the two roles are of different specialties; true where only one of them has a specialty.</summary>
    public bool ChangesSpecialty => AreDifferent(From, To);

    /// <summary>What changes between the two roles, whoever moves.</summary>
    public RoleTransition Transition => transition ??= From.TransitionTo(To, options);

    /// <summary>Returns whether another move is between the same roles and costs as much.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(CareerMove? other) =>
        other is not null && ModelKey.AreSame(From, other.From) && ModelKey.AreSame(To, other.To) && Credits == other.Credits && Rungs == other.Rungs
        && UnitsWithoutCredit == other.UnitsWithoutCredit;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CareerMove);

    /// <inheritdoc/>
    public override int GetHashCode() => (From.Id, To.Id, Credits, Rungs).GetHashCode();

    /// <summary>Returns the roles and the cost.</summary>
    public override string ToString() => $"{From.Title} -> {To.Title}: {CareerPath.Describe(Credits, Rungs)}";

    internal static bool AreDifferent(Role from, Role to) => !ReferenceEquals(from.Specialty, to.Specialty);
}
