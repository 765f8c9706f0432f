namespace CompetencyFrameworks;

/// <summary>Draws the heading of a chart: its name, and a line that says the figure.</summary>
internal static class ChartHeading
{
    private const int NameFontSize = 16;
    private const int LineFontSize = 13;

    /// <summary>Draws the heading from a height on, and returns the height below it.</summary>
    public static decimal Draw(SvgDrawing drawing, decimal x, decimal y, int width, string name, string line)
    {
        IReadOnlyList<string> nameLines = ChartText.Wrap(name, width, NameFontSize, 3);
        IReadOnlyList<string> lines = ChartText.Wrap(line, width, LineFontSize, 2);
        drawing.BeginGroup(name);
        drawing.Text(x, y + NameFontSize, nameLines, NameFontSize, isBold: true);
        drawing.EndGroup();
        y += nameLines.Count * SvgDrawing.LineHeight(NameFontSize);
        drawing.Text(x, y + LineFontSize + 4, lines, LineFontSize);
        return y + (lines.Count * SvgDrawing.LineHeight(LineFontSize)) + 14;
    }
}
