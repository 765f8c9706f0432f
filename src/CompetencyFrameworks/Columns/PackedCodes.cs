using System.Runtime.CompilerServices;

namespace CompetencyFrameworks;

/// <summary>A code for each number, two bits or a byte wide; grows in blocks, as numbers come.</summary>
internal sealed class PackedCodes
{
    /// <summary>The number of codes of a block.</summary>
    public const int BlockLength = 1 << 16;

    private readonly List<byte[]> blocks = [];
    private readonly int width;

    /// <param name="steps">The number of steps of the competency.</param>
    public PackedCodes(int steps) => width = steps == 1 ? 2 : 8;

    /// <summary>The number of blocks.</summary>
    public int Blocks => blocks.Count;

    private int Mask => (1 << width) - 1;

    /// <summary>The codes of a block, a byte for each.</summary>
    [MethodImpl(BitWords.AtOnce)]
    public void CopyTo(int block, byte[] codes)
    {
        byte[] bytes = blocks[block];
        if (width == 8)
        {
            bytes.CopyTo(codes, 0);
            return;
        }

        for (int i = 0; i < bytes.Length; i++)
        {
            codes[4 * i] = (byte)(bytes[i] & 3);
            codes[(4 * i) + 1] = (byte)((bytes[i] >> 2) & 3);
            codes[(4 * i) + 2] = (byte)((bytes[i] >> 4) & 3);
            codes[(4 * i) + 3] = (byte)(bytes[i] >> 6);
        }
    }

    /// <summary>Sets a code that is higher than the one that stands there.</summary>
    public void Raise(int number, int code)
    {
        while (number / BlockLength >= blocks.Count)
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
