namespace CompetencyFrameworks;

/// <summary>Something a person can have and a role can ask for: a <see cref="UnitOfCompetency"/> or a <see cref="GradedCompetency"/>.</summary>
public abstract class Competency : FrameworkItem
{
    private protected Competency(
        CompetencyFramework framework, int position, ItemIdentity identity, string title, string? description, Category? category)
        : base(identity)
    {
        Framework = framework;
        Position = position;
        Title = title;
        Description = description;
        Category = category;
    }

    /// <summary>The framework that the competency belongs to.</summary>
    public CompetencyFramework Framework { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The definition, paragraphs separated by a blank line; <see langword="null"/> where the source gives none.</summary>
    public string? Description { get; }

    /// <summary>The category; <see langword="null"/> where the competency is in none.</summary>
    public Category? Category { get; }

    /// <summary>The roles of the framework that ask for the competency, in any kind and at any level, in the framework's order.</summary>
    public ModelList<Role> RequiredBy => Framework.Backward.RolesAskingFor(Position);

    /// <summary>The place among all competencies of the framework.</summary>
    internal int Position { get; }

    /// <summary>The number of ranks <c>l</c> that apply with <c>above &lt; l ≤ upTo</c>.</summary>
    internal abstract int CountApplicable(int above, int upTo);

    /// <summary>The level of a rank; <see langword="null"/> for a unit, for rank 0 and for a rank that the ladder does not have.</summary>
    internal abstract Level? LevelOfRank(int rank);

    /// <summary>The assessment criteria of a unit at rank 1, the statements of a graded competency at the level of the rank; none at any other rank.</summary>
    internal abstract StatementTable StatementsOfRank(int rank);

    /// <summary>Finds the rank of a level of a graded competency, or of a unit that is named without one; or says why there is none.</summary>
    internal string? FindRank(string? levelId, out int rank)
    {
        rank = 1;
        if (this is not GradedCompetency graded)
        {
            return levelId is null ? null : $"{Quote.Text(Id)} is a unit of competency, which is held at no level";
        }

        if (levelId is null || !graded.Ladder.Levels.TryGet(levelId, out Level? level))
        {
            return levelId is null ? "no level is named" : $"the ladder {graded.Ladder.Id} has no level {Quote.Text(levelId)}";
        }

        rank = level.Rank;
        return graded.AppliesAt(level) ? null : $"the level {Quote.Text(levelId)} does not apply to {Quote.Text(Id)}";
    }

    /// <summary>Returns the code, where there is one, and the title.</summary>
    public override string ToString() => Code is null ? Title : $"{Code} {Title}";
}
