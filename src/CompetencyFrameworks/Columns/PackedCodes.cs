namespace CompetencyFrameworks;

/// <summary>A code for each number, two bits or a byte wide; grows in blocks, as numbers come.</summary>
internal sealed class PackedCodes
{
    private const int BlockLength = 1 << 16;

    private readonly List<byte[]> blocks = [];
    private readonly int width;

    /// <param name="steps">The number of steps of the competency.</param>
    public PackedCodes(int steps) => width = steps == 1 ? 2 : 8;

    /// <summary>The number of codes that there is room for.</summary>
    public int Length => blocks.Count * BlockLength;

    public int this[int number]
    {
        get
        {
            int bit = number % BlockLength * width;
            return (blocks[number / BlockLength][bit / 8] >> (bit % 8)) & Mask;
        }
    }

    private int Mask => (1 << width) - 1;

    /// <summary>Sets a code that is higher than the one that stands there.</summary>
    public void Raise(int number, int code)
    {
        while (number >= Length)
        {
            blocks.Add(new byte[BlockLength / 8 * width]);
        }

        int bit = number % BlockLength * width;
        ref byte place = ref blocks[number / BlockLength][bit / 8];
        if (((place >> (bit % 8)) & Mask) < code)
        {
            place = (byte)((place & ~(Mask << (bit % 8))) | (code << (bit % 8)));
        }
    }
}
