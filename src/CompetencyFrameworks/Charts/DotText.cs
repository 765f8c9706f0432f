using System.Text;

namespace CompetencyFrameworks;

/// <summary>Puts plain text into labels of Graphviz so that it shows as it is.</summary>
internal static class DotText
{
    private const int LabelWidth = 200;
    private const int LabelFontSize = 12;
    private const int LabelLines = 3;

    /// <summary>The text of a label in quotes, on one line.</summary>
    public static string Quote(string text) => $"\"{Escape(ChartText.OneLine(text), "\\\\")}\"";

    /// <summary>The text of a tooltip in quotes, on one line. Escapes in tooltips are read twice, names of characters once.</summary>
    public static string QuoteTooltip(string text) => $"\"{Escape(ChartText.OneLine(text), "&#92;")}\"";

    /// <summary>The text of a label in quotes, on up to three lines, shortened where it is longer.</summary>
    public static string QuoteWrapped(string text) =>
        $"\"{string.Join("\\n", ChartText.Wrap(text, LabelWidth, LabelFontSize, LabelLines).Select(line => Escape(line, "\\\\")))}\"";

    // Graphviz reads escapes and the names of characters in labels: "\N" would be the name of the node, "&lt;" a sign.
    private static string Escape(string text, string backslash)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            int code = CharacterWidths.CodeAt(text, i);
            if (code > 0xFFFF)
            {
                escaped.Append(text, i++, 2);
            }
            else if (code == '"')
            {
                escaped.Append("\\\"");
            }
            else if (code == '\\')
            {
                escaped.Append(backslash);
            }
            else if (code == '&')
            {
                escaped.Append("&amp;");
            }
            else
            {
                escaped.Append(code is >= 0xFFFE ? '\uFFFD' : (char)code);
            }
        }

        return escaped.ToString();
    }
}
