namespace CompetencyFrameworks;

/// <summary>A competency that a profile records, with the rank that is held. Two are equal when framework, edition, competency and rank are.</summary>
public sealed class Holding : IEquatable<Holding>
{
    internal Holding(Competency competency, int rank)
    {
        Competency = competency;
        Rank = rank;
    }

    /// <summary>The competency.</summary>
    public Competency Competency { get; }

    /// <summary>The rank held: 0 for "none", 1 for a unit that is held, the rank of <see cref="Level"/> for a graded competency.</summary>
    public int Rank { get; }

    /// <summary>The level held; <see langword="null"/> for a unit and for rank 0.</summary>
    public Level? Level => Competency.LevelOfRank(Rank);

    /// <summary>Returns whether another holding records the same rank of the same competency of the same edition of a framework.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(Holding? other) =>
        other is not null && Rank == other.Rank && Competency.Id == other.Competency.Id
        && Competency.Framework.Id == other.Competency.Framework.Id && Competency.Framework.Edition == other.Competency.Framework.Edition;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Holding);

    /// <inheritdoc/>
    public override int GetHashCode() => (Competency.Framework.Id, Competency.Id, Rank).GetHashCode();

    /// <summary>Returns the competency and what is held of it.</summary>
    public override string ToString() => $"{Competency}: {Attainment.Of(Competency, Rank)}";
}
