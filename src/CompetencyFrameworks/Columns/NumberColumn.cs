using System.Runtime.CompilerServices;
#if !NETSTANDARD2_0
using System.Numerics;
using System.Runtime.InteropServices;
#endif

namespace CompetencyFrameworks;

/// <summary>A number of 0 or more for each of many people, in as many bytes as the greatest needs; the bytes of one weight stand side by side.</summary>
internal sealed class NumberColumn
{
    private readonly byte[][] lanes;

    /// <param name="length">How many people the column is for.</param>
    /// <param name="most">The greatest number that may come.</param>
    public NumberColumn(int length, long most)
    {
        int count = 0;
        for (long rest = most; rest > 0; rest >>= 8)
        {
            count++;
        }

        lanes = new byte[count][];
        for (int i = 0; i < count; i++)
        {
            lanes[i] = new byte[length];
        }
    }

    /// <summary>The number of bytes of each number.</summary>
    public int Lanes => lanes.Length;

    /// <summary>The number of a person.</summary>
    public long this[int person]
    {
        get
        {
            if (lanes.Length == 1)
            {
                return lanes[0][person];
            }

            long number = 0;
            for (int i = lanes.Length - 1; i >= 0; i--)
            {
                number = (number << 8) | lanes[i][person];
            }

            return number;
        }
    }

    /// <summary>One byte of the numbers of people who stand side by side; lane 0 has the lowest.</summary>
    public Span<byte> Lane(int lane, int first, int length) => lanes[lane].AsSpan(first, length);

    /// <summary>Adds to the number of a person.</summary>
    public void Add(int person, long number)
    {
        if (lanes.Length == 1)
        {
            lanes[0][person] += (byte)number;
            return;
        }

        long sum = this[person] + number;
        foreach (byte[] lane in lanes)
        {
            lane[person] = (byte)sum;
            sum >>= 8;
        }
    }

    /// <summary>Adds to the numbers of people who stand side by side.</summary>
    [MethodImpl(BitWords.AtOnce)]
    public void Add(int first, ReadOnlySpan<byte> numbers)
    {
        if (lanes.Length != 1)
        {
            for (int i = 0; i < numbers.Length; i++)
            {
                Add(first + i, numbers[i]);
            }

            return;
        }

        Span<byte> sums = Lane(0, first, numbers.Length);
        int done = 0;
#if !NETSTANDARD2_0
        Span<Vector<byte>> vectors = MemoryMarshal.Cast<byte, Vector<byte>>(sums);
        ReadOnlySpan<Vector<byte>> added = MemoryMarshal.Cast<byte, Vector<byte>>(numbers);
        for (int i = 0; i < vectors.Length; i++)
        {
            vectors[i] += added[i];
        }

        done = vectors.Length * Vector<byte>.Count;
#endif
        for (int i = done; i < sums.Length; i++)
        {
            sums[i] += numbers[i];
        }
    }
}
