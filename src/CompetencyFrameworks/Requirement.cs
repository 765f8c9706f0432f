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

    /// <summary>How much the requirement counts in a progress, above 0; 1 where the framework states none.</summary>
    public decimal Weight { get; }

    /// <summary>Returns the competency and, for a graded one, the level.</summary>
    public override string ToString() => Level is null ? Competency.ToString() : $"{Competency}: {Level.Title}";
}
