namespace CompetencyFrameworks.Benchmarks;

/// <summary>A linear congruential generator: the same numbers on every machine and with every version of the runtime.</summary>
/// <param name="state">What it starts from.</param>
public sealed class LinearCongruential(uint state)
{
    /// <summary>The next number, 0 or more and below a count.</summary>
    public int Below(int count)
    {
        state = unchecked((state * 1_664_525) + 1_013_904_223);
        return (int)(state >> 8) % count;
    }
}
