namespace CompetencyFrameworks;

/// <summary>How far a competency is held or asked for, as a rank and in words. Two are equal when rank, level and words are.</summary>
[TypeFormatterSource]
public sealed class Attainment : IEquatable<Attainment>
{
    private readonly string text;

    private Attainment(int rank, Level? level, string text)
    {
        Rank = rank;
        Level = level;
        this.text = text;
    }

    /// <summary>The rank: 0 for nothing held, 1 for a unit, the rank of <see cref="Level"/> for a graded competency.</summary>
    public int Rank { get; }

    /// <summary>The level; <see langword="null"/> for a unit and where nothing is held.</summary>
    public Level? Level { get; }

    internal static Attainment NotAssessed { get; } = new(0, null, "not assessed");

    internal static Attainment Of(Competency competency, int rank)
    {
        Level? level = competency.LevelOfRank(rank);
        return new Attainment(rank, level, rank == 0 ? "not held" : level?.Title ?? "held");
    }

    /// <summary>Returns whether another attainment has the same rank, level and words.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(Attainment? other) =>
        other is not null && Rank == other.Rank && text == other.text && ModelKey.AreSame(Level, other.Level);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Attainment);

    /// <inheritdoc/>
    public override int GetHashCode() => (Rank, text).GetHashCode();

    /// <summary>Returns <c>held</c>, <c>not held</c>, <c>not assessed</c>, or the title of the level.</summary>
    public override string ToString() => text;
}
