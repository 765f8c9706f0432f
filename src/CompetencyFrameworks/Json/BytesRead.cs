namespace CompetencyFrameworks;

/// <summary>
/// What was read of a stream so far. Where the stream knows its length, its bytes go straight to where they stay; else they are collected block by block, as an
/// array that grows would need several times the room.
/// </summary>
internal sealed class BytesRead
{
    private const int BlockSize = 16 * 1024;

    private readonly List<byte[]> full = [];
    private readonly int maxBytes;
    private long before;

    /// <param name="stream">The stream to be read.</param>
    /// <param name="maxBytes">The most bytes that are wanted.</param>
    public BytesRead(Stream stream, int maxBytes)
    {
        this.maxBytes = maxBytes;
        long expected = stream.CanSeek ? stream.Length - stream.Position : BlockSize;
        IsTooLarge = stream.CanSeek && expected > maxBytes;
        Block = IsTooLarge ? [] : NewBlock((int)Math.Max(expected, 1));
    }

    public byte[] Block { get; private set; }

    public int Offset { get; private set; }

    public int Room => Block.Length - Offset;

    /// <summary>Whether there is anything left to read, and somewhere to put it.</summary>
    public bool HasRoom => !IsTooLarge;

    private bool IsTooLarge { get; set; }

    /// <summary>Counts the bytes that were put into the block.</summary>
    /// <param name="count">Their number; 0 at the end of the stream.</param>
    /// <returns>Whether the stream may have more.</returns>
    public bool Add(int count)
    {
        Offset += count;
        IsTooLarge = before + Offset > maxBytes;
        if (count > 0 && Room == 0)
        {
            full.Add(Block);
            before += Block.Length;
            Block = NewBlock(BlockSize);
            Offset = 0;
        }

        return count > 0;
    }

    /// <summary>All bytes in one array; <see langword="null"/> where there are too many.</summary>
    public byte[]? ToArray()
    {
        if (IsTooLarge)
        {
            return null;
        }

        if (full.Count == 1 && Offset == 0)
        {
            return full[0];
        }

        byte[] all = NewBlock((int)before + Offset);
        int at = 0;
        foreach (byte[] block in full)
        {
            block.CopyTo(all, at);
            at += block.Length;
        }

        Array.Copy(Block, 0, all, at, Offset);
        return all;
    }

    // Every byte that is looked at is written first: no need to clear them all before.
#if NETSTANDARD2_0
    private static byte[] NewBlock(int size) => new byte[size];
#else
    private static byte[] NewBlock(int size) => GC.AllocateUninitializedArray<byte>(size);
#endif
}
