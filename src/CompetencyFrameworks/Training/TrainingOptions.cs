using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>How a training plan is sought. Options never change; <see cref="WithMaxSteps"/> returns others.</summary>
public sealed class TrainingOptions
{
    private const int DefaultStepLimit = 1_000_000;

    private TrainingOptions(int maxSteps) => MaxSteps = maxSteps;

    /// <summary>At most 1,000,000 steps.</summary>
    public static TrainingOptions Default { get; } = new(DefaultStepLimit);

    /// <summary>
    /// The number of steps that the search for the best plan may take, 0 or more. A step is 500 looks at an offer, at a gap, or at a pair of them where the one
    /// closes the other. So the same number of steps takes about the same time whether offers and gaps are few or many: for the default a few seconds at most.
    /// </summary>
    public int MaxSteps { get; }

    /// <summary>Returns options with another limit of steps.</summary>
    /// <param name="steps">The number of steps, 0 or more; see <see cref="MaxSteps"/>. With 0 the best plan is not sought: the greedy one is the answer.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Options are made from options; the limit is the only one yet.")]
    public TrainingOptions WithMaxSteps(int steps) =>
        steps >= 0
            ? new TrainingOptions(steps)
            : throw new ArgumentOutOfRangeException(
                nameof(steps), steps, "A search cannot take fewer than 0 steps. Give 0 for the greedy plan at once, or more to have the best plan sought.");

    /// <summary>Returns the limit in words.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "at most {0:#,0} steps", MaxSteps);
}
