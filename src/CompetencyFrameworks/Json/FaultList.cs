namespace CompetencyFrameworks;

/// <summary>Collects the faults of a file while it is read; gives each its path, line and column at the end, in one pass over the file.</summary>
internal sealed class FaultList
{
    // A file with thousands of dangling references has one cause, and looking up the nearest ids of each would take longer than reading it.
    private const int MostSuggestions = 200;

    private readonly List<Finding> findings = [];
    private readonly List<Fault> placed = [];
    private int suggestions;

    public bool IsEmpty => findings.Count == 0 && placed.Count == 0;

    public void Add(string rule, int token, string message, string fix) => findings.Add(new Finding(rule, token, message, fix, findings.Count));

    /// <summary>Adds a fault about an id that is not there, with the nearest ids.</summary>
    public void AddUnknown(string rule, int token, string what, string id, IEnumerable<string> known) => Add(
        rule,
        token,
        $"There is no {what} {Quote.Text(id)}.",
        suggestions++ < MostSuggestions ? NearestIds.Suggest(id, known) : "Use an id that the file declares.");

    /// <summary>Adds a fault of the text as a whole, where there are no tokens to name.</summary>
    public void AddAtByte(string rule, byte[] text, int offset, string message, string fix)
    {
        int line = 1;
        int lineStart = 0;
        Advance(text, 0, offset, ref line, ref lineStart);
        placed.Add(new Fault(rule, "$", line, 1 + Utf8Text.CharactersIn(text, lineStart, BeginOfCharacter(text, lineStart, offset)), message, fix));
    }

    /// <summary>All faults in the order of the file; those of one place in the order of their rules.</summary>
    public IReadOnlyList<Fault> ToFaults(JsonTree? tree)
    {
        if (tree is null)
        {
            return Array.AsReadOnly(placed.ToArray());
        }

        var faults = new List<Fault>(placed);
        var sorted = findings.OrderBy(finding => finding.Token).ThenBy(finding => finding.Rule, StringComparer.Ordinal).ThenBy(finding => finding.Number);
        var paths = new JsonPaths(tree);
        int line = 1;
        int lineStart = 0;
        int offset = 0;
        foreach (Finding finding in sorted)
        {
            int at = tree.OffsetOf(finding.Token);
            Advance(tree.Bytes, offset, at, ref line, ref lineStart);
            offset = at;
            faults.Add(new Fault(
                finding.Rule, paths.PathOf(finding.Token), line, 1 + Utf8Text.CharactersIn(tree.Bytes, lineStart, at), finding.Message, finding.Fix));
        }

        return Array.AsReadOnly(faults.ToArray());
    }

    private static void Advance(byte[] text, int from, int to, ref int line, ref int lineStart)
    {
        for (int i = from; i < to; i++)
        {
            if (text[i] == (byte)'\n')
            {
                line++;
                lineStart = i + 1;
            }
        }
    }

    private static int BeginOfCharacter(byte[] text, int lineStart, int offset)
    {
        while (offset > lineStart && offset < text.Length && (text[offset] & 0xC0) == 0x80)
        {
            offset--;
        }

        return offset;
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
