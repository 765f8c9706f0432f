using System.Text;

namespace CompetencyFrameworks;

/// <summary>The members that one kind of object in a file may and must have.</summary>
/// <param name="what">The kind, for messages: <c>a role</c>.</param>
/// <param name="required">The members that must be there.</param>
/// <param name="optional">The members that may be there.</param>
internal sealed class ObjectShape(string what, string[] required, string[] optional)
{
    private readonly string[] names = [.. required, .. optional];
    private readonly byte[][] utf8Names = [.. required.Concat(optional).Select(Encoding.UTF8.GetBytes)];

    public string What { get; } = what;

    /// <summary>What is asked for where something else stands.</summary>
    public string AsObject { get; } = what + " as an object" + (required.Length == 0 ? "" : " with " + string.Join(" and ", required.Select(Quote.Text)));

    public IReadOnlyList<string> Names => names;

    public int RequiredCount => required.Length;

    /// <summary>For each required member what is said where it is missing. Made once: a file may lack very many.</summary>
    public IReadOnlyList<(string Message, string Fix)> Missing { get; } =
        [.. required.Select(name => ($"{Capitalised(what)} has no {Quote.Text(name)}.", $"Add {Quote.Text(name)}."))];

    /// <summary>The kind at the beginning of a sentence.</summary>
    public string WhatCapitalised { get; } = Capitalised(what);

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
        for (int i = 0; i < utf8Names.Length; i++)
        {
            if (written.SequenceEqual(utf8Names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
