namespace CompetencyFrameworks;

/// <summary>A holding that was carried over to another edition, or lost, as a flat record of <see cref="Migration.Rows"/>; for a split one for each successor that is recorded, for a merge one for each part.</summary>
public sealed class MigrationRow
{
    private readonly Migration migration;
    private readonly MigratedHolding? holding;
    private readonly Holding? before;
    private readonly Holding? after;
    private readonly UnplacedHolding? unplaced;

    internal MigrationRow(Migration migration, MigratedHolding? holding, Holding? before, Holding? after, UnplacedHolding? unplaced)
    {
        this.migration = migration;
        this.holding = holding;
        this.before = before;
        this.after = after;
        this.unplaced = unplaced;
    }

    internal static TableColumns<MigrationRow> Columns { get; } = new TableColumns<MigrationRow>("migrations")
        .Text(nameof(Person), "Id of the person.", row => row.Person)
        .TextOrNull(nameof(PersonName), "Name of the person.", row => row.PersonName)
        .Text(nameof(Framework), "Id of the framework.", row => row.Framework)
        .Text(nameof(Outcome), "What became of it: kept, renamed, split, merged, partlyMerged or lost.", row => row.Outcome)
        .Truth(nameof(NeedsReview), "Whether somebody should look at it.", row => row.NeedsReview)
        .Text(nameof(OldEdition), "Edition before.", row => row.OldEdition)
        .Text(nameof(OldCompetency), "Id of the competency before.", row => row.OldCompetency)
        .TextOrNull(nameof(OldTitle), "Title of the competency before; missing where it could not be placed.", row => row.OldTitle)
        .Number(nameof(OldRank), "Rank before; 0 where none was recorded, missing where the competency could not be placed.", row => row.OldRank)
        .TextOrNull(nameof(OldLevel), "Id of the level before; missing for a unit, and where no level was held.", row => row.OldLevel)
        .TextOrNull(nameof(OldLevelTitle), "Title of the level before; missing for a unit, where no level was held, and where the competency could not be placed.", row => row.OldLevelTitle)
        .TextOrNull(nameof(NewEdition), "Edition after; missing where it was not carried over.", row => row.NewEdition)
        .TextOrNull(nameof(NewCompetency), "Id of the competency after; missing where it was not carried over.", row => row.NewCompetency)
        .TextOrNull(nameof(NewTitle), "Title of the competency after; missing where it was not carried over.", row => row.NewTitle)
        .Number(nameof(NewRank), "Rank after; missing where it was not carried over.", row => row.NewRank)
        .TextOrNull(nameof(NewLevel), "Id of the level after; missing for a unit, and where it was not carried over.", row => row.NewLevel)
        .TextOrNull(nameof(NewLevelTitle), "Title of the level after; missing for a unit, and where it was not carried over.", row => row.NewLevelTitle)
        .Text(nameof(Reason), "Why, in words.", row => row.Reason);

    /// <summary>Id of the person.</summary>
    public string Person => migration.Profile.Id;

    /// <summary>Name of the person.</summary>
    public string? PersonName => migration.Profile.Name;

    /// <summary>Id of the framework.</summary>
    public string Framework => unplaced?.FrameworkId ?? before!.Competency.Framework.Id;

    /// <summary>What became of it: kept, renamed, split, merged, partlyMerged or lost.</summary>
    public string Outcome => RowWords.Of(holding?.Outcome ?? MigrationOutcome.Lost);

    /// <summary>Whether somebody should look at it.</summary>
    public bool NeedsReview => holding?.NeedsReview == true;

    /// <summary>Edition before.</summary>
    public string OldEdition => unplaced?.Edition ?? before!.Competency.Framework.Edition;

    /// <summary>Id of the competency before.</summary>
    public string OldCompetency => unplaced?.CompetencyId ?? before!.Competency.Id;

    /// <summary>Title of the competency before; missing where it could not be placed.</summary>
    public string? OldTitle => before?.Competency.Title;

    /// <summary>Rank before; 0 where none was recorded, missing where the competency could not be placed.</summary>
    public int? OldRank => unplaced?.IsNone == true ? 0 : before?.Rank;

    /// <summary>Id of the level before; missing for a unit, and where no level was held.</summary>
    public string? OldLevel => unplaced is null ? before!.Level?.Id : unplaced.LevelId;

    /// <summary>Title of the level before; missing for a unit, where no level was held, and where the competency could not be placed.</summary>
    public string? OldLevelTitle => before?.Level?.Title;

    /// <summary>Edition after; missing where it was not carried over.</summary>
    public string? NewEdition => after?.Competency.Framework.Edition;

    /// <summary>Id of the competency after; missing where it was not carried over.</summary>
    public string? NewCompetency => after?.Competency.Id;

    /// <summary>Title of the competency after; missing where it was not carried over.</summary>
    public string? NewTitle => after?.Competency.Title;

    /// <summary>Rank after; missing where it was not carried over.</summary>
    public int? NewRank => after?.Rank;

    /// <summary>Id of the level after; missing for a unit, and where it was not carried over.</summary>
    public string? NewLevel => after?.Level?.Id;

    /// <summary>Title of the level after; missing for a unit, and where it was not carried over.</summary>
    public string? NewLevelTitle => after?.Level?.Title;

    /// <summary>Why, in words.</summary>
    public string Reason => unplaced?.Reason ?? holding!.Reason;

    /// <summary>Returns what became of the holding, in words.</summary>
    public override string ToString() => holding?.ToString() ?? unplaced!.ToString();
}
