namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>A stream that gives its bytes in pieces, may not know its length, and may fail on the way.</summary>
internal sealed class PiecemealStream(byte[] bytes, int pieces, bool knowsItsLength, int failsAfter = int.MaxValue, Action<int>? onRead = null) : Stream
{
    private int at;

    public override bool CanRead => true;

    public override bool CanSeek => knowsItsLength;

    public override bool CanWrite => false;

    public override long Length => knowsItsLength ? bytes.Length : throw new NotSupportedException();

    public override long Position
    {
        get => at;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (at >= failsAfter)
        {
            throw new IOException("torn");
        }

        int read = Math.Min(Math.Min(pieces, count), bytes.Length - at);
        Array.Copy(bytes, at, buffer, offset, read);
        at += read;
        onRead?.Invoke(at);
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
