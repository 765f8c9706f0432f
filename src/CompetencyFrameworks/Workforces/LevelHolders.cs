using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>How many people hold a competency at a level. Two are equal when level and counts are.</summary>
[TypeFormatterSource]
public sealed class LevelHolders : IEquatable<LevelHolders>
{
    internal LevelHolders(Level? level, int rank, int exactly, int atLeast)
    {
        Level = level;
        Rank = rank;
        Exactly = exactly;
        AtLeast = atLeast;
    }

    /// <summary>The level; <see langword="null"/> for a unit, which is held or not.</summary>
    public Level? Level { get; }

    /// <summary>The rank of the level; 1 for a unit.</summary>
    public int Rank { get; }

    /// <summary>The number of people at this level.</summary>
    public int Exactly { get; }

    /// <summary>The number of people at this level or a higher one.</summary>
    public int AtLeast { get; }

    /// <summary>Returns whether another one is of the same level and has the same counts.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(LevelHolders? other) =>
        other is not null && ModelKey.AreSame(Level, other.Level) && Rank == other.Rank && Exactly == other.Exactly && AtLeast == other.AtLeast;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LevelHolders);

    /// <inheritdoc/>
    public override int GetHashCode() => (Rank, Exactly, AtLeast).GetHashCode();

    /// <summary>Returns the level and the counts.</summary>
    public override string ToString() => Level is null
        ? string.Format(CultureInfo.InvariantCulture, "held: {0}", Exactly)
        : string.Format(CultureInfo.InvariantCulture, "{0}: {1}, this or higher {2}", Level.Title, Exactly, AtLeast);
}
