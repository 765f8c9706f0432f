using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// Draws a matrix as a heat map: a number in every cell, on a shade of one hue. Rows have their titles beside them, columns have numbers, and a key below says what
/// these stand for, unless the columns are the rows.
/// </summary>
internal sealed class HeatMap
{
    private const int Margin = 16;
    private const int LeastWidth = 560;
    private const int MostLabelWidth = 300;
    private const int FontSize = 12;
    private const int SmallFontSize = 11;
    private const int LeastCellWidth = 26;
    private const int MostLines = 3;
    private const int NumberWidth = 30;
    private const int RowsWithoutFooter = 25;
    private const int MostCellCharacters = 200;

    private readonly HeatMapContent content;
    private readonly ReportTexts texts;
    private readonly HeatMapShades shades;
    private readonly SvgDrawing drawing = new();
    private readonly string[] rowLabels;
    private readonly IReadOnlyList<string>[] rowLines;

    // Whole titles in every cell would make large documents: they stand beside the rows and in the key.
    private readonly string[] shownRows;
    private readonly string[] shownColumns;
    private readonly int columns;
    private readonly int labelLeft;
    private readonly int labelWidth;
    private readonly int cellWidth;
    private readonly int width;

    private HeatMap(HeatMapContent content, ReportTexts texts)
    {
        this.content = content;
        this.texts = texts;
        columns = Math.Min(content.Columns.Count, content.MostColumns);
        rowLabels = [.. content.Rows.Take(content.MostRows)];
        labelLeft = Margin + (content.AreColumnsRows ? NumberWidth : 0);
        labelWidth = Math.Min(MostLabelWidth, Math.Max(40, rowLabels.Select(label => (ChartText.Width(ChartText.OneLine(label)) * FontSize / 100) + 1).DefaultIfEmpty().Max()));
        rowLines = Array.ConvertAll(rowLabels, label => ChartText.Wrap(label, labelWidth, FontSize, MostLines));
        shownRows = [.. content.Rows.Take(content.MostRows).Select(row => ChartText.Shorten(row, MostCellCharacters))];
        shownColumns = [.. content.Columns.Take(columns).Select(column => ChartText.Shorten(column, MostCellCharacters))];
        shades = HeatMapShades.Of(content, rowLabels.Length, columns);
        int widest = Math.Max(ChartText.Width(Number(columns - 1)), shades.WidestNumber);
        cellWidth = Math.Max(LeastCellWidth, (widest * FontSize / 100) + 10);
        width = Math.Max(LeastWidth, Margin + labelLeft + labelWidth + 10 + (columns * cellWidth));
    }

    private int CellsLeft => labelLeft + labelWidth + 10;

    /// <summary>The matrix as SVG.</summary>
    public static string Draw(HeatMapContent content, ReportTexts texts) => new HeatMap(content, texts).Draw();

    private static string Number(int place) => (place + 1).ToString(CultureInfo.InvariantCulture);

    private string Draw()
    {
        decimal y = ChartHeading.Draw(drawing, Margin, Margin, width - (2 * Margin), content.Name, content.Line);
        y = shades.DrawLegend(drawing, Margin, y, width - (2 * Margin), texts);
        y = Numbers(content.IsKeyFirst ? Key(y - 10) : y);
        for (int row = 0; row < rowLabels.Length; row++)
        {
            y = Row(row, y);
        }

        y = rowLabels.Length > RowsWithoutFooter ? Numbers(y) : y;
        y = More(content.Rows.Count - rowLabels.Length, content.MoreRows, y);
        y = content.AreColumnsRows ? y : More(content.Columns.Count - columns, content.MoreColumns, y);
        return drawing.ToSvg(width, (content.AreColumnsRows || content.IsKeyFirst ? y : Key(y)) + Margin, content.Name, $"{content.Line} {texts[content.Legend]}");
    }

    private decimal Numbers(decimal y)
    {
        for (int column = 0; column < columns; column++)
        {
            drawing.BeginGroup(content.Columns[column]);
            drawing.Text(CellsLeft + (cellWidth * (column + 0.5m)), y + 14, Number(column), SmallFontSize, ChartColours.QuietText, isBold: true, anchor: "middle");
            drawing.EndGroup();
        }

        return y + 20;
    }

    private decimal Row(int row, decimal y)
    {
        IReadOnlyList<string> lines = rowLines[row];
        decimal height = Math.Max(24, (lines.Count * SvgDrawing.LineHeight(FontSize)) + 4);
        drawing.BeginGroup(content.Rows[row]);
        if (content.AreColumnsRows)
        {
            drawing.Text(labelLeft - 8, y + (height / 2) + 4, Number(row), SmallFontSize, ChartColours.QuietText, isBold: true, anchor: "end");
        }

        drawing.Text(labelLeft, y + ((height - (lines.Count * SvgDrawing.LineHeight(FontSize))) / 2) + FontSize - 0.5m, lines, FontSize);
        drawing.EndGroup();
        for (int column = 0; column < columns; column++)
        {
            Cell(content.CellAt(row, column), CellsLeft + (column * cellWidth), y, height, $"{shownRows[row]}\n{shownColumns[column]}");
        }

        return y + height;
    }

    // A dashed outline inside the cell stands for what is not recorded: it is missing like the rest, so the shade says how much.
    private void Cell(HeatMapCell cell, decimal x, decimal y, decimal height, string names)
    {
        int shade = shades.ShadeOf(cell.Value);
        string colour = ChartColours.TextOn(shade);
        drawing.BeginGroup($"{names}\n{cell.Words}");
        drawing.Rectangle(x, y, cellWidth, height, ChartColours.Shades[shade], ChartColours.Line);
        if (!cell.IsRecorded)
        {
            drawing.Rectangle(x + 3, y + 3, cellWidth - 6, height - 6, "none", colour, 1.5m, isDashed: true);
        }

        drawing.Text(x + (cellWidth / 2m), y + (height / 2) + 4, cell.Number, FontSize, shade == 0 && cell.Value == 0 ? ChartColours.QuietText : colour, anchor: "middle");
        drawing.EndGroup();
    }

    private decimal More(int count, string words, decimal y)
    {
        if (count <= 0)
        {
            return y;
        }

        drawing.Text(Margin, y + 20, ChartText.Wrap(texts.Format(words, count), width - (2 * Margin), FontSize, 1), FontSize, isBold: true);
        return y + 26;
    }

    // As many columns of the key as there is room for, read line by line.
    private decimal Key(decimal y)
    {
        int across = Math.Max(1, (width - (2 * Margin)) / 360);
        int keyWidth = (width - (2 * Margin)) / across;
        y += 16;
        for (int first = 0; first < columns; first += across)
        {
            int most = 1;
            for (int column = first; column < Math.Min(columns, first + across); column++)
            {
                IReadOnlyList<string> lines = ChartText.Wrap(content.Columns[column], keyWidth - 50, FontSize, MostLines);
                decimal x = Margin + ((column - first) * keyWidth);
                drawing.BeginGroup(content.Columns[column]);
                drawing.Text(x + 22, y + FontSize, Number(column), FontSize, ChartColours.QuietText, isBold: true, anchor: "end");
                drawing.Text(x + 30, y + FontSize, lines, FontSize);
                drawing.EndGroup();
                most = Math.Max(most, lines.Count);
            }

            y += (most * SvgDrawing.LineHeight(FontSize)) + 4;
        }

        return y;
    }
}
