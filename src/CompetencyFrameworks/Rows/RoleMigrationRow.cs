namespace CompetencyFrameworks;

/// <summary>A requirement that was carried over to another edition, or lost, as a flat record of <see cref="RoleMigration.Rows"/>; for a split one for each successor that is asked for, for a merge one for each part.</summary>
public sealed class RoleMigrationRow
{
    private readonly RoleMigration migration;
    private readonly MigratedRequirement requirement;
    private readonly Requirement before;
    private readonly Requirement? after;

    internal RoleMigrationRow(RoleMigration migration, MigratedRequirement requirement, Requirement before, Requirement? after)
    {
        this.migration = migration;
        this.requirement = requirement;
        this.before = before;
        this.after = after;
    }

    internal static TableColumns<RoleMigrationRow> Columns { get; } = new TableColumns<RoleMigrationRow>("role-migrations")
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Text(nameof(Framework), "Id of the framework.", row => row.Framework)
        .Text(nameof(Outcome), "What became of it: kept, renamed, split, merged, partlyMerged or lost.", row => row.Outcome)
        .Truth(nameof(NeedsReview), "Whether somebody should look at it.", row => row.NeedsReview)
        .Text(nameof(OldEdition), "Edition before.", row => row.OldEdition)
        .Text(nameof(OldCompetency), "Id of the competency before.", row => row.OldCompetency)
        .Text(nameof(OldTitle), "Title of the competency before.", row => row.OldTitle)
        .Text(nameof(OldKind), "Part that it played before: core, functional, additional or optional.", row => row.OldKind)
        .Number(nameof(OldRank), "Rank asked for before.", row => row.OldRank)
        .TextOrNull(nameof(OldLevel), "Id of the level asked for before; missing for a unit.", row => row.OldLevel)
        .TextOrNull(nameof(OldLevelTitle), "Title of the level asked for before; missing for a unit.", row => row.OldLevelTitle)
        .TextOrNull(nameof(NewEdition), "Edition after; missing where it was not carried over.", row => row.NewEdition)
        .TextOrNull(nameof(NewCompetency), "Id of the competency after; missing where it was not carried over.", row => row.NewCompetency)
        .TextOrNull(nameof(NewTitle), "Title of the competency after; missing where it was not carried over.", row => row.NewTitle)
        .TextOrNull(nameof(NewKind), "Part that it plays after: core, functional, additional or optional; missing where it was not carried over.", row => row.NewKind)
        .Number(nameof(NewRank), "Rank after; missing where it was not carried over.", row => row.NewRank)
        .TextOrNull(nameof(NewLevel), "Id of the level after; missing for a unit, and where it was not carried over.", row => row.NewLevel)
        .TextOrNull(nameof(NewLevelTitle), "Title of the level after; missing for a unit, and where it was not carried over.", row => row.NewLevelTitle)
        .Text(nameof(Reason), "Why, in words.", row => row.Reason);

    /// <summary>Id of the role.</summary>
    public string Role => migration.Role.Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => migration.Role.Title;

    /// <summary>Id of the framework.</summary>
    public string Framework => before.Competency.Framework.Id;

    /// <summary>What became of it: kept, renamed, split, merged, partlyMerged or lost.</summary>
    public string Outcome => RowWords.Of(requirement.Outcome);

    /// <summary>Whether somebody should look at it.</summary>
    public bool NeedsReview => requirement.NeedsReview;

    /// <summary>Edition before.</summary>
    public string OldEdition => before.Competency.Framework.Edition;

    /// <summary>Id of the competency before.</summary>
    public string OldCompetency => before.Competency.Id;

    /// <summary>Title of the competency before.</summary>
    public string OldTitle => before.Competency.Title;

    /// <summary>Part that it played before: core, functional, additional or optional.</summary>
    public string OldKind => RowWords.Of(before.Kind);

    /// <summary>Rank asked for before.</summary>
    public int OldRank => before.Rank;

    /// <summary>Id of the level asked for before; missing for a unit.</summary>
    public string? OldLevel => before.Level?.Id;

    /// <summary>Title of the level asked for before; missing for a unit.</summary>
    public string? OldLevelTitle => before.Level?.Title;

    /// <summary>Edition after; missing where it was not carried over.</summary>
    public string? NewEdition => after?.Competency.Framework.Edition;

    /// <summary>Id of the competency after; missing where it was not carried over.</summary>
    public string? NewCompetency => after?.Competency.Id;

    /// <summary>Title of the competency after; missing where it was not carried over.</summary>
    public string? NewTitle => after?.Competency.Title;

    /// <summary>Part that it plays after: core, functional, additional or optional; missing where it was not carried over.</summary>
    public string? NewKind => RowWords.OrNull(after?.Kind);

    /// <summary>Rank after; missing where it was not carried over.</summary>
    public int? NewRank => after?.Rank;

    /// <summary>Id of the level after; missing for a unit, and where it was not carried over.</summary>
    public string? NewLevel => after?.Level?.Id;

    /// <summary>Title of the level after; missing for a unit, and where it was not carried over.</summary>
    public string? NewLevelTitle => after?.Level?.Title;

    /// <summary>Why, in words.</summary>
    public string Reason => requirement.Reason;

    /// <summary>Returns what became of the requirement, in words.</summary>
    public override string ToString() => requirement.ToString();
}
