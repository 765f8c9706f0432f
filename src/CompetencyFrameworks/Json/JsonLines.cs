namespace CompetencyFrameworks;

/// <summary>Reads a stream line by line, in UTF-8, without having more than a line of it in memory.</summary>
internal sealed class JsonLines(Stream stream, int maxBytes)
{
    private const int BlockSize = 64 * 1024;

    private readonly byte[] block = new byte[BlockSize];
    private byte[] line = new byte[BlockSize];
    private int start;
    private int end;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the line that was read last was longer than the limit; it is skipped then.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>
    /// Reads the next line without what ends it; <see langword="null"/> at the end of the stream. A byte order mark is left to the line.
    /// </summary>
    public byte[]? Next()
    {
        int length = 0;
        bool hasAny = false;
        IsTooLong = false;
        while (start < end || Fill())
        {
            hasAny = true;
            int lineEnd = Array.IndexOf(block, (byte)'\n', start, end - start);
            int count = (lineEnd < 0 ? end : lineEnd) - start;
            IsTooLong |= (long)length + count > maxBytes;
            if (!IsTooLong)
            {
                Append(length, count);
                length += count;
            }

            start += count + (lineEnd < 0 ? 0 : 1);
            if (lineEnd >= 0)
            {
                break;
            }
        }

        if (!hasAny)
        {
            return null;
        }

        Number++;
        return IsTooLong ? [] : line.AsSpan(0, length > 0 && line[length - 1] == '\r' ? length - 1 : length).ToArray();
    }

    private bool Fill()
    {
        start = 0;
        end = stream.Read(block, 0, block.Length);
        return end > 0;
    }

    private void Append(int length, int count)
    {
        if (length + count > line.Length)
        {
            Array.Resize(ref line, Math.Max(length + count, (int)Math.Min(line.Length * 2L, maxBytes)));
        }

        Array.Copy(block, start, line, length, count);
    }
}
