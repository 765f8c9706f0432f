namespace CompetencyFrameworks;

/// <summary>A competency at a step that several roles ask for, each once, in the order in which their gap reports first reach it.</summary>
internal sealed class AskedCompetency
{
    private AskedCompetency(AskedColumn asked, Role[] roles)
    {
        Asked = asked;
        Roles = roles;
    }

    public AskedColumn Asked { get; }

    public Role[] Roles { get; }

    /// <summary>What roles ask for. The same competency at two levels stands twice.</summary>
    public static AskedCompetency[] Of(Workforce workforce, Role[] roles, WorkforceOptions options, string argument) =>
    [
        .. Find(workforce, roles, options, argument)
            .GroupBy(pair => (pair.Column, pair.Asked.Step))
            .Select(group => new AskedCompetency(group.First().Asked, [.. group.Select(pair => pair.Role)])),
    ];

    /// <summary>What roles ask for, each competency once, at the highest step that one of them asks for, with the roles that ask for that.</summary>
    public static AskedCompetency[] AtHighestStep(Workforce workforce, Role[] roles, WorkforceOptions options, string argument) =>
    [
        .. Find(workforce, roles, options, argument)
            .GroupBy(pair => pair.Column)
            .Select(group => group.GroupBy(pair => pair.Asked.Step).OrderByDescending(same => same.Key).First())
            .Select(highest => new AskedCompetency(highest.First().Asked, [.. highest.Select(pair => pair.Role)])),
    ];

    // By the number of the column: columns of which nothing is recorded may be one object.
    private static IEnumerable<(Role Role, AskedColumn Asked, int Column)> Find(Workforce workforce, Role[] roles, WorkforceOptions options, string argument) =>
        from role in roles.Distinct()
        from asked in ColumnsOf(workforce, role, options, argument).Asked
        select (role, asked, workforce.Columns.TryFind(asked.Requirement.Competency, out int column) ? column : -1);

    private static RoleColumns ColumnsOf(Workforce workforce, Role role, WorkforceOptions options, string argument)
    {
        options.Cancellation.ThrowIfCancellationRequested();
        return RoleColumns.Of(workforce, role, options.Gaps, argument);
    }
}
