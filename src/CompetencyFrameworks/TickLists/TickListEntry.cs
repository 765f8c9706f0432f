using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// A competency, at a level where it is graded, with the statements that are ticked. Two are equal when framework, edition, competency, level and ticked
/// statements are.
/// </summary>
[TypeFormatterSource]
public sealed class TickListEntry : IEquatable<TickListEntry>
{
    // For each statement of the competency at the level, in its order, whether it is ticked.
    private readonly bool[] isTicked;

    // Found when it is asked for. Two threads may both find it, and find the same.
    private IReadOnlyList<Statement>? statements;

    internal TickListEntry(Competency competency, int rank, bool[] isTicked)
    {
        Competency = competency;
        Rank = rank;
        this.isTicked = isTicked;
        foreach (bool ticked in isTicked)
        {
            Ticked += ticked ? 1 : 0;
        }
    }

    /// <summary>The competency.</summary>
    public Competency Competency { get; }

    /// <summary>The level, one that applies to the competency; <see langword="null"/> for a unit.</summary>
    public Level? Level => Competency.LevelOfRank(Rank);

    /// <summary>The statements that are ticked, in the competency's own order; empty where the competency was asked about and nothing is ticked.</summary>
    public IReadOnlyList<Statement> Statements => statements ??= Array.AsReadOnly(Own.Statements.Where((_, place) => isTicked[place]).ToArray());

    /// <summary>The rank of the level; 1 for a unit.</summary>
    internal int Rank { get; }

    /// <summary>The number of statements that are ticked.</summary>
    internal int Ticked { get; }

    private StatementTable Own => Competency.StatementsOfRank(Rank);

    /// <summary>Makes an entry; refuses a statement that is not the competency's own there.</summary>
    internal static TickListEntry Of(Competency competency, int rank, IEnumerable<Statement> statements, string argument)
    {
        StatementTable own = competency.StatementsOfRank(rank);
        bool[] isTicked = new bool[own.Statements.Count];
        foreach (Statement statement in statements)
        {
            int place = own.PlaceOf(Guard.NotNull(statement, argument).Id, statement.Text);

            // An id is unique inside its competency only: another text shows that the statement is of another one.
            if (place < 0 || own.Statements[place].Text != statement.Text)
            {
                throw new ArgumentException(ForeignStatement.Describe(competency, rank, statement), argument);
            }

            isTicked[place] = true;
        }

        return new TickListEntry(competency, rank, isTicked);
    }

    /// <summary>Whether the statement at a place of the competency's own is ticked.</summary>
    internal bool IsTicked(int place) => isTicked[place];

    /// <summary>The entry with what another one of the same competency and level ticks as well; the very same where that adds nothing.</summary>
    internal TickListEntry Or(TickListEntry other)
    {
        bool[] either = (bool[])isTicked.Clone();
        for (int place = 0; place < either.Length; place++)
        {
            either[place] |= other.isTicked[place];
        }

        var merged = new TickListEntry(Competency, Rank, either);
        return merged.Ticked == Ticked ? this : merged;
    }

    /// <summary>
    /// The entry on a competency of the same framework, edition and id, which may be another object where the framework was read twice: level and statements are
    /// found by id or text. <see langword="null"/> where one of them is not there.
    /// </summary>
    internal TickListEntry? On(Competency competency)
    {
        if (ReferenceEquals(competency, Competency))
        {
            return this;
        }

        int? rank = (competency, Competency) switch
        {
            (UnitOfCompetency, UnitOfCompetency) => 1,
            (GradedCompetency asked, GradedCompetency) when asked.Ladder.Levels.TryGet(Level!.Id, out Level? level) && asked.AppliesAt(level) => level.Rank,
            _ => null,
        };
        StatementTable table = competency.StatementsOfRank(rank ?? 0);
        int[] places = [.. Statements.Select(statement => table.PlaceOf(statement.Id, statement.Text))];
        if (rank is null || places.Contains(-1))
        {
            return null;
        }

        bool[] moved = new bool[table.Statements.Count];
        Array.ForEach(places, place => moved[place] = true);
        return new TickListEntry(competency, rank.Value, moved);
    }

    /// <summary>Returns whether another entry has the same statements ticked of the same competency and level.</summary>
    /// <param name="other">The other one.</param>
    public bool Equals(TickListEntry? other) =>
        other is not null
        && ModelKey.AreSame(Competency, other.Competency)
        && ModelKey.AreSame(Level, other.Level)
        && Ticked == other.Ticked
        && Statements.SequenceEqual(other.Statements, StatementComparer.Instance);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TickListEntry);

    /// <inheritdoc/>
    public override int GetHashCode() => (Competency.Id, Level?.Id, Ticked).GetHashCode();

    /// <summary>Returns the competency, the level where there is one, and how many of the statements are ticked.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0}{1}: {2} of {3} ticked", Competency, Level is null ? "" : ", " + Level.Title, Ticked, isTicked.Length);
}
