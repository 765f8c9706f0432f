using System.Runtime.CompilerServices;
#if !NETSTANDARD2_0
using System.Numerics;
using System.Runtime.InteropServices;
#endif

namespace CompetencyFrameworks;

/// <summary>For a block of people, how many of several competencies reach a step, and how many steps they have up to it.</summary>
internal sealed class ByteSums
{
    private readonly byte[] satisfied = new byte[BitSums.BlockPeople];
    private readonly byte[] steps = new byte[BitSums.BlockPeople];

    // The most that a byte may hold so far.
    private int most;

    /// <summary>Adds a competency.</summary>
    /// <param name="held">The step of each person of the block.</param>
    /// <param name="step">The step that is asked for.</param>
    /// <param name="sums">Where sums go that a byte cannot hold any longer.</param>
    /// <param name="first">The place of the first person of the block.</param>
    public void Add(ReadOnlySpan<byte> held, byte step, (NumberColumn Satisfied, NumberColumn Steps) sums, int first)
    {
        if (most + step > byte.MaxValue)
        {
            CopyTo(sums, first, held.Length);
        }

        most += step;
        Add(held, step, satisfied.AsSpan(0, held.Length), steps.AsSpan(0, held.Length));
    }

    /// <summary>Adds what there is to the sums of the people of a block, and forgets it.</summary>
    public void CopyTo((NumberColumn Satisfied, NumberColumn Steps) sums, int first, int people)
    {
        if (most > 0)
        {
            sums.Satisfied.Add(first, satisfied.AsSpan(0, people));
            sums.Steps.Add(first, steps.AsSpan(0, people));
            Array.Clear(satisfied, 0, people);
            Array.Clear(steps, 0, people);
            most = 0;
        }
    }

    [MethodImpl(BitWords.AtOnce)]
    private static void Add(ReadOnlySpan<byte> held, byte step, Span<byte> satisfied, Span<byte> steps)
    {
        int done = 0;
#if !NETSTANDARD2_0
        ReadOnlySpan<Vector<byte>> all = MemoryMarshal.Cast<byte, Vector<byte>>(held);
        Span<Vector<byte>> satisfiedSums = MemoryMarshal.Cast<byte, Vector<byte>>(satisfied);
        Span<Vector<byte>> stepSums = MemoryMarshal.Cast<byte, Vector<byte>>(steps);
        var asked = new Vector<byte>(step);
        for (int i = 0; i < all.Length; i++)
        {
            Vector<byte> reached = Vector.Min(all[i], asked);
            stepSums[i] += reached;

            // Equal bytes give -1.
            satisfiedSums[i] -= Vector.Equals(reached, asked);
        }

        done = all.Length * Vector<byte>.Count;
#endif
        for (int i = done; i < held.Length; i++)
        {
            byte reached = Math.Min(held[i], step);
            steps[i] += reached;
            satisfied[i] += reached == step ? (byte)1 : (byte)0;
        }
    }
}
