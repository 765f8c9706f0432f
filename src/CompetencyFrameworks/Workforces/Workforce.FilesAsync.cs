namespace CompetencyFrameworks;

public sealed partial class Workforce
{
    /// <summary>
    /// Reads a workforce from a file of JSON lines, as <see cref="LoadLines(string, FrameworkCatalogue, WorkforceReadOptions)"/> does, without holding up the thread while
    /// it waits for the file.
    /// </summary>
    /// <param name="path">The path of a file in UTF-8.</param>
    /// <param name="catalogue">The frameworks that are asked about; each of them is read. What it lacks is kept as unplaced.</param>
    /// <param name="options">
    /// What becomes of faulty lines, how long a line may be, and what stops the reading; <see cref="WorkforceReadOptions.Default"/> where it is left out.
    /// </param>
    /// <returns>The workforce.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="catalogue"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidWorkforceException">
    /// Lines are not valid profiles; or two are of one person; or a profile holds another edition of a framework than the catalogue's. The exception carries every fault.
    /// </exception>
    /// <exception cref="ArgumentException">The path is empty or blank.</exception>
    /// <exception cref="IOException">The file cannot be read, or is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<Workforce> LoadLinesAsync(string path, FrameworkCatalogue catalogue, WorkforceReadOptions? options = null)
    {
        Guard.NotNull(path);
        Guard.NotNull(catalogue);
        using FileStream stream = Files.OpenAsync(path);
        return await ProfileLines.ReadAsync(stream, catalogue, options ?? WorkforceReadOptions.Default, path).ConfigureAwait(false);
    }

    /// <summary>
    /// Reads a workforce from a stream of JSON lines, to its end, as <see cref="LoadLines(Stream, FrameworkCatalogue, WorkforceReadOptions)"/> does, without holding up the
    /// thread while it waits for the stream. The stream stays open.
    /// </summary>
    /// <param name="stream">A stream in UTF-8; each line is a whole profile, as <see cref="CompetencyProfile.ToJsonLine"/> gives it.</param>
    /// <param name="catalogue">The frameworks that are asked about; each of them is read. What it lacks is kept as unplaced.</param>
    /// <param name="options">
    /// What becomes of faulty lines, how long a line may be, and what stops the reading; <see cref="WorkforceReadOptions.Default"/> where it is left out.
    /// </param>
    /// <returns>The workforce.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="catalogue"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidWorkforceException">
    /// Lines are not valid profiles; or two are of one person; or a profile holds another edition of a framework than the catalogue's. The exception carries every fault.
    /// </exception>
    /// <exception cref="ArgumentException">The stream is closed, or not one to read from.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<Workforce> LoadLinesAsync(Stream stream, FrameworkCatalogue catalogue, WorkforceReadOptions? options = null) =>
        await ProfileLines.ReadAsync(Guard.NotNull(stream), Guard.NotNull(catalogue), options ?? WorkforceReadOptions.Default, null).ConfigureAwait(false);

    /// <summary>Writes the profiles as JSON lines to a file, as <see cref="SaveLines(string)"/> does, without holding up the thread while it waits for the file.</summary>
    /// <param name="path">The path; a file that is there is replaced.</param>
    /// <param name="cancellationToken">Stops the writing; a file that was begun is removed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The path is empty or blank.</exception>
    /// <exception cref="IOException">The file cannot be written; what was begun of it is removed.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public async Task SaveLinesAsync(string path, CancellationToken cancellationToken = default) =>
        await Files.SaveAsync(Guard.NotNull(path), ProfileLines.WriteBlocks(this), cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Writes the profiles as JSON lines to a stream, as <see cref="SaveLines(Stream)"/> does, without holding up the thread while it waits for the stream: nothing is
    /// written but asynchronously, so that the body of a web response will do. The stream is flushed and stays open.
    /// </summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cancellationToken">Stops the writing; the stream may have part of the lines then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stream is closed, or not one to write to.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public async Task SaveLinesAsync(Stream stream, CancellationToken cancellationToken = default) =>
        await Files.SaveAsync(Guard.NotNull(stream), ProfileLines.WriteBlocks(this), cancellationToken).ConfigureAwait(false);
}
