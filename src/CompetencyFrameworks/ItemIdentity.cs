namespace CompetencyFrameworks;

/// <summary>The members that everything with an id has, on their way from a file to the item.</summary>
internal sealed class ItemIdentity(string id, string? code = null, string? uri = null, string? extensions = null, IReadOnlyList<string>? replaces = null)
{
    private static readonly IReadOnlyList<string> none = Array.AsReadOnly(Array.Empty<string>());

    /// <summary>The longest id, in characters.</summary>
    public const int LongestId = 200;

    /// <summary>What an id is made of, for messages.</summary>
    public const string Form = "An id has at most 200 characters, A-Z a-z 0-9 . _ : / -, and begins and ends with a letter or a digit.";

    public readonly string Id = id;

    public readonly string? Code = code;

    public readonly string? Uri = uri;

    public readonly string? Extensions = extensions;

    public readonly IReadOnlyList<string> Replaces = replaces is { Count: > 0 } ? replaces : none;

    /// <summary>Whether a text may be an id.</summary>
    public static bool IsId(string text)
    {
        if (text.Length is 0 or > LongestId || !IsLetterOrDigit(text[0]) || !IsLetterOrDigit(text[text.Length - 1]))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!IsLetterOrDigit(c) && c is not ('.' or '_' or ':' or '/' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Refuses an id or a title that a caller gave and that cannot stand.</summary>
    public static void Require(string id, string title)
    {
        if (!IsId(Guard.NotNull(id)))
        {
            throw new ArgumentException($"{Quote.Text(id)} is not an id. {Form}", nameof(id));
        }

        if (string.IsNullOrWhiteSpace(Guard.NotNull(title)) || !UnicodeText.IsWellFormed(title))
        {
            throw new ArgumentException("The title is blank, or holds half a surrogate pair.", nameof(title));
        }
    }

    private static bool IsLetterOrDigit(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
