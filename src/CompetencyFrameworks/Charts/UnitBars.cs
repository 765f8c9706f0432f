namespace CompetencyFrameworks;

/// <summary>Draws what a programme design has of a role's units: a bar for all of them, and one for each category.</summary>
internal sealed class UnitBars
{
    private const int Width = 920;
    private const int Margin = 16;
    private const int LabelWidth = 340;
    private const int BarLeft = Margin + LabelWidth + 16;
    private const int BarWidth = 260;
    private const int WordsLeft = BarLeft + BarWidth + 20;
    private const int FontSize = 12;

    private readonly ReportTexts texts;
    private readonly SvgDrawing drawing = new();
    private decimal y = Margin;

    private UnitBars(ReportTexts texts) => this.texts = texts;

    /// <summary>The report as SVG.</summary>
    public static string Draw(ProgrammeReport report, ReportTexts texts) => new UnitBars(texts).Draw(report);

    private string Draw(ProgrammeReport report)
    {
        string name = texts.Format("Units of {0} for the role {1}", report.Design.Title, report.Target.Title);
        string figure = texts.Format("In the design: {0}, missing: {1}, not of the role: {2}.", report.Matching.Count, report.Missing.Count, report.Others.Count);
        y = ChartHeading.Draw(drawing, Margin, y, Width - (2 * Margin), name, figure);
        var taught = new HashSet<UnitOfCompetency>(report.Matching);
        UnitOfCompetency[] units = [.. report.Target.UnitRequirements(report.Options).Select(requirement => (UnitOfCompetency)requirement.Competency)];
        if (units.Length > 0)
        {
            Row(texts["All units; the diamond marks what is required"], units.Length, report.Matching.Count, report.RequiredUnits ?? units.Length, isBold: true);
        }

        bool isOneFramework = units.Select(unit => unit.Framework).Distinct().Count() < 2;
        foreach (var group in units.GroupBy(unit => (unit.Framework, unit.Category)))
        {
            int count = group.Count();
            Row(ChartWords.Of(group.Key.Framework, group.Key.Category, isOneFramework, texts), count, group.Count(taught.Contains), count, isBold: false);
        }

        return drawing.ToSvg(Width, y + Margin, name, figure);
    }

    private void Row(string title, int units, int taught, int required, bool isBold)
    {
        IReadOnlyList<string> label = ChartText.Wrap(title, LabelWidth, FontSize, 3);
        decimal labelHeight = label.Count * SvgDrawing.LineHeight(FontSize);
        decimal height = Math.Max(GapBar.Height, labelHeight) + 8;
        string words = texts.Format("{0} of {1}", taught, units);
        drawing.BeginGroup(title);
        drawing.Text(Margin, y + ((height - labelHeight) / 2) + FontSize, label, FontSize, isBold: isBold);
        drawing.EndGroup();
        drawing.BeginGroup(words);
        GapBar.Draw(drawing, BarLeft, y + ((height - GapBar.Height) / 2) - 3, BarWidth, units, taught, required, isAssessed: true);
        drawing.Text(WordsLeft, y + (height / 2) + 5, words, FontSize, isBold: true);
        drawing.EndGroup();
        y += height;
    }
}
