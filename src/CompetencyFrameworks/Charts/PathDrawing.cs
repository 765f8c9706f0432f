namespace CompetencyFrameworks;

/// <summary>Draws a career path: its roles as boxes from the bottom to the top, and its moves as arrows between them.</summary>
internal sealed class PathDrawing
{
    private const int Width = 640;
    private const int Margin = 16;
    private const int BoxLeft = 40;
    private const int BoxWidth = Width - (2 * BoxLeft);
    private const int ArrowHeight = 64;
    private const int ArrowAt = BoxLeft + 48;
    private const int FontSize = 13;

    private readonly ReportTexts texts;
    private readonly SvgDrawing drawing = new();
    private decimal y = Margin;

    private PathDrawing(ReportTexts texts) => this.texts = texts;

    /// <summary>The path as SVG.</summary>
    public static string Draw(CareerPath path, ReportTexts texts) => new PathDrawing(texts).Draw(path);

    private string Draw(CareerPath path)
    {
        string name = texts.Format("From {0} to {1}", path.Start.Title, path.Target.Title);
        string figure = texts.Format("Moves: {0}. Together they cost {1} credits and {2} rungs.", path.Moves.Count, MarkupText.Number(path.Credits), path.Rungs);
        y = ChartHeading.Draw(drawing, Margin, y, Width - (2 * Margin), name, figure);
        for (int i = path.Roles.Count - 1; i >= 0; i--)
        {
            Box(path.Roles[i].Title);
            if (i > 0)
            {
                Arrow(path.Moves[i - 1]);
            }
        }

        return drawing.ToSvg(Width, y + Margin, name, figure);
    }

    private void Box(string title)
    {
        IReadOnlyList<string> lines = ChartText.Wrap(title, BoxWidth - 32, FontSize, 3);
        decimal height = (lines.Count * SvgDrawing.LineHeight(FontSize)) + 16;
        drawing.BeginGroup(title);
        drawing.Rectangle(BoxLeft, y, BoxWidth, height, ChartColours.Background, ChartColours.Satisfied, 2);
        drawing.Text(BoxLeft + 16, y + 8 + FontSize, lines, FontSize, isBold: true);
        drawing.EndGroup();
        y += height;
    }

    private void Arrow(CareerMove move)
    {
        string words = texts.Format("{0} credits and {1} rungs", MarkupText.Number(move.Credits), move.Rungs);
        string[] lines = move.ChangesSpecialty ? [words, texts["another specialty"]] : [words];
        drawing.BeginGroup(string.Join(", ", lines));
        string top = MarkupText.Number(y + 6);
        if (move.ChangesSpecialty)
        {
            for (decimal dash = y + 18; dash < y + ArrowHeight - 4; dash += 10)
            {
                drawing.Line($"M{ArrowAt} {MarkupText.Number(dash)}v5", ChartColours.Open, 2);
            }
        }
        else
        {
            drawing.Line($"M{ArrowAt} {MarkupText.Number(y + 14)}V{MarkupText.Number(y + ArrowHeight - 4)}", ChartColours.Satisfied, 2);
        }

        drawing.Shape($"M{ArrowAt} {top}l6 12h-12z", move.ChangesSpecialty ? ChartColours.Open : ChartColours.Satisfied);
        drawing.Text(ArrowAt + 20, y + (ArrowHeight / 2m) + (lines.Length > 1 ? -3 : 5), lines, FontSize);
        drawing.EndGroup();
        y += ArrowHeight;
    }
}
