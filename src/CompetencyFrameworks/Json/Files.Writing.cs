using System.Text;

namespace CompetencyFrameworks;

internal static partial class Files
{
    public static void Save(string path, string json) => File.WriteAllBytes(path, Encoding.UTF8.GetBytes(json));

    public static void Save(Stream stream, string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        Writable(stream).Write(utf8, 0, utf8.Length);
    }

    /// <summary>Writes a text to a file. Once the file is begun, the whole text is written.</summary>
    public static Task SaveAsync(string path, string json, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return SaveAsync(path, [json], CancellationToken.None);
    }

    /// <summary>Writes a text to a stream, and never waits for it.</summary>
    public static Task SaveAsync(Stream stream, string json, CancellationToken cancellationToken) => SaveAsync(stream, [json], cancellationToken);

    /// <summary>Writes the pieces of a text to a file. A file that was begun and is not whole is removed.</summary>
    public static async Task SaveAsync(string path, IEnumerable<string> pieces, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        bool isFile = false;
        try
        {
            // Without a buffer, which would be written when the file is closed, and the thread held up.
            using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous);
            isFile = file.CanSeek;
            await SaveAsync(file, pieces, cancellationToken).ConfigureAwait(false);
        }
        catch when (isFile)
        {
            Remove(path);
            throw;
        }
    }

    /// <summary>Writes the pieces of a text to a stream, each as it is made, and never waits for it. No piece ends within a character.</summary>
    public static async Task SaveAsync(Stream stream, IEnumerable<string> pieces, CancellationToken cancellationToken)
    {
        Writable(stream);
        cancellationToken.ThrowIfCancellationRequested();
        foreach (string piece in pieces)
        {
            await WriteBlockAsync(stream, Encoding.UTF8.GetBytes(piece), cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
        }

        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The stream, where it can be written to.</summary>
    /// <exception cref="ArgumentException">It cannot.</exception>
    public static Stream Writable(Stream stream) =>
        stream.CanWrite ? stream : throw new ArgumentException("The stream is closed, or not one to write to.", nameof(stream));

    // What kept the file from being whole says more than what keeps it from being removed.
    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }

#if NETSTANDARD2_0
    private static Task WriteBlockAsync(Stream stream, byte[] block, CancellationToken cancellationToken) => stream.WriteAsync(block, 0, block.Length, cancellationToken);
#else
    private static ValueTask WriteBlockAsync(Stream stream, byte[] block, CancellationToken cancellationToken) => stream.WriteAsync(block.AsMemory(), cancellationToken);
#endif
}
