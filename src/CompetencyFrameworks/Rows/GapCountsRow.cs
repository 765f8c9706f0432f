namespace CompetencyFrameworks;

/// <summary>How often requirements are satisfied and open, in flat records of a workforce.</summary>
public abstract class GapCountsRow
{
    private readonly GapCounts counts;

    private protected GapCountsRow(GapCounts counts) => this.counts = counts;

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

    /// <summary>Returns what is counted, and how often it is satisfied and open.</summary>
    public override string ToString() => counts.ToString()!;

    /// <summary>Adds the columns of these figures, behind the others.</summary>
    private protected static TableColumns<TRow> WithFigures<TRow>(TableColumns<TRow> columns)
        where TRow : GapCountsRow => columns
        .Number(nameof(Satisfied), "How often a requirement is satisfied, over all people.", row => row.Satisfied)
        .Number(nameof(Partial), "How often something is held, but not all that is asked for.", row => row.Partial)
        .Number(nameof(Missing), "How often nothing is held.", row => row.Missing)
        .Number(nameof(Open), "How often a requirement is open: partial or missing.", row => row.Open)
        .Number(nameof(NotAssessed), "How often a requirement is open and nothing is recorded.", row => row.NotAssessed);
}
