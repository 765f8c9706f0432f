namespace CompetencyFrameworks;

/// <summary>Roles in groups with moves between them, to be written as a diagram. Places of roles are their places among all of them.</summary>
internal sealed class RoleDiagram(string title, bool isUpward, IReadOnlyList<Role> roles, IReadOnlyList<RoleDiagramMove> moves, ReportTexts texts)
{
    private const int MostTitleCharacters = 250;

    /// <summary>On one line.</summary>
    public string Title { get; } = ChartText.Shorten(title, MostTitleCharacters);

    /// <summary>Whether moves lead upward; to the right otherwise.</summary>
    public bool IsUpward { get; } = isUpward;

    public IReadOnlyList<Role> Roles { get; } = roles;

    public IReadOnlyList<RoleDiagramMove> Moves { get; } = moves;

    public ReportTexts Texts { get; } = texts;

    /// <summary>The places of the roles by specialty, where that is shown: in the order in which the roles first reach one.</summary>
    public IEnumerable<IGrouping<Specialty?, int>> Groups => Enumerable.Range(0, Roles.Count).GroupBy(place => IsUpward ? Roles[place].Specialty : null);

    /// <summary>The places of the roles by rung, where that is shown.</summary>
    public IEnumerable<IGrouping<Level, int>> Rungs =>
        IsUpward ? Enumerable.Range(0, Roles.Count).Where(place => Roles[place].Rung is not null).GroupBy(place => Roles[place].Rung!) : [];
}
