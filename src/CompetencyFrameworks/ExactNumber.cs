namespace CompetencyFrameworks;

/// <summary>The numbers that the library reckons with: short enough that sums of them are exact, in whatever order they are added.</summary>
internal static class ExactNumber
{
    /// <summary>The most digits before the point, and after it.</summary>
    public const int Digits = 9;

    /// <summary>How many of the finest units a whole one has: in these every number is a whole one.</summary>
    public const decimal FinestUnits = 1_000_000_000;

    private const decimal Limit = 1_000_000_000;

    /// <summary>Whether a number has no more digits before the point and after it than are reckoned with.</summary>
    public static bool IsShort(decimal number) => Math.Abs(number) < Limit && decimal.Round(number, Digits) == number;

    /// <summary>The same number without zeros at the end of its decimals, so that it reads the same however it was reckoned.</summary>
    public static decimal Shortest(decimal number) => number / 1.0000000000000000000000000000m;

    /// <summary>The greatest number that two numbers, 0 or more, are multiples of; 0 for two zeros.</summary>
    public static long CommonMeasure(long one, long other)
    {
        while (other != 0)
        {
            (one, other) = (other, one % other);
        }

        return one;
    }
}
