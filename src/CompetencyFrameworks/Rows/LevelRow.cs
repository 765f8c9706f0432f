namespace CompetencyFrameworks;

/// <summary>A level of a ladder, as a flat record of <see cref="FrameworkTables.Levels"/>.</summary>
public sealed class LevelRow
{
    private readonly Level level;

    internal LevelRow(Level level) => this.level = level;

    internal static TableColumns<LevelRow> Columns { get; } = new TableColumns<LevelRow>("levels")
        .Text(nameof(Framework), "Id of the framework.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Ladder), "Id of the ladder.", row => row.Ladder)
        .Text(nameof(LadderTitle), "Title of the ladder.", row => row.LadderTitle)
        .Number(nameof(Rank), "Rank of the level, from 1, the lowest.", row => row.Rank)
        .Text(nameof(Level), "Id of the level, unique on its ladder.", row => row.Level)
        .Text(nameof(Title), "Title of the level.", row => row.Title)
        .TextOrNull(nameof(Code), "Notation printed in the source.", row => row.Code)
        .TextOrNull(nameof(Uri), "Identifier on the web.", row => row.Uri)
        .TextOrNull(nameof(Description), "What the level means in general.", row => row.Description)
        .Number(nameof(YearsFrom), "Years of experience beside the level, from.", row => row.YearsFrom)
        .Number(nameof(YearsTo), "Years of experience beside the level, up to; missing where there is no upper bound.", row => row.YearsTo)
        .Number(nameof(Value), "Number that stands for the level.", row => row.Value)
        .Truth(nameof(IsQualificationLevel), "Whether the ladder is that of qualification levels.", row => row.IsQualificationLevel)
        .Truth(nameof(IsRung), "Whether the ladder is that of rungs of roles.", row => row.IsRung);

    /// <summary>Id of the framework.</summary>
    public string Framework => level.Ladder.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => level.Ladder.Framework.Edition;

    /// <summary>Id of the ladder.</summary>
    public string Ladder => level.Ladder.Id;

    /// <summary>Title of the ladder.</summary>
    public string LadderTitle => level.Ladder.Title;

    /// <summary>Rank of the level, from 1, the lowest.</summary>
    public int Rank => level.Rank;

    /// <summary>Id of the level, unique on its ladder.</summary>
    public string Level => level.Id;

    /// <summary>Title of the level.</summary>
    public string Title => level.Title;

    /// <summary>Notation printed in the source.</summary>
    public string? Code => level.Code;

    /// <summary>Identifier on the web.</summary>
    public string? Uri => level.Uri;

    /// <summary>What the level means in general.</summary>
    public string? Description => level.Description;

    /// <summary>Years of experience beside the level, from.</summary>
    public decimal? YearsFrom => level.Years?.From;

    /// <summary>Years of experience beside the level, up to; missing where there is no upper bound.</summary>
    public decimal? YearsTo => level.Years?.To;

    /// <summary>Number that stands for the level.</summary>
    public decimal? Value => level.Value;

    /// <summary>Whether the ladder is that of qualification levels.</summary>
    public bool IsQualificationLevel => ReferenceEquals(level.Ladder, level.Ladder.Framework.QualificationLadder);

    /// <summary>Whether the ladder is that of rungs of roles.</summary>
    public bool IsRung => ReferenceEquals(level.Ladder, level.Ladder.Framework.RoleLadder);

    /// <summary>Returns the title.</summary>
    public override string ToString() => level.ToString();
}
