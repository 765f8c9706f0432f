using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>Collects the faults of a file while it is read; gives each its path, line and column at the end, in one pass over the file.</summary>
/// <param name="most">How many are kept; those beyond are counted. A file with very many has one cause, and keeping them all takes many times its memory.</param>
internal sealed class FaultList(int most)
{
    // Comparing a mistyped id with those there are costs their number times its length: past this sum, no more are suggested.
    private const long MostComparisons = 20_000_000;

    private readonly List<Finding> findings = [];
    private readonly List<Fault> placed = [];
    private long comparisons;
    private long unreported;

    public bool IsEmpty => findings.Count == 0 && placed.Count == 0;

    /// <summary>Whether no more faults are kept: whatever is read from here on is read to count them.</summary>
    public bool IsFull => findings.Count == most;

    /// <summary>The number of faults so far, for those who ask whether a part of the file added any.</summary>
    public long Count => findings.Count + unreported;

    public void Add(string rule, int token, string message, string fix)
    {
        if (findings.Count < most)
        {
            findings.Add(new Finding(rule, token, message, fix, findings.Count));
        }
        else
        {
            unreported++;
        }
    }

    /// <summary>Adds a fault about an id that is not there, with the nearest ids.</summary>
    public void AddUnknown(string rule, int token, string what, string id, IReadOnlyCollection<string> known)
    {
        comparisons += (long)known.Count * id.Length;
        Add(
            rule,
            token,
            $"There is no {what} {Quote.Text(id)}.",
            comparisons <= MostComparisons ? NearestIds.Suggest(id, known) : "Use an id that is declared.");
    }

    /// <summary>Adds a fault of the text as a whole, where there are no tokens to name.</summary>
    public void AddAtByte(string rule, byte[] text, int offset, string message, string fix)
    {
        var position = new TextPosition(text);
        position.MoveTo(offset);
        placed.Add(new Fault(rule, "$", position.Line, position.Column, message, fix));
    }

    /// <summary>All faults in the order of the file; those of one place in the order of their rules.</summary>
    public IReadOnlyList<Fault> ToFaults(JsonTree? tree)
    {
        return tree is null || findings.Count == 0 ? Array.AsReadOnly(placed.ToArray()) : Placed(tree);
    }

    private IReadOnlyList<Fault> Placed(JsonTree tree)
    {
        var faults = new List<Fault>(placed);
        var paths = new JsonPaths(tree);
        var position = new TextPosition(tree.Bytes);
        foreach (Finding finding in findings.OrderBy(finding => finding.Token).ThenBy(finding => finding.Rule, StringComparer.Ordinal).ThenBy(finding => finding.Number))
        {
            position.MoveTo(tree.OffsetOf(finding.Token));
            faults.Add(new Fault(finding.Rule, paths.PathOf(finding.Token), position.Line, position.Column, finding.Message, finding.Fix));
        }

        if (unreported > 0)
        {
            faults.Add(new Fault(
                "more-faults",
                "$",
                1,
                1,
                string.Format(CultureInfo.InvariantCulture, unreported == 1 ? "The file has {0} more fault." : "The file has {0} more faults.", unreported),
                "Mend those that are reported, and read the file again."));
        }

        return Array.AsReadOnly(faults.ToArray());
    }

    private sealed class Finding(string rule, int token, string message, string fix, int number)
    {
        public string Rule { get; } = rule;

        public int Token { get; } = token;

        public string Message { get; } = message;

        public string Fix { get; } = fix;

        public int Number { get; } = number;
    }
}
