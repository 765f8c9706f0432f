using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>A competency that a role asks for, at a level if it is graded.</summary>
public sealed class Requirement : FrameworkPart
{
    internal Requirement(Competency competency, Level? level, RequirementKind kind, decimal weight = 1, string? extensions = null)
        : base(extensions)
    {
        Competency = competency;
        Level = level;
        Kind = kind;
        Weight = weight;
    }

    /// <summary>The competency.</summary>
    public Competency Competency { get; }

    /// <summary>The level asked for, one that applies to the competency; <see langword="null"/> for a unit.</summary>
    public Level? Level { get; }

    /// <summary>The rank asked for: 1 for a unit, the rank of <see cref="Level"/> for a graded competency.</summary>
    public int Rank => Level?.Rank ?? 1;

    /// <summary>The part that the requirement plays.</summary>
    public RequirementKind Kind { get; }

    /// <summary>
    /// How much the requirement counts in a progress, above 0; 1 where the framework states none. Sums of progress are exact, and those of groups add up to the
    /// whole, as long as a role's weights sum to less than ten million and have few digits behind the point.
    /// </summary>
    public decimal Weight { get; }

    /// <summary>Makes a requirement that a role of one's own asks for a unit. See <see cref="Role.Define"/>.</summary>
    /// <param name="unit">The unit of competency.</param>
    /// <param name="kind">The part that the requirement plays.</param>
    /// <param name="weight">How much it counts in a progress: above 0, at most 9 digits before the point and 9 after it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the four, or the weight is out of range.</exception>
    public static Requirement Of(UnitOfCompetency unit, RequirementKind kind = RequirementKind.Core, decimal weight = 1) =>
        new(Guard.NotNull(unit), null, Checked(kind), Checked(weight));

    /// <summary>Makes a requirement that a role of one's own asks for a graded competency at a level. See <see cref="Role.Define"/>.</summary>
    /// <param name="competency">The graded competency.</param>
    /// <param name="level">A level that applies to it.</param>
    /// <param name="kind">The part that the requirement plays.</param>
    /// <param name="weight">How much it counts in a progress: above 0, at most 9 digits before the point and 9 after it.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The level is of another ladder or does not apply to the competency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the four, or the weight is out of range.</exception>
    public static Requirement Of(GradedCompetency competency, Level level, RequirementKind kind = RequirementKind.Core, decimal weight = 1)
    {
        Guard.NotNull(competency).RequireApplicable(Guard.NotNull(level), nameof(level));
        return new Requirement(competency, level, Checked(kind), Checked(weight));
    }

    /// <summary>Makes a requirement that a role of one's own asks for a graded competency at a level. See <see cref="Role.Define"/>.</summary>
    /// <param name="competency">The graded competency.</param>
    /// <param name="levelId">The id of a level that applies to it.</param>
    /// <param name="kind">The part that the requirement plays.</param>
    /// <param name="weight">How much it counts in a progress: above 0, at most 9 digits before the point and 9 after it.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The ladder has no such level, or the level does not apply to the competency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the four, or the weight is out of range.</exception>
    public static Requirement Of(GradedCompetency competency, string levelId, RequirementKind kind = RequirementKind.Core, decimal weight = 1)
    {
        Level level = Guard.NotNull(competency).Ladder.LevelNamed(levelId, nameof(levelId));
        competency.RequireApplicable(level, nameof(levelId));
        return new Requirement(competency, level, Checked(kind), Checked(weight));
    }

    /// <summary>Returns the competency and, for a graded one, the level.</summary>
    public override string ToString() => Level is null ? Competency.ToString() : $"{Competency}: {Level.Title}";

    internal static RequirementKind Checked(RequirementKind kind) => kind is >= RequirementKind.Core and <= RequirementKind.Optional
        ? kind
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kinds of requirements are Core, Functional, Additional and Optional.");

    private static decimal Checked(decimal weight) => weight > 0 && ExactNumber.IsShort(weight)
        ? weight
        : throw new ArgumentOutOfRangeException(
            nameof(weight),
            weight,
            string.Format(CultureInfo.InvariantCulture, "A weight is above 0 and has at most {0} digits before the point and {0} after it.", ExactNumber.Digits));
}
