using System.Globalization;
using System.Text;

namespace CompetencyFrameworks;

/// <summary>Puts text from outside into messages: in quotes, cut to a readable length, control characters made visible.</summary>
internal static class Quote
{
    private const int Longest = 100;

    public static string Text(string text)
    {
        var quoted = new StringBuilder(Math.Min(text.Length, Longest) + 2).Append('\'');
        foreach (char c in text.Length > Longest ? text.Substring(0, Longest) : text)
        {
            if (char.IsControl(c) || char.IsSurrogate(c) && !IsPaired(text, c))
            {
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                quoted.Append(c);
            }
        }

        return quoted.Append(text.Length > Longest ? "…'" : "'").ToString();
    }

    /// <summary>Several ids in quotes, separated by commas.</summary>
    public static string All(IEnumerable<string> texts) => string.Join(", ", texts.Select(Text));

    // A text with any lone surrogate has all its surrogates spelled out: which of them are paired is of no use to a reader of the message.
    private static bool IsPaired(string text, char c) => char.IsSurrogate(c) && UnicodeText.IsWellFormed(text) && text.Length <= Longest;
}
