using CompetencyFrameworks.Tests.Properties;

namespace CompetencyFrameworks.Tests.Training;

/// <summary>The search itself, over problems that are too large to look at every plan, against a table of the best plan for every set of gaps.</summary>
public sealed class LeastCoverTests
{
    private static readonly decimal[][] prices =
    [
        [1], [1], [0, 1], [3, 4, 5], [19.99m, 24.5m, 30, 49, 99.95m], [0.000000001m, 500_000_000, 999_999_999.999999998m, 999_999_999.999999999m],
    ];

    [Fact]
    public void Find_WithinTheSteps_IsTheFirstBestPlan() => ForEveryProblem((gaps, closes, costs) =>
    {
        (decimal cost, int[] plan) = Best(gaps, closes, costs);
        LeastCover least = Find(gaps, closes, costs, 1_000_000);
        Assert.Equal(plan, least.Plan!.Order());
        Assert.Equal(cost, least.LowerBound);
    });

    [Fact]
    public void Find_BeyondTheSteps_KnowsNoPlanAndABoundThatHolds() => ForEveryProblem((gaps, closes, costs) =>
    {
        (decimal cost, int[] plan) = Best(gaps, closes, costs);
        for (int limit = 0; limit < 40; limit++)
        {
            LeastCover least = Find(gaps, closes, costs, limit);
            Assert.InRange(least.LowerBound, 0, cost);
            Assert.True(limit > 0 || least.Plan is null);
            Assert.Equal(plan, least.Plan is null ? plan : least.Plan.Order());
        }
    });

    // Large enough that most of it takes a search.
    [Fact]
    public void Find_ManyOffersOfFewGaps_IsTheFirstBestPlan() => Assert.All(Enumerable.Range(0, 40), seed =>
    {
        var random = new Random(seed);
        int[][] closes = [.. Enumerable.Range(0, 48).Select(place => Enumerable.Range(0, 2 + random.Next(2)).Select(_ => random.Next(12)).Append(place % 12).Distinct().Order().ToArray())];
        decimal[] costs = [.. closes.Select(own => own.Length + (random.Next(4) * 0.5m))];
        (decimal cost, int[] plan) = Best(12, closes, costs);
        LeastCover least = Find(12, closes, costs, 1_000_000);
        Assert.Equal(plan, least.Plan!.Order());
        Assert.Equal(cost, least.LowerBound);
    });

    // Thirteen gaps in a ring, and each offer closes a gap, the next one, and those 3 and 9 further on: any two offers share one gap (a projective plane). Four offers
    // through one gap close 4 + 3 + 3 + 3; three close 10 at most. Through the second gap go 0, 1, 5 and 11; no other gap has both 0 and 1.
    [Fact]
    public void Find_TheProjectivePlaneOfThirteen_IsFourOffersThroughOneGap()
    {
        int[][] lines = [.. Enumerable.Range(0, 13).Select(place => new[] { place, (place + 1) % 13, (place + 3) % 13, (place + 9) % 13 })];
        LeastCover least = Find(13, lines, [.. Enumerable.Repeat(10m, 13)], 1_000_000);
        Assert.Equal(40, least.LowerBound);
        Assert.Equal([0, 1, 5, 11], least.Plan!.Order());
    }

    // Three gaps in a ring need two offers; the cheapest and any other will do, so it is the first other. The gaps 1 and 65 are not the same one.
    [Fact]
    public void Find_MoreGapsThanBitsInANumber_TellsThemApart()
    {
        int[][] closes = [[0, 1], [0, 65], [1, 65], [.. Enumerable.Range(2, 63)]];
        LeastCover least = Find(66, closes, [2, 1, 2, 7], 1_000_000);
        Assert.Equal([0, 1, 3], least.Plan!.Order());
        Assert.Equal(10, least.LowerBound);
    }

    // Three offers in a ring of three gaps need two: 4,000 times over, with gaps and offers of their own.
    [Fact]
    public void Find_ManyProblemsInOne_TakesThemApart()
    {
        int[][] closes = [.. Enumerable.Range(0, 12_000).Select(place => new[] { place, place % 3 == 2 ? place - 2 : place + 1 }.Order().ToArray())];
        LeastCover least = Find(12_000, closes, [.. Enumerable.Repeat(0.25m, 12_000)], 1_000_000);
        Assert.Equal(2_000, least.LowerBound);
        Assert.Equal(Enumerable.Range(0, 12_000).Where(place => place % 3 != 2), least.Plan!.Order());
    }

    private static LeastCover Find(int gaps, int[][] closes, decimal[] costs, int limit)
    {
        CoverScale scale = CoverScale.Of(costs, closes.Sum(own => own.Length), gaps);
        return LeastCover.Find(CoverProblem.Of(gaps, closes, scale), scale, new StepCounter(limit));
    }

    // For every set of gaps, by the offers from the last place down: to take an offer or to leave it. At the same cost and number it is taken, as it stands first.
    private static (decimal Cost, int[] Plan) Best(int gaps, int[][] closes, decimal[] costs)
    {
        int all = (1 << gaps) - 1;
        int[] sets = [.. closes.Select(own => own.Aggregate(0, (set, gap) => set | 1 << gap))];
        var best = new (decimal Cost, int Count)[all + 1];
        Array.Fill(best, (1_000_000_000_000m, 0), 1, all);
        var isTaken = new bool[closes.Length, all + 1];
        for (int place = closes.Length - 1; place >= 0; place--)
        {
            for (int set = all; set > 0; set--)
            {
                (decimal cost, int count) = best[set & ~sets[place]];
                (decimal Cost, int Count) taken = (cost + costs[place], count + 1);
                isTaken[place, set] = (set & sets[place]) != 0 && taken.CompareTo(best[set]) <= 0;
                best[set] = isTaken[place, set] ? taken : best[set];
            }
        }

        var plan = new List<int>();
        int left = all;
        for (int place = 0; place < closes.Length; place++)
        {
            if (isTaken[place, left])
            {
                plan.Add(place);
                left &= ~sets[place];
            }
        }

        return (best[all].Cost, [.. plan]);
    }

    private static void ForEveryProblem(Action<int, int[][], decimal[]> law) => Law.Holds(Choices.Streams, decisions =>
    {
        var choices = new Choices(decisions);
        int gaps = 5 + choices.Below(6);
        int most = 2 + choices.Below(3);
        decimal[] own = choices.Of(prices);
        var closes = new List<int[]>();
        for (int offers = gaps + choices.Below(2 * gaps); offers > 0; offers--)
        {
            closes.Add([.. Enumerable.Range(0, 2 + choices.Below(most - 1)).Select(_ => choices.Below(gaps)).Distinct().Order()]);
        }

        // Gaps that would be left over are closed by one offer more.
        int[] rest = [.. Enumerable.Range(0, gaps).Where(gap => !closes.Any(close => close.Contains(gap)))];
        law(gaps, rest.Length == 0 ? [.. closes] : [.. closes, rest], [.. Enumerable.Range(0, closes.Count + 1).Take(closes.Count + (rest.Length == 0 ? 0 : 1)).Select(_ => choices.Of(own))]);
    });
}
