namespace CompetencyFrameworks;

public sealed partial class Role
{
    /// <summary>Returns the sum of the credits of the role's units; a unit without a stated credit counts 0.</summary>
    /// <param name="options">The kinds of requirements whose units count, optional ones aside in any case; <see langword="null"/> for all of them.</param>
    public decimal CreditTotal(GapOptions? options = null) =>
        UnitRequirements(options ?? GapOptions.Default).Sum(requirement => ((UnitOfCompetency)requirement.Competency).Credit ?? 0);

    /// <summary>Answers whether the role's qualification is open to somebody from a qualification level.</summary>
    /// <param name="level">A level of the framework's qualification ladder that the person has completed; <see langword="null"/> where it is not known.</param>
    /// <returns>The ways in, with the text of each; <see langword="null"/> for a role without a qualification.</returns>
    /// <exception cref="ArgumentException">The level is of another ladder than the one that the qualification asks for.</exception>
    public QualificationAccess? AccessFrom(Level? level)
    {
        if (level is not null)
        {
            (Qualification?.QualificationEntry?.Level.Ladder ?? Framework?.QualificationLadder)?.Require(level, nameof(level));
        }

        return Qualification is null ? null : new QualificationAccess(this, level);
    }

    /// <summary>Answers what the role's qualification leads to.</summary>
    /// <returns>The onward pathways; <see langword="null"/> for a role without a qualification.</returns>
    public QualificationProgression? Progression() => Qualification is null ? null : new QualificationProgression(this);

    /// <summary>The requirements of the chosen kinds that ask for units, optional ones aside, in report order.</summary>
    internal Requirement[] UnitRequirements(GapOptions options) => Array.FindAll(
        InReportOrder,
        requirement => requirement.Competency is UnitOfCompetency && requirement.Kind != RequirementKind.Optional && options.Covers(requirement.Kind));
}
