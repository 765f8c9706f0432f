namespace CompetencyFrameworks;

/// <summary>The levels that apply to a graded competency with its statements for them, and how the file put them.</summary>
internal sealed class LevelStatements
{
    // The ranks that apply, rising, and the statements of each; null where every level applies and none has statements of its own.
    private readonly int[]? ranks;
    private readonly StatementTable[] statements;

    private LevelStatements(int[]? ranks, StatementTable[] statements, bool otherLevelsDoNotApply)
    {
        this.ranks = ranks;
        this.statements = statements;
        OtherLevelsDoNotApply = otherLevelsDoNotApply;
    }

    /// <summary>Every level applies, none has statements of its own: the file names no levels.</summary>
    public static LevelStatements None { get; } = new(null, [], otherLevelsDoNotApply: false);

    /// <summary>Whether the file names levels at all.</summary>
    public bool AreStated => ranks is not null;

    /// <summary>Whether the file names only the levels that apply.</summary>
    public bool OtherLevelsDoNotApply { get; }

    /// <summary>Levels as a file names them.</summary>
    /// <param name="applicable">The ranks that apply, each once, in any order, with their statements.</param>
    /// <param name="otherLevelsDoNotApply">Whether the file names only these.</param>
    public static LevelStatements Of(List<(int Rank, StatementTable Statements)> applicable, bool otherLevelsDoNotApply)
    {
        var ranks = new int[applicable.Count];
        var statements = new StatementTable[applicable.Count];
        for (int i = 0; i < ranks.Length; i++)
        {
            ranks[i] = applicable[i].Rank;
            statements[i] = applicable[i].Statements;
        }

        Array.Sort(ranks, statements);
        return new LevelStatements(ranks, statements, otherLevelsDoNotApply);
    }

    public bool AppliesAt(int rank) => ranks is null || Array.BinarySearch(ranks, rank) >= 0;

    public StatementTable At(int rank)
    {
        int place = ranks is null ? -1 : Array.BinarySearch(ranks, rank);
        return place < 0 ? StatementTable.Empty : statements[place];
    }

    /// <summary>The levels of a ladder that apply, lowest first.</summary>
    public IReadOnlyList<Level> ApplicableLevels(Ladder ladder) => ranks is null ? ladder.Levels : LevelsOf(ladder, ranks);

    private static IReadOnlyList<Level> LevelsOf(Ladder ladder, int[] ranks) => Array.AsReadOnly(Array.ConvertAll(ranks, rank => ladder.Levels[rank - 1]));

    /// <summary>The number of ranks <c>l</c> that apply with <c>above &lt; l ≤ upTo</c>.</summary>
    public int CountApplicable(int above, int upTo)
    {
        if (ranks is null)
        {
            return Math.Max(0, upTo - above);
        }

        int count = 0;
        foreach (int rank in ranks)
        {
            count += rank > above && rank <= upTo ? 1 : 0;
        }

        return count;
    }
}
