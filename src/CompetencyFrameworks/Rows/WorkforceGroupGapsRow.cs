namespace CompetencyFrameworks;

/// <summary>What a group of people has and lacks for one role, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{WorkforceGroupGaps})"/>.</summary>
public sealed class WorkforceGroupGapsRow : WorkforceFiguresRow
{
    private readonly WorkforceGroupGaps group;

    internal WorkforceGroupGapsRow(WorkforceGroupGaps group)
        : base(group.Summary) => this.group = group;

    internal static TableColumns<WorkforceGroupGapsRow> Columns { get; } = WithFigures(new TableColumns<WorkforceGroupGapsRow>("workforce-gaps-by-group")
        .TextOrNull(nameof(Group), "Name of the group; missing for the people who are in none.", row => row.Group));

    /// <summary>Name of the group; missing for the people who are in none.</summary>
    public string? Group => group.Group;

    /// <summary>Returns the group and the figures.</summary>
    public override string ToString() => group.ToString();
}
