namespace CompetencyFrameworks;

/// <summary>The part of a gap report that is about one level of a ladder. Two are equal when level and gaps are.</summary>
public sealed class LevelGaps : GapFigures, IEquatable<LevelGaps>
{
    internal LevelGaps(CompetencyFramework framework, Level? level, Gap[] requirements)
        : base(requirements)
    {
        Framework = framework;
        Level = level;
    }

    /// <summary>The framework of the level.</summary>
    public CompetencyFramework Framework { get; }

    /// <summary>
    /// The qualification level of the units, or the level asked for of the graded competencies; <see langword="null"/> for the group of the framework's units
    /// without a level.
    /// </summary>
    public Level? Level { get; }

    /// <summary>The ladder of <see cref="Level"/>; <see langword="null"/> for units without a level.</summary>
    public Ladder? Ladder => Level?.Ladder;

    /// <summary>Returns whether another group is of the same level and has equal gaps.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(LevelGaps? other) => other is not null && ModelKey.AreSame(Level, other.Level) && All.SequenceEqual(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LevelGaps);

    /// <inheritdoc/>
    public override int GetHashCode() => (Level?.Id, All.Count, Open.Count).GetHashCode();

    /// <summary>Returns the level, its ladder and the coverage.</summary>
    public override string ToString() => $"{(Level is null ? "no level" : $"{Level.Title} ({Level.Ladder.Title})")}: {Coverage}";
}
