namespace CompetencyFrameworks;

/// <summary>Makes a workforce of JSON lines, each a profile; and writes them.</summary>
internal static class ProfileLines
{
    public static Workforce Read(Stream stream, FrameworkCatalogue catalogue, WorkforceReadOptions options, string? file)
    {
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream is closed, or not one to read from.", nameof(stream));
        }

        var intake = new ProfileIntake(new CompetencyColumns(catalogue), options);
        var lines = new JsonLines(stream, options.Limits.MaxBytes);
        while (lines.Next() is { } line)
        {
            if (IsBlank(line) && !lines.IsTooLong)
            {
                intake.Skip();
            }
            else
            {
                Add(intake, lines.IsTooLong ? null : line, catalogue, options.Limits, lines.Number);
            }
        }

        return intake.Build(ColumnForm.Smallest, file);
    }

    /// <summary>The profiles of a workforce, one on each line, in ordinal order of the people's ids.</summary>
    public static IEnumerable<string> Write(Workforce workforce) => Enumerable.Range(0, workforce.Count).Select(place => OnOneLine(workforce.ProfileAt(place).ToJson()));

    private static void Add(ProfileIntake intake, byte[]? line, FrameworkCatalogue catalogue, ReadOptions limits, int number)
    {
        try
        {
            intake.Add(ProfileReader.Read(line, catalogue, limits, null));
        }
        catch (InvalidProfileException invalid)
        {
            intake.Refuse(invalid.Faults.Select(fault => new Fault(fault.Rule, fault.Path, number, fault.Column, fault.Message, fault.Fix)));
        }
    }

    // Blank lines between profiles, or at the end, say nothing.
    private static bool IsBlank(byte[] line) => Array.TrueForAll(line, b => b is (byte)' ' or (byte)'\t');

    // A line break of a text is written as an escape: whatever breaks a line is layout.
    private static string OnOneLine(string json) => string.Concat(json.Split('\n').Select(line => line.TrimStart(' ')));
}
