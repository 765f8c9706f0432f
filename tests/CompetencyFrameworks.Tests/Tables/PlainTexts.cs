using System.Text;

namespace CompetencyFrameworks.Tests.Tables;

/// <summary>What is expected of a table's cells, told by rules of the tests' own.</summary>
internal static class PlainTexts
{
    /// <summary>The cells of a table as text, row by row; <see langword="null"/> where a value is missing.</summary>
    public static List<List<string?>> Of(TidyTable table) =>
        [.. Enumerable.Range(0, table.Count).Select(row => (List<string?>)[.. Enumerable.Range(0, table.Columns.Count).Select(column => Of(table.ValueAt(row, column)))])];

    /// <summary>A number without zeros behind its last digit, "true" or "false", or the text.</summary>
    public static string? Of(object? value) => value switch
    {
        null => null,
        string text => text,
        bool truth => truth ? "true" : "false",
        decimal number => WithoutZeros(FormattableString.Invariant($"{number}")),
        _ => FormattableString.Invariant($"{value}"),
    };

    /// <summary>What an HTML page shows of a text: U+FFFD for what no document may hold, "\n" for a line end.</summary>
    public static string InMarkup(string text)
    {
        var shown = new StringBuilder();
        string ended = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        for (int i = 0; i < ended.Length; i++)
        {
            if (!Rune.TryGetRuneAt(ended, i, out Rune rune))
            {
                shown.Append('\uFFFD');
                continue;
            }

            bool isNoncharacter = (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;
            bool isControl = Rune.IsControl(rune) && rune.Value is not ('\t' or '\n');
            shown.Append(isNoncharacter || isControl ? "\uFFFD" : rune.ToString());
            i += rune.Utf16SequenceLength - 1;
        }

        return shown.ToString();
    }

    /// <summary>What stands in one cell of Markdown: no line end, no control character.</summary>
    public static string InMarkdown(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));

    private static string WithoutZeros(string number) => number.Contains('.', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd('.') : number;
}
