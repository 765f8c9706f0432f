using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// Requirements of people, counted: a requirement that ten people are compared with counts ten times. The counts of disjoint people, or of disjoint
/// requirements, add up.
/// </summary>
[TypeFormatterSource]
public abstract class GapCounts
{
    private protected GapCounts(GapTally tally)
    {
        Tally = tally;
        Coverage = Ratio.Of(tally.Satisfied, tally.Satisfied + tally.Partial + tally.Missing);
    }

    /// <summary>How many are satisfied.</summary>
    public long Satisfied => Tally.Satisfied;

    /// <summary>How many are open, though something is held.</summary>
    public long Partial => Tally.Partial;

    /// <summary>How many are open, and nothing is held.</summary>
    public long Missing => Tally.Missing;

    /// <summary>How many are open: partial and missing ones.</summary>
    public long Open => Tally.Open;

    /// <summary>How many are open and nothing is recorded.</summary>
    public long NotAssessed => Tally.NotAssessed;

    /// <summary>The satisfied ones of all; <see langword="null"/> where there are none.</summary>
    public Ratio? Coverage { get; }

    internal GapTally Tally { get; }

    private protected string Counted => string.Format(
        CultureInfo.InvariantCulture, "{0} satisfied, {1} partial, {2} missing", Tally.Satisfied, Tally.Partial, Tally.Missing);
}
