using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>The shades of a heat map: none for 0, and the values above it in equal parts.</summary>
internal sealed class HeatMapShades
{
    private const int FontSize = 11;
    private const int Sample = 18;

    private readonly HeatMapContent content;
    private readonly int most;
    private readonly bool isAllRecorded;

    private HeatMapShades(HeatMapContent content, int most, int widestNumber, bool isAllRecorded)
    {
        this.content = content;
        this.most = most;
        this.isAllRecorded = isAllRecorded;
        WidestNumber = widestNumber;
    }

    /// <summary>The width of the widest number, in hundredths of the font size.</summary>
    public int WidestNumber { get; }

    /// <summary>The shades for the cells that are drawn.</summary>
    public static HeatMapShades Of(HeatMapContent content, int rows, int columns)
    {
        int most = 0;
        int widest = 0;
        bool isAllRecorded = true;
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                HeatMapCell cell = content.CellAt(row, column);
                most = Math.Max(most, cell.Value);
                widest = Math.Max(widest, ChartText.Width(cell.Number));
                isAllRecorded &= cell.IsRecorded;
            }
        }

        return new HeatMapShades(content, content.MostValue ?? most, widest, isAllRecorded);
    }

    /// <summary>The place of a value's shade. The fewer values there are, the fewer shades: the highest is always the darkest.</summary>
    public int ShadeOf(int value)
    {
        int shades = ChartColours.Shades.Length - 1;
        int steps = Math.Min(most, shades);
        return value == 0 ? 0 : shades - (int)((long)steps * (most - value) / most);
    }

    /// <summary>Draws the legend from a height on, and returns the height below it.</summary>
    public decimal DrawLegend(SvgDrawing drawing, decimal x, decimal y, int width, ReportTexts texts)
    {
        IReadOnlyList<string> lines = ChartText.Wrap(texts[content.Legend], width, FontSize, 2);
        drawing.Text(x, y + FontSize, lines, FontSize);
        y += (lines.Count * SvgDrawing.LineHeight(FontSize)) + 4;
        for (int shade = 0; shade < ChartColours.Shades.Length; shade++)
        {
            if (ValuesOf(shade) is { } values)
            {
                drawing.Rectangle(x, y, Sample, Sample, ChartColours.Shades[shade], ChartColours.Line);
                x = Say(drawing, x, y, values);
            }
        }

        if (!isAllRecorded)
        {
            drawing.Rectangle(x, y, Sample, Sample, ChartColours.Background, ChartColours.Text, 1.5m, isDashed: true);
            Say(drawing, x, y, texts["not assessed"]);
        }

        return y + Sample + 8;
    }

    private static decimal Say(SvgDrawing drawing, decimal x, decimal y, string words)
    {
        drawing.Text(x + Sample + 6, y + 13, words, FontSize);
        return x + Sample + 6 + (ChartText.Width(words) * FontSize / 100) + 18;
    }

    private string? ValuesOf(int shade)
    {
        if (shade > 0 && most == 0)
        {
            return null;
        }

        int from = shade == 0 ? 0 : FirstOf(shade);
        int to = shade == 0 ? 0 : shade + 1 == ChartColours.Shades.Length ? most : FirstOf(shade + 1) - 1;
        return from > to ? null : string.Format(CultureInfo.InvariantCulture, from == to ? "{0}{2}" : "{0}–{1}{2}", from, to, content.Unit);
    }

    // The least value above 0 that has the shade or a darker one: shades only grow darker.
    private int FirstOf(int shade)
    {
        int below = 0;
        int from = most;
        while (from - below > 1)
        {
            int middle = below + ((from - below) / 2);
            (below, from) = ShadeOf(middle) < shade ? (middle, from) : (below, middle);
        }

        return from;
    }
}
