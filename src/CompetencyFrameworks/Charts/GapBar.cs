namespace CompetencyFrameworks;

/// <summary>
/// The bar of one requirement: a piece for each rung that applies. Held pieces are filled, high where the requirement is satisfied and low where it is open; missing ones
/// are outlined, with strokes across; where nothing is recorded the outline is dashed and empty. A line with a diamond above it marks what is required.
/// </summary>
internal sealed class GapBar
{
    /// <summary>The height of a bar with its mark.</summary>
    public const int Height = 24;

    private const int BarHeight = 14;
    private const int LowHeight = 8;
    private const int LeastPiece = 18;
    private const int Gap = 6;

    private readonly SvgDrawing drawing;
    private readonly decimal x;
    private readonly decimal top;
    private readonly decimal rung;
    private readonly bool isSatisfied;
    private readonly bool isAssessed;

    private GapBar(SvgDrawing drawing, decimal x, decimal top, decimal rung, bool isSatisfied, bool isAssessed)
    {
        this.drawing = drawing;
        this.x = x;
        this.top = top + Height - BarHeight;
        this.rung = rung;
        this.isSatisfied = isSatisfied;
        this.isAssessed = isAssessed;
    }

    /// <summary>Draws the bar of a requirement into a width.</summary>
    public static void Draw(SvgDrawing drawing, decimal x, decimal top, decimal width, Gap gap)
    {
        int rungs = gap.Competency is GradedCompetency graded ? graded.ApplicableLevels.Count : 1;
        int held = gap.Competency.CountApplicable(0, gap.Held.Rank);
        Draw(drawing, x, top, width, rungs, held, gap.Competency.CountApplicable(0, gap.Required.Rank), gap.IsAssessed);
    }

    /// <summary>Draws a bar of so many rungs, of which so many are held and so many required.</summary>
    public static void Draw(SvgDrawing drawing, decimal x, decimal top, decimal width, int rungs, int held, int required, bool isAssessed)
    {
        var bar = new GapBar(drawing, x, top, width / rungs, held >= required, isAssessed);
        bar.Pieces(0, Math.Min(held, required), bar.Held);
        bar.Pieces(Math.Min(held, required), required, bar.Missing);
        bar.Pieces(required, Math.Max(held, required), bar.Held);
        bar.Pieces(Math.Max(held, required), rungs, bar.Rest);
        bar.Mark(x + (bar.rung * required));
    }

    // Many rungs have no room for a piece each: they are one.
    private void Pieces(int from, int to, Action<decimal, decimal> draw)
    {
        int step = rung >= LeastPiece ? 1 : Math.Max(1, to - from);
        for (int i = from; i < to; i += step)
        {
            decimal left = x + (rung * i) + (Gap / 2m);
            draw(left, Math.Max(2, (rung * step) - Gap));
        }
    }

    private void Held(decimal left, decimal width)
    {
        int height = isSatisfied ? BarHeight : LowHeight;
        drawing.Rectangle(left, top + ((BarHeight - height) / 2m), width, height, isSatisfied ? ChartColours.Satisfied : ChartColours.Open);
    }

    private void Missing(decimal left, decimal width)
    {
        drawing.Rectangle(
            left + 0.5m, top + 0.5m, Math.Max(1, width - 1), BarHeight - 1, ChartColours.Background, isAssessed ? ChartColours.Open : ChartColours.Line, 1.5m, isDashed: !isAssessed);
        if (isAssessed && width > BarHeight)
        {
            drawing.Line(string.Concat(Strokes(left, width)), ChartColours.Open);
        }
    }

    private IEnumerable<string> Strokes(decimal left, decimal width)
    {
        for (decimal start = left + 2; start + BarHeight <= left + width; start += 8)
        {
            yield return $"M{MarkupText.Number(start)} {MarkupText.Number(top + BarHeight - 1)}l{BarHeight - 2} -{BarHeight - 2}";
        }
    }

    private void Rest(decimal left, decimal width) => drawing.Line(
        $"M{MarkupText.Number(left)} {MarkupText.Number(top + (BarHeight / 2m))}h{MarkupText.Number(width)}", ChartColours.Line);

    private void Mark(decimal at) => drawing.Shape(
        $"M{MarkupText.Number(at - 1)} {MarkupText.Number(top + BarHeight)}v-{BarHeight + 2}h-0.5l-3 -3l4.5 -4.5l4.5 4.5l-3 3h-0.5v{BarHeight + 2}z", ChartColours.Text);
}
