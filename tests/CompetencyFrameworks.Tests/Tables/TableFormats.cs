using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsvHelper;
using CsvHelper.Configuration;

namespace CompetencyFrameworks.Tests.Tables;

/// <summary>Reads a table back from each format, and holds it against the values that it has.</summary>
internal static class TableFormats
{
    private static readonly string[] elements = ["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"];
    private static readonly string[] attributes = ["scope", "class", "dir", "colspan"];

    public static void AssertAll(TidyTable table)
    {
        List<List<string?>> cells = PlainTexts.Of(table);
        AssertCsv(table, cells);
        AssertProtectedCsv(table, cells);
        AssertJson(table);
        AssertHtml(table, cells);
        AssertMarkdown(table, cells);
    }

    public static void AssertCsv(TidyTable table, List<List<string?>> cells)
    {
        cells = InCsv(table, cells);
        List<List<string?>> records = PlainCsv.Read(table.ToCsv());
        Assert.Equal(table.Columns.Select(column => column.Name), records[0]);
        Assert.Equal(cells, records[1..]);

        // CsvHelper does not tell an empty text from a missing one.
        using var parser = new CsvParser(new StringReader(table.ToCsv()), new CsvConfiguration(CultureInfo.InvariantCulture) { Mode = CsvMode.RFC4180 });
        Assert.True(parser.Read());
        foreach (List<string?> row in cells)
        {
            Assert.True(parser.Read());
            Assert.Equal(row.Select(cell => cell ?? ""), parser.Record);
        }

        Assert.False(parser.Read());
    }

    public static void AssertProtectedCsv(TidyTable table, List<List<string?>> cells)
    {
        cells = InCsv(table, cells);
        string csv = table.ToCsv(CsvOptions.Default.WithFormulaProtection().WithByteOrderMark());
        Assert.Equal('\uFEFF', csv[0]);
        List<List<string?>> records = PlainCsv.Read(csv[1..])[1..];
        Assert.Equal(cells.Count, records.Count);
        for (int row = 0; row < cells.Count; row++)
        {
            for (int column = 0; column < table.Columns.Count; column++)
            {
                bool isText = table.Columns[column].ValueType == typeof(string);
                bool isFormula = isText && cells[row][column] is { Length: > 0 } text && "=+-@\t\r\n＝＋－＠".Contains(text[0], StringComparison.Ordinal);
                Assert.Equal(isFormula ? "'" + cells[row][column] : cells[row][column], records[row][column]);
            }
        }
    }

    public static void AssertJson(TidyTable table)
    {
        using var json = JsonDocument.Parse(table.ToJson());
        JsonElement[] rows = [.. json.RootElement.EnumerateArray()];
        Assert.Equal(table.Count, rows.Length);
        for (int row = 0; row < rows.Length; row++)
        {
            JsonProperty[] members = [.. rows[row].EnumerateObject()];
            Assert.Equal(table.Columns.Select(column => char.ToLowerInvariant(column.Name[0]) + column.Name[1..]), members.Select(member => member.Name));
            for (int column = 0; column < members.Length; column++)
            {
                AssertSame(table.ValueAt(row, column), members[column].Value);
            }
        }
    }

    public static void AssertHtml(TidyTable table, List<List<string?>> cells)
    {
        var html = XElement.Parse(table.ToHtml(), LoadOptions.PreserveWhitespace);
        Assert.All(html.DescendantsAndSelf(), element => Assert.Contains(element.Name.ToString(), elements));
        Assert.All(html.Descendants().Attributes(), attribute => Assert.Contains(attribute.Name.ToString(), attributes));
        Assert.All(html.DescendantNodes(), node => Assert.True(node is XElement or XText, node.ToString()));
        Assert.Equal(table.Name, html.Element("caption")!.Value);
        Assert.Equal(table.Columns.Select(column => ("col", column.Name)), html.Element("thead")!.Descendants("th").Select(head => ((string)head.Attribute("scope")!, head.Value)));
        Assert.Equal(
            cells.Select(row => row.Select(cell => PlainTexts.InMarkup(cell ?? ""))),
            html.Element("tbody")!.Elements("tr").Select(row => row.Elements("td").Select(cell => cell.Value)));
    }

    public static void AssertMarkdown(TidyTable table, List<List<string?>> cells)
    {
        string[] lines = table.ToMarkdown().Split('\n');
        Assert.Equal("", lines[^1]);
        Assert.Equal(cells.Count + 3, lines.Length);
        Assert.Equal(table.Columns.Select(column => column.Name), CellsOf(lines[0]));
        Assert.Equal(cells.Select(row => row.Select(cell => PlainTexts.InMarkdown(cell ?? "").Trim(' '))), lines[2..^1].Select(CellsOf));
    }

    // Truth values stand in capitals.
    private static List<List<string?>> InCsv(TidyTable table, List<List<string?>> cells) =>
        [.. cells.Select(row => (List<string?>)[.. row.Select((cell, column) => table.Columns[column].ValueType == typeof(bool) ? cell?.ToUpperInvariant() : cell)])];

    private static void AssertSame(object? expected, JsonElement found)
    {
        switch (expected)
        {
            case null:
                Assert.Equal(JsonValueKind.Null, found.ValueKind);
                break;
            case bool truth:
                Assert.Equal(truth, found.GetBoolean());
                break;
            case string text when text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar):
                // Half a surrogate pair has no text in JSON but its escape.
                Assert.Equal(text, Regex.Unescape(found.GetRawText()[1..^1]));
                break;
            case string text:
                Assert.Equal(text, found.GetString());
                break;
            default:
                Assert.Equal(Convert.ToDecimal(expected, CultureInfo.InvariantCulture), found.GetDecimal());
                break;
        }
    }

    // A cell's text as a reader of Markdown shows it.
    private static List<string> CellsOf(string line)
    {
        Assert.StartsWith("| ", line, StringComparison.Ordinal);
        Assert.EndsWith(" |", line, StringComparison.Ordinal);
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i] == '|')
            {
                cells.Add(cell.ToString().Trim(' ').Replace("&lt;", "<", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal));
                cell.Clear();
                continue;
            }

            Assert.DoesNotContain(line[i], "<`*_[]~#");
            cell.Append(line[i] == '\\' ? line[++i] : line[i]);
        }

        return cells;
    }
}
