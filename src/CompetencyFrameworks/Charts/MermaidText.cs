using System.Globalization;
using System.Text;

namespace CompetencyFrameworks;

/// <summary>Puts plain text into labels of Mermaid so that it shows as it is.</summary>
internal static class MermaidText
{
    // Mermaid refuses diagrams of 50,000 characters.
    private const int MostCharacters = 120;

    // Mermaid itself writes "#35;" as "ﬂ°°35¶ß" for a while, and takes that for its own wherever it stands.
    private const char Ligature = '\uFB02';
    private const char Pilcrow = '\u00B6';
    private const char SharpS = '\u00DF';
    private const string NothingBetween = "\u2060";

    /// <summary>
    /// The text in quotes, on one line, shortened past 120 characters. Letters, digits and spaces stand as they are, and every other character that Mermaid, Markdown or HTML might
    /// take for a mark of its own as its number: "#35;". The ligature "ﬂ" stands as its two letters.
    /// </summary>
    public static string Quote(string text)
    {
        string line = ChartText.Shorten(text, MostCharacters);
        var quoted = new StringBuilder(line.Length + 16).Append('"');
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            if (c == Ligature)
            {
                quoted.Append("fl");
            }
            else if (IsPlain(c) || (c == ',' && i > 0))
            {
                quoted.Append(c);
            }
            else
            {
                quoted.Append('#').Append(((int)c).ToString(CultureInfo.InvariantCulture)).Append(';');
                quoted.Append(c == Pilcrow && i + 1 < line.Length && line[i + 1] == SharpS ? NothingBetween : "");
            }
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(char c) => c is ' ' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or > '\u00BF';
}
