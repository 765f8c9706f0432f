namespace CompetencyFrameworks;

/// <summary>Picks the offer that costs least for each gap it newly closes, again and again; of several, the first.</summary>
internal sealed class GreedyCover : IComparer<int>
{
    private readonly IReadOnlyList<int[]> closes;
    private readonly decimal[] costs;

    // How many gaps each offer would newly close, as far as that was counted. It only falls, so an offer never comes before the place that it last had.
    private readonly int[] counts;

    private GreedyCover(IReadOnlyList<int[]> closes, decimal[] costs)
    {
        this.closes = closes;
        this.costs = costs;
        counts = [.. closes.Select(gaps => gaps.Length)];
    }

    /// <summary>The places of the offers, in the order of picking; every gap that an offer closes is closed.</summary>
    /// <param name="gaps">How many gaps there are.</param>
    /// <param name="closes">For each offer the numbers of the gaps that it closes, one at least.</param>
    /// <param name="costs">For each offer what it costs.</param>
    public static IReadOnlyList<int> Pick(int gaps, IReadOnlyList<int[]> closes, decimal[] costs)
    {
        var cover = new GreedyCover(closes, costs);
        var waiting = new SortedSet<int>(Enumerable.Range(0, closes.Count), cover);
        var isClosed = new bool[gaps];
        var picked = new List<int>();
        while (waiting.Count > 0)
        {
            int offer = waiting.Min;
            waiting.Remove(offer);
            int count = closes[offer].Count(gap => !isClosed[gap]);
            if (count == cover.counts[offer])
            {
                picked.Add(offer);
                Array.ForEach(closes[offer], gap => isClosed[gap] = true);
            }
            else if (count > 0)
            {
                cover.counts[offer] = count;
                waiting.Add(offer);
            }
        }

        return picked;
    }

    // Multiplied crosswise: a quotient would be rounded.
    public int Compare(int x, int y)
    {
        int order = (costs[x] * counts[y]).CompareTo(costs[y] * counts[x]);
        return order != 0 ? order : x.CompareTo(y);
    }
}
