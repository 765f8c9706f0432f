using System.Runtime.CompilerServices;

namespace CompetencyFrameworks;

/// <summary>Bits of people, 64 in a word.</summary>
internal static class BitWords
{
    /// <summary>The bits of a word.</summary>
    public const int Length = 64;

    /// <summary>
    /// For loops over very many people: they are compiled at their best when they are first called, as a question may be asked but once. It has no name on netstandard2.0.
    /// </summary>
    public const MethodImplOptions AtOnce = (MethodImplOptions)512;

    /// <summary>The number of words for so many people.</summary>
    public static int For(int people) => (int)(((long)people + Length - 1) / Length);

    /// <summary>The number of bits that are set.</summary>
    public static int Count(ulong word)
    {
#if NETSTANDARD2_0
        word -= (word >> 1) & 0x5555_5555_5555_5555;
        word = (word & 0x3333_3333_3333_3333) + ((word >> 2) & 0x3333_3333_3333_3333);
        return (int)((((word + (word >> 4)) & 0x0F0F_0F0F_0F0F_0F0F) * 0x0101_0101_0101_0101) >> 56);
#else
        return System.Numerics.BitOperations.PopCount(word);
#endif
    }

    /// <summary>The place of the lowest bit that is set.</summary>
    public static int Lowest(ulong word) =>
#if NETSTANDARD2_0
        Count((word & (~word + 1)) - 1);
#else
        System.Numerics.BitOperations.TrailingZeroCount(word);
#endif

    public static bool IsSet(ulong[] words, int bit) => ((words[bit / Length] >> (bit % Length)) & 1) != 0;

    public static void Set(ulong[] words, int person) => words[person / Length] |= 1UL << (person % Length);
}
