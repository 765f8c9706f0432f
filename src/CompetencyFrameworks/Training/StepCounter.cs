namespace CompetencyFrameworks;

/// <summary>Counts the work of a search against its limit. A step is 500 looks at an offer, at a gap, or at a pair of them.</summary>
internal sealed class StepCounter(int limit, CancellationToken cancellation = default)
{
    private const int LooksInAStep = 500;

    private readonly long mostLooks = (long)limit * LooksInAStep;

    /// <summary>The looks so far.</summary>
    public long Looks { get; private set; }

    /// <summary>Whether no more steps may be taken.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public bool AreSpent
    {
        get
        {
            cancellation.ThrowIfCancellationRequested();
            return Looks >= mostLooks;
        }
    }

    /// <summary>Counts looks at pairs here and there.</summary>
    public void Count(int more) => Looks += more;

    /// <summary>Counts a look at all pairs of a problem, and at its offers and gaps.</summary>
    public void Count(CoverProblem problem) => Looks += problem.Pairs + problem.Offers + problem.Gaps;
}
