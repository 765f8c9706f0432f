namespace CompetencyFrameworks;

/// <summary>Draws a gap report: a heading, a legend, and for each requirement its title, its bar and its status in words, by category.</summary>
internal sealed class GapBars
{
    private const int Width = 920;
    private const int Margin = 16;
    private const int LabelWidth = 340;
    private const int BarLeft = Margin + LabelWidth + 16;
    private const int BarWidth = 260;
    private const int WordsLeft = BarLeft + BarWidth + 20;
    private const int WordsWidth = Width - Margin - WordsLeft;
    private const int FontSize = 12;
    private const int SmallFontSize = 11;

    private readonly GapReport report;
    private readonly GapBarWords words;
    private readonly ReportTexts texts;
    private readonly SvgDrawing drawing = new();
    private decimal y = Margin;

    private GapBars(GapReport report, GapBarWords words, ReportTexts texts)
    {
        this.report = report;
        this.words = words;
        this.texts = texts;
    }

    /// <summary>The report as SVG.</summary>
    public static string Draw(GapReport report, GapBarWords words, ReportTexts texts) => new GapBars(report, words, texts).Draw();

    private string Draw()
    {
        y = ChartHeading.Draw(drawing, Margin, y, Width - (2 * Margin), words.Name, words.Line);
        if (report.All.Count > 0)
        {
            Legend();
        }

        foreach (CategoryGaps group in report.ByCategory)
        {
            if (report.ByCategory.Count > 1 || group.Category is not null)
            {
                Heading(group);
            }

            foreach (Gap gap in group.All)
            {
                Row(gap);
            }
        }

        return drawing.ToSvg(Width, y + Margin, words.Name, words.Description);
    }

    private void Legend()
    {
        decimal x = Margin;
        Sample(ref x, 1, 1, true, texts[words.Satisfied]);
        Sample(ref x, 2, 1, true, texts[words.OpenSample]);
        Sample(ref x, 1, 0, false, texts[words.NotAssessed]);
        drawing.Text(x, y + 18, texts["diamond: required"], SmallFontSize);
        y += GapBar.Height + 8;
    }

    private void Sample(ref decimal x, int required, int held, bool isAssessed, string name)
    {
        int width = required * 36;
        GapBar.Draw(drawing, x, y, width, required, held, required, isAssessed);
        drawing.Text(x + width + 8, y + 18, name, SmallFontSize);
        x += width + 8 + (ChartText.Width(name) * SmallFontSize / 100) + 20;
    }

    private void Heading(CategoryGaps group)
    {
        string title = ChartWords.Of(group.Framework, group.Category, report.Target.Framework is not null, texts);
        IReadOnlyList<string> lines = ChartText.Wrap(title, WordsLeft - Margin - 20, FontSize + 1, 2);
        y += 12;
        drawing.Line($"M{Margin} {MarkupText.Number(y)}h{Width - (2 * Margin)}", ChartColours.Line);
        drawing.BeginGroup(title);
        drawing.Text(Margin, y + 18, lines, FontSize + 1, isBold: true);
        drawing.EndGroup();
        drawing.Text(WordsLeft, y + 18, ChartText.Wrap(Coverage(group), WordsWidth, SmallFontSize, 2), SmallFontSize, ChartColours.QuietText);
        y += 10 + (Math.Max(lines.Count, 1) * SvgDrawing.LineHeight(FontSize + 1));
    }

    private void Row(Gap gap)
    {
        string title = gap.Competency.Title;
        string status = Status(gap);
        IReadOnlyList<string> label = ChartText.Wrap(title, LabelWidth, FontSize, 3);
        IReadOnlyList<string> ranks = gap.Competency is GradedCompetency ? ChartText.Wrap(Ranks(gap), WordsWidth, SmallFontSize, 2) : [];
        decimal labelHeight = label.Count * SvgDrawing.LineHeight(FontSize);
        decimal wordsHeight = SvgDrawing.LineHeight(FontSize) + (ranks.Count * SvgDrawing.LineHeight(SmallFontSize));
        decimal height = Math.Max(GapBar.Height, Math.Max(labelHeight, wordsHeight)) + 8;

        drawing.BeginGroup(title);
        drawing.Text(Margin, y + ((height - labelHeight) / 2) + FontSize, label, FontSize);
        drawing.EndGroup();
        drawing.BeginGroup($"{status}: {Ranks(gap)}");
        GapBar.Draw(drawing, BarLeft, y + ((height - GapBar.Height) / 2) - 3, BarWidth, gap);
        decimal wordsTop = y + ((height - wordsHeight) / 2) + FontSize;
        drawing.Text(WordsLeft, wordsTop, status, FontSize, isBold: true);
        drawing.Text(WordsLeft, wordsTop + SvgDrawing.LineHeight(FontSize), ranks, SmallFontSize, ChartColours.QuietText);
        drawing.EndGroup();
        y += height;
    }

    private string Status(Gap gap) => texts[gap.IsSatisfied ? words.Satisfied : gap.IsAssessed ? words.Open : words.NotAssessed];

    // No group is empty.
    private string Coverage(CategoryGaps group) => texts.Format(words.Coverage, group.Coverage!.Numerator, group.Coverage.Denominator, group.Coverage.Percent());

    private string Ranks(Gap gap)
    {
        string required = ChartWords.Of(gap.Required, texts);
        return gap.IsAssessed ? texts.Format("{0}, required: {1}", ChartWords.Of(gap.Held, texts), required) : texts.Format("required: {0}", required);
    }
}
