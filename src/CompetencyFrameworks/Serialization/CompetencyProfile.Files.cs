namespace CompetencyFrameworks;

public sealed partial class CompetencyProfile
{
    /// <summary>Reads a profile from a file.</summary>
    /// <param name="path">The path of a JSON file in UTF-8.</param>
    /// <param name="catalogue">The frameworks that the holdings are looked up in; what it lacks goes to <see cref="Unplaced"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidProfileException">The file is not a valid profile; the exception carries every fault.</exception>
    /// <exception cref="ArgumentException">The path is empty or blank.</exception>
    /// <exception cref="IOException">The file cannot be read, or is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static CompetencyProfile Load(string path, FrameworkCatalogue catalogue)
    {
        Guard.NotNull(path);
        Guard.NotNull(catalogue);
        return ProfileReader.Read(File.ReadAllBytes(path), catalogue, path);
    }

    /// <summary>Reads a profile from a stream, to its end. The stream stays open.</summary>
    /// <param name="stream">A stream of JSON in UTF-8.</param>
    /// <param name="catalogue">The frameworks that the holdings are looked up in; what it lacks goes to <see cref="Unplaced"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidProfileException">The text is not a valid profile; the exception carries every fault.</exception>
    /// <exception cref="ArgumentException">The stream is closed, or not one to read from.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static CompetencyProfile Load(Stream stream, FrameworkCatalogue catalogue)
    {
        Guard.NotNull(stream);
        Guard.NotNull(catalogue);
        return ProfileReader.Read(Files.ReadToEnd(stream), catalogue, null);
    }

    /// <summary>Reads a profile from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="catalogue">The frameworks that the holdings are looked up in; what it lacks goes to <see cref="Unplaced"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="InvalidProfileException">The text is not a valid profile; the exception carries every fault.</exception>
    public static CompetencyProfile Parse(string json, FrameworkCatalogue catalogue)
    {
        Guard.NotNull(json);
        Guard.NotNull(catalogue);
        return ProfileReader.Read(Utf8Text.Encode(json), catalogue, null);
    }

    /// <summary>
    /// Returns the profile as JSON: holdings in ordinal order of framework id and competency id, two spaces of indentation, "\n" at line ends. The same
    /// profile always gives the same text, and the text gives the same profile again.
    /// </summary>
    public string ToJson() => ProfileWriter.Write(this);

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
}
