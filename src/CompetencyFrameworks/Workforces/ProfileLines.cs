using System.Globalization;
using System.Text;

namespace CompetencyFrameworks;

/// <summary>Makes a workforce of JSON lines, each a profile; and writes them.</summary>
internal static class ProfileLines
{
    private const int BlockLength = 32 * 1024;

    public static Workforce Read(Stream stream, FrameworkCatalogue catalogue, WorkforceReadOptions options, string? file)
    {
        var intake = new ProfileIntake(new CompetencyColumns(catalogue), options);
        JsonLines lines = LinesOf(stream, options);
        while (lines.Next() is { } line)
        {
            Take(intake, lines, line, catalogue, options.Limits);
        }

        return intake.Build(ColumnForm.Smallest, file);
    }

    public static async Task<Workforce> ReadAsync(Stream stream, FrameworkCatalogue catalogue, WorkforceReadOptions options, string? file)
    {
        var intake = new ProfileIntake(new CompetencyColumns(catalogue), options);
        JsonLines lines = LinesOf(stream, options);
        while (await lines.NextAsync(options.Cancellation).ConfigureAwait(false) is { } line)
        {
            Take(intake, lines, line, catalogue, options.Limits);
        }

        return intake.Build(ColumnForm.Smallest, file);
    }

    /// <summary>The profiles of a workforce, one on each line, in ordinal order of the people's ids.</summary>
    public static IEnumerable<string> Write(Workforce workforce) => Enumerable.Range(0, workforce.Count).Select(place => workforce.ProfileAt(place).ToJsonLine());

    /// <summary>The lines as text in pieces, each of whole lines.</summary>
    public static IEnumerable<string> WriteBlocks(Workforce workforce)
    {
        var block = new StringBuilder();
        foreach (string line in Write(workforce))
        {
            block.Append(line).Append('\n');
            if (block.Length > BlockLength)
            {
                yield return block.ToString();
                block.Clear();
            }
        }

        yield return block.ToString();
    }

    private static JsonLines LinesOf(Stream stream, WorkforceReadOptions options) => stream.CanRead
        ? new JsonLines(stream, options.Limits.MaxBytes)
        : throw new ArgumentException("The stream is closed, or not one to read from.", nameof(stream));

    private static void Take(ProfileIntake intake, JsonLines lines, byte[] line, FrameworkCatalogue catalogue, ReadOptions limits)
    {
        if (lines.IsTooLong)
        {
            intake.Refuse([new Fault(
                "too-large",
                "$",
                lines.Number,
                1,
                string.Format(CultureInfo.InvariantCulture, "The line has more than {0} bytes.", limits.MaxBytes),
                "Put each profile on a line of its own, or raise the limit in the options where you trust the file.")]);
        }
        else if (IsBlank(line))
        {
            intake.Skip();
        }
        else
        {
            Add(intake, line, catalogue, limits, lines.Number);
        }
    }

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
