namespace CompetencyFrameworks;

/// <summary>How often a competency is satisfied over people and roles, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{CompetencyGapCounts})"/>.</summary>
public sealed class CompetencyGapCountsRow : GapCountsRow
{
    private readonly CompetencyGapCounts counts;

    internal CompetencyGapCountsRow(CompetencyGapCounts counts)
        : base(counts) => this.counts = counts;

    internal static TableColumns<CompetencyGapCountsRow> Columns { get; } = WithFigures(new TableColumns<CompetencyGapCountsRow>("workforce-gaps-by-competency")
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .Number(nameof(Roles), "Number of roles that ask for it.", row => row.Roles));

    /// <summary>Id of the framework of the competency.</summary>
    public string Framework => counts.Competency.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => counts.Competency.Framework.Edition;

    /// <summary>Id of the competency.</summary>
    public string Competency => counts.Competency.Id;

    /// <summary>Title of the competency.</summary>
    public string Title => counts.Competency.Title;

    /// <summary>Number of roles that ask for it.</summary>
    public int Roles => counts.Roles;
}
