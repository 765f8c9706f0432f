namespace CompetencyFrameworks;

/// <summary>Makes a good plan of a bound, though not always the best: all offers that pay for themselves, then what closes the rest at least, thinned out.</summary>
internal sealed class CoverGuess
{
    private readonly CoverProblem problem;
    private readonly long[] rests;
    private readonly int[] timesClosed;
    private readonly List<int> chosen = [];

    private CoverGuess(CoverProblem problem, long[] rests)
    {
        this.problem = problem;
        this.rests = rests;
        timesClosed = new int[problem.Gaps];
    }

    /// <param name="problem">A problem in which every gap has an offer.</param>
    /// <param name="rests">For each offer what it weighs beyond the worth of its gaps.</param>
    /// <param name="steps">Counts the work.</param>
    /// <returns>The numbers of the offers; none of them can be left out.</returns>
    public static IReadOnlyList<int> Make(CoverProblem problem, long[] rests, StepCounter steps)
    {
        steps.Count(problem);
        var guess = new CoverGuess(problem, rests);
        for (int offer = 0; offer < rests.Length; offer++)
        {
            if (rests[offer] < 0)
            {
                guess.Add(offer);
            }
        }

        for (int gap = 0; gap < problem.Gaps; gap++)
        {
            if (guess.timesClosed[gap] == 0)
            {
                guess.Add(guess.BestFor(gap));
            }
        }

        guess.ThinOut();
        return guess.chosen;
    }

    private void Add(int offer)
    {
        chosen.Add(offer);
        Count(offer, 1);
    }

    private void Count(int offer, int times)
    {
        for (int k = problem.OfferStarts[offer]; k < problem.OfferStarts[offer + 1]; k++)
        {
            timesClosed[problem.OfferGaps[k]] += times;
        }
    }

    // Least rest for each gap that is newly closed.
    private int BestFor(int gap)
    {
        int best = problem.GapOffers[problem.GapStarts[gap]];
        double least = double.MaxValue;
        for (int k = problem.GapStarts[gap]; k < problem.GapStarts[gap + 1]; k++)
        {
            int offer = problem.GapOffers[k];
            double share = rests[offer] / (double)CountTimes(offer, 0);
            if (share < least)
            {
                least = share;
                best = offer;
            }
        }

        return best;
    }

    private int CountTimes(int offer, int times)
    {
        int count = 0;
        for (int k = problem.OfferStarts[offer]; k < problem.OfferStarts[offer + 1]; k++)
        {
            count += timesClosed[problem.OfferGaps[k]] == times ? 1 : 0;
        }

        return count;
    }

    // The heaviest offer goes first; of several, the one that pays for itself least.
    private void ThinOut()
    {
        chosen.Sort((one, other) =>
        {
            int order = problem.Weights[other].CompareTo(problem.Weights[one]);
            order = order != 0 ? order : rests[other].CompareTo(rests[one]);
            return order != 0 ? order : other.CompareTo(one);
        });
        chosen.RemoveAll(offer =>
        {
            bool isNeeded = CountTimes(offer, 1) > 0;
            Count(offer, isNeeded ? 0 : -1);
            return !isNeeded;
        });
    }
}
