using System.Globalization;

namespace CompetencyFrameworks.Tests.Charts;

public sealed class HeatMapShadesTests
{
    // Every value from 0 to the highest stands under one shade of the legend, in order; up to the largest number there is.
    [Fact]
    public void Legend_ForEveryHighestValue_NamesEachValueOnce()
    {
        foreach (int most in Enumerable.Range(0, 300).Append(1_250_000).Append(int.MaxValue))
        {
            var content = new HeatMapContent("n", "l", "Roles", ["row"], ["column"], (_, _) => new HeatMapCell(most, "1", "w"));
            HeatMapShades shades = HeatMapShades.Of(content, 1, 1);
            var drawing = new SvgDrawing();
            shades.DrawLegend(drawing, 0, 0, 500, ReportTexts.English);
            (int From, int To)[] ranges = [.. new DrawnChart(drawing.ToSvg(900, 100, "n", "d")).Lines.Skip(1).Select(Range)];
            Assert.Equal(0, ranges[0].From);
            Assert.Equal(most, ranges[^1].To);
            Assert.All(ranges.Skip(1).Select((range, i) => (range, ranges[i])), pair => Assert.Equal(pair.Item2.To + 1L, pair.range.From));
            Assert.All(ranges, range => Assert.Equal(shades.ShadeOf(range.From), shades.ShadeOf(range.To)));
            Assert.Equal(ranges.Length, ranges.Select(range => shades.ShadeOf(range.From)).Distinct().Count());
        }
    }

    private static (int From, int To) Range(string line)
    {
        int[] ends = [.. line.Split('–').Select(end => int.Parse(end, CultureInfo.InvariantCulture))];
        return (ends[0], ends[^1]);
    }
}
