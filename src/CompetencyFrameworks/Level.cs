namespace CompetencyFrameworks;

/// <summary>One rung of a <see cref="CompetencyFrameworks.Ladder"/>.</summary>
public sealed partial class Level : FrameworkItem
{
    internal Level(
        Ladder ladder, int rank, ItemIdentity identity, string title, string? description = null, YearsOfExperience? years = null, decimal? value = null)
        : base(identity)
    {
        Ladder = ladder;
        Rank = rank;
        Title = title;
        Description = description;
        Years = years;
        Value = value;
    }

    /// <summary>The ladder that the level is a rung of.</summary>
    public Ladder Ladder { get; }

    /// <summary>The place on the ladder: 1 is the lowest, the number of levels the highest.</summary>
    public int Rank { get; }

    /// <summary>The title, such as <c>Supervised Practitioner</c>.</summary>
    public string Title { get; }

    /// <summary>What the level means in general; <see langword="null"/> where the source does not say.</summary>
    public string? Description { get; }

    /// <summary>The years of experience that the source puts beside the level; <see langword="null"/> where it puts none.</summary>
    public YearsOfExperience? Years { get; }

    /// <summary>A number that stands for the level, rising along the ladder; <see langword="null"/> where the framework uses none.</summary>
    public decimal? Value { get; }

    /// <summary>The next higher level; <see langword="null"/> at the top.</summary>
    public Level? Above => Rank < Ladder.Levels.Count ? Ladder.Levels[Rank] : null;

    /// <summary>The next lower level; <see langword="null"/> at the bottom.</summary>
    public Level? Below => Rank > 1 ? Ladder.Levels[Rank - 2] : null;

    /// <summary>Returns whether this level is the other one or stands above it.</summary>
    /// <param name="other">A level of the same ladder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The other level is of another ladder: there is no answer.</exception>
    public bool IsAtLeast(Level other)
    {
        Guard.NotNull(other);
        Ladder.Require(other, nameof(other));
        return Rank >= other.Rank;
    }

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}
