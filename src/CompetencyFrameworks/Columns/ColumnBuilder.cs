using System.Runtime.CompilerServices;

namespace CompetencyFrameworks;

/// <summary>
/// Collects what is recorded of one competency, in any order: of several records of a person the highest counts. Begins as a list, and has a place for each
/// person once that is smaller.
/// </summary>
internal sealed class ColumnBuilder
{
    // From here on a column with a place for each person is worth while.
    private const int LongList = 64;
    private const int LongestArray = 0x7FFF_FFC7;

    private readonly int steps;
    private int[] people = [];
    private int[] codes = [];
    private int count;
    private int most;
    private PackedCodes? packed;

    /// <param name="steps">The number of steps.</param>
    public ColumnBuilder(int steps) => this.steps = steps;

    /// <summary>Records a code.</summary>
    /// <param name="person">The number of the person; numbers are given as people come.</param>
    /// <param name="code">The code, 1 or more.</param>
    public void Add(int person, int code)
    {
        most = Math.Max(most, person);
        if (packed is null && count == people.Length)
        {
            Grow();
        }

        if (packed is not null)
        {
            packed.Raise(person, code);
            return;
        }

        people[count] = person;
        codes[count++] = code;
    }

    /// <summary>Makes the column. The builder is spent then.</summary>
    /// <param name="length">How many people the column is for.</param>
    /// <param name="places">The place of each number, each once; below 0 for one that is left out.</param>
    /// <param name="form">How the column is held.</param>
    public RankColumn Build(int length, int[] places, ColumnForm form) => packed is null ? BuildFromList(length, places, form) : BuildFromPacked(packed, length, places, form);

    private RankColumn BuildFromList(int length, int[] places, ColumnForm form)
    {
        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            int place = places[people[i]];
            if (place >= 0)
            {
                people[kept] = place;
                codes[kept++] = codes[i];
            }
        }

        // Of a person's records the last one in this order is the highest.
        var keys = new long[kept];
        for (int i = 0; i < kept; i++)
        {
            keys[i] = ((long)people[i] << 32) | (uint)codes[i];
        }

        Array.Sort(keys);
        int[] last = [.. Enumerable.Range(0, kept).Where(i => i + 1 == kept || keys[i] >> 32 != keys[i + 1] >> 32)];
        var maker = new ColumnMaker(steps, length, last.Length, form);
        foreach (int i in last)
        {
            maker.Add((int)(keys[i] >> 32), (int)keys[i]);
        }

        return maker.Make();
    }

    private RankColumn BuildFromPacked(PackedCodes packed, int length, int[] places, ColumnForm form)
    {
        var block = new byte[PackedCodes.BlockLength];
        int records = 0;
        for (int i = 0; i < packed.Blocks; i++)
        {
            packed.CopyTo(i, block);
            records += Count(block, PlacesOf(i, places));
        }

        var maker = new ColumnMaker(steps, length, records, form);
        for (int i = 0; i < packed.Blocks; i++)
        {
            packed.CopyTo(i, block);
            Add(block, PlacesOf(i, places), maker);
        }

        return maker.Make();
    }

    private static ReadOnlySpan<int> PlacesOf(int block, int[] places)
    {
        int first = block * PackedCodes.BlockLength;
        return places.AsSpan(first, Math.Min(PackedCodes.BlockLength, places.Length - first));
    }

    [MethodImpl(BitWords.AtOnce)]
    private static int Count(byte[] codes, ReadOnlySpan<int> places)
    {
        int count = 0;
        for (int i = 0; i < places.Length; i++)
        {
            count += codes[i] != 0 && places[i] >= 0 ? 1 : 0;
        }

        return count;
    }

    [MethodImpl(BitWords.AtOnce)]
    private static void Add(byte[] codes, ReadOnlySpan<int> places, ColumnMaker maker)
    {
        for (int i = 0; i < places.Length; i++)
        {
            if (codes[i] != 0 && places[i] >= 0)
            {
                maker.Add(places[i], codes[i]);
            }
        }
    }

    // A record of a list takes eight bytes while it is collected.
    private void Grow()
    {
        if (count >= LongList && steps < ByteColumn.MostSteps && count * 8L >= (steps == 1 ? most / 4 : most))
        {
            packed = new PackedCodes(steps);
            for (int i = 0; i < count; i++)
            {
                packed.Raise(people[i], codes[i]);
            }

            people = [];
            codes = [];
            count = 0;
            return;
        }

        int length = (int)Math.Min(Math.Max(4, count * 2L), LongestArray);
        Array.Resize(ref people, length);
        Array.Resize(ref codes, length);
    }
}
