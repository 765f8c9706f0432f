namespace CompetencyFrameworks;

/// <summary>How often a competency is satisfied over people and roles, as a flat record of <see cref="WorkforceLists.ToTable(IEnumerable{CompetencyGapCounts})"/>.</summary>
public sealed class CompetencyGapCountsRow
{
    private readonly CompetencyGapCounts counts;

    internal CompetencyGapCountsRow(CompetencyGapCounts counts) => this.counts = counts;

    internal static TableColumns<CompetencyGapCountsRow> Columns { get; } = new TableColumns<CompetencyGapCountsRow>("workforce-gaps-by-competency")
        .Text(nameof(Framework), "Id of the framework of the competency.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Competency), "Id of the competency.", row => row.Competency)
        .Text(nameof(Title), "Title of the competency.", row => row.Title)
        .Number(nameof(Roles), "Number of roles that ask for it.", row => row.Roles)
        .Number(nameof(Satisfied), "How often a requirement is satisfied, over all people.", row => row.Satisfied)
        .Number(nameof(Partial), "How often something is held, but not all that is asked for.", row => row.Partial)
        .Number(nameof(Missing), "How often nothing is held.", row => row.Missing)
        .Number(nameof(Open), "How often a requirement is open: partial or missing.", row => row.Open)
        .Number(nameof(NotAssessed), "How often a requirement is open and nothing is recorded.", row => row.NotAssessed);

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

    /// <summary>How often a requirement is satisfied, over all people.</summary>
    public long Satisfied => counts.Satisfied;

    /// <summary>How often something is held, but not all that is asked for.</summary>
    public long Partial => counts.Partial;

    /// <summary>How often nothing is held.</summary>
    public long Missing => counts.Missing;

    /// <summary>How often a requirement is open: partial or missing.</summary>
    public long Open => counts.Open;

    /// <summary>How often a requirement is open and nothing is recorded.</summary>
    public long NotAssessed => counts.NotAssessed;

    /// <summary>Returns the competency and the counts.</summary>
    public override string ToString() => counts.ToString();
}
