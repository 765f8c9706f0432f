namespace CompetencyFrameworks;

/// <summary>Searches a problem for plans that are better than a known one, or as good, by branch and bound.</summary>
internal sealed class CoverSearch
{
    // Many bounds at a branch find a good one; few will do after what could not be in a plan was taken away. So few are best sought at one brisk pace.
    private const int FirstPasses = 20;
    private const int LaterPasses = 5;
    private const double Pace = 1.6;

    private readonly CoverScale scale;
    private readonly StepCounter steps;
    private readonly bool isBetterWanted;
    private readonly Stack<CoverBranch> open = new();
    private long most;

    private CoverSearch(CoverScale scale, StepCounter steps, HashSet<int> known, bool isBetterWanted)
    {
        this.scale = scale;
        this.steps = steps;
        this.isBetterWanted = isBetterWanted;
        Plan = known;
        most = scale.MostFor(known, isBetterWanted);
    }

    /// <summary>The places of the plan that was known, or of the better one or the one as good that was found.</summary>
    public HashSet<int> Plan { get; private set; }

    /// <summary>Whether a plan was found.</summary>
    public bool HasFound { get; private set; }

    /// <summary>Whether the search came to its end before the steps were spent.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>Searches for the best plan.</summary>
    public static CoverSearch ForBest(CoverScale scale, CoverPart part, HashSet<int> known, StepCounter steps)
    {
        var search = new CoverSearch(scale, steps, known, isBetterWanted: true);
        search.Run(CoverBranch.Whole(part));
        return search;
    }

    /// <summary>Searches for any plan that is as good as the known one, which is not for this problem itself.</summary>
    public static CoverSearch ForAsGood(CoverScale scale, CoverPart part, HashSet<int> known, StepCounter steps)
    {
        var search = new CoverSearch(scale, steps, known, isBetterWanted: false);
        search.Run(CoverBranch.Whole(part));
        return search;
    }

    private bool IsEnough => HasFound && !isBetterWanted;

    private void Run(CoverBranch first)
    {
        open.Push(first);
        while (open.Count > 0 && !IsEnough && !steps.AreSpent)
        {
            CoverBranch branch = open.Pop();
            if (branch.Bound <= most)
            {
                Look(branch.Part, branch.Reduce(steps));
            }
        }

        IsFinished = IsEnough || !steps.AreSpent;
    }

    private void Look(CoverPart part, CoverReduction reduction)
    {
        for (int passes = FirstPasses; ; passes = LaterPasses)
        {
            reduction.Run();
            if (reduction.IsHopeless)
            {
                return;
            }

            part = part.After(reduction);
            if (part.Problem.Gaps == 0)
            {
                Note(part, []);
                return;
            }

            var bound = new CoverBound(part.Problem, steps, part.Multipliers, Pace, patience: FirstPasses);
            bound.Refine(most - part.Weight, passes);
            if (part.Weight + bound.Value > most)
            {
                return;
            }

            part = part.With(bound.Multipliers);
            Note(part, CoverGuess.Make(part.Problem, bound.Rests, steps));
            if (IsEnough)
            {
                return;
            }

            reduction = new CoverReduction(part.Problem, steps, isNew: false);
            bound.Fix(reduction, most - part.Weight);
            if (!reduction.HasChanged)
            {
                Branch(part, bound);
                return;
            }
        }
    }

    private void Branch(CoverPart part, CoverBound bound)
    {
        foreach (CoverBranch branch in CoverBranch.Of(part, bound))
        {
            open.Push(branch);
        }
    }

    private void Note(CoverPart part, IReadOnlyList<int> offers)
    {
        if (part.Weight + offers.Sum(offer => part.Problem.Weights[offer]) > most)
        {
            return;
        }

        HashSet<int> plan = part.PlacesWith(offers.Select(offer => part.Problem.Places[offer]));
        if (scale.Compare(plan, Plan) < (isBetterWanted ? 0 : 1))
        {
            Plan = plan;
            HasFound = true;
            most = scale.MostFor(plan, isBetterWanted);
        }
    }
}
