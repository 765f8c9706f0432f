namespace CompetencyFrameworks;

/// <summary>
/// The statements of a competency at one level, or the criteria of a unit, beside what is ticked of them. Two are equal when level, figures and missing statements
/// are.
/// </summary>
[TypeFormatterSource]
public sealed class LevelAssessment : IEquatable<LevelAssessment>
{
    internal LevelAssessment(Competency competency, int rank, TickListEntry? entry, decimal share)
    {
        IReadOnlyList<Statement> all = competency.StatementsOfRank(rank).Statements;
        int ticked = entry?.Ticked ?? 0;
        decimal needed = share * all.Count;
        Rank = rank;
        Level = competency.LevelOfRank(rank);
        Ticked = Ratio.Of(ticked, all.Count)!;
        IsMet = ticked >= needed;
        StillNeeded = IsMet ? 0 : (int)decimal.Ceiling(needed) - ticked;
        Missing = Array.AsReadOnly(all.Where((_, place) => entry?.IsTicked(place) != true).ToArray());
    }

    /// <summary>The level; <see langword="null"/> for a unit.</summary>
    public Level? Level { get; }

    /// <summary>The statements ticked, of all statements of the competency at the level.</summary>
    public Ratio Ticked { get; }

    /// <summary>Whether enough of the level's own statements are ticked: ticked ≥ share × all, multiplied in <see cref="decimal"/>. Levels below do not count.</summary>
    public bool IsMet { get; }

    /// <summary>The statements that are not ticked, in the competency's own order, also where enough are.</summary>
    public IReadOnlyList<Statement> Missing { get; }

    /// <summary>The rank of the level; 1 for a unit.</summary>
    internal int Rank { get; }

    /// <summary>How many of the missing statements are needed to meet the share.</summary>
    internal int StillNeeded { get; }

    /// <summary>Returns whether another one has the same level, figures and missing statements.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(LevelAssessment? other) =>
        other is not null
        && ModelKey.AreSame(Level, other.Level)
        && Ticked.Equals(other.Ticked)
        && StillNeeded == other.StillNeeded
        && Missing.SequenceEqual(other.Missing, StatementComparer.Instance);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LevelAssessment);

    /// <inheritdoc/>
    public override int GetHashCode() => (Level?.Id, Ticked, StillNeeded).GetHashCode();

    /// <summary>Returns the level, where there is one, the statements ticked, and whether they are enough.</summary>
    public override string ToString() => $"{(Level is null ? "" : Level.Title + ": ")}{Ticked}, {(IsMet ? "met" : "not met")}";
}
