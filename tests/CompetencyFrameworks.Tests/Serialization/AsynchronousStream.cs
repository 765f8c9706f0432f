namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>A stream that refuses whatever would hold up a thread, as the bodies of web requests and responses do; each block comes back on another thread.</summary>
/// <param name="content">What is to be read.</param>
/// <param name="onWrite">Is told how many blocks were written.</param>
internal sealed class AsynchronousStream(byte[]? content = null, Action<int>? onWrite = null) : Stream
{
    private readonly MemoryStream source = new(content ?? []);
    private readonly MemoryStream written = new();

    /// <summary>How long the blocks are that were written.</summary>
    public List<int> Blocks { get; } = [];

    public bool IsClosed { get; private set; }

    public override bool CanRead => !IsClosed;

    public override bool CanSeek => false;

    public override bool CanWrite => !IsClosed;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public byte[] ToArray() => written.ToArray();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        written.Write(buffer.Span);
        Blocks.Add(buffer.Length);
        onWrite?.Invoke(Blocks.Count);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        return source.Read(buffer.Span[..Math.Min(buffer.Length, 1000)]);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw HoldsUp();

    public override void Write(byte[] buffer, int offset, int count) => throw HoldsUp();

    public override void Flush() => throw HoldsUp();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        source.Dispose();
        written.Dispose();
        base.Dispose(disposing);
    }

    private static InvalidOperationException HoldsUp() => new("This holds up the thread.");
}
