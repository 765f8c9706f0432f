namespace CompetencyFrameworks;

/// <summary>A group of a gap report, made by a caller's rule, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{GroupGaps})"/>.</summary>
public sealed class GroupGapsRow : GapFiguresRow
{
    private readonly GroupGaps group;

    internal GroupGapsRow(GroupGaps group)
        : base(group) => this.group = group;

    internal static TableColumns<GroupGapsRow> Columns { get; } = WithFigures(new TableColumns<GroupGapsRow>("gaps-by-group")
        .TextOrNull(nameof(Group), "Name of the group; missing for the gaps that are in none.", row => row.Group));

    /// <summary>Name of the group; missing for the gaps that are in none.</summary>
    public string? Group => group.Group;
}
