namespace CompetencyFrameworks;

/// <summary>
/// What the moves to the roles on a rung cost: what these ask for beyond the role left and beyond what a person held at the outset. Few roles ask for what
/// another one asks for, so the costs are found from those of somebody who comes from nowhere, less what the role left has in common with these.
/// </summary>
internal sealed class RungCosts
{
    private readonly MoveCosts costs;

    // By the position of the competency. A role's index is its place among those on the rung.
    private readonly Dictionary<int, List<Asking>> askedBy = [];
    private readonly decimal[] creditsFromNowhere;
    private readonly int[] rungsFromNowhere;

    public RungCosts(Role[] taken, MoveCosts costs)
    {
        this.costs = costs;
        creditsFromNowhere = new decimal[taken.Length];
        rungsFromNowhere = new int[taken.Length];
        for (int index = 0; index < taken.Length; index++)
        {
            foreach (Requirement requirement in costs.AskedBy(taken[index]))
            {
                Competency competency = requirement.Competency;
                if (!askedBy.TryGetValue(competency.Position, out List<Asking>? asking))
                {
                    askedBy.Add(competency.Position, asking = []);
                }

                var asked = new Asking(index, requirement, costs.Held(competency));
                asking.Add(asked);
                creditsFromNowhere[index] += asked.Credits;
                rungsFromNowhere[index] += asked.Rungs;
            }
        }
    }

    /// <summary>A number of rungs that no move to a role on this rung exceeds.</summary>
    public int MostRungs => rungsFromNowhere.DefaultIfEmpty().Max();

    /// <summary>The credits and the rungs of the moves from a role to each of the roles on this rung.</summary>
    public (decimal[] Credits, int[] Rungs) From(Role left)
    {
        decimal[] credits = (decimal[])creditsFromNowhere.Clone();
        int[] rungs = (int[])rungsFromNowhere.Clone();
        foreach (Requirement known in costs.AskedBy(left))
        {
            if (!askedBy.TryGetValue(known.Competency.Position, out List<Asking>? asking))
            {
                continue;
            }

            foreach (Asking asked in asking)
            {
                if (known.Competency is UnitOfCompetency)
                {
                    credits[asked.Index] -= asked.Credits;
                }
                else
                {
                    rungs[asked.Index] -= asked.Rungs - Math.Min(asked.Rungs, RungsBeyond(asked.Requirement, known.Rank));
                }
            }
        }

        return (credits, rungs);
    }

    private static int RungsBeyond(Requirement requirement, int known) =>
        known < requirement.Rank && requirement.Competency is GradedCompetency graded ? graded.CountApplicable(known, requirement.Rank) : 0;

    // A requirement of the role of an index, with the credits and the rungs that are beyond what the person held at the outset.
    private readonly struct Asking(int index, Requirement requirement, int held)
    {
        public int Index { get; } = index;

        public Requirement Requirement { get; } = requirement;

        public decimal Credits { get; } = requirement.Competency is UnitOfCompetency unit && held == 0 ? unit.Credit ?? 0 : 0;

        public int Rungs { get; } = RungsBeyond(requirement, held);
    }
}
