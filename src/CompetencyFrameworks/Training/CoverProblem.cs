namespace CompetencyFrameworks;

/// <summary>
/// Which offers close which gaps, and what the offers weigh. Offers and gaps go by number, and the pairs of them stand in flat arrays, both ways: the gaps of
/// offer <c>j</c> are <c>OfferGaps[OfferStarts[j]]</c> up to, but not including, <c>OfferGaps[OfferStarts[j + 1]]</c>.
/// </summary>
internal sealed class CoverProblem
{
    private CoverProblem(int gaps, int[] offerStarts, int[] offerGaps, long[] weights, int[] places, int[] ranks)
    {
        OfferStarts = offerStarts;
        OfferGaps = offerGaps;
        Weights = weights;
        Places = places;
        Ranks = ranks;
        GapStarts = new int[gaps + 1];
        GapOffers = new int[offerGaps.Length];
        FillGaps();
    }

    public int Offers => Weights.Length;

    public int Gaps => GapStarts.Length - 1;

    public int Pairs => OfferGaps.Length;

    public int[] OfferStarts { get; }

    public int[] OfferGaps { get; }

    public int[] GapStarts { get; }

    public int[] GapOffers { get; }

    public long[] Weights { get; }

    /// <summary>Where each offer stood in the whole problem; rising, as parts of a problem keep its order.</summary>
    public int[] Places { get; }

    /// <summary>The order of the offers by cost, then by place: the lower of two that close the same is to be preferred.</summary>
    public int[] Ranks { get; }

    /// <summary>The whole problem: for each offer the numbers of the gaps that it closes.</summary>
    public static CoverProblem Of(int gaps, IReadOnlyList<int[]> closes, CoverScale scale)
    {
        var starts = new int[closes.Count + 1];
        for (int offer = 0; offer < closes.Count; offer++)
        {
            starts[offer + 1] = starts[offer] + closes[offer].Length;
        }

        return new CoverProblem(gaps, starts, [.. closes.SelectMany(own => own)], scale.Weights, [.. Enumerable.Range(0, closes.Count)], scale.Ranks);
    }

    /// <summary>A part of the problem, in the same order.</summary>
    /// <param name="offers">The offers of the part, rising.</param>
    /// <param name="numbers">For each gap its number in the part; below 0 where it is not in it.</param>
    /// <param name="gaps">How many gaps the part has.</param>
    public CoverProblem Part(int[] offers, int[] numbers, int gaps)
    {
        var starts = new int[offers.Length + 1];
        var left = new List<int>();
        for (int i = 0; i < offers.Length; i++)
        {
            for (int k = OfferStarts[offers[i]]; k < OfferStarts[offers[i] + 1]; k++)
            {
                if (numbers[OfferGaps[k]] >= 0)
                {
                    left.Add(numbers[OfferGaps[k]]);
                }
            }

            starts[i + 1] = left.Count;
        }

        return new CoverProblem(gaps, starts, [.. left], Of(Weights, offers), Of(Places, offers), Of(Ranks, offers));
    }

    /// <summary>The problem with one more gap, which each of the first offers closes and no other: a plan for it has one of them.</summary>
    public CoverProblem WithGapOfFirst(int count)
    {
        var starts = new int[OfferStarts.Length];
        var gaps = new List<int>(Pairs + count);
        for (int offer = 0; offer < Offers; offer++)
        {
            gaps.AddRange(new ArraySegment<int>(OfferGaps, OfferStarts[offer], GapsOf(offer)));
            if (offer < count)
            {
                gaps.Add(Gaps);
            }

            starts[offer + 1] = gaps.Count;
        }

        return new CoverProblem(Gaps + 1, starts, [.. gaps], Weights, Places, Ranks);
    }

    public int GapsOf(int offer) => OfferStarts[offer + 1] - OfferStarts[offer];

    public int OffersOf(int gap) => GapStarts[gap + 1] - GapStarts[gap];

    private static T[] Of<T>(T[] values, int[] numbers) => Array.ConvertAll(numbers, number => values[number]);

    private void FillGaps()
    {
        foreach (int gap in OfferGaps)
        {
            GapStarts[gap + 1]++;
        }

        for (int gap = 0; gap < Gaps; gap++)
        {
            GapStarts[gap + 1] += GapStarts[gap];
        }

        int[] next = (int[])GapStarts.Clone();
        for (int offer = 0; offer < Offers; offer++)
        {
            for (int k = OfferStarts[offer]; k < OfferStarts[offer + 1]; k++)
            {
                GapOffers[next[OfferGaps[k]]++] = offer;
            }
        }
    }
}
