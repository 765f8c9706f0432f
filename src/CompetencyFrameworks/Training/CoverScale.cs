namespace CompetencyFrameworks;

/// <summary>
/// Turns costs into whole numbers, so that bounds are exact: a weight is (cost in its smallest unit × (offers + 1) + 1) × a power of two, and the lighter of
/// two plans is the one of less cost, or of fewer offers at the same cost. The power of two gives the bounds room for fractions.
/// </summary>
/// <remarks>
/// Where costs are so fine and so large at once that such weights do not fit, weights are costs rounded down. They still bound from below; equals are then
/// told apart only where a plan is complete, by <see cref="Compare"/>.
/// </remarks>
internal sealed class CoverScale
{
    // Multipliers stay below the weights, so no sum that a bound adds up exceeds (pairs + offers + gaps) × the greatest weight.
    private const decimal GreatestSum = 1L << 60;
    private const int MostFractionBits = 20;

    private readonly decimal[] costs;

    // What a weight of 1 stands for: exact weights count the common measure of the bases, rounded ones a number of the finest units.
    private readonly long measure;
    private readonly long costUnit;
    private readonly bool isExact;

    private CoverScale(decimal[] costs, long[] weights, bool isExact, long fraction, long measure, long costUnit)
    {
        this.costs = costs;
        this.isExact = isExact;
        this.measure = measure;
        this.costUnit = costUnit;
        Fraction = fraction;
        Weights = weights;
        Ranks = new int[costs.Length];
        int rank = 0;
        foreach (int place in Enumerable.Range(0, costs.Length).OrderBy(place => costs[place]))
        {
            Ranks[place] = rank++;
        }
    }

    public long[] Weights { get; }

    /// <summary>The order of the offers by cost, then by place.</summary>
    public int[] Ranks { get; }

    /// <summary>The least difference of two weights of plans.</summary>
    private long Fraction { get; }

    /// <param name="costs">Costs of at most 9 digits before and after the point.</param>
    /// <param name="pairs">How many pairs of an offer and a gap that it closes there are.</param>
    /// <param name="gaps">How many gaps there are.</param>
    public static CoverScale Of(decimal[] costs, int pairs, int gaps)
    {
        decimal mostWeight = Math.Floor(GreatestSum / ((decimal)pairs + costs.Length + gaps));
        long[] fine = Array.ConvertAll(costs, cost => (long)(cost * ExactNumber.FinestUnits));
        long unit = fine.Aggregate(0L, ExactNumber.CommonMeasure);
        long greatest = fine.Max() / Math.Max(1, unit);
        if (((greatest * (costs.Length + 1m)) + 1) > mostWeight)
        {
            long coarse = (long)Math.Ceiling(fine.Max() / mostWeight);
            return new CoverScale(costs, Array.ConvertAll(fine, cost => cost / coarse), isExact: false, 1, 1, coarse);
        }

        long[] bases = Array.ConvertAll(fine, cost => (cost / Math.Max(1, unit) * (costs.Length + 1)) + 1);
        long measure = bases.Aggregate(0L, ExactNumber.CommonMeasure);
        int bits = 0;
        while (bits < MostFractionBits && (bases.Max() / measure * (2m * (1L << bits))) <= mostWeight)
        {
            bits++;
        }

        return new CoverScale(costs, Array.ConvertAll(bases, weight => weight / measure << bits), isExact: true, 1L << bits, measure, unit);
    }

    /// <summary>The greatest weight that a plan may have to be better than the known one, or to be as good.</summary>
    public long MostFor(IReadOnlyCollection<int> known, bool isBetterWanted)
    {
        if (isExact)
        {
            return known.Sum(place => Weights[place]) - (isBetterWanted ? Fraction : 0);
        }

        decimal cost = known.Sum(place => costs[place]) * ExactNumber.FinestUnits;
        return (long)((cost - (cost % costUnit)) / costUnit);
    }

    /// <summary>The least cost that a plan of at least this weight can have.</summary>
    public decimal CostOf(long weight)
    {
        if (weight <= 0)
        {
            return 0;
        }

        // At most as many offers as there are stand in a plan, so their number is less than one unit of cost.
        decimal units = isExact ? Math.Floor(Math.Ceiling((decimal)weight / Fraction) * measure / (costs.Length + 1)) : weight;
        return units * costUnit / ExactNumber.FinestUnits;
    }

    public decimal CostOf(IEnumerable<int> places) => places.Sum(place => costs[place]);

    /// <summary>Compares two plans by cost, then by the number of offers.</summary>
    public int Compare(IReadOnlyCollection<int> one, IReadOnlyCollection<int> other)
    {
        int order = CostOf(one).CompareTo(CostOf(other));
        return order != 0 ? order : one.Count.CompareTo(other.Count);
    }
}
