namespace CompetencyFrameworks;

/// <summary>The statements of a graded competency by rank, and how the file put them.</summary>
internal sealed class LevelStatements
{
    /// <summary>Every level applies, none has statements of its own: the file names no levels.</summary>
    public static readonly LevelStatements None = new(null, otherLevelsDoNotApply: false);

    private static readonly IReadOnlyList<Statement> empty = Array.AsReadOnly(Array.Empty<Statement>());

    // By rank - 1; null where the level does not apply.
    private readonly IReadOnlyList<Statement>?[]? byRank;

    public LevelStatements(IReadOnlyList<Statement>?[]? byRank, bool otherLevelsDoNotApply)
    {
        this.byRank = byRank;
        OtherLevelsDoNotApply = otherLevelsDoNotApply;
    }

    /// <summary>Whether the file names levels at all.</summary>
    public bool AreStated => byRank is not null;

    /// <summary>Whether the file names only the levels that apply.</summary>
    public bool OtherLevelsDoNotApply { get; }

    public bool AppliesAt(int rank) => byRank is null || byRank[rank - 1] is not null;

    public IReadOnlyList<Statement> At(int rank) => byRank?[rank - 1] ?? empty;
}
