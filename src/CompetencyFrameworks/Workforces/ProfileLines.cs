using System.Globalization;

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
            if (lines.IsTooLong)
            {
                intake.Refuse([new Fault(
                    "too-large",
                    "$",
                    lines.Number,
                    1,
                    string.Format(CultureInfo.InvariantCulture, "The line has more than {0} bytes.", options.Limits.MaxBytes),
                    "Put each profile on a line of its own, or raise the limit in the options where you trust the file.")]);
            }
            else if (IsBlank(line))
            {
                intake.Skip();
            }
            else
            {
                Add(intake, line, catalogue, options.Limits, lines.Number);
            }
        }

        return intake.Build(ColumnForm.Smallest, file);
    }

    /// <summary>The profiles of a workforce, one on each line, in ordinal order of the people's ids.</summary>
    public static IEnumerable<string> Write(Workforce workforce) => Enumerable.Range(0, workforce.Count).Select(place => workforce.ProfileAt(place).ToJsonLine());

    private static void Add(ProfileIntake intake, byte[] line, FrameworkCatalogue catalogue, ReadOptions limits, int number)
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
}
