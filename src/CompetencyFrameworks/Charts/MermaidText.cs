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
            int code = CharacterWidths.CodeAt(line, i);
            if (code == Ligature)
            {
                quoted.Append("fl");
            }
            else if (code > 0xFFFF)
            {
                quoted.Append(line, i++, 2);
            }
            else if (IsPlain(line, i))
            {
                quoted.Append((char)code);
            }
            else
            {
                quoted.Append('#').Append(code.ToString(CultureInfo.InvariantCulture)).Append(';');
                quoted.Append(code == Pilcrow ? NothingBetween : "");
            }
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string line, int i) =>
        line[i] is ' ' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
        || (line[i] == ',' && i > 0)
        || (line[i] > '\u00BF' && line[i] < '\uFFFE' && !char.IsSurrogate(line[i]));
}
