namespace CompetencyFrameworks;

/// <summary>Counts pieces of work that were done, and tells of them in rising order.</summary>
internal sealed class WorkDone(int pieces, IProgress<double>? progress)
{
    private readonly object turn = new();
    private int done;

    public void Report()
    {
        if (progress is null)
        {
            return;
        }

        // Two threads that tell one after the other could otherwise do so in the wrong order.
        lock (turn)
        {
            done++;
            progress.Report((double)done / pieces);
        }
    }
}
