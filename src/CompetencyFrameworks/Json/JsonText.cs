using System.Globalization;
using System.Text;

namespace CompetencyFrameworks;

/// <summary>Puts texts into JSON.</summary>
internal static class JsonText
{
    /// <summary>A text in quotes, with the escapes it needs.</summary>
    public static string Quoted(string text)
    {
        var json = new StringBuilder(text.Length + 2);
        AppendQuoted(json, text);
        return json.ToString();
    }

    public static void AppendQuoted(StringBuilder json, string text)
    {
        // Half a surrogate pair has no UTF-8 form: escaped, it reaches the reader, who can say where it stands.
        bool isWellFormed = UnicodeText.IsWellFormed(text);
        json.Append('"');
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                _ when c < ' ' || (!isWellFormed && char.IsSurrogate(c)) => json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => json.Append(c),
            };
        }

        json.Append('"');
    }

    /// <summary>The same JSON on one line. A line break of a text is written as an escape: whatever breaks a line is layout.</summary>
    public static string OnOneLine(string json) => string.Concat(json.Split('\n').Select(line => line.TrimStart(' ')));
}
