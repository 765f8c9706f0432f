using System.Globalization;
using System.Text;

namespace CompetencyFrameworks;

/// <summary>Puts text from outside into messages: in quotes, cut to a readable length, control characters made visible.</summary>
internal static class Quote
{
    private const int Longest = 100;
    private const int MostTexts = 10;

    public static string Text(string text)
    {
        string shown = text.Length <= Longest ? text : text.Substring(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest);
        bool isWellFormed = UnicodeText.IsWellFormed(shown);
        var quoted = new StringBuilder(shown.Length + 3).Append('\'');
        foreach (char c in shown)
        {
            if (char.IsControl(c) || (char.IsSurrogate(c) && !isWellFormed))
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

    /// <summary>Several ids in quotes, separated by commas; past ten of them only their number.</summary>
    public static string All(IReadOnlyCollection<string> texts)
    {
        string first = string.Join(", ", texts.Take(MostTexts).Select(Text));
        return texts.Count <= MostTexts ? first : string.Format(CultureInfo.InvariantCulture, "{0} and {1} more", first, texts.Count - MostTexts);
    }
}
