namespace CompetencyFrameworks;

/// <summary>A competency that is held at a level of a ladder.</summary>
public sealed class GradedCompetency : Competency
{
    private readonly LevelStatements statements;

    internal GradedCompetency(
        CompetencyFramework framework,
        int position,
        ItemIdentity identity,
        string title,
        string? description,
        Category? category,
        Ladder ladder,
        IReadOnlyList<KnowledgeOrSkill> knowledgeAndSkills,
        LevelStatements statements)
        : base(framework, position, identity, title, description, category)
    {
        Ladder = ladder;
        KnowledgeAndSkills = knowledgeAndSkills;
        this.statements = statements;
        ApplicableLevels = statements.ApplicableLevels(ladder);
    }

    /// <summary>The ladder whose levels the competency is held at.</summary>
    public Ladder Ladder { get; }

    /// <summary>The knowledge and skills behind the competency, in the order of the source; empty where it names none.</summary>
    public IReadOnlyList<KnowledgeOrSkill> KnowledgeAndSkills { get; }

    /// <summary>The levels that apply to the competency, lowest first.</summary>
    public IReadOnlyList<Level> ApplicableLevels { get; }

    /// <summary>Returns whether a level applies to the competency. A level may apply without statements of its own.</summary>
    /// <param name="level">A level of <see cref="Ladder"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="level"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The level is of another ladder.</exception>
    public bool AppliesAt(Level level)
    {
        Guard.NotNull(level);
        Ladder.Require(level, nameof(level));
        return statements.AppliesAt(level.Rank);
    }

    /// <summary>Returns whether a level applies to the competency. A level may apply without statements of its own.</summary>
    /// <param name="levelId">The id of a level of <see cref="Ladder"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="levelId"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The ladder has no such level; the message names the nearest ids.</exception>
    public bool AppliesAt(string levelId) => AppliesAt(Ladder.LevelNamed(levelId, nameof(levelId)));

    /// <summary>
    /// Returns the competency's own statements for a level, in the order of the source; empty where it has none there or the level does not apply.
    /// </summary>
    /// <param name="level">A level of <see cref="Ladder"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="level"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The level is of another ladder.</exception>
    public IReadOnlyList<Statement> StatementsAt(Level level)
    {
        Guard.NotNull(level);
        Ladder.Require(level, nameof(level));
        return statements.At(level.Rank).Statements;
    }

    /// <summary>
    /// Returns the competency's own statements for a level, in the order of the source; empty where it has none there or the level does not apply.
    /// </summary>
    /// <param name="levelId">The id of a level of <see cref="Ladder"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="levelId"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The ladder has no such level; the message names the nearest ids.</exception>
    public IReadOnlyList<Statement> StatementsAt(string levelId) => StatementsAt(Ladder.LevelNamed(levelId, nameof(levelId)));

    internal LevelStatements Statements => statements;

    /// <summary>Refuses a level of another ladder, and one that does not apply.</summary>
    internal void RequireApplicable(Level level, string argument)
    {
        Ladder.Require(level, argument);
        if (!statements.AppliesAt(level.Rank))
        {
            throw new ArgumentException(
                $"The level {Quote.Text(level.Id)} does not apply to {this}. Levels that apply: {Quote.All(ApplicableLevels.Select(own => own.Id).ToArray())}.", argument);
        }
    }

    internal override int CountApplicable(int above, int upTo) => statements.CountApplicable(above, upTo);

    internal override StatementTable StatementsOfRank(int rank) => statements.At(rank);

    internal override Level? LevelOfRank(int rank) => rank >= 1 && rank <= Ladder.Levels.Count ? Ladder.Levels[rank - 1] : null;
}
