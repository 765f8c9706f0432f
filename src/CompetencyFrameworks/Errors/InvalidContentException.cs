using System.Globalization;
using System.Text;

namespace CompetencyFrameworks;

/// <summary>A file, or what was described in code, does not hold what the format asks for. The exception carries every fault found, not only the first.</summary>
public abstract class InvalidContentException : Exception
{
    private const int FaultsInMessage = 20;

    private protected InvalidContentException(string what, string? file, IReadOnlyList<Fault> faults)
        : base(Describe(what, file, faults))
    {
        FileName = file;
        Faults = faults;
    }

    /// <summary>The path of the file; <see langword="null"/> where a stream or a text was read, or nothing was.</summary>
    public string? FileName { get; }

    /// <summary>
    /// Every fault found, in the order of the file; at least one. Past the limit of the options a last one, of the rule <c>more-faults</c>, tells how many more there are.
    /// </summary>
    public IReadOnlyList<Fault> Faults { get; }

    private static string Describe(string what, string? file, IReadOnlyList<Fault> faults)
    {
        var message = new StringBuilder();
        message.AppendFormat(
            CultureInfo.InvariantCulture,
            "The {0}{1} has {2}:",
            what,
            file is null ? "" : " " + file,
            faults.Count == 1 ? "a fault" : faults.Count.ToString(CultureInfo.InvariantCulture) + " faults");
        foreach (Fault fault in faults.Take(FaultsInMessage))
        {
            message.Append("\n- ").Append(fault);
        }

        if (faults.Count > FaultsInMessage)
        {
            message.AppendFormat(CultureInfo.InvariantCulture, "\n- and {0} more: see Faults", faults.Count - FaultsInMessage);
        }

        return message.ToString();
    }
}
