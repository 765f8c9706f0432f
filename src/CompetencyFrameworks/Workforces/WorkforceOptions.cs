using System.Globalization;
using System.Runtime.ExceptionServices;

namespace CompetencyFrameworks;

/// <summary>What a question to a workforce covers, and how it is answered. Options never change; <c>With…</c> returns others.</summary>
public sealed class WorkforceOptions
{
    private WorkforceOptions(GapOptions gaps, TrainingOptions search, int maxThreads, CancellationToken cancellation, IProgress<double>? progress)
    {
        Gaps = gaps;
        Search = search;
        MaxThreads = maxThreads;
        Cancellation = cancellation;
        Progress = progress;
    }

    /// <summary>What <see cref="GapOptions.Default"/> covers, 1,000,000 steps, as many threads as there are processors.</summary>
    public static WorkforceOptions Default { get; } = new(GapOptions.Default, TrainingOptions.Default, Environment.ProcessorCount, CancellationToken.None, null);

    /// <summary>Which requirements are covered.</summary>
    public GapOptions Gaps { get; }

    /// <summary>
    /// The number of steps that the search for a smallest set of people may take, 0 or more. A step is 500 looks at a person, at a requirement, or at a pair of them.
    /// Where more than five million pairs are left when people who satisfy the same are taken together, the set is not sought, whatever the limit.
    /// </summary>
    public int MaxSteps => Search.MaxSteps;

    /// <summary>The most threads that work on an answer, 1 or more. The answer is the same for any number.</summary>
    public int MaxThreads { get; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Is told now and then which part of the work is done; <see langword="null"/> where nobody is.</summary>
    public IProgress<double>? Progress { get; }

    /// <summary>Returns options that cover what others cover, such as those of a gap report.</summary>
    /// <param name="gaps">What is covered.</param>
    /// <exception cref="ArgumentNullException"><paramref name="gaps"/> is <see langword="null"/>.</exception>
    public WorkforceOptions WithGaps(GapOptions gaps) => new(Guard.NotNull(gaps), Search, MaxThreads, Cancellation, Progress);

    /// <summary>Returns options that cover only some kinds of requirements.</summary>
    /// <param name="kinds">The kinds, in any order; repetition does not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="kinds"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There are none, or one of them is not a kind.</exception>
    public WorkforceOptions WithKinds(params RequirementKind[] kinds) => new(Gaps.WithKinds(kinds), Search, MaxThreads, Cancellation, Progress);

    /// <summary>Returns options with another limit of steps for the search for a smallest set of people.</summary>
    /// <param name="steps">The number of steps, 0 or more; see <see cref="MaxSteps"/>. With 0 the greedy set is the answer.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public WorkforceOptions WithMaxSteps(int steps) => new(Gaps, Search.WithMaxSteps(steps), MaxThreads, Cancellation, Progress);

    /// <summary>Returns options with another number of threads.</summary>
    /// <param name="threads">The most threads, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public WorkforceOptions WithMaxThreads(int threads) => threads >= 1
        ? new WorkforceOptions(Gaps, Search, threads, Cancellation, Progress)
        : throw new ArgumentOutOfRangeException(nameof(threads), threads, "Work needs one thread at least.");

    /// <summary>Returns options with a way to stop the work.</summary>
    /// <param name="cancellation">The token; once it is cancelled, an <see cref="OperationCanceledException"/> is thrown and nothing is left behind.</param>
    public WorkforceOptions WithCancellation(CancellationToken cancellation) => new(Gaps, Search, MaxThreads, cancellation, Progress);

    /// <summary>Returns options by which somebody is told how far it is.</summary>
    /// <param name="progress">Is told the part of the work that is done, rising to 1, by whatever thread does the work. The search for a smallest set tells nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="progress"/> is <see langword="null"/>.</exception>
    public WorkforceOptions WithProgress(IProgress<double> progress) => new(Gaps, Search, MaxThreads, Cancellation, Guard.NotNull(progress));

    /// <summary>Returns the kinds and the number of threads.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0}; at most {1} {2}", string.Join(", ", Gaps.Kinds), MaxThreads, MaxThreads == 1 ? "thread" : "threads");

    private TrainingOptions Search { get; }

    /// <summary>The options for one of several parts of the work.</summary>
    internal WorkforceOptions ForPart(int part, int parts) => Progress is null ? this : WithProgress(new ProgressPart(Progress, part, parts));

    /// <summary>Makes a number of things, in whatever order, and reports how many are made.</summary>
    /// <typeparam name="T">What is made.</typeparam>
    internal T[] Make<T>(int count, Func<int, T> make)
    {
        var made = new T[count];
        Run(count, () => made, (place, all) => all[place] = make(place));
        return made;
    }

    /// <summary>Does pieces of work, in whatever order, and reports how many are done.</summary>
    /// <typeparam name="T">What a thread works with.</typeparam>
    internal void Run<T>(int pieces, Func<T> begin, Action<int, T> work)
    {
        Cancellation.ThrowIfCancellationRequested();
        if (pieces == 0)
        {
            Progress?.Report(1);
            return;
        }

        var done = new WorkDone(pieces, Progress);
        if (MaxThreads == 1 || pieces == 1)
        {
            T own = begin();
            for (int i = 0; i < pieces; i++)
            {
                Cancellation.ThrowIfCancellationRequested();
                work(i, own);
                done.Report();
            }

            return;
        }

        try
        {
            Parallel.For(0, pieces, new ParallelOptions { MaxDegreeOfParallelism = MaxThreads, CancellationToken = Cancellation }, begin, (piece, _, own) =>
            {
                work(piece, own);
                done.Report();
                return own;
            }, _ => { });
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Capture(failures.InnerExceptions[0]).Throw();
        }
    }
}
