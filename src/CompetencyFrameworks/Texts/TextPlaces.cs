using System.Globalization;
using System.Text;

namespace CompetencyFrameworks;

/// <summary>The places for values in a text: <c>{0}</c> to <c>{9}</c>. Any other brace is a brace.</summary>
internal static class TextPlaces
{
    private const int Length = 3;

    /// <summary>The text with the values in their places, numbers as they are everywhere, texts that run from right to left isolated; a place without a value stays as it is.</summary>
    public static string Fill(string text, params object?[] values)
    {
        var filled = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            if (PlaceAt(text, i) is int place && place < values.Length)
            {
                filled.Append(BidiText.Isolated(Convert.ToString(values[place], CultureInfo.InvariantCulture) ?? ""));
                i += Length - 1;
            }
            else
            {
                filled.Append(text[i]);
            }
        }

        return filled.ToString();
    }

    /// <summary>The numbers of the places, each once, lowest first.</summary>
    public static IReadOnlyList<int> Of(string text) => [.. Enumerable.Range(0, text.Length).Select(i => PlaceAt(text, i)).OfType<int>().Distinct().OrderBy(place => place)];

    private static int? PlaceAt(string text, int i) =>
        text[i] == '{' && i + 2 < text.Length && text[i + 2] == '}' && text[i + 1] is >= '0' and <= '9' ? text[i + 1] - '0' : null;
}
