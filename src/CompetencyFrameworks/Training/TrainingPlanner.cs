namespace CompetencyFrameworks;

/// <summary>Finds out which offer closes which open gap of a report, and makes a plan of it.</summary>
internal sealed class TrainingPlanner
{
    private const int FactorDecimals = 12;
    private const int QuotientDecimals = 15;

    private readonly GapReport report;
    private readonly Dictionary<Competency, int> openPlaces = new(ModelKey.Comparer);
    private readonly List<TrainingOffer> useful = [];

    // For each useful offer the places of the gaps that it closes, among the open ones and rising.
    private readonly List<int[]> closes = [];

    public TrainingPlanner(GapReport report, TrainingOffer[] offers)
    {
        this.report = report;
        for (int place = 0; place < report.Open.Count; place++)
        {
            openPlaces.Add(report.Open[place].Competency, place);
        }

        Dictionary<string, string> editions = report.Target.Frameworks.ToDictionary(framework => framework.Id, framework => framework.Edition, StringComparer.Ordinal);
        foreach (TrainingOffer offer in offers)
        {
            RequireEditions(offer, editions, nameof(offers));
            int[] gaps = [.. Closes(offer, nameof(offers))];
            if (gaps.Length > 0)
            {
                useful.Add(offer);
                closes.Add(gaps);
            }
        }
    }

    public TrainingPlan Plan(TrainingOptions options)
    {
        int[] closable = [.. closes.SelectMany(gaps => gaps).Distinct().OrderBy(place => place)];
        if (closable.Length == 0)
        {
            return Plan([], [], factor: null, lowerBound: 0);
        }

        // Gaps that no offer closes are no part of the problem.
        var numbers = new int[report.Open.Count];
        for (int number = 0; number < closable.Length; number++)
        {
            numbers[closable[number]] = number;
        }

        int[][] numbered = [.. closes.Select(gaps => Array.ConvertAll(gaps, place => numbers[place]))];
        decimal[] costs = [.. useful.Select(offer => offer.Cost)];
        CoverScale scale = CoverScale.Of(costs, numbered.Sum(gaps => gaps.Length), closable.Length);
        LeastCover least = LeastCover.Find(CoverProblem.Of(closable.Length, numbered, scale), scale, new StepCounter(options.MaxSteps));
        if (least.Plan is not null)
        {
            return Plan([.. least.Plan.OrderBy(place => place)], closable, factor: null, least.LowerBound);
        }

        IReadOnlyList<int> picked = GreedyCover.Pick(closable.Length, numbered, costs);
        decimal factor = Enumerable.Range(1, closes.Max(gaps => gaps.Length)).Sum(i => 1m / i);

        // Every cost is a whole number of the finest units: the little that rounding may add to the quotient takes it past none that it had not reached.
        decimal quotient = Math.Round(scale.CostOf(picked) / factor, QuotientDecimals, MidpointRounding.ToEven);
        decimal atLeast = Math.Floor(quotient * ExactNumber.FinestUnits) / ExactNumber.FinestUnits;
        return Plan(picked, closable, Math.Round(factor, FactorDecimals, MidpointRounding.ToEven), Math.Max(atLeast, least.LowerBound));
    }

    private TrainingPlan Plan(IReadOnlyList<int> places, int[] closable, decimal? factor, decimal lowerBound)
    {
        var isClosable = new bool[report.Open.Count];
        Array.ForEach(closable, place => isClosable[place] = true);
        return new TrainingPlan(
            report,
            [.. places.Select(place => new PlannedOffer(useful[place], Array.ConvertAll(closes[place], gap => report.Open[gap])))],
            [.. closable.Select(place => report.Open[place])],
            [.. report.Open.Where((_, place) => !isClosable[place])],
            factor,
            lowerBound);
    }

    // Framework ids and competency ids are ordered in an offer, and open gaps are not: the places are put in order.
    private IEnumerable<int> Closes(TrainingOffer offer, string argument) =>
        from holding in offer.Gives
        where openPlaces.ContainsKey(holding.Competency)
        let place = openPlaces[holding.Competency]
        let requirement = report.Open[place].Requirement
        where holding.RankOn(requirement.Competency, argument) >= requirement.Rank
        orderby place
        select place;

    private static void RequireEditions(TrainingOffer offer, Dictionary<string, string> editions, string argument)
    {
        foreach (CompetencyFramework framework in offer.Gives.Select(holding => holding.Competency.Framework))
        {
            if (editions.TryGetValue(framework.Id, out string? asked) && asked != framework.Edition)
            {
                throw new ArgumentException(
                    $"The offer {Quote.Text(offer.Id)} gives of edition {Quote.Text(framework.Edition)} of {framework.Id}, and the role asks about edition "
                    + $"{Quote.Text(asked)}. Make the offer of the edition that is asked about.",
                    argument);
            }
        }
    }
}
