using System.Globalization;
using System.Text;

namespace CompetencyFrameworks;

/// <summary>Puts plain text into HTML and SVG so that it shows as it is, and nothing in it is taken for markup.</summary>
internal static class MarkupText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text encoded for content and for attributes in double quotes. What no document may contain (control characters, lone surrogates, noncharacters) stands
    /// as U+FFFD, and every line end is "\n", as a parser would make of it.
    /// </summary>
    public static string Encode(string text)
    {
        int plain = 0;
        while (plain < text.Length && IsPlain(text[plain]))
        {
            plain++;
        }

        if (plain == text.Length)
        {
            return text;
        }

        var encoded = new StringBuilder(text, 0, plain, text.Length + 16);
        for (int i = plain; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                bool isCharacter = (char.ConvertToUtf32(c, text[i + 1]) & 0xFFFE) != 0xFFFE;
                encoded.Append(isCharacter ? text.Substring(i, 2) : Replacement.ToString());
                i++;
                continue;
            }

            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }

            Append(encoded, c);
        }

        return encoded.ToString();
    }

    /// <summary>A number as attributes of a drawing take it: at most two decimal places.</summary>
    public static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static bool IsPlain(char c) => c is >= ' ' and < '\u007F' and not ('&' or '<' or '>' or '"');

    private static void Append(StringBuilder encoded, char c)
    {
        switch (c)
        {
            case '&':
                encoded.Append("&amp;");
                break;
            case '<':
                encoded.Append("&lt;");
                break;
            case '>':
                encoded.Append("&gt;");
                break;
            case '"':
                encoded.Append("&quot;");
                break;
            case '\r':
                encoded.Append('\n');
                break;
            case '\t' or '\n':
                encoded.Append(c);
                break;
            default:
                encoded.Append(char.IsControl(c) || char.IsSurrogate(c) || IsNoncharacter(c) ? Replacement : c);
                break;
        }
    }

    private static bool IsNoncharacter(char c) => c is '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF');
}
