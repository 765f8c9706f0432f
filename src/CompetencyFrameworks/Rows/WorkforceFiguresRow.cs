namespace CompetencyFrameworks;

/// <summary>What people together have and lack for one role, in flat records of a workforce and its groups.</summary>
public abstract class WorkforceFiguresRow
{
    private readonly WorkforceGapSummary summary;

    private protected WorkforceFiguresRow(WorkforceGapSummary summary) => this.summary = summary;

    /// <summary>Id of the role.</summary>
    public string Role => summary.Target.Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => summary.Target.Title;

    /// <summary>Number of people.</summary>
    public int People => summary.People;

    /// <summary>Number of people who are ready.</summary>
    public int Ready => summary.Ready;

    /// <summary>How often a requirement is satisfied, over all people.</summary>
    public long Satisfied => summary.Satisfied;

    /// <summary>How often something is held, but not all that is asked for.</summary>
    public long Partial => summary.Partial;

    /// <summary>How often nothing is held.</summary>
    public long Missing => summary.Missing;

    /// <summary>How often a requirement is open: partial or missing.</summary>
    public long Open => summary.Open;

    /// <summary>How often a requirement is open and nothing is recorded.</summary>
    public long NotAssessed => summary.NotAssessed;

    /// <summary>Credits of the units asked for and not held, over all people.</summary>
    public decimal CreditsMissing => summary.CreditsMissing;

    /// <summary>Rungs still to climb in the graded competencies asked for, over all people.</summary>
    public long RungsMissing => summary.RungsMissing;

    /// <summary>Progress along the requirements, weighted, over all people; missing where there is nobody or nothing is asked for.</summary>
    public decimal? ProgressPart => summary.Progress?.Numerator;

    /// <summary>Sum of the weights, over all people; missing where there is nobody or nothing is asked for.</summary>
    public decimal? ProgressOf => summary.Progress?.Denominator;

    /// <summary>Returns the role and the figures.</summary>
    public override string ToString() => summary.ToString();

    /// <summary>Adds the columns of these figures, behind the others.</summary>
    private protected static TableColumns<TRow> WithFigures<TRow>(TableColumns<TRow> columns)
        where TRow : WorkforceFiguresRow => columns
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Number(nameof(People), "Number of people.", row => row.People)
        .Number(nameof(Ready), "Number of people who are ready.", row => row.Ready)
        .Number(nameof(Satisfied), "How often a requirement is satisfied, over all people.", row => row.Satisfied)
        .Number(nameof(Partial), "How often something is held, but not all that is asked for.", row => row.Partial)
        .Number(nameof(Missing), "How often nothing is held.", row => row.Missing)
        .Number(nameof(Open), "How often a requirement is open: partial or missing.", row => row.Open)
        .Number(nameof(NotAssessed), "How often a requirement is open and nothing is recorded.", row => row.NotAssessed)
        .Number(nameof(CreditsMissing), "Credits of the units asked for and not held, over all people.", row => row.CreditsMissing)
        .Number(nameof(RungsMissing), "Rungs still to climb in the graded competencies asked for, over all people.", row => row.RungsMissing)
        .Number(nameof(ProgressPart), "Progress along the requirements, weighted, over all people; missing where there is nobody or nothing is asked for.", row => row.ProgressPart)
        .Number(nameof(ProgressOf), "Sum of the weights, over all people; missing where there is nobody or nothing is asked for.", row => row.ProgressOf);
}
