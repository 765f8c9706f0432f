using System.Text;

namespace CompetencyFrameworks;

/// <summary>Writes fields of CSV as RFC 4180 has them: commas between them, quotes where they are needed, "\r\n" at the end of a row.</summary>
internal static class CsvText
{
    private static readonly char[] quoted = [',', '"', '\r', '\n'];
    private static readonly char[] quotedBesideSemicolons = [';', .. quoted];

    /// <summary>Adds a field. One that is missing is empty; an empty text stands in quotes.</summary>
    public static void Append(StringBuilder csv, object? value, CsvOptions options)
    {
        // In capitals, as R knows truth values in no other way.
        string? text = value is bool truth ? (truth ? "TRUE" : "FALSE") : CellText.Of(value);
        if (text is null)
        {
            return;
        }

        if (options.HasDecimalComma && value is decimal)
        {
            csv.Append(text.Replace('.', ','));
            return;
        }

        if (options.ProtectsFormulas && value is string && text.Length > 0 && BeginsFormula(text[0]))
        {
            text = "'" + text;
        }

        // Readers are free to trim what does not stand in quotes.
        bool needsQuotes = text.Length == 0 || text.IndexOfAny(options.HasDecimalComma ? quotedBesideSemicolons : quoted) >= 0 || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]);
        if (!needsQuotes)
        {
            csv.Append(text);
            return;
        }

        csv.Append('"').Append(text.Replace("\"", "\"\"")).Append('"');
    }

    private static bool BeginsFormula(char c) => c is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';
}
