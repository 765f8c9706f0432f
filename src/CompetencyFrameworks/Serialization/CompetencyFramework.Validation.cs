namespace CompetencyFrameworks;

public sealed partial class CompetencyFramework
{
    /// <summary>Finds every fault of JSON text that should be a framework, without throwing for any of them.</summary>
    /// <param name="json">The text.</param>
    /// <param name="options">How large and deep the text may be; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <returns>The faults in the order of the text, those that <see cref="Parse"/> would throw; empty where the text is a valid framework.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<Fault> Validate(string json, ReadOptions? options = null)
    {
        Guard.NotNull(json);
        options ??= ReadOptions.Default;
        return FrameworkReader.Try(Files.Encode(json, options.MaxBytes), options).Faults;
    }

    /// <summary>Finds every fault of a stream of JSON that should be a framework, without throwing for any of them. The stream is read to its end and stays open.</summary>
    /// <param name="stream">A stream of JSON in UTF-8.</param>
    /// <param name="options">How large and deep the text may be; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <returns>The faults in the order of the text, those that <see cref="Load(Stream, ReadOptions)"/> would throw; empty where the text is a valid framework.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The stream is closed, or not one to read from.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IReadOnlyList<Fault> Validate(Stream stream, ReadOptions? options = null)
    {
        Guard.NotNull(stream);
        options ??= ReadOptions.Default;
        return FrameworkReader.Try(Files.Read(stream, options.MaxBytes), options).Faults;
    }

    /// <summary>Finds every fault of a file that should be a framework, without throwing for any of them.</summary>
    /// <param name="path">The path of a JSON file in UTF-8.</param>
    /// <param name="options">How large and deep the file may be; <see cref="ReadOptions.Default"/> where it is left out.</param>
    /// <returns>The faults in the order of the file, those that <see cref="Load(string, ReadOptions)"/> would throw; empty where the file is a valid framework.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The path is empty or blank.</exception>
    /// <exception cref="IOException">The file cannot be read, or is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IReadOnlyList<Fault> ValidateFile(string path, ReadOptions? options = null)
    {
        Guard.NotNull(path);
        options ??= ReadOptions.Default;
        return FrameworkReader.Try(Files.Read(path, options.MaxBytes), options).Faults;
    }
}
