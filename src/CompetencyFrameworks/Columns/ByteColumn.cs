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

    public override void CopyCodes(int first, Span<int> codes)
    {
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = CodeOf(first + i);
        }
    }
}
