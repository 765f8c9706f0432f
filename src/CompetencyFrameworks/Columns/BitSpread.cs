using System.Buffers.Binary;
using System.Runtime.CompilerServices;
#if !NETSTANDARD2_0
using System.Runtime.Intrinsics;
#endif

namespace CompetencyFrameworks;

/// <summary>Turns planes of bits into bytes: bit j of a person's byte stands in plane j, at the person's place.</summary>
internal static class BitSpread
{
    // For each byte of bits its eight bits, one in each byte of a word.
    private static readonly ulong[] spread = Spread();

    /// <param name="planes">At most eight planes of <see cref="BitSums.BlockWords"/> words, one behind the other.</param>
    /// <param name="bytes">A byte for each person.</param>
    [MethodImpl(BitWords.AtOnce)]
    public static void ToBytes(ReadOnlySpan<ulong> planes, Span<byte> bytes)
    {
        int done = 0;
#if !NETSTANDARD2_0
        if (Vector256.IsHardwareAccelerated)
        {
            for (; done + Vector256<byte>.Count <= bytes.Length; done += Vector256<byte>.Count)
            {
                Of32(planes, done).CopyTo(bytes.Slice(done));
            }
        }
#endif
        Span<byte> eight = stackalloc byte[8];
        for (; done < bytes.Length; done += 8)
        {
            ulong word = 0;
            for (int plane = 0; plane * BitSums.BlockWords < planes.Length; plane++)
            {
                ulong bits = planes[(plane * BitSums.BlockWords) + (done / BitWords.Length)] >> (done % BitWords.Length);
                word |= spread[(byte)bits] << plane;
            }

            BinaryPrimitives.WriteUInt64LittleEndian(eight, word);
            int length = Math.Min(8, bytes.Length - done);
            eight.Slice(0, length).CopyTo(bytes.Slice(done));
        }
    }

#if !NETSTANDARD2_0
    // Every byte of the vector gets the byte with its bit, keeps that bit alone, and puts the plane's in its place.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Of32(ReadOnlySpan<ulong> planes, int first)
    {
        Vector256<byte> own = Vector256.Create(0x8040_2010_0804_0201UL).AsByte();
        Vector256<byte> source = Vector256.Create(
            (byte)0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 18, 18, 18, 18, 18, 18, 18, 18, 19, 19, 19, 19, 19, 19, 19, 19);
        Vector256<byte> sums = Vector256<byte>.Zero;
        int word = first / BitWords.Length;
        byte weight = 1;
        for (; word < planes.Length; word += BitSums.BlockWords)
        {
            Vector256<byte> bits = Vector256.Shuffle(Vector256.Create((uint)(planes[word] >> (first % BitWords.Length))).AsByte(), source);
            sums |= Vector256.Equals(bits & own, own) & Vector256.Create(weight);
            weight = (byte)(weight << 1);
        }

        return sums;
    }
#endif

    private static ulong[] Spread()
    {
        var words = new ulong[256];
        for (int bits = 0; bits < words.Length; bits++)
        {
            for (int bit = 0; bit < 8; bit++)
            {
                words[bits] |= (ulong)((bits >> bit) & 1) << (8 * bit);
            }
        }

        return words;
    }
}
