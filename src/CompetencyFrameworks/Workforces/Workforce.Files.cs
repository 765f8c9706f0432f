using System.Text;

namespace CompetencyFrameworks;

public sealed partial class Workforce
{
    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads a workforce from a file of JSON lines, each line a whole profile, as <see cref="CompetencyProfile.ToJsonLine"/> gives it. Blank lines are skipped.</summary>
    /// <param name="path">The path of a file in UTF-8.</param>
    /// <param name="catalogue">The frameworks that are asked about; each of them is read. What it lacks is kept as unplaced.</param>
    /// <param name="options">What becomes of faulty lines, and how long a line may be; <see cref="WorkforceReadOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="catalogue"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidWorkforceException">
    /// Lines are not valid profiles; or two are of one person; or a profile holds another edition of a framework than the catalogue's. The exception carries every fault.
    /// </exception>
    /// <exception cref="ArgumentException">The path is empty or blank.</exception>
    /// <exception cref="IOException">The file cannot be read, or is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Workforce LoadLines(string path, FrameworkCatalogue catalogue, WorkforceReadOptions? options = null)
    {
        Guard.NotNull(path);
        Guard.NotNull(catalogue);
        using FileStream stream = File.OpenRead(path);
        return ProfileLines.Read(stream, catalogue, options ?? WorkforceReadOptions.Default, path);
    }

    /// <summary>Reads a workforce from a stream of JSON lines, to its end. The stream stays open. Blank lines are skipped.</summary>
    /// <param name="stream">A stream in UTF-8; each line is a whole profile, as <see cref="CompetencyProfile.ToJsonLine"/> gives it.</param>
    /// <param name="catalogue">The frameworks that are asked about; each of them is read. What it lacks is kept as unplaced.</param>
    /// <param name="options">What becomes of faulty lines, and how long a line may be; <see cref="WorkforceReadOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="catalogue"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidWorkforceException">
    /// Lines are not valid profiles; or two are of one person; or a profile holds another edition of a framework than the catalogue's. The exception carries every fault.
    /// </exception>
    /// <exception cref="ArgumentException">The stream is closed, or not one to read from.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Workforce LoadLines(Stream stream, FrameworkCatalogue catalogue, WorkforceReadOptions? options = null) =>
        ProfileLines.Read(Guard.NotNull(stream), Guard.NotNull(catalogue), options ?? WorkforceReadOptions.Default, null);

    /// <summary>Reads a workforce from the text of JSON lines, each line a whole profile, as <see cref="CompetencyProfile.ToJsonLine"/> gives it. Blank lines are skipped.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="catalogue">The frameworks that are asked about; each of them is read. What it lacks is kept as unplaced.</param>
    /// <param name="options">What becomes of faulty lines, and how long a line may be; <see cref="WorkforceReadOptions.Default"/> where it is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> or <paramref name="catalogue"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidWorkforceException">
    /// Lines are not valid profiles; or two are of one person; or a profile holds another edition of a framework than the catalogue's. The exception carries every fault.
    /// </exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Workforce ParseLines(string lines, FrameworkCatalogue catalogue, WorkforceReadOptions? options = null)
    {
        Guard.NotNull(lines);
        Guard.NotNull(catalogue);
        using var stream = new MemoryStream(Utf8Text.Encode(lines));
        return ProfileLines.Read(stream, catalogue, options ?? WorkforceReadOptions.Default, null);
    }

    /// <summary>
    /// Writes the profiles as JSON lines to a file, in UTF-8 without a byte order mark, one profile on a line, in ordinal order of the people's ids. The same
    /// workforce always gives the same bytes.
    /// </summary>
    /// <param name="path">The path; a file that is there is replaced.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The path is empty or blank.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void SaveLines(string path)
    {
        Guard.NotNull(path);
        using FileStream stream = File.Create(path);
        SaveLines(stream);
    }

    /// <summary>Writes the profiles as JSON lines to a stream, as <see cref="SaveLines(string)"/> does to a file. The stream stays open.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stream is closed, or not one to write to.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void SaveLines(Stream stream)
    {
        Files.Writable(Guard.NotNull(stream));
        using var writer = new StreamWriter(stream, utf8, 64 * 1024, leaveOpen: true) { NewLine = "\n" };
        foreach (string line in ProfileLines.Write(this))
        {
            writer.WriteLine(line);
        }
    }
}
