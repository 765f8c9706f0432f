using System.Text;

namespace CompetencyFrameworks;

/// <summary>Puts plain text into labels of Graphviz so that it shows as it is.</summary>
internal static class DotText
{
    private const int LabelWidth = 200;
    private const int LabelFontSize = 12;
    private const int LabelLines = 3;

    // Graphviz takes no text of more than 16,384 bytes.
    private const int MostCharacters = 2000;

    /// <summary>The text of a label in quotes, on one line.</summary>
    public static string Quote(string text) => $"\"{Escape(ChartText.Shorten(text, MostCharacters), "\\\\")}\"";

    /// <summary>
    /// The attributes of a label: the text on up to three lines; where it is longer it is shortened, and the whole is a tooltip. In tooltips a backslash is full-width,
    /// as versions of Graphviz differ in how many times they read escapes there.
    /// </summary>
    public static string Label(string text)
    {
        IReadOnlyList<string> lines = ChartText.Wrap(text, LabelWidth, LabelFontSize, LabelLines);
        string label = $"label=\"{string.Join("\\n", lines.Select(line => Escape(line, "\\\\")))}\"";
        string line = ChartText.OneLine(text);
        bool isWhole = line.Replace(" ", "") == string.Concat(lines).Replace(" ", "");
        return isWhole ? label : $"{label}, tooltip=\"{Escape(ChartText.Shorten(line, MostCharacters), "\uFF3C")}\"";
    }

    // Graphviz reads escapes and the names of characters in labels: "\N" would be the name of the node, "&lt;" a sign.
    private static string Escape(string text, string backslash)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append(backslash),
                '&' => escaped.Append("&amp;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
