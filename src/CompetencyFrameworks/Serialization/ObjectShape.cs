namespace CompetencyFrameworks;

/// <summary>The members that one kind of object in a file may and must have.</summary>
/// <remarks>All kinds are made when the first file is read: what only a fault needs is made when there is one.</remarks>
/// <param name="what">The kind, for messages: <c>a role</c>.</param>
/// <param name="required">The members that must be there, with a blank between two.</param>
/// <param name="optional">The members that may be there, with a blank between two.</param>
internal sealed class ObjectShape(string what, string required, string optional)
{
    private readonly string[] names = Parted(required + " " + optional);
    private (string Message, string Fix)[]? missing;

    /// <summary>How many members must be there: they stand first.</summary>
    public readonly int RequiredCount = Parted(required).Length;

    public string What => what;

    /// <summary>What is asked for where something else stands.</summary>
    public string AsObject => what + " as an object" + (RequiredCount == 0 ? "" : " with " + string.Join(" and ", names.Take(RequiredCount).Select(Quote.Text)));

    public IReadOnlyList<string> Names => names;

    /// <summary>Room for a value of each member.</summary>
    public int[] NewValues() => new int[names.Length];

    /// <summary>For each required member what is said where it is missing. Made once: a file may lack very many.</summary>
    public IReadOnlyList<(string Message, string Fix)> Missing =>
        missing ??= [.. names.Take(RequiredCount).Select(name => ($"{WhatCapitalised} has no {Quote.Text(name)}.", $"Add {Quote.Text(name)}."))];

    /// <summary>The kind at the beginning of a sentence.</summary>
    public string WhatCapitalised => char.ToUpperInvariant(what[0]) + what.Substring(1);

    /// <summary>The place of a member among <see cref="Names"/>, the required ones first; -1 for none.</summary>
    public int PlaceOf(string name)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The place of the member that a name in a file names; -1 for none.</summary>
    public int PlaceOf(JsonTree tree, int nameToken)
    {
        if (tree.IsEscaped(nameToken))
        {
            return tree.TextOf(nameToken) is { } name ? PlaceOf(name) : -1;
        }

        // Compared byte by byte: a text for each name of a large file would be most of the work.
        ReadOnlySpan<byte> written = tree.PlainTextOf(nameToken);
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].Length == written.Length && IsSame(written, names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // The names of the format are ASCII.
    private static bool IsSame(ReadOnlySpan<byte> written, string name)
    {
        for (int i = 0; i < written.Length; i++)
        {
            if (written[i] != name[i])
            {
                return false;
            }
        }

        return true;
    }

    private static string[] Parted(string words) => words.Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
