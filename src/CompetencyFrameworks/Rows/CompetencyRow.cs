namespace CompetencyFrameworks;

/// <summary>A unit of competency or a graded competency, as a flat record of <see cref="FrameworkTables.Competencies"/>.</summary>
public sealed class CompetencyRow
{
    private readonly Competency competency;

    internal CompetencyRow(Competency competency) => this.competency = competency;

    internal static TableColumns<CompetencyRow> Columns { get; } = new TableColumns<CompetencyRow>("competencies")
        .Text(nameof(Framework), "Id of the framework.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Type), "Whether it is a unit or a gradedCompetency.", row => row.Type)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .TextOrNull(nameof(Code), "Notation printed in the source.", row => row.Code)
        .TextOrNull(nameof(Uri), "Identifier on the web.", row => row.Uri)
        .TextOrNull(nameof(Description), "Description of the competency.", row => row.Description)
        .TextOrNull(nameof(Category), "Id of its category.", row => row.Category)
        .TextOrNull(nameof(CategoryTitle), "Title of its category.", row => row.CategoryTitle)
        .Number(nameof(Rank), "Rank of the qualification level of a unit; missing for a graded competency, and where none is stated.", row => row.Rank)
        .TextOrNull(nameof(Level), "Id of the qualification level of a unit; missing for a graded competency, and where none is stated.", row => row.Level)
        .TextOrNull(nameof(LevelTitle), "Title of the qualification level of a unit; missing for a graded competency, and where none is stated.", row => row.LevelTitle)
        .Number(nameof(Credit), "Credit of a unit; missing for a graded competency, and where none is stated.", row => row.Credit)
        .TextOrNull(nameof(Ladder), "Id of the ladder of a graded competency; missing for a unit.", row => row.Ladder)
        .TextOrNull(nameof(LadderTitle), "Title of the ladder of a graded competency; missing for a unit.", row => row.LadderTitle)
        .Number(nameof(ApplicableLevels), "Number of levels that apply to a graded competency; missing for a unit.", row => row.ApplicableLevels)
        .Number(nameof(Statements), "Number of assessment criteria of a unit, or of statements of a graded competency at all levels.", row => row.Statements)
        .Number(nameof(Roles), "Number of roles of the framework that ask for it.", row => row.Roles);

    /// <summary>Id of the framework.</summary>
    public string Framework => competency.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => competency.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => competency.Id;

    /// <summary>Whether it is a unit or a gradedCompetency.</summary>
    public string Type => ItemWords.TypeOf(competency);

    /// <summary>Title of the competency.</summary>
    public string Title => competency.Title;

    /// <summary>Notation printed in the source.</summary>
    public string? Code => competency.Code;

    /// <summary>Identifier on the web.</summary>
    public string? Uri => competency.Uri;

    /// <summary>Description of the competency.</summary>
    public string? Description => competency.Description;

    /// <summary>Id of its category.</summary>
    public string? Category => competency.Category?.Id;

    /// <summary>Title of its category.</summary>
    public string? CategoryTitle => competency.Category?.Title;

    /// <summary>Rank of the qualification level of a unit; missing for a graded competency, and where none is stated.</summary>
    public int? Rank => Unit?.Level?.Rank;

    /// <summary>Id of the qualification level of a unit; missing for a graded competency, and where none is stated.</summary>
    public string? Level => Unit?.Level?.Id;

    /// <summary>Title of the qualification level of a unit; missing for a graded competency, and where none is stated.</summary>
    public string? LevelTitle => Unit?.Level?.Title;

    /// <summary>Credit of a unit; missing for a graded competency, and where none is stated.</summary>
    public decimal? Credit => Unit?.Credit;

    /// <summary>Id of the ladder of a graded competency; missing for a unit.</summary>
    public string? Ladder => Graded?.Ladder.Id;

    /// <summary>Title of the ladder of a graded competency; missing for a unit.</summary>
    public string? LadderTitle => Graded?.Ladder.Title;

    /// <summary>Number of levels that apply to a graded competency; missing for a unit.</summary>
    public int? ApplicableLevels => Graded?.ApplicableLevels.Count;

    /// <summary>Number of assessment criteria of a unit, or of statements of a graded competency at all levels.</summary>
    public int Statements => Unit?.AssessmentCriteria.Count ?? Graded!.ApplicableLevels.Sum(level => Graded.StatementsAt(level).Count);

    /// <summary>Number of roles of the framework that ask for it.</summary>
    public int Roles => competency.RequiredBy.Count;

    /// <summary>Returns code and title.</summary>
    public override string ToString() => competency.ToString();

    private UnitOfCompetency? Unit => competency as UnitOfCompetency;

    private GradedCompetency? Graded => competency as GradedCompetency;
}
