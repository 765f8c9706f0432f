namespace CompetencyFrameworks;

/// <summary>Takes a problem apart where no offer holds it together: the first plan of the whole is made of the first plans of its components.</summary>
internal static class CoverComponents
{
    /// <summary>The components, by their first gap.</summary>
    public static IReadOnlyList<CoverPart> Of(CoverProblem problem, long[] multipliers)
    {
        int[] leaders = Leaders(problem);
        var places = new int[problem.Gaps];
        var gaps = new List<List<int>>();
        var numbers = new int[problem.Gaps];
        for (int gap = 0; gap < problem.Gaps; gap++)
        {
            int leader = leaders[gap];
            if (leader == gap)
            {
                places[gap] = gaps.Count;
                gaps.Add([]);
            }

            numbers[gap] = gaps[places[leader]].Count;
            gaps[places[leader]].Add(gap);
        }

        List<int>[] offers = [.. gaps.Select(_ => new List<int>())];
        for (int offer = 0; offer < problem.Offers; offer++)
        {
            offers[places[leaders[problem.OfferGaps[problem.OfferStarts[offer]]]]].Add(offer);
        }

        return [.. gaps.Select((own, place) => CoverPart.Of(problem.Part([.. offers[place]], numbers, own.Count), [.. own.Select(gap => multipliers[gap])]))];
    }

    // For each gap the first one of its component.
    private static int[] Leaders(CoverProblem problem)
    {
        int[] leaders = [.. Enumerable.Range(0, problem.Gaps)];
        for (int offer = 0; offer < problem.Offers; offer++)
        {
            int one = Leader(leaders, problem.OfferGaps[problem.OfferStarts[offer]]);
            for (int k = problem.OfferStarts[offer]; k < problem.OfferStarts[offer + 1]; k++)
            {
                int other = Leader(leaders, problem.OfferGaps[k]);
                leaders[Math.Max(one, other)] = Math.Min(one, other);
                one = Math.Min(one, other);
            }
        }

        return Array.ConvertAll(leaders, gap => Leader(leaders, gap));
    }

    private static int Leader(int[] leaders, int gap)
    {
        while (leaders[gap] != gap)
        {
            leaders[gap] = leaders[leaders[gap]];
            gap = leaders[gap];
        }

        return gap;
    }
}
