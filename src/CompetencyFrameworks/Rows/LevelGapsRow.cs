namespace CompetencyFrameworks;

/// <summary>The part of a gap report that is about one level, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{LevelGaps})"/>.</summary>
public sealed class LevelGapsRow : GapFiguresRow
{
    private readonly LevelGaps group;

    internal LevelGapsRow(LevelGaps group)
        : base(group) => this.group = group;

    internal static TableColumns<LevelGapsRow> Columns { get; } = WithFigures(new TableColumns<LevelGapsRow>("gaps-by-level")
        .Text(nameof(Framework), "Id of the framework of the level.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .TextOrNull(nameof(Ladder), "Id of the ladder; missing for units without a level.", row => row.Ladder)
        .Number(nameof(Rank), "Rank of the level; missing for units without a level.", row => row.Rank)
        .TextOrNull(nameof(Level), "Id of the level; missing for units without a level.", row => row.Level)
        .TextOrNull(nameof(Title), "Title of the level; missing for units without a level.", row => row.Title));

    /// <summary>Id of the framework of the level.</summary>
    public string Framework => group.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => group.Framework.Edition;

    /// <summary>Id of the ladder; missing for units without a level.</summary>
    public string? Ladder => group.Ladder?.Id;

    /// <summary>Rank of the level; missing for units without a level.</summary>
    public int? Rank => group.Level?.Rank;

    /// <summary>Id of the level; missing for units without a level.</summary>
    public string? Level => group.Level?.Id;

    /// <summary>Title of the level; missing for units without a level.</summary>
    public string? Title => group.Level?.Title;
}
