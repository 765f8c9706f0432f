namespace CompetencyFrameworks;

/// <summary>
/// Bounds the weight of every plan for a problem from below, by Lagrangian relaxation. Every gap is given a multiplier, 0 or more, what closing it is worth. No
/// plan weighs less than the sum of the multipliers plus, for every offer whose gaps are worth more than it weighs, the (negative) rest.
/// </summary>
/// <remarks>
/// All multipliers are whole numbers, so every bound is exact. Only the lengths of the steps by which better ones are sought are floating: they decide how
/// soon a good bound is found, never what it says.
/// </remarks>
internal sealed class CoverBound
{
    private const double LeastPace = 0.005;

    private readonly CoverProblem problem;
    private readonly StepCounter steps;
    private readonly long[] multipliers;
    private readonly long[] caps;
    private readonly long[] rests;
    private readonly int[] slopes;
    private readonly int patience;
    private double pace;
    private int idle;

    /// <param name="problem">The problem.</param>
    /// <param name="steps">Counts the work.</param>
    /// <param name="start">Multipliers to begin with; <see langword="null"/> where none are known.</param>
    /// <param name="pace">How far to go at first, as a part of the way to the weight that is aimed at.</param>
    /// <param name="patience">After how many bounds in a row that are hardly greater to go more slowly.</param>
    public CoverBound(CoverProblem problem, StepCounter steps, long[]? start, double pace, int patience)
    {
        this.problem = problem;
        this.steps = steps;
        this.pace = pace;
        this.patience = patience;
        multipliers = new long[problem.Gaps];
        caps = new long[problem.Gaps];
        rests = new long[problem.Offers];
        slopes = new int[problem.Gaps];
        for (int gap = 0; gap < multipliers.Length; gap++)
        {
            SetStart(gap);
        }

        start?.CopyTo(multipliers, 0);
        Multipliers = (long[])multipliers.Clone();
        Rests = new long[problem.Offers];
    }

    /// <summary>The greatest bound found; far below 0 before any was.</summary>
    public long Value { get; private set; } = long.MinValue / 2;

    /// <summary>The multipliers that gave <see cref="Value"/>.</summary>
    public long[] Multipliers { get; }

    /// <summary>For each offer what it weighs beyond the worth of its gaps, at <see cref="Multipliers"/>.</summary>
    public long[] Rests { get; }

    /// <summary>For each offer what it weighs beyond the worth of its gaps, at the multipliers tried last.</summary>
    public long[] LatestRests => rests;

    /// <summary>Whether little more is to be gained.</summary>
    public bool IsSettled => pace < LeastPace;

    /// <summary>Seeks a greater bound, until it is above a weight, the passes or the steps are used up, or little more is to be gained.</summary>
    /// <param name="most">The weight above which no plan is of interest.</param>
    /// <param name="passes">How many bounds to try.</param>
    public void Refine(long most, int passes)
    {
        for (int pass = 0; pass < passes && !IsSettled && Value <= most && !steps.AreSpent; pass++)
        {
            long value = Evaluate();
            idle = value > Value + (Math.Abs(Value) / 10_000) ? 0 : idle + 1;
            if (value > Value)
            {
                Value = value;
                multipliers.CopyTo(Multipliers, 0);
                rests.CopyTo(Rests, 0);
            }

            if (idle >= patience)
            {
                idle = 0;
                pace /= 2;
                Multipliers.CopyTo(multipliers, 0);
                value = Evaluate();
            }

            Move(most - value);
        }
    }

    /// <summary>Drops the offers that no plan up to a weight has, and chooses those that every such plan has.</summary>
    public void Fix(CoverReduction reduction, long most)
    {
        for (int offer = 0; offer < Rests.Length; offer++)
        {
            if (Rests[offer] > 0 && Value + Rests[offer] > most)
            {
                reduction.DropOffer(offer);
            }
        }

        for (int offer = 0; offer < Rests.Length; offer++)
        {
            if (Rests[offer] < 0 && Value - Rests[offer] > most && reduction.HasOffer(offer))
            {
                reduction.Choose(offer);
            }
        }
    }

    // The weight of an offer, spread over its gaps: the least such share is what a gap is surely worth. It is never worth more than the lightest of its offers.
    private void SetStart(int gap)
    {
        multipliers[gap] = caps[gap] = long.MaxValue;
        for (int k = problem.GapStarts[gap]; k < problem.GapStarts[gap + 1]; k++)
        {
            int offer = problem.GapOffers[k];
            multipliers[gap] = Math.Min(multipliers[gap], problem.Weights[offer] / problem.GapsOf(offer));
            caps[gap] = Math.Min(caps[gap], problem.Weights[offer]);
        }
    }

    private long Evaluate()
    {
        steps.Count(problem);
        int[] starts = problem.OfferStarts;
        int[] gaps = problem.OfferGaps;
        long value = 0;
        for (int gap = 0; gap < multipliers.Length; gap++)
        {
            value += multipliers[gap];
            slopes[gap] = 1;
        }

        for (int offer = 0; offer < rests.Length; offer++)
        {
            long rest = problem.Weights[offer];
            for (int k = starts[offer]; k < starts[offer + 1]; k++)
            {
                rest -= multipliers[gaps[k]];
            }

            rests[offer] = rest;
            if (rest < 0)
            {
                value += rest;
                for (int k = starts[offer]; k < starts[offer + 1]; k++)
                {
                    slopes[gaps[k]]--;
                }
            }
        }

        return value;
    }

    // Raises the multipliers of gaps that no offer of a negative rest closes, and lowers those of gaps that several close. Where there is none, the bound is a plan.
    private void Move(long way)
    {
        double norm = 0;
        for (int gap = 0; gap < slopes.Length; gap++)
        {
            slopes[gap] = slopes[gap] < 0 && multipliers[gap] == 0 ? 0 : slopes[gap];
            norm += (double)slopes[gap] * slopes[gap];
        }

        pace = norm == 0 ? 0 : pace;
        double length = norm == 0 ? 0 : Math.Max(1, pace * way / norm);
        for (int gap = 0; gap < slopes.Length; gap++)
        {
            // What lies beyond the bounds is cut off before it is turned into a whole number: it may be too large for one.
            multipliers[gap] = (long)Math.Max(0, Math.Min(caps[gap], multipliers[gap] + (length * slopes[gap])));
        }
    }
}
