namespace CompetencyFrameworks;

public sealed partial class CompetencyFramework
{
    /// <summary>Reads a framework from a file.</summary>
    /// <param name="path">The path of a JSON file in UTF-8.</param>
    /// <param name="options">How large and deep the file may be; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidFrameworkException">The file is not a valid framework; the exception carries every fault.</exception>
    /// <exception cref="ArgumentException">The path is empty or blank.</exception>
    /// <exception cref="IOException">The file cannot be read, or is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CompetencyFramework Load(string path, ReadOptions? options = null)
    {
        Guard.NotNull(path);
        options ??= ReadOptions.Default;
        return FrameworkReader.Read(Files.Read(path, options.MaxBytes), options, path);
    }

    /// <summary>Reads a framework from a stream, to its end. The stream stays open.</summary>
    /// <param name="stream">A stream of JSON in UTF-8.</param>
    /// <param name="options">How large and deep the file may be; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidFrameworkException">The text is not a valid framework; the exception carries every fault.</exception>
    /// <exception cref="ArgumentException">The stream is closed, or not one to read from.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CompetencyFramework Load(Stream stream, ReadOptions? options = null)
    {
        Guard.NotNull(stream);
        options ??= ReadOptions.Default;
        return FrameworkReader.Read(Files.Read(stream, options.MaxBytes), options, null);
    }

    /// <summary>Reads a framework from a file without holding up the thread while it waits for the file.</summary>
    /// <param name="path">The path of a JSON file in UTF-8.</param>
    /// <param name="options">How large and deep the file may be; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <param name="cancellationToken">Stops the reading; nothing is left behind.</param>
    /// <returns>The framework.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidFrameworkException">The file is not a valid framework; the exception carries every fault.</exception>
    /// <exception cref="ArgumentException">The path is empty or blank.</exception>
    /// <exception cref="IOException">The file cannot be read, or is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<CompetencyFramework> LoadAsync(string path, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(path);
        options ??= ReadOptions.Default;
        return FrameworkReader.Read(await Files.ReadAsync(path, options.MaxBytes, cancellationToken).ConfigureAwait(false), options, path);
    }

    /// <summary>Reads a framework from a stream, to its end, without holding up the thread while it waits for the stream. The stream stays open.</summary>
    /// <param name="stream">A stream of JSON in UTF-8.</param>
    /// <param name="options">How large and deep the file may be; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <param name="cancellationToken">Stops the reading; nothing is left behind.</param>
    /// <returns>The framework.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidFrameworkException">The text is not a valid framework; the exception carries every fault.</exception>
    /// <exception cref="ArgumentException">The stream is closed, or not one to read from.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<CompetencyFramework> LoadAsync(Stream stream, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(stream);
        options ??= ReadOptions.Default;
        return FrameworkReader.Read(await Files.ReadAsync(stream, options.MaxBytes, cancellationToken).ConfigureAwait(false), options, null);
    }

    /// <summary>Reads a framework from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">How large and deep the text may be; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidFrameworkException">The text is not a valid framework; the exception carries every fault.</exception>
    public static CompetencyFramework Parse(string json, ReadOptions? options = null)
    {
        Guard.NotNull(json);
        options ??= ReadOptions.Default;
        return FrameworkReader.Read(Files.Encode(json, options.MaxBytes), options, null);
    }

    /// <summary>
    /// Returns the framework as JSON: members in a fixed order, two spaces of indentation, "\n" at line ends. The same framework always gives the same text,
    /// and the text gives the same framework again.
    /// </summary>
    public string ToJson() => FrameworkWriter.Write(this);

    /// <summary>Writes what <see cref="ToJson"/> returns to a file, in UTF-8 without a byte order mark.</summary>
    /// <param name="path">The path; a file that is there is replaced.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The path is empty or blank.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path) => Files.Save(Guard.NotNull(path), ToJson());

    /// <summary>Writes what <see cref="ToJson"/> returns to a stream, in UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stream is closed, or not one to write to.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Save(Stream stream) => Files.Save(Guard.NotNull(stream), ToJson());

    /// <summary>Writes what <see cref="ToJson"/> returns to a file, as <see cref="Save(string)"/> does, without holding up the thread while it waits for the file.</summary>
    /// <param name="path">The path; a file that is there is replaced.</param>
    /// <param name="cancellationToken">Stops the writing before the file is begun; once it is begun, the whole of it is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The path is empty or blank.</exception>
    /// <exception cref="IOException">The file cannot be written; what was begun of it is removed.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public async Task SaveAsync(string path, CancellationToken cancellationToken = default) =>
        await Files.SaveAsync(Guard.NotNull(path), ToJson(), cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Writes what <see cref="ToJson"/> returns to a stream, as <see cref="Save(Stream)"/> does, without holding up the thread while it waits for the stream: nothing is
    /// written but asynchronously, so that the body of a web response will do. The stream is flushed and stays open.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cancellationToken">Stops the writing; the stream may have part of the text then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stream is closed, or not one to write to.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public async Task SaveAsync(Stream stream, CancellationToken cancellationToken = default) =>
        await Files.SaveAsync(Guard.NotNull(stream), ToJson(), cancellationToken).ConfigureAwait(false);
}
