using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>How ticks are judged. Options never change; <see cref="WithShare"/> returns others.</summary>
public sealed class AssessmentOptions
{
    private AssessmentOptions(decimal share) => Share = share;

    /// <summary>All statements of a level have to be ticked: a share of 1.</summary>
    public static AssessmentOptions Default { get; } = new(1);

    /// <summary>The part of a level's statements, or of a unit's criteria, that has to be ticked: above 0 and at most 1.</summary>
    public decimal Share { get; }

    /// <summary>Returns options that ask for a share of the statements.</summary>
    /// <param name="share">
    /// The share, above 0 and at most 1; it is met where ticked ≥ share × all, multiplied in <see cref="decimal"/>. A share that was divided may have been rounded up:
    /// two of three statements miss <c>2m / 3</c>, and meet <c>0.66m</c>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The share is 0 or below, or above 1.</exception>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Options are made from options; the share is the only one yet.")]
    public AssessmentOptions WithShare(decimal share) => share is > 0 and <= 1
        ? new AssessmentOptions(share)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "The share is above 0 and at most 1, such as 0.8 for four statements of five.");

    /// <summary>Returns the share, such as <c>share 0.8</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "share {0:0.############################}", Share);
}
