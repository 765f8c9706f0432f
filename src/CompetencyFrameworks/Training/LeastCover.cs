namespace CompetencyFrameworks;

/// <summary>
/// Finds the plan of least cost, then of the fewest offers, then the first one: reduced, bounded, taken apart, searched for the best and then for the first.
/// </summary>
internal sealed class LeastCover
{
    private const int Rounds = 80;
    private const int PassesInARound = 5;
    private const int PartPasses = 100;
    private const int Patience = 15;

    private readonly CoverScale scale;
    private readonly StepCounter steps;

    private LeastCover(CoverScale scale, StepCounter steps)
    {
        this.scale = scale;
        this.steps = steps;
    }

    /// <summary>The places of the offers; <see langword="null"/> where the steps were spent before it was certain.</summary>
    public IReadOnlyCollection<int>? Plan { get; private set; }

    /// <summary>No plan costs less.</summary>
    public decimal LowerBound { get; private set; }

    /// <param name="problem">A problem in which every gap has an offer, and every offer a gap.</param>
    /// <param name="scale">Weights and costs.</param>
    /// <param name="steps">Counts the work.</param>
    public static LeastCover Find(CoverProblem problem, CoverScale scale, StepCounter steps)
    {
        var search = new LeastCover(scale, steps);
        if (!steps.AreSpent)
        {
            search.Run(problem);
        }

        return search;
    }

    private void Run(CoverProblem problem)
    {
        var reduction = new CoverReduction(problem, steps, isNew: true);
        reduction.Run();
        CoverPart whole = CoverPart.Of(problem).After(reduction);
        if (whole.Problem.Gaps == 0)
        {
            Settle(whole.PlacesWith([]));
            return;
        }

        var bound = new CoverBound(whole.Problem, steps, null, pace: 2, Patience);
        HashSet<int> known = Refine(bound, whole.Problem);
        LowerBound = scale.CostOf(whole.Weight + bound.Value);
        reduction = new CoverReduction(whole.Problem, steps, isNew: false);
        bound.Fix(reduction, scale.MostFor(known, isBetterWanted: false));
        reduction.Run();
        whole = whole.With(bound.Multipliers).After(reduction);
        Search(whole, reduction.Left(known));
    }

    // Bounds from below and plans from above, by turns.
    private HashSet<int> Refine(CoverBound bound, CoverProblem problem)
    {
        HashSet<int> known = [.. CoverGuess.Make(problem, problem.Weights, steps).Select(offer => problem.Places[offer])];
        long most = scale.MostFor(known, isBetterWanted: false);
        for (int round = 0; round < Rounds && !bound.IsSettled && !steps.AreSpent; round++)
        {
            bound.Refine(most, PassesInARound);
            HashSet<int> plan = [.. CoverGuess.Make(problem, bound.LatestRests, steps).Select(offer => problem.Places[offer])];
            if (scale.Compare(plan, known) < 0)
            {
                known = plan;
                most = scale.MostFor(known, isBetterWanted: false);
            }
        }

        return known;
    }

    private void Search(CoverPart whole, HashSet<int> known)
    {
        IReadOnlyList<CoverPart> parts = CoverComponents.Of(whole.Problem, whole.Multipliers!);
        var best = new HashSet<int>[parts.Count];
        long weight = whole.Weight;
        bool isBest = true;
        for (int i = 0; i < parts.Count; i++)
        {
            CoverProblem problem = parts[i].Problem;
            var bound = new CoverBound(problem, steps, parts[i].Multipliers, pace: 1, Patience);
            best[i] = [.. problem.Places.Where(known.Contains)];
            bound.Refine(scale.MostFor(best[i], isBetterWanted: true), PartPasses);
            CoverSearch search = CoverSearch.ForBest(scale, parts[i].With(bound.Multipliers), best[i], steps);
            best[i] = search.Plan;
            isBest &= search.IsFinished;
            weight += search.IsFinished ? scale.MostFor(search.Plan, isBetterWanted: false) : Math.Max(0, bound.Value);
        }

        LowerBound = Math.Max(LowerBound, scale.CostOf(weight));
        if (isBest)
        {
            Settle(whole, parts, best);
        }
    }

    private void Settle(CoverPart whole, IReadOnlyList<CoverPart> parts, HashSet<int>[] best)
    {
        var places = new List<int>();
        for (int i = 0; i < parts.Count; i++)
        {
            if (EarliestCover.Find(scale, parts[i], best[i], steps) is not { } first)
            {
                return;
            }

            places.AddRange(first);
        }

        Settle(whole.PlacesWith(places));
    }

    private void Settle(HashSet<int> places)
    {
        Plan = places;
        LowerBound = scale.CostOf(places);
    }
}
