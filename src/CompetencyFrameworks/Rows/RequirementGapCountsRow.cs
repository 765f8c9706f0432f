namespace CompetencyFrameworks;

/// <summary>How many people satisfy a requirement, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{RequirementGapCounts})"/>.</summary>
public sealed class RequirementGapCountsRow : GapCountsRow
{
    private readonly RequirementGapCounts counts;

    internal RequirementGapCountsRow(RequirementGapCounts counts)
        : base(counts) => this.counts = counts;

    internal static TableColumns<RequirementGapCountsRow> Columns { get; } = WithFigures(new TableColumns<RequirementGapCountsRow>("workforce-gaps-by-requirement")
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .Text(nameof(Kind), "Part that the requirement plays: core, functional, additional or optional.", row => row.Kind)
        .Number(nameof(RequiredRank), "Rank of the level asked for, from 1; 1 for a unit.", row => row.RequiredRank)
        .TextOrNull(nameof(RequiredLevel), "Id of the level asked for; missing for a unit.", row => row.RequiredLevel)
        .TextOrNull(nameof(RequiredLevelTitle), "Title of the level asked for; missing for a unit.", row => row.RequiredLevelTitle));

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => counts.Competency.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => counts.Competency.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => counts.Competency.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => counts.Competency.Title;

    /// <summary>Part that the requirement plays: core, functional, additional or optional.</summary>
    public string Kind => RowWords.Of(counts.Requirement.Kind);

    /// <summary>Rank of the level asked for, from 1; 1 for a unit.</summary>
    public int RequiredRank => counts.Requirement.Rank;

    /// <summary>Id of the level asked for; missing for a unit.</summary>
    public string? RequiredLevel => counts.Requirement.Level?.Id;

    /// <summary>Title of the level asked for; missing for a unit.</summary>
    public string? RequiredLevelTitle => counts.Requirement.Level?.Title;
}
