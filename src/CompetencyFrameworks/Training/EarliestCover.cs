namespace CompetencyFrameworks;

/// <summary>
/// Finds the first of all best plans. Given a best plan, it is asked again and again whether another one has an offer that stands before the first of its
/// offers; if not, that offer is settled, and what is left goes on from there.
/// </summary>
internal sealed class EarliestCover
{
    private const int FirstPasses = 200;
    private const int LaterPasses = 20;
    private const int Patience = 10;

    private readonly CoverScale scale;
    private readonly StepCounter steps;
    private CoverPart part;
    private HashSet<int> plan;

    private EarliestCover(CoverScale scale, CoverPart part, HashSet<int> best, StepCounter steps)
    {
        this.scale = scale;
        this.steps = steps;
        this.part = part;
        plan = best;
    }

    /// <summary>The places of the first best plan; <see langword="null"/> where the steps were spent before.</summary>
    /// <param name="scale">Weights and costs.</param>
    /// <param name="part">A problem, nothing chosen yet.</param>
    /// <param name="best">A best plan for it.</param>
    /// <param name="steps">Counts the work.</param>
    public static HashSet<int>? Find(CoverScale scale, CoverPart part, HashSet<int> best, StepCounter steps)
    {
        var search = new EarliestCover(scale, part, best, steps);
        return search.Run() ? search.part.PlacesWith([]) : null;
    }

    private bool Run()
    {
        for (int passes = FirstPasses; part.Problem.Gaps > 0 && !steps.AreSpent; passes = LaterPasses)
        {
            CoverReduction reduction = ReduceByBound(passes);
            if (!reduction.HasChanged && !Decide(reduction))
            {
                return false;
            }

            reduction.Run();
            plan = reduction.Left(plan);
            part = part.After(reduction);
        }

        return part.Problem.Gaps == 0;
    }

    private CoverReduction ReduceByBound(int passes)
    {
        long most = scale.MostFor(plan, isBetterWanted: false);
        var bound = new CoverBound(part.Problem, steps, part.Multipliers, passes == FirstPasses ? 2 : 0.5, Patience);
        bound.Refine(most, passes);
        part = part.With(bound.Multipliers);
        var reduction = new CoverReduction(part.Problem, steps, isNew: false);
        bound.Fix(reduction, most);
        return reduction;
    }

    // Parts keep the order. A plan that comes before the one at hand has an offer before the first of its offers: as if these closed one more gap.
    private bool Decide(CoverReduction reduction)
    {
        int first = FirstOfPlan();
        while (first > 0)
        {
            CoverPart asked = CoverPart.Of(part.Problem.WithGapOfFirst(first), [.. part.Multipliers!, 0]);
            CoverSearch search = CoverSearch.ForAsGood(scale, asked, plan, steps);
            if (!search.IsFinished)
            {
                return false;
            }

            if (!search.HasFound)
            {
                break;
            }

            plan = search.Plan;
            first = FirstOfPlan();
        }

        for (int offer = 0; offer < first; offer++)
        {
            reduction.DropOffer(offer);
        }

        reduction.Choose(first);
        return true;
    }

    private int FirstOfPlan() => Array.FindIndex(part.Problem.Places, plan.Contains);
}
