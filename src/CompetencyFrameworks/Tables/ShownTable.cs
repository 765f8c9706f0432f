using System.Text;

namespace CompetencyFrameworks;

/// <summary>A table of texts for people to read, in Markdown and HTML.</summary>
internal sealed class ShownTable(params (string Title, bool IsNumber)[] columns)
{
    private readonly List<string?[]> rows = [];
    private int leftOut;
    private int nameColumn = -1;

    /// <summary>The number of rows that are shown.</summary>
    public int Count => rows.Count;

    /// <summary>Adds a row with a text, or none, for each column.</summary>
    public ShownTable Add(params string?[] cells)
    {
        rows.Add(cells);
        return this;
    }

    /// <summary>Says which column names the rows: its cells are their headings.</summary>
    public ShownTable NamedBy(int column)
    {
        nameColumn = column;
        return this;
    }

    /// <summary>Says that so many rows are not shown.</summary>
    public ShownTable LeavingOut(int count)
    {
        leftOut = count;
        return this;
    }

    /// <summary>The pipe table, and how many rows are left out.</summary>
    public string ToMarkdown(ReportTexts texts)
    {
        var text = new StringBuilder();
        AppendRow(text, columns.Select(column => MarkdownText.Escape(column.Title)));
        AppendRow(text, columns.Select(column => column.IsNumber ? "---:" : "---"));
        foreach (string?[] row in rows)
        {
            AppendRow(text, row.Select(cell => MarkdownText.Escape(cell ?? "")));
        }

        if (leftOut > 0)
        {
            text.Append('\n').Append(MarkdownText.Escape(MoreRows(texts))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Writes the table as HTML. Texts of the framework and of people are isolated in their own direction.</summary>
    public void WriteHtml(MarkupWriter html, string caption, ReportTexts texts)
    {
        html.Begin("table").Element("caption", caption, ("dir", "auto"));
        html.Begin("thead").Begin("tr");
        foreach ((string title, bool isNumber) in columns)
        {
            html.Element("th", title, ("scope", "col"), ("class", isNumber ? "number" : null));
        }

        html.End().End().Begin("tbody");
        foreach (string?[] row in rows)
        {
            html.Begin("tr");
            for (int column = 0; column < columns.Length; column++)
            {
                bool isNumber = columns[column].IsNumber;
                bool isName = column == nameColumn;
                html.Element(isName ? "th" : "td", row[column] ?? "", ("scope", isName ? "row" : null), ("class", isNumber ? "number" : null), ("dir", isNumber ? null : "auto"));
            }

            html.End();
        }

        html.End();
        if (leftOut > 0)
        {
            html.Begin("tfoot").Begin("tr").Element("td", MoreRows(texts), ("colspan", CellText.Of(columns.Length))).End().End();
        }

        html.End();
    }

    private string MoreRows(ReportTexts texts) => leftOut == 1 ? texts["1 more row"] : texts.Format("{0} more rows", leftOut);

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");
}
