namespace CompetencyFrameworks;

/// <summary>Reads a stream line by line, in UTF-8, without having more than a line of it in memory.</summary>
internal sealed class JsonLines(Stream stream, int maxBytes)
{
    private const int BlockSize = 64 * 1024;

    // What a line may have beside its bytes: a byte order mark before it, a carriage return behind it.
    private const int MostBeside = 4;

    private readonly byte[] block = new byte[BlockSize];
    private byte[] line = new byte[BlockSize];
    private int start;
    private int end;

    // What is there of the line at hand.
    private int length;
    private bool hasAny;
    private bool isAtEnd;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line that was read last was longer than the limit; it is skipped then.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Reads the next line without a byte order mark and what ends it; <see langword="null"/> at the end of the stream.</summary>
    public byte[]? Next()
    {
        Begin();
        while (!GoOn())
        {
            Took(stream.Read(block, 0, block.Length));
        }

        return Line();
    }

    /// <summary>Reads the next line as <see cref="Next"/> does, without holding up the thread while it waits for the stream.</summary>
    public async Task<byte[]?> NextAsync(CancellationToken cancellationToken)
    {
        Begin();
        while (!GoOn())
        {
            cancellationToken.ThrowIfCancellationRequested();
            Took(await ReadBlockAsync(cancellationToken).ConfigureAwait(false));
        }

        return Line();
    }

    private void Begin()
    {
        length = 0;
        hasAny = false;
        IsTooLong = false;
    }

    // Goes on to the end of the line, or of the block. Whether the line is whole.
    private bool GoOn()
    {
        if (start == end)
        {
            return isAtEnd;
        }

        hasAny = true;
        int lineEnd = Array.IndexOf(block, (byte)'\n', start, end - start);
        int count = (lineEnd < 0 ? end : lineEnd) - start;
        IsTooLong |= (long)length + count > (long)maxBytes + MostBeside;
        if (!IsTooLong)
        {
            Append(length, count);
            length += count;
        }

        start += count + (lineEnd < 0 ? 0 : 1);
        return lineEnd >= 0;
    }

    private void Took(int count)
    {
        start = 0;
        end = count;
        isAtEnd = count == 0;
    }

    private byte[]? Line()
    {
        if (!hasAny)
        {
            return null;
        }

        Number++;
        int first = Number == 1 && length >= 3 && line[0] == 0xEF && line[1] == 0xBB && line[2] == 0xBF ? 3 : 0;
        int bytes = (length > first && line[length - 1] == '\r' ? length - 1 : length) - first;
        IsTooLong |= bytes > maxBytes;
        return IsTooLong ? [] : line.AsSpan(first, bytes).ToArray();
    }

#if NETSTANDARD2_0
    private Task<int> ReadBlockAsync(CancellationToken cancellationToken) => stream.ReadAsync(block, 0, block.Length, cancellationToken);
#else
    private ValueTask<int> ReadBlockAsync(CancellationToken cancellationToken) => stream.ReadAsync(block.AsMemory(), cancellationToken);
#endif

    private void Append(int length, int count)
    {
        if (length + count > line.Length)
        {
            Array.Resize(ref line, Math.Max(length + count, (int)Math.Min(line.Length * 2L, (long)maxBytes + MostBeside)));
        }

        Array.Copy(block, start, line, length, count);
    }
}
