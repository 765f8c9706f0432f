namespace CompetencyFrameworks;

/// <summary>How the gaps of people for a role changed, as a flat record of <see cref="TableExtensions.ToTable(IEnumerable{RoleGapsChange})"/>.</summary>
public sealed class RoleGapsChangeRow
{
    private readonly RoleGapsChange change;

    internal RoleGapsChangeRow(RoleGapsChange change) => this.change = change;

    internal static TableColumns<RoleGapsChangeRow> Columns { get; } = new TableColumns<RoleGapsChangeRow>("role-gaps-changes")
        .Text(nameof(Role), "Id of the role.", row => row.Role)
        .Text(nameof(RoleTitle), "Title of the role.", row => row.RoleTitle)
        .Number(nameof(ReadyBefore), "Number of people who were ready before.", row => row.ReadyBefore)
        .Number(nameof(ReadyAfter), "Number of people who are ready after.", row => row.ReadyAfter)
        .Number(nameof(BecameReady), "Number of people who became ready.", row => row.BecameReady)
        .Number(nameof(NoLongerReady), "Number of people who are no longer ready.", row => row.NoLongerReady)
        .Number(nameof(FewerOpen), "Number of people who have fewer open requirements.", row => row.FewerOpen)
        .Number(nameof(MoreOpen), "Number of people who have more open requirements.", row => row.MoreOpen)
        .Number(nameof(Closed), "Number of gaps that were closed.", row => row.Closed)
        .Number(nameof(Opened), "Number of gaps that were opened.", row => row.Opened);

    /// <summary>Id of the role.</summary>
    public string Role => change.Role.Id;

    /// <summary>Title of the role.</summary>
    public string RoleTitle => change.Role.Title;

    /// <summary>Number of people who were ready before.</summary>
    public int ReadyBefore => change.Before.Summary.Ready;

    /// <summary>Number of people who are ready after.</summary>
    public int ReadyAfter => change.After.Summary.Ready;

    /// <summary>Number of people who became ready.</summary>
    public int BecameReady => change.BecameReady.Count;

    /// <summary>Number of people who are no longer ready.</summary>
    public int NoLongerReady => change.NoLongerReady.Count;

    /// <summary>Number of people who have fewer open requirements.</summary>
    public int FewerOpen => change.FewerOpen.Count;

    /// <summary>Number of people who have more open requirements.</summary>
    public int MoreOpen => change.MoreOpen.Count;

    /// <summary>Number of gaps that were closed.</summary>
    public long Closed => change.Closed;

    /// <summary>Number of gaps that were opened.</summary>
    public long Opened => change.Opened;

    /// <summary>Returns the role and the change.</summary>
    public override string ToString() => change.ToString();
}
