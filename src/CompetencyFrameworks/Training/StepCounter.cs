namespace CompetencyFrameworks;

/// <summary>Counts the work of a search against its limit. A step is a look at up to 500 pairs of an offer and a gap that it closes.</summary>
internal sealed class StepCounter(int limit)
{
    private const int PairsInAStep = 500;

    private long used;
    private long pairsOver;

    public bool AreSpent => used >= limit;

    /// <summary>Counts one look at the pairs: a step at least, however few they are.</summary>
    public void CountLook(int pairs) => used += 1 + (pairs / PairsInAStep);

    /// <summary>Counts pairs that are looked at here and there, a step whenever there are enough of them.</summary>
    public void CountPairs(int pairs)
    {
        pairsOver += pairs;
        used += pairsOver / PairsInAStep;
        pairsOver %= PairsInAStep;
    }
}
