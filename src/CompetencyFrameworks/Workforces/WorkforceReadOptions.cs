using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>How a workforce is made of profiles, rows or lines. Options never change; <c>With…</c> and the like return others.</summary>
public sealed class WorkforceReadOptions
{
    private WorkforceReadOptions(bool leavesOutFaulty, ReadOptions limits, CancellationToken cancellation, IProgress<long>? progress)
    {
        LeavesOutFaulty = leavesOutFaulty;
        Limits = limits;
        Cancellation = cancellation;
        Progress = progress;
    }

    /// <summary>Whatever is faulty refuses all; the limits of <see cref="ReadOptions.Default"/>.</summary>
    public static WorkforceReadOptions Default { get; } = new(false, ReadOptions.Default, CancellationToken.None, null);

    /// <summary>
    /// Whether faulty profiles, rows or lines are left out, and listed in <see cref="Workforce.Faults"/>. If not, one that is faulty refuses all, and the
    /// exception lists them.
    /// </summary>
    public bool LeavesOutFaulty { get; }

    /// <summary>How long and how deep a line may be, and how many faults are kept.</summary>
    public ReadOptions Limits { get; }

    /// <summary>Stops the making.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Is told now and then how many profiles, rows or lines were read; <see langword="null"/> where nobody is.</summary>
    public IProgress<long>? Progress { get; }

    /// <summary>Returns options by which faulty profiles, rows or lines are left out and the rest stands.</summary>
    public WorkforceReadOptions WithFaultyLeftOut() => new(true, Limits, Cancellation, Progress);

    /// <summary>Returns options with other limits.</summary>
    /// <param name="limits">The limits.</param>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is <see langword="null"/>.</exception>
    public WorkforceReadOptions WithLimits(ReadOptions limits) => new(LeavesOutFaulty, Guard.NotNull(limits), Cancellation, Progress);

    /// <summary>Returns options with a way to stop the making.</summary>
    /// <param name="cancellation">The token; once it is cancelled, an <see cref="OperationCanceledException"/> is thrown and nothing is left behind.</param>
    public WorkforceReadOptions WithCancellation(CancellationToken cancellation) => new(LeavesOutFaulty, Limits, cancellation, Progress);

    /// <summary>Returns options by which somebody is told how far it is.</summary>
    /// <param name="progress">Is told the number of profiles, rows or lines that were read, every 65,536 of them and at the end.</param>
    /// <exception cref="ArgumentNullException"><paramref name="progress"/> is <see langword="null"/>.</exception>
    public WorkforceReadOptions WithProgress(IProgress<long> progress) => new(LeavesOutFaulty, Limits, Cancellation, Guard.NotNull(progress));

    /// <summary>Returns what becomes of faulty rows, and the limits.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}; {1}", LeavesOutFaulty ? "faulty rows are left out" : "a faulty row refuses all", Limits);
}
