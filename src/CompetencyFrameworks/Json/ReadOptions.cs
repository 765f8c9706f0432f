using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// How large and how deep a file may be that is read. The limits guard a program against files that were made to exhaust it; whoever trusts a file raises them.
/// Options never change; <c>With…</c> returns others.
/// </summary>
public sealed class ReadOptions
{
    /// <summary>How deep objects and arrays may nest where nothing else is said.</summary>
    internal const int DefaultMaxDepth = 64;

    private const int LargestArray = 0x7FFF_FFC7;
    private const int DeepestNesting = 1_000_000;

    private ReadOptions(int maxBytes, int maxDepth, int maxFaults)
    {
        MaxBytes = maxBytes;
        MaxDepth = maxDepth;
        MaxFaults = maxFaults;
    }

    /// <summary>67,108,864 bytes (64 MiB), 64 levels of nesting, 100,000 faults.</summary>
    public static ReadOptions Default { get; } = new(64 * 1024 * 1024, DefaultMaxDepth, 100_000);

    /// <summary>The largest limits there are, for what the program itself has made.</summary>
    internal static ReadOptions Largest { get; } = new(LargestArray, DeepestNesting, int.MaxValue);

    /// <summary>
    /// The most bytes of UTF-8 that are read, a byte order mark among them; a larger file is refused by the rule <c>too-large</c>, unread. Reading takes about
    /// five times the size of the file in memory, and up to twenty times where the file holds little but texts of a letter or two.
    /// </summary>
    public int MaxBytes { get; }

    /// <summary>How deep objects and arrays may nest; a deeper file is refused by the rule <c>too-deep</c>. The format itself needs 7.</summary>
    public int MaxDepth { get; }

    /// <summary>How many faults are reported; past them one more, of the rule <c>more-faults</c>, tells how many there are beyond.</summary>
    public int MaxFaults { get; }

    /// <summary>Returns options with another limit of size.</summary>
    /// <param name="bytes">From 1 to 2,147,483,591, the longest array of bytes there is.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public ReadOptions WithMaxBytes(int bytes) => new(InRange(bytes, LargestArray, nameof(bytes)), MaxDepth, MaxFaults);

    /// <summary>Returns options with another limit of nesting.</summary>
    /// <param name="depth">From 1 to 1,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public ReadOptions WithMaxDepth(int depth) => new(MaxBytes, InRange(depth, DeepestNesting, nameof(depth)), MaxFaults);

    /// <summary>Returns options with another limit of faults.</summary>
    /// <param name="faults">From 1 up.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public ReadOptions WithMaxFaults(int faults) => new(MaxBytes, MaxDepth, InRange(faults, int.MaxValue, nameof(faults)));

    /// <summary>Returns the limits.</summary>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "at most {0} bytes, {1} deep, {2} faults", MaxBytes, MaxDepth, MaxFaults);

    private static int InRange(int number, int most, string argument) => number >= 1 && number <= most
        ? number
        : throw new ArgumentOutOfRangeException(argument, number, string.Format(CultureInfo.InvariantCulture, "Give a number from 1 to {0}.", most));
}
