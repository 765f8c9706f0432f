using System.Runtime.CompilerServices;
#if !NETSTANDARD2_0
using System.Numerics;
using System.Runtime.InteropServices;
#endif

namespace CompetencyFrameworks;

/// <summary>
/// Adds up numbers for a block of people, all at once: bit by bit, as by hand, with the bits of one weight of 64 people in a word (a plane). To add a bit is to
/// carry it from plane to plane.
/// </summary>
internal sealed class BitSums
{
    /// <summary>The most words of a block.</summary>
    public const int BlockWords = 64;

    /// <summary>The most people of a block.</summary>
    public const int BlockPeople = BlockWords * BitWords.Length;

    private readonly ulong[] carry = new ulong[BlockWords];

    private ulong[] planes = [];

    // The greatest sum that the numbers so far can have: its bits are the planes in use.
    private long most;

    /// <summary>Forgets what was added.</summary>
    /// <param name="greatest">The greatest sum that may come next.</param>
    public void Clear(long greatest)
    {
        Array.Clear(planes, 0, BlockWords * PlanesFor(most));
        most = 0;
        if (planes.Length < BlockWords * PlanesFor(greatest))
        {
            planes = new ulong[BlockWords * PlanesFor(greatest)];
        }
    }

    /// <summary>Adds a number to the sum of each person whose bit is set.</summary>
    /// <param name="bits">The bits, at most those of a block.</param>
    /// <param name="number">The number, 0 or more.</param>
    public void Add(ReadOnlySpan<ulong> bits, long number)
    {
        most += number;
        int used = PlanesFor(most);
        for (int plane = 0; number > 0; plane++, number >>= 1)
        {
            if ((number & 1) != 0)
            {
                Add(bits, plane, used);
            }
        }
    }

    /// <summary>Writes the sums of the people of a block.</summary>
    /// <param name="sums">Where they go; nothing stands there yet.</param>
    /// <param name="first">The place of the first person of the block.</param>
    /// <param name="people">The number of people.</param>
    public void CopyTo(NumberColumn sums, int first, int people)
    {
        int used = PlanesFor(most);
        for (int plane = 0; plane < used; plane += 8)
        {
            BitSpread.ToBytes(planes.AsSpan(plane * BlockWords, Math.Min(8, used - plane) * BlockWords), sums.Lane(plane / 8, first, people));
        }
    }

    private void Add(ReadOnlySpan<ulong> bits, int plane, int used)
    {
        Span<ulong> carry = this.carry.AsSpan(0, bits.Length);
        bits.CopyTo(carry);
        for (; plane < used; plane++)
        {
            Carry(carry, planes.AsSpan(plane * BlockWords, bits.Length));
        }
    }

    [MethodImpl(BitWords.AtOnce)]
    private static void Carry(Span<ulong> carry, Span<ulong> plane)
    {
        int done = 0;
#if !NETSTANDARD2_0
        Span<Vector<ulong>> carries = MemoryMarshal.Cast<ulong, Vector<ulong>>(carry);
        Span<Vector<ulong>> sums = MemoryMarshal.Cast<ulong, Vector<ulong>>(plane);
        for (int i = 0; i < sums.Length; i++)
        {
            Vector<ulong> sum = sums[i];
            sums[i] = sum ^ carries[i];
            carries[i] &= sum;
        }

        done = sums.Length * Vector<ulong>.Count;
#endif
        for (int i = done; i < plane.Length; i++)
        {
            ulong sum = plane[i];
            plane[i] = sum ^ carry[i];
            carry[i] &= sum;
        }
    }

    private static int PlanesFor(long most)
    {
        int planes = 0;
        for (; most > 0; most >>= 1)
        {
            planes++;
        }

        return planes;
    }
}
