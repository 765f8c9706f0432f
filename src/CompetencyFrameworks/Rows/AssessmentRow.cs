namespace CompetencyFrameworks;

/// <summary>An assessable level of a competency, as a flat record of <see cref="Assessment.Rows"/>.</summary>
public sealed class AssessmentRow
{
    private readonly TickList list;
    private readonly CompetencyAssessment found;
    private readonly LevelAssessment level;

    internal AssessmentRow(TickList list, CompetencyAssessment found, LevelAssessment level)
    {
        this.list = list;
        this.found = found;
        this.level = level;
    }

    internal static TableColumns<AssessmentRow> Columns { get; } = new TableColumns<AssessmentRow>("assessments")
        .Text(nameof(Person), "Id of the person.", row => row.Person)
        .TextOrNull(nameof(PersonName), "Name of the person.", row => row.PersonName)
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .Number(nameof(ReachedRank), "Rank that the ticks show; 0 where they show none.", row => row.ReachedRank)
        .TextOrNull(nameof(ReachedLevel), "Id of the level that the ticks show; missing for a unit, and where they show none.", row => row.ReachedLevel)
        .TextOrNull(nameof(ReachedLevelTitle), "Title of the level that the ticks show; missing for a unit, and where they show none.", row => row.ReachedLevelTitle)
        .Number(nameof(AssessedRank), "Rank of the level that the row is about; 1 for a unit.", row => row.AssessedRank)
        .TextOrNull(nameof(AssessedLevel), "Id of the level that the row is about; missing for a unit.", row => row.AssessedLevel)
        .TextOrNull(nameof(AssessedLevelTitle), "Title of the level that the row is about; missing for a unit.", row => row.AssessedLevelTitle)
        .Number(nameof(Ticked), "Number of statements of the level that are ticked.", row => row.Ticked)
        .Number(nameof(TickedOf), "Number of statements of the level.", row => row.TickedOf)
        .Truth(nameof(IsMet), "Whether enough of them are ticked.", row => row.IsMet);

    /// <summary>Id of the person.</summary>
    public string Person => list.Id;

    /// <summary>Name of the person.</summary>
    public string? PersonName => list.Name;

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => found.Competency.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => found.Competency.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => found.Competency.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => found.Competency.Title;

    /// <summary>Rank that the ticks show; 0 where they show none.</summary>
    public int ReachedRank => found.Reached.Rank;

    /// <summary>Id of the level that the ticks show; missing for a unit, and where they show none.</summary>
    public string? ReachedLevel => found.Reached.Level?.Id;

    /// <summary>Title of the level that the ticks show; missing for a unit, and where they show none.</summary>
    public string? ReachedLevelTitle => found.Reached.Level?.Title;

    /// <summary>Rank of the level that the row is about; 1 for a unit.</summary>
    public int AssessedRank => level.Rank;

    /// <summary>Id of the level that the row is about; missing for a unit.</summary>
    public string? AssessedLevel => level.Level?.Id;

    /// <summary>Title of the level that the row is about; missing for a unit.</summary>
    public string? AssessedLevelTitle => level.Level?.Title;

    /// <summary>Number of statements of the level that are ticked.</summary>
    public decimal Ticked => level.Ticked.Numerator;

    /// <summary>Number of statements of the level.</summary>
    public decimal TickedOf => level.Ticked.Denominator;

    /// <summary>Whether enough of them are ticked.</summary>
    public bool IsMet => level.IsMet;

    /// <summary>Returns the competency and the level.</summary>
    public override string ToString() => $"{found.Competency}: {level}";
}
