namespace CompetencyFrameworks;

/// <summary>A column of one step with two bits for each person: for units that many people have.</summary>
internal sealed class BitColumn : RankColumn
{
    private readonly ulong[] recorded;
    private readonly ulong[] held;

    /// <param name="counts">How many people stand at which step.</param>
    /// <param name="recorded">A bit for each person of whom anything is recorded.</param>
    /// <param name="held">A bit for each person who has the step.</param>
    public BitColumn(int[] counts, ulong[] recorded, ulong[] held)
        : base(counts)
    {
        this.recorded = recorded;
        this.held = held;
    }

    /// <summary>The bits of those who have the step, 64 people in a word.</summary>
    public ReadOnlySpan<ulong> Held => held;

    public override int CodeOf(int person)
    {
        int word = person / BitWords.Length;
        int bit = person % BitWords.Length;
        return (int)((recorded[word] >> bit) & 1) + (int)((held[word] >> bit) & 1);
    }

    public override ulong BitsFrom(int word, int step) => held[word];

    public override void CopyCodes(int first, Span<int> codes)
    {
        ulong recordedBits = 0;
        ulong heldBits = 0;
        for (int i = 0; i < codes.Length; i++)
        {
            if (i % BitWords.Length == 0)
            {
                recordedBits = recorded[(first + i) / BitWords.Length];
                heldBits = held[(first + i) / BitWords.Length];
            }

            codes[i] = (int)(recordedBits & 1) + (int)(heldBits & 1);
            recordedBits >>= 1;
            heldBits >>= 1;
        }
    }
}
