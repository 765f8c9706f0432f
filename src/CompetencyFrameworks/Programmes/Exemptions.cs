using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>The units of a role that a person holds already, and need not be taught. Two are equal when person, role, kinds and units are.</summary>
[TypeFormatterSource]
public sealed partial class Exemptions : IEquatable<Exemptions>
{
    internal Exemptions(CompetencyProfile profile, Role target, GapOptions options)
    {
        Profile = profile;
        Target = target;
        Options = options;
        ILookup<bool, UnitOfCompetency> units = target.UnitRequirements(options)
            .Select(requirement => (UnitOfCompetency)requirement.Competency)
            .ToLookup(unit => profile.HoldingOf(unit)?.RankOn(unit, nameof(target)) > 0);
        Units = Array.AsReadOnly(units[true].ToArray());
        Remaining = Array.AsReadOnly(units[false].ToArray());
        Credits = Units.Sum(unit => unit.Credit ?? 0);
        RemainingCredits = Remaining.Sum(unit => unit.Credit ?? 0);
    }

    /// <summary>The person's profile.</summary>
    public CompetencyProfile Profile { get; }

    /// <summary>The role that is asked about.</summary>
    public Role Target { get; }

    /// <summary>The kinds of requirements whose units count.</summary>
    public GapOptions Options { get; }

    /// <summary>The role's units that the person holds, optional ones aside, in the role's report order.</summary>
    public IReadOnlyList<UnitOfCompetency> Units { get; }

    /// <summary>The role's other units, optional ones aside, in the role's report order.</summary>
    public IReadOnlyList<UnitOfCompetency> Remaining { get; }

    /// <summary>The credits of <see cref="Units"/>; a unit without a stated credit counts 0.</summary>
    public decimal Credits { get; }

    /// <summary>The credits of <see cref="Remaining"/>; a unit without a stated credit counts 0.</summary>
    public decimal RemainingCredits { get; }

    /// <summary>Returns whether other exemptions are of an equal profile, for the same role and kinds, with the same units.</summary>
    /// <param name="other">The others.</param>
    public bool Equals(Exemptions? other) =>
        other is not null && Profile.Equals(other.Profile) && ModelKey.AreSame(Target, other.Target) && Options.Kinds.SequenceEqual(other.Options.Kinds)
        && Units.SequenceEqual(other.Units, ModelKey.Comparer) && Remaining.SequenceEqual(other.Remaining, ModelKey.Comparer);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Exemptions);

    /// <inheritdoc/>
    public override int GetHashCode() => (Profile, Target.Id, Units.Count).GetHashCode();

    /// <summary>Returns person, role, and how many units and credits are held.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0} for {1}: {2} of {3} units held, {4:0.#########} credits",
        Profile.ShownName,
        Target.Title,
        Units.Count,
        Units.Count + Remaining.Count,
        Credits);
}
