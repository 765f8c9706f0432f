namespace CompetencyFrameworks;

/// <summary>A text of a list in a framework, such as an assessment criterion or a learning outcome, as a flat record of <see cref="FrameworkTables.Statements"/>.</summary>
public sealed class StatementRow
{
    private readonly CompetencyFramework framework;
    private readonly FrameworkItem owner;
    private readonly string type;
    private readonly ListedText listed;

    internal StatementRow(CompetencyFramework framework, FrameworkItem owner, string type, ListedText listed)
    {
        this.framework = framework;
        this.owner = owner;
        this.type = type;
        this.listed = listed;
    }

    internal static TableColumns<StatementRow> Columns { get; } = new TableColumns<StatementRow>("statements")
        .Text(nameof(Framework), "Id of the framework.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(OwnerType), "What the text belongs to: unit, gradedCompetency, specialty or role.", row => row.OwnerType)
        .Text(nameof(Owner), "Id of what the text belongs to.", row => row.Owner)
        .Text(nameof(OwnerTitle), "Title of what the text belongs to.", row => row.OwnerTitle)
        .Text(nameof(Type), "What the text is: criterion, statement, knowledgeOrSkill, keyActivity, jobTitle, purpose, generalRequirement, learningOutcome, onTheJobLearning, award, field, educationPathway or employmentPathway.", row => row.Type)
        .Number(nameof(Rank), "Rank of the level that a statement is about; missing for all others.", row => row.Rank)
        .TextOrNull(nameof(Level), "Id of the level that a statement is about; missing for all others.", row => row.Level)
        .TextOrNull(nameof(LevelTitle), "Title of the level that a statement is about; missing for all others.", row => row.LevelTitle)
        .Number(nameof(Place), "Place of the text among those of its owner, type and level, from 1.", row => row.Place)
        .Number(nameof(Below), "Place of the entry of knowledge and skills below which it stands; missing for all others.", row => row.Below)
        .TextOrNull(nameof(Competency), "Id of the unit that a learning outcome is about; missing for all others.", row => row.Competency)
        .TextOrNull(nameof(Id), "Id of the text itself.", row => row.Id)
        .TextOrNull(nameof(Code), "Notation of the text printed in the source.", row => row.Code)
        .TextOrNull(nameof(Uri), "Identifier of the text on the web.", row => row.Uri)
        .Text(nameof(Text), "The text itself, as the framework has it.", row => row.Text);

    /// <summary>Id of the framework.</summary>
    public string Framework => framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => framework.Edition;

    /// <summary>What the text belongs to: unit, gradedCompetency, specialty or role.</summary>
    public string OwnerType => ItemWords.TypeOf(owner);

    /// <summary>Id of what the text belongs to.</summary>
    public string Owner => owner.Id;

    /// <summary>Title of what the text belongs to.</summary>
    public string OwnerTitle => ItemWords.TitleOf(owner)!;

    /// <summary>What the text is: criterion, statement, knowledgeOrSkill, keyActivity, jobTitle, purpose, generalRequirement, learningOutcome, onTheJobLearning, award, field, educationPathway or employmentPathway.</summary>
    public string Type => type;

    /// <summary>Rank of the level that a statement is about; missing for all others.</summary>
    public int? Rank => listed.Level?.Rank;

    /// <summary>Id of the level that a statement is about; missing for all others.</summary>
    public string? Level => listed.Level?.Id;

    /// <summary>Title of the level that a statement is about; missing for all others.</summary>
    public string? LevelTitle => listed.Level?.Title;

    /// <summary>Place of the text among those of its owner, type and level, from 1.</summary>
    public int Place => listed.Place;

    /// <summary>Place of the entry of knowledge and skills below which it stands; missing for all others.</summary>
    public int? Below => listed.Below;

    /// <summary>Id of the unit that a learning outcome is about; missing for all others.</summary>
    public string? Competency => listed.Unit?.Id;

    /// <summary>Id of the text itself.</summary>
    public string? Id => listed.Statement?.Id;

    /// <summary>Notation of the text printed in the source.</summary>
    public string? Code => listed.Statement?.Code;

    /// <summary>Identifier of the text on the web.</summary>
    public string? Uri => listed.Statement?.Uri;

    /// <summary>The text itself, as the framework has it.</summary>
    public string Text => listed.Text;

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;
}
