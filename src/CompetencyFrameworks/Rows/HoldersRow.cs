namespace CompetencyFrameworks;

/// <summary>How many people hold a competency at a level, as a flat record of <see cref="TableExtensions.ToRows(IEnumerable{CompetencyHolders})"/>.</summary>
public sealed class HoldersRow
{
    private readonly CompetencyHolders holders;
    private readonly LevelHolders level;

    internal HoldersRow(CompetencyHolders holders, LevelHolders level)
    {
        this.holders = holders;
        this.level = level;
    }

    internal static TableColumns<HoldersRow> Columns { get; } = new TableColumns<HoldersRow>("holders")
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .Number(nameof(HeldRank), "Rank of the level; 1 for a unit.", row => row.HeldRank)
        .TextOrNull(nameof(HeldLevel), "Id of the level; missing for a unit.", row => row.HeldLevel)
        .TextOrNull(nameof(HeldLevelTitle), "Title of the level; missing for a unit.", row => row.HeldLevelTitle)
        .Number(nameof(Exactly), "Number of people who hold this level.", row => row.Exactly)
        .Number(nameof(AtLeast), "Number of people who hold this level or a higher one.", row => row.AtLeast)
        .Number(nameof(None), "Number of people of whom none is recorded.", row => row.None)
        .Number(nameof(NotAssessed), "Number of people of whom nothing is recorded.", row => row.NotAssessed)
        .Number(nameof(People), "Number of people.", row => row.People);

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => holders.Competency.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => holders.Competency.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => holders.Competency.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => holders.Competency.Title;

    /// <summary>Rank of the level; 1 for a unit.</summary>
    public int HeldRank => level.Rank;

    /// <summary>Id of the level; missing for a unit.</summary>
    public string? HeldLevel => level.Level?.Id;

    /// <summary>Title of the level; missing for a unit.</summary>
    public string? HeldLevelTitle => level.Level?.Title;

    /// <summary>Number of people who hold this level.</summary>
    public int Exactly => level.Exactly;

    /// <summary>Number of people who hold this level or a higher one.</summary>
    public int AtLeast => level.AtLeast;

    /// <summary>Number of people of whom none is recorded.</summary>
    public int None => holders.None;

    /// <summary>Number of people of whom nothing is recorded.</summary>
    public int NotAssessed => holders.NotAssessed;

    /// <summary>Number of people.</summary>
    public int People => holders.People;

    /// <summary>Returns the competency, the level and the counts.</summary>
    public override string ToString() => $"{holders.Competency}: {level}";
}
