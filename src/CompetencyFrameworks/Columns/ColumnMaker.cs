namespace CompetencyFrameworks;

/// <summary>Makes a column of what is known to be recorded of each person, in the form that takes least memory, or in the one that is asked for.</summary>
internal sealed class ColumnMaker
{
    private readonly int[] counts;
    private readonly ulong[] recorded = [];
    private readonly ulong[] heldBits = [];
    private readonly byte[] heldBytes = [];
    private readonly int[] people = [];
    private readonly int[] listed = [];
    private readonly bool isDense;
    private int count;

    /// <param name="steps">The number of steps.</param>
    /// <param name="length">How many people the column is for.</param>
    /// <param name="records">Of how many of them anything is recorded.</param>
    /// <param name="form">How the column is held.</param>
    public ColumnMaker(int steps, int length, int records, ColumnForm form)
    {
        counts = new int[steps + 1];
        isDense = steps <= ByteColumn.MostSteps && (form == ColumnForm.Dense || (form == ColumnForm.Smallest && DenseBytes(steps, length) <= records * 5L));
        if (!isDense)
        {
            people = new int[records];
            listed = new int[records];
            return;
        }

        recorded = new ulong[BitWords.For(length)];
        if (steps == 1)
        {
            heldBits = new ulong[recorded.Length];
        }
        else
        {
            heldBytes = new byte[length];
        }
    }

    /// <summary>Adds what is recorded of a person, each person once.</summary>
    /// <param name="person">The place of the person.</param>
    /// <param name="code">The code, 1 or more.</param>
    public void Add(int person, int code)
    {
        int step = code - 1;
        counts[step]++;
        if (!isDense)
        {
            people[count] = person;
            listed[count++] = step;
            return;
        }

        BitWords.Set(recorded, person);
        if (heldBits.Length == 0)
        {
            heldBytes[person] = (byte)step;
        }
        else if (step > 0)
        {
            BitWords.Set(heldBits, person);
        }
    }

    /// <summary>Makes the column. The maker is spent then.</summary>
    public RankColumn Make()
    {
        if (isDense)
        {
            return counts.Length == 2 ? new BitColumn(counts, recorded, heldBits) : new ByteColumn(counts, recorded, heldBytes);
        }

        Array.Sort(people, listed);
        return ListColumn.Of(counts, people, listed);
    }

    /// <summary>A column in which some people are at a step, or at a higher one where they were before.</summary>
    public static RankColumn Raised(RankColumn before, int length, int step, Func<int, bool> isRaised)
    {
        int[] codes = [.. Enumerable.Range(0, length).Select(person => isRaised(person) ? Math.Max(before.CodeOf(person), 1 + step) : before.CodeOf(person))];
        var maker = new ColumnMaker(before.Steps, length, codes.Count(code => code != RankColumn.NotRecorded), ColumnForm.Smallest);
        for (int person = 0; person < length; person++)
        {
            if (codes[person] != RankColumn.NotRecorded)
            {
                maker.Add(person, codes[person]);
            }
        }

        return maker.Make();
    }

    private static long DenseBytes(int steps, int length) => steps == 1 ? length / 4L : length * 9L / 8;
}
