namespace CompetencyFrameworks;

/// <summary>A unit of competency (UoC): held or not held.</summary>
public sealed class UnitOfCompetency : Competency
{
    private readonly StatementTable? criteria;

    internal UnitOfCompetency(
        CompetencyFramework framework,
        int position,
        ItemIdentity identity,
        string? statedCode,
        string title,
        string? description,
        Category? category,
        Level? level,
        decimal? credit,
        StatementTable? criteria)
        : base(framework, position, identity, title, description, category)
    {
        StatedCode = statedCode;
        Level = level;
        Credit = credit;
        this.criteria = criteria;
    }

    /// <summary>The qualification level, a level of the framework's <see cref="CompetencyFramework.QualificationLadder"/>; <see langword="null"/> where none is stated.</summary>
    public Level? Level { get; }

    /// <summary>The credit value, 0 or more, in the framework's own credits (QF credits in Hong Kong); <see langword="null"/> where none is stated.</summary>
    public decimal? Credit { get; }

    /// <summary>What a person has to show for the unit, in the order of the source; empty where the source states nothing.</summary>
    public IReadOnlyList<Statement> AssessmentCriteria => StatementsOfRank(1).Statements;

    /// <summary>The code that the file states, which need not repeat the id.</summary>
    internal string? StatedCode { get; }

    internal override int CountApplicable(int above, int upTo) => above < 1 && upTo >= 1 ? 1 : 0;

    internal override StatementTable StatementsOfRank(int rank) => (rank == 1 ? criteria : null) ?? StatementTable.Empty;

    internal override Level? LevelOfRank(int rank) => null;
}
