namespace CompetencyFrameworks;

/// <summary>Counts the work of a search against its limit. A step is 500 looks at an offer, at a gap, or at a pair of them.</summary>
internal sealed class StepCounter(int limit)
{
    private const int LooksInAStep = 500;

    private readonly long mostLooks = (long)limit * LooksInAStep;
    private long looks;

    public bool AreSpent => looks >= mostLooks;

    /// <summary>Counts looks at pairs here and there.</summary>
    public void Count(int more) => looks += more;

    /// <summary>Counts a look at all pairs of a problem, and at its offers and gaps.</summary>
    public void Count(CoverProblem problem) => looks += problem.Pairs + problem.Offers + problem.Gaps;
}
