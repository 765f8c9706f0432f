using System.Text;

namespace CompetencyFrameworks;

public abstract partial class TidyTable
{
    /// <summary>
    /// Writes the table as CSV into a file, in UTF-8, as <see cref="SaveCsv(string, CsvOptions)"/> does, without holding up the thread while it waits for the file and
    /// without holding all of the text; a file that is there is replaced.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What a spreadsheet needs beyond RFC 4180; <see langword="null"/> for nothing.</param>
    /// <param name="cancellationToken">Stops the writing; a file that was begun is removed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The path is empty or blank.</exception>
    /// <exception cref="IOException">The file cannot be written; what was begun of it is removed.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public async Task SaveCsvAsync(string path, CsvOptions? options = null, CancellationToken cancellationToken = default) =>
        await Files.SaveAsync(Guard.NotNull(path), CsvBlocks(options ?? CsvOptions.Default), cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Writes the table as CSV into a stream, in UTF-8, as <see cref="SaveCsv(Stream, CsvOptions)"/> does, without holding up the thread while it waits for the stream
    /// and without holding all of the text: nothing is written but asynchronously, so that the body of a web response will do. The stream is flushed and stays open.
    /// </summary>
    /// <param name="stream">Where to.</param>
    /// <param name="options">What a spreadsheet needs beyond RFC 4180; <see langword="null"/> for nothing.</param>
    /// <param name="cancellationToken">Stops the writing; the stream may have part of the text then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> is closed, or not one to write to.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public async Task SaveCsvAsync(Stream stream, CsvOptions? options = null, CancellationToken cancellationToken = default) =>
        await Files.SaveAsync(Guard.NotNull(stream), CsvBlocks(options ?? CsvOptions.Default), cancellationToken).ConfigureAwait(false);

    // The text in pieces, each of whole rows.
    private IEnumerable<string> CsvBlocks(CsvOptions options)
    {
        var csv = new StringBuilder(options.HasByteOrderMark ? "\uFEFF" : "");
        csv.Append(string.Join(options.Separator.ToString(), Columns.Select(column => column.Name))).Append("\r\n");
        for (int row = 0; row < Count; row++)
        {
            for (int column = 0; column < Columns.Count; column++)
            {
                csv.Append(options.Separator, column == 0 ? 0 : 1);
                CsvText.Append(csv, ValueOf(row, column), options);
            }

            csv.Append("\r\n");
            if (csv.Length > BlockLength)
            {
                yield return csv.ToString();
                csv.Clear();
            }
        }

        yield return csv.ToString();
    }
}
