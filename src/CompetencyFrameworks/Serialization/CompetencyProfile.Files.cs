namespace CompetencyFrameworks;

public sealed partial class CompetencyProfile
{
    /// <summary>Reads a profile from a file.</summary>
    /// <param name="path">The path of a JSON file in UTF-8.</param>
    /// <param name="catalogue">The frameworks that the holdings are looked up in; what it lacks goes to <see cref="Unplaced"/>.</param>
    /// <param name="options">How large and deep the file may be; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="catalogue"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidProfileException">The file is not a valid profile; the exception carries every fault.</exception>
    /// <exception cref="ArgumentException">The path is empty or blank.</exception>
    /// <exception cref="IOException">The file cannot be read, or is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CompetencyProfile Load(string path, FrameworkCatalogue catalogue, ReadOptions? options = null)
    {
        Guard.NotNull(path);
        Guard.NotNull(catalogue);
        options ??= ReadOptions.Default;
        return ProfileReader.Read(Files.Read(path, options.MaxBytes), catalogue, options, path);
    }

    /// <summary>Reads a profile from a stream, to its end. The stream stays open.</summary>
    /// <param name="stream">A stream of JSON in UTF-8.</param>
    /// <param name="catalogue">The frameworks that the holdings are looked up in; what it lacks goes to <see cref="Unplaced"/>.</param>
    /// <param name="options">How large and deep the file may be; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="catalogue"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidProfileException">The text is not a valid profile; the exception carries every fault.</exception>
    /// <exception cref="ArgumentException">The stream is closed, or not one to read from.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CompetencyProfile Load(Stream stream, FrameworkCatalogue catalogue, ReadOptions? options = null)
    {
        Guard.NotNull(stream);
        Guard.NotNull(catalogue);
        options ??= ReadOptions.Default;
        return ProfileReader.Read(Files.Read(stream, options.MaxBytes), catalogue, options, null);
    }

    /// <summary>Reads a profile from a file without holding up the thread while it waits for the file.</summary>
    /// <param name="path">The path of a JSON file in UTF-8.</param>
    /// <param name="catalogue">The frameworks that the holdings are looked up in; what it lacks goes to <see cref="Unplaced"/>.</param>
    /// <param name="options">How large and deep the file may be; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <param name="cancellationToken">Stops the reading; nothing is left behind.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="catalogue"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidProfileException">The file is not a valid profile; the exception carries every fault.</exception>
    /// <exception cref="ArgumentException">The path is empty or blank.</exception>
    /// <exception cref="IOException">The file cannot be read, or is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<CompetencyProfile> LoadAsync(string path, FrameworkCatalogue catalogue, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(path);
        Guard.NotNull(catalogue);
        options ??= ReadOptions.Default;
        return ProfileReader.Read(await Files.ReadAsync(path, options.MaxBytes, cancellationToken).ConfigureAwait(false), catalogue, options, path);
    }

    /// <summary>Reads a profile from a stream, to its end, without holding up the thread while it waits for the stream. The stream stays open.</summary>
    /// <param name="stream">A stream of JSON in UTF-8.</param>
    /// <param name="catalogue">The frameworks that the holdings are looked up in; what it lacks goes to <see cref="Unplaced"/>.</param>
    /// <param name="options">How large and deep the file may be; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <param name="cancellationToken">Stops the reading; nothing is left behind.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="catalogue"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidProfileException">The text is not a valid profile; the exception carries every fault.</exception>
    /// <exception cref="ArgumentException">The stream is closed, or not one to read from.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<CompetencyProfile> LoadAsync(Stream stream, FrameworkCatalogue catalogue, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(stream);
        Guard.NotNull(catalogue);
        options ??= ReadOptions.Default;
        return ProfileReader.Read(await Files.ReadAsync(stream, options.MaxBytes, cancellationToken).ConfigureAwait(false), catalogue, options, null);
    }

    /// <summary>Reads a profile from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="catalogue">The frameworks that the holdings are looked up in; what it lacks goes to <see cref="Unplaced"/>.</param>
    /// <param name="options">How large and deep the text may be; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="catalogue"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidProfileException">The text is not a valid profile; the exception carries every fault.</exception>
    public static CompetencyProfile Parse(string json, FrameworkCatalogue catalogue, ReadOptions? options = null)
    {
        Guard.NotNull(json);
        Guard.NotNull(catalogue);
        options ??= ReadOptions.Default;
        return ProfileReader.Read(Files.Encode(json, options.MaxBytes), catalogue, options, null);
    }

    /// <summary>
    /// Returns the profile as JSON: holdings in ordinal order of framework id and competency id, two spaces of indentation, "\n" at line ends. The same
    /// profile always gives the same text, and the text gives the same profile again.
    /// </summary>
    public string ToJson() => ProfileWriter.Write(this);

    /// <summary>Returns the profile as JSON on one line, as it stands in a file of JSON lines; without the line break behind it.</summary>
    public string ToJsonLine() => JsonText.OnOneLine(ToJson());

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
