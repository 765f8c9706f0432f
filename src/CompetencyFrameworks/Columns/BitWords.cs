namespace CompetencyFrameworks;

/// <summary>Bits of people, 64 in a word.</summary>
internal static class BitWords
{
    /// <summary>The bits of a word.</summary>
    public const int Length = 64;

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

    public static bool IsSet(ulong[] words, int bit) => ((words[bit / Length] >> (bit % Length)) & 1) != 0;

    public static void Set(ulong[] words, int person) => words[person / Length] |= 1UL << (person % Length);
}
