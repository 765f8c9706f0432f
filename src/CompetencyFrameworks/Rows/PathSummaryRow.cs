namespace CompetencyFrameworks;

/// <summary>The figures of a career path, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{CareerPath})"/>.</summary>
public sealed class PathSummaryRow
{
    private readonly CareerPath path;

    internal PathSummaryRow(CareerPath path) => this.path = path;

    internal static TableColumns<PathSummaryRow> Columns { get; } = new TableColumns<PathSummaryRow>("path-summaries")
        .Text(nameof(Start), "Id of the role at the start.", row => row.Start)
        .Text(nameof(StartTitle), "Title of the role at the start.", row => row.StartTitle)
        .Text(nameof(Target), "Id of the role at the end.", row => row.Target)
        .Text(nameof(TargetTitle), "Title of the role at the end.", row => row.TargetTitle)
        .Text(nameof(Roles), "Ids of all roles on the way, with spaces between them.", row => row.Roles)
        .Number(nameof(Moves), "Number of moves.", row => row.Moves)
        .Number(nameof(Credits), "Credits that the path costs.", row => row.Credits)
        .Number(nameof(UnitsWithoutCredit), "Number of units to be learnt that have no credit stated.", row => row.UnitsWithoutCredit)
        .Number(nameof(Rungs), "Rungs that the path costs.", row => row.Rungs)
        .Number(nameof(SpecialtyChanges), "Number of moves into another specialty.", row => row.SpecialtyChanges);

    /// <summary>Id of the role at the start.</summary>
    public string Start => path.Start.Id;

    /// <summary>Title of the role at the start.</summary>
    public string StartTitle => path.Start.Title;

    /// <summary>Id of the role at the end.</summary>
    public string Target => path.Target.Id;

    /// <summary>Title of the role at the end.</summary>
    public string TargetTitle => path.Target.Title;

    /// <summary>Ids of all roles on the way, with spaces between them.</summary>
    public string Roles => string.Join(" ", path.Roles.Select(role => role.Id));

    /// <summary>Number of moves.</summary>
    public int Moves => path.Moves.Count;

    /// <summary>Credits that the path costs.</summary>
    public decimal Credits => path.Credits;

    /// <summary>Number of units to be learnt that have no credit stated.</summary>
    public int UnitsWithoutCredit => path.UnitsWithoutCredit;

    /// <summary>Rungs that the path costs.</summary>
    public int Rungs => path.Rungs;

    /// <summary>Number of moves into another specialty.</summary>
    public int SpecialtyChanges => path.SpecialtyChanges;

    /// <summary>Returns the roles on the way and the cost.</summary>
    public override string ToString() => path.ToString();
}
