namespace CompetencyFrameworks;

/// <summary>A group of a gap report, made by a caller's rule, as a flat record of <see cref="GapLists.ToTable(IEnumerable{GapGroup})"/>.</summary>
public sealed class GapGroupRow : GapFiguresRow
{
    private readonly GapGroup group;

    internal GapGroupRow(GapGroup group)
        : base(group) => this.group = group;

    internal static TableColumns<GapGroupRow> Columns { get; } = WithFigures(new TableColumns<GapGroupRow>("gaps-by-group")
        .TextOrNull(nameof(Group), "Name of the group; missing for the gaps that are in none.", row => row.Group));

    /// <summary>Name of the group; missing for the gaps that are in none.</summary>
    public string? Group => group.Group;
}
