namespace CompetencyFrameworks;

/// <summary>
/// One way to go on from a part: offers that close the same gap are tried in turn, and each branch chooses one of them and does without those before it, so
/// that no plan is looked at twice.
/// </summary>
internal sealed class CoverBranch
{
    private const long WholeShare = 1L << 40;

    private readonly int[] offers;
    private readonly int place;

    private CoverBranch(CoverPart part, long bound, int[] offers, int place)
    {
        Part = part;
        Bound = bound;
        this.offers = offers;
        this.place = place;
    }

    public CoverPart Part { get; }

    /// <summary>No plan of this branch weighs less.</summary>
    public long Bound { get; }

    /// <summary>The only way there is, before anything is branched on.</summary>
    public static CoverBranch Whole(CoverPart part) => new(part, part.Weight, [], 0);

    /// <summary>All ways on from a part, the most promising last.</summary>
    public static IReadOnlyList<CoverBranch> Of(CoverPart part, CoverBound bound)
    {
        CoverProblem problem = part.Problem;
        int gap = GapToCloseNext(problem);
        int start = problem.GapStarts[gap];
        int[] offers = [.. Enumerable.Range(start, problem.OffersOf(gap)).Select(k => problem.GapOffers[k]).OrderBy(offer => bound.Rests[offer])];
        var branches = new CoverBranch[offers.Length];
        long weight = part.Weight + bound.Value;
        for (int place = 0; place < offers.Length; place++)
        {
            // To choose an offer costs at least what it weighs beyond its worth; to do without one, what it is worth beyond its weight.
            long rest = bound.Rests[offers[place]];
            branches[offers.Length - 1 - place] = new CoverBranch(part, weight + Math.Max(0, rest), offers, place);
            weight += Math.Max(0, -rest);
        }

        return branches;
    }

    /// <summary>Begins the reduction of the part with the choice of this branch.</summary>
    public CoverReduction Reduce(StepCounter steps)
    {
        var reduction = new CoverReduction(Part.Problem, steps, isNew: offers.Length == 0);
        for (int i = 0; i < place; i++)
        {
            reduction.DropOffer(offers[i]);
        }

        if (offers.Length > 0)
        {
            reduction.Choose(offers[place]);
        }

        return reduction;
    }

    // Few offers that each close much: whichever is chosen, or done without, changes much below.
    private static int GapToCloseNext(CoverProblem problem)
    {
        int best = 0;
        long least = long.MaxValue;
        for (int gap = 0; gap < problem.Gaps; gap++)
        {
            long shares = 0;
            for (int k = problem.GapStarts[gap]; k < problem.GapStarts[gap + 1]; k++)
            {
                long gaps = problem.GapsOf(problem.GapOffers[k]);
                shares += WholeShare / (gaps * gaps);
            }

            if (shares < least)
            {
                least = shares;
                best = gap;
            }
        }

        return best;
    }
}
