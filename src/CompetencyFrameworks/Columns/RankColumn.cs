namespace CompetencyFrameworks;

/// <summary>
/// How far each of many people has come in one competency. People go by place. A step is a level that applies to the competency, counted from 1; a unit has
/// one step. What is recorded of a person is a code: 0 for nothing, 1 for "none", 1 + s for the step s.
/// </summary>
internal abstract class RankColumn
{
    /// <summary>The code of a competency of which nothing is recorded.</summary>
    public const int NotRecorded = 0;

    // How many people stand at which step exactly; at 0 those of whom "none" is recorded.
    private readonly int[] counts;

    private protected RankColumn(int[] counts)
    {
        this.counts = counts;
        Recorded = counts.Sum();
    }

    /// <summary>The number of steps, 1 or more.</summary>
    public int Steps => counts.Length - 1;

    /// <summary>The number of people of whom anything is recorded.</summary>
    public int Recorded { get; }

    /// <summary>The number of people at a step exactly; at 0 those of whom "none" is recorded.</summary>
    public int CountAt(int step) => counts[step];

    /// <summary>The number of people at a step or above it.</summary>
    public int CountFrom(int step)
    {
        int count = 0;
        for (int i = step; i < counts.Length; i++)
        {
            count += counts[i];
        }

        return count;
    }

    /// <summary>The code of a person.</summary>
    public abstract int CodeOf(int person);

    /// <summary>The bits of 64 people who stand side by side: set for those at a step or above it.</summary>
    /// <param name="word">The place of the first of them, divided by 64. People who are not there have no bit.</param>
    /// <param name="step">The step, 1 or more.</param>
    public abstract ulong BitsFrom(int word, int step);

    /// <summary>The codes of people who stand side by side, from a multiple of 64 on.</summary>
    public abstract void CopyCodes(int first, Span<int> codes);
}
