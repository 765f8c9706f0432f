#if !NETSTANDARD2_0
using System.Runtime.Intrinsics;
#endif

namespace CompetencyFrameworks;

/// <summary>A column of several steps with a byte and a bit for each person: for graded competencies that many people have.</summary>
internal sealed class ByteColumn : RankColumn
{
    /// <summary>The most steps that fit.</summary>
    public const int MostSteps = byte.MaxValue;

    private readonly ulong[] recorded;
    private readonly byte[] held;

    /// <param name="counts">How many people stand at which step.</param>
    /// <param name="recorded">A bit for each person of whom anything is recorded.</param>
    /// <param name="held">The step of each person, 0 for none.</param>
    public ByteColumn(int[] counts, ulong[] recorded, byte[] held)
        : base(counts)
    {
        this.recorded = recorded;
        this.held = held;
    }

    /// <summary>The step of each person, 0 for none.</summary>
    public ReadOnlySpan<byte> Held => held;

    public override int CodeOf(int person) => held[person] + (int)((recorded[person / BitWords.Length] >> (person % BitWords.Length)) & 1);

    public override ulong BitsFrom(int word, int step)
    {
        ReadOnlySpan<byte> people = held.AsSpan(word * BitWords.Length, Math.Min(BitWords.Length, held.Length - (word * BitWords.Length)));
#if !NETSTANDARD2_0
        if (Vector256.IsHardwareAccelerated && people.Length == BitWords.Length)
        {
            Vector256<byte> least = Vector256.Create((byte)step);
            uint low = Vector256.GreaterThanOrEqual(Vector256.Create(people), least).ExtractMostSignificantBits();
            uint high = Vector256.GreaterThanOrEqual(Vector256.Create(people.Slice(Vector256<byte>.Count)), least).ExtractMostSignificantBits();
            return low | ((ulong)high << 32);
        }
#endif
        ulong bits = 0;
        for (int i = 0; i < people.Length; i++)
        {
            bits |= people[i] >= step ? 1UL << i : 0;
        }

        return bits;
    }

    public override void CopyCodes(int first, Span<int> codes)
    {
        ulong bits = 0;
        for (int i = 0; i < codes.Length; i++)
        {
            if (i % BitWords.Length == 0)
            {
                bits = recorded[(first + i) / BitWords.Length];
            }

            codes[i] = held[first + i] + (int)(bits & 1);
            bits >>= 1;
        }
    }
}
