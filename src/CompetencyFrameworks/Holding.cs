namespace CompetencyFrameworks;

/// <summary>A competency that a profile records, with the rank that is held. Two are equal when framework, edition, competency and rank are.</summary>
[TypeFormatterSource]
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

    /// <summary>
    /// The rank on a competency of the same framework, edition and id, which may be another object where the framework was read twice: found by the level's id,
    /// as ranks of two ladders are not the same measure.
    /// </summary>
    /// <param name="competency">The competency that is asked about.</param>
    /// <param name="argument">The argument that brought it.</param>
    /// <exception cref="ArgumentException">The two are of different kinds, or the level is not there: the framework was changed under the same edition.</exception>
    internal int RankOn(Competency competency, string argument)
    {
        if (ReferenceEquals(competency, Competency) || Rank == 0)
        {
            return Rank;
        }

        return RankOnSame(competency, argument);
    }

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

    private int RankOnSame(Competency competency, string argument)
    {
        int? rank = (competency, Competency) switch
        {
            (UnitOfCompetency, UnitOfCompetency) => Rank,
            (GradedCompetency asked, GradedCompetency) when asked.Ladder.Levels.TryGet(Level!.Id, out Level? level) => level.Rank,
            _ => null,
        };
        return rank ?? throw new ArgumentException(
            $"{Quote.Text(competency.Id)} is held as {Quote.Text(Attainment.Of(Competency, Rank).ToString())}, which {competency.Framework.Name}, does not have: "
            + "the framework was changed and kept its edition. Give it another edition.",
            argument);
    }
}
