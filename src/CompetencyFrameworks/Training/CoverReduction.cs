namespace CompetencyFrameworks;

/// <summary>
/// Takes away from a problem what decides nothing: a gap that is closed whenever another one is; an offer beside a preferable one that closes all it closes;
/// and a gap that one offer alone closes, with that offer. None of it changes which plan comes first.
/// </summary>
internal sealed class CoverReduction
{
    private readonly CoverProblem problem;
    private readonly StepCounter steps;
    private readonly CoverSets offers;
    private readonly CoverSets gaps;
    private readonly int[] replacedBy;
    private readonly List<int> chosen = [];

    /// <param name="problem">The problem to reduce.</param>
    /// <param name="steps">Counts the work.</param>
    /// <param name="isNew">Whether all of it is still to be looked at, or only what a choice or a drop touches.</param>
    public CoverReduction(CoverProblem problem, StepCounter steps, bool isNew)
    {
        this.problem = problem;
        this.steps = steps;
        offers = new CoverSets(problem.OfferStarts, problem.OfferGaps, problem.Gaps, steps, isNew);
        gaps = new CoverSets(problem.GapStarts, problem.GapOffers, problem.Offers, steps, isNew);
        replacedBy = [.. Enumerable.Repeat(CoverSets.None, problem.Offers)];
        steps.Count(problem);
    }

    /// <summary>Whether a gap is left that no offer closes.</summary>
    public bool IsHopeless { get; private set; }

    /// <summary>Whether anything was taken away.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>The offers that were chosen.</summary>
    public IReadOnlyList<int> Chosen => chosen;

    public bool HasOffer(int offer) => offers.IsIn[offer];

    /// <summary>What is left of the problem.</summary>
    public CoverProblem Left()
    {
        steps.Count(problem);
        int count = 0;
        int[] numbers = Array.ConvertAll(gaps.IsIn, isIn => isIn ? count++ : CoverSets.None);
        return problem.Part([.. Enumerable.Range(0, problem.Offers).Where(HasOffer)], numbers, count);
    }

    /// <summary>Of values for every gap of the problem, those for the gaps that are left.</summary>
    public long[] Left(long[] values) => [.. values.Where((_, gap) => gaps.IsIn[gap])];

    /// <summary>Turns the places of a plan for the whole problem into those of a plan for what is left, at no greater cost.</summary>
    public HashSet<int> Left(HashSet<int> plan) =>
        [.. Enumerable.Range(0, problem.Offers).Where(offer => plan.Contains(problem.Places[offer])).Select(Last).Where(HasOffer).Select(offer => problem.Places[offer])];

    /// <summary>Chooses an offer: what it closes is closed.</summary>
    public void Choose(int offer)
    {
        chosen.Add(offer);
        HasChanged = true;
        offers.IsIn[offer] = false;
        for (int k = problem.OfferStarts[offer]; k < problem.OfferStarts[offer + 1]; k++)
        {
            if (gaps.IsIn[problem.OfferGaps[k]])
            {
                DropGap(problem.OfferGaps[k]);
            }
        }
    }

    /// <summary>Does without an offer.</summary>
    public void DropOffer(int offer)
    {
        HasChanged = true;
        offers.IsIn[offer] = false;
        for (int k = problem.OfferStarts[offer]; k < problem.OfferStarts[offer + 1]; k++)
        {
            IsHopeless |= gaps.Shrink(problem.OfferGaps[k]) == 0 && gaps.IsIn[problem.OfferGaps[k]];
        }
    }

    /// <summary>Takes away until nothing more can be, or the steps are spent.</summary>
    public void Run()
    {
        while (!IsHopeless && !steps.AreSpent)
        {
            int gap = gaps.Next();
            int offer = gap == CoverSets.None ? offers.Next() : CoverSets.None;
            if (gap != CoverSets.None)
            {
                ReduceBy(gap);
            }
            else if (offer != CoverSets.None)
            {
                Replace(offer);
            }
            else
            {
                return;
            }
        }
    }

    private void ReduceBy(int gap)
    {
        int rarest = gaps.Mark(gap, offers);
        if (gaps.SizeOf(gap) == 1)
        {
            Choose(rarest);
            return;
        }

        for (int k = problem.OfferStarts[rarest]; k < problem.OfferStarts[rarest + 1]; k++)
        {
            if (gaps.HasAllMarked(problem.OfferGaps[k]))
            {
                DropGap(problem.OfferGaps[k]);
            }
        }
    }

    private void Replace(int offer)
    {
        int rarest = offers.Mark(offer, gaps);
        for (int k = problem.GapStarts[rarest]; k < problem.GapStarts[rarest + 1]; k++)
        {
            int other = problem.GapOffers[k];
            if (problem.Ranks[other] < problem.Ranks[offer] && offers.HasAllMarked(other))
            {
                replacedBy[offer] = other;
                DropOffer(offer);
                return;
            }
        }
    }

    private void DropGap(int gap)
    {
        gaps.IsIn[gap] = false;
        HasChanged = true;
        for (int k = problem.GapStarts[gap]; k < problem.GapStarts[gap + 1]; k++)
        {
            if (offers.Shrink(problem.GapOffers[k]) == 0)
            {
                offers.IsIn[problem.GapOffers[k]] = false;
            }
        }
    }

    private int Last(int offer)
    {
        while (replacedBy[offer] != CoverSets.None)
        {
            offer = replacedBy[offer];
        }

        return offer;
    }
}
