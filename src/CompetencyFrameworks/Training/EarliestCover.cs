namespace CompetencyFrameworks;

/// <summary>
/// Finds the first of all best plans. Place by place it is asked whether a best plan has the offer, given what was decided for the places before; the plan at
/// hand answers most of it, a bound much of the rest, and a search what is left.
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

    // The first offer that is left has the first place, as parts keep the order.
    private bool Decide(CoverReduction reduction)
    {
        if (!plan.Contains(part.Problem.Places[0]))
        {
            CoverSearch search = CoverSearch.ForAsGood(scale, CoverPart.Of(part.Problem, part.Multipliers), 0, plan, steps);
            if (!search.IsFinished)
            {
                return false;
            }

            if (!search.HasFound)
            {
                reduction.DropOffer(0);
                return true;
            }

            plan = search.Plan;
        }

        reduction.Choose(0);
        return true;
    }
}
