namespace CompetencyFrameworks;

/// <summary>Gets the bytes of files, streams and texts up to a limit, and puts them there.</summary>
internal static partial class Files
{
    private const int BlockSize = 64 * 1024;

    /// <summary>The bytes of a file; <see langword="null"/> where there are more than the limit.</summary>
    public static byte[]? Read(string path, int maxBytes)
    {
        using FileStream file = Open(path, FileOptions.SequentialScan);
        return Read(file, maxBytes);
    }

    /// <summary>The bytes of a stream up to its end; <see langword="null"/> where there are more than the limit.</summary>
    public static byte[]? Read(Stream stream, int maxBytes)
    {
        var bytes = new BytesRead(Readable(stream), maxBytes);
        while (bytes.HasRoom && bytes.Add(stream.Read(bytes.Block, bytes.Offset, bytes.Room)))
        {
        }

        return bytes.ToArray();
    }

    /// <summary>The bytes of a file; <see langword="null"/> where there are more than the limit.</summary>
    public static async Task<byte[]?> ReadAsync(string path, int maxBytes, CancellationToken cancellationToken)
    {
        using FileStream file = OpenAsync(path);
        return await ReadAsync(file, maxBytes, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The bytes of a stream up to its end; <see langword="null"/> where there are more than the limit.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        var bytes = new BytesRead(Readable(stream), maxBytes);
        while (bytes.HasRoom && bytes.Add(await ReadBlockAsync(stream, bytes, cancellationToken).ConfigureAwait(false)))
        {
        }

        cancellationToken.ThrowIfCancellationRequested();
        return bytes.ToArray();
    }

    /// <summary>The bytes of a text; <see langword="null"/> where there are more than the limit.</summary>
    public static byte[]? Encode(string text, int maxBytes)
    {
        // No text has fewer bytes than characters: one that is too long is not encoded for the answer.
        byte[]? utf8 = text.Length <= maxBytes ? Utf8Text.Encode(text) : null;
        return utf8 is null || utf8.Length > maxBytes ? null : utf8;
    }

    /// <summary>A file that is read from its beginning to its end without holding up the thread.</summary>
    public static FileStream OpenAsync(string path) => Open(path, FileOptions.SequentialScan | FileOptions.Asynchronous);

    private static FileStream Open(string path, FileOptions options) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, BlockSize, options);

    private static Stream Readable(Stream stream) =>
        stream.CanRead ? stream : throw new ArgumentException("The stream is closed, or not one to read from.", nameof(stream));

#if NETSTANDARD2_0
    private static Task<int> ReadBlockAsync(Stream stream, BytesRead bytes, CancellationToken cancellationToken) =>
        stream.ReadAsync(bytes.Block, bytes.Offset, bytes.Room, cancellationToken);
#else
    private static ValueTask<int> ReadBlockAsync(Stream stream, BytesRead bytes, CancellationToken cancellationToken) =>
        stream.ReadAsync(bytes.Block.AsMemory(bytes.Offset, bytes.Room), cancellationToken);
#endif
}
