namespace CompetencyFrameworks;

/// <summary>What roles ask for, and what of it a person held at the outset, as far as the cost of a move depends on it.</summary>
internal sealed class MoveCosts
{
    private readonly GapOptions kinds;
    private readonly int[] held;

    public MoveCosts(CompetencyFramework framework, CareerOptions options)
    {
        kinds = options.Requirements;
        held = new int[framework.Competencies.Count];
        if (options.Profile is { } profile)
        {
            foreach (Competency competency in framework.Competencies)
            {
                held[competency.Position] = profile.HoldingOf(competency)?.RankOn(competency, nameof(options)) ?? 0;
            }
        }
    }

    /// <summary>The requirements of a role that are counted.</summary>
    public Requirement[] AskedBy(Role role) => Array.FindAll(role.InReportOrder, requirement => kinds.Covers(requirement.Kind));

    /// <summary>The rank of a competency that the person held at the outset.</summary>
    public int Held(Competency competency) => held[competency.Position];

    /// <summary>The number of units without a stated credit that are to be learned for a move.</summary>
    public int UnitsWithoutCredit(Role left, Role taken)
    {
        HashSet<Competency> known = [.. AskedBy(left).Select(requirement => requirement.Competency)];
        return AskedBy(taken).Count(requirement =>
            requirement.Competency is UnitOfCompetency { Credit: null } unit && Held(unit) == 0 && !known.Contains(unit));
    }
}
