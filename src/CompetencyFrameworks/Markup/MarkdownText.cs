using System.Text;

namespace CompetencyFrameworks;

/// <summary>Puts plain text into Markdown so that it shows as it is.</summary>
internal static class MarkdownText
{
    /// <summary>The text on one line, with everything that Markdown or HTML would take for a mark of its own escaped.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                escaped.Append(' ');
            }
            else if (c is '<')
            {
                escaped.Append("&lt;");
            }
            else if (c is '&')
            {
                escaped.Append("&amp;");
            }
            else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#' or '$')
            {
                escaped.Append('\\').Append(c);
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    /// <summary>The text as a paragraph of its own or an item of a list: it does not begin one by itself either, nor a quotation or a block of code.</summary>
    public static string Line(string text)
    {
        string line = Escape(text).Trim(' ');
        int digits = 0;
        while (digits < line.Length && line[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? line.Insert(digits, "\\")
            : line.Length > 0 && line[0] is '-' or '+' or '>' or '=' ? "\\" + line
            : line;
    }
}
