namespace CompetencyFrameworks;

/// <summary>
/// What the moves from a role cost: what the roles taken up ask for beyond the role left and beyond what a person held at the outset. Few roles ask for what
/// another one asks for, so the costs of all moves are found from those of somebody who comes from nowhere, less what the role left has in common with others.
/// </summary>
internal sealed class MoveCosts
{
    private readonly Requirement[][] asked;
    private readonly List<(int Place, Requirement Requirement)>?[] askedBy;
    private readonly int[] held;
    private readonly decimal[] creditsFromNowhere;
    private readonly int[] rungsFromNowhere;

    public MoveCosts(CompetencyFramework framework, Role[] roles, CareerOptions options)
    {
        held = new int[framework.Competencies.Count];
        if (options.Profile is { } profile)
        {
            foreach (Competency competency in framework.Competencies)
            {
                held[competency.Position] = profile.HoldingOf(competency)?.RankOn(competency, nameof(options)) ?? 0;
            }
        }

        asked = Array.ConvertAll(roles, role => Array.FindAll(role.InReportOrder, requirement => options.Requirements.Covers(requirement.Kind)));
        askedBy = new List<(int, Requirement)>?[framework.Competencies.Count];
        creditsFromNowhere = new decimal[roles.Length];
        rungsFromNowhere = new int[roles.Length];
        for (int place = 0; place < roles.Length; place++)
        {
            foreach (Requirement requirement in asked[place])
            {
                (askedBy[requirement.Competency.Position] ??= []).Add((place, requirement));
                creditsFromNowhere[place] += CreditBeyond(requirement, held[requirement.Competency.Position]);
                rungsFromNowhere[place] += RungsBeyond(requirement, held[requirement.Competency.Position]);
            }
        }
    }

    /// <summary>The credits and the rungs of the moves from a role to each of the roles.</summary>
    public (decimal[] Credits, int[] Rungs) From(int left)
    {
        decimal[] credits = (decimal[])creditsFromNowhere.Clone();
        int[] rungs = (int[])rungsFromNowhere.Clone();
        foreach (Requirement known in asked[left])
        {
            int before = held[known.Competency.Position];
            int after = Math.Max(before, known.Rank);
            foreach ((int place, Requirement requirement) in askedBy[known.Competency.Position]!)
            {
                // A unit that the role left asks for is known whole.
                credits[place] -= CreditBeyond(requirement, before);
                rungs[place] -= RungsBeyond(requirement, before) - RungsBeyond(requirement, after);
            }
        }

        return (credits, rungs);
    }

    /// <summary>The number of units without a stated credit that are to be learned for a move.</summary>
    public int UnitsWithoutCredit(int left, int taken)
    {
        HashSet<Competency> known = [.. asked[left].Select(requirement => requirement.Competency)];
        return asked[taken].Count(requirement =>
            requirement.Competency is UnitOfCompetency { Credit: null } unit && held[unit.Position] == 0 && !known.Contains(unit));
    }

    private static decimal CreditBeyond(Requirement requirement, int known) =>
        known < requirement.Rank && requirement.Competency is UnitOfCompetency unit ? unit.Credit ?? 0 : 0;

    private static int RungsBeyond(Requirement requirement, int known) =>
        known < requirement.Rank && requirement.Competency is GradedCompetency graded ? graded.CountApplicable(known, requirement.Rank) : 0;
}
