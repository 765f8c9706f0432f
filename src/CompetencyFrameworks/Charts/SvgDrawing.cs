namespace CompetencyFrameworks;

/// <summary>
/// A drawing as SVG that stands alone: shapes and texts with their own attributes, no style, no font, no id, no script, no link. Places and sizes are in pixels.
/// </summary>
internal sealed class SvgDrawing
{
    private readonly MarkupWriter body = MarkupWriter.Xml();

    /// <summary>The lines of a text, one below the other, the first one on the baseline. Each is a paragraph of its own, in whichever direction it is written.</summary>
    public void Text(decimal x, decimal y, IReadOnlyList<string> lines, int fontSize, string colour = ChartColours.Text, bool isBold = false, string? anchor = null)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > 0)
            {
                Text(x, y + (i * LineHeight(fontSize)), lines[i], fontSize, colour, isBold, anchor);
            }
        }
    }

    /// <summary>A line of text, which begins, ends (<c>end</c>) or has its middle (<c>middle</c>) at a place.</summary>
    public void Text(decimal x, decimal y, string line, int fontSize, string colour = ChartColours.Text, bool isBold = false, string? anchor = null) => body.Element(
        "text",
        line,
        ("x", MarkupText.Number(x)),
        ("y", MarkupText.Number(y)),
        ("font-size", MarkupText.Number(fontSize)),
        ("font-weight", isBold ? "bold" : null),
        ("fill", colour),
        ("text-anchor", anchor),
        ("unicode-bidi", "plaintext"));

    /// <summary>A rectangle, filled or with a line around it, which may be dashed.</summary>
    public void Rectangle(decimal x, decimal y, decimal width, decimal height, string fill, string? line = null, decimal lineWidth = 1, bool isDashed = false) => body.Empty(
        "rect",
        ("x", MarkupText.Number(x)),
        ("y", MarkupText.Number(y)),
        ("width", MarkupText.Number(width)),
        ("height", MarkupText.Number(height)),
        ("fill", fill),
        ("stroke", line),
        ("stroke-width", line is null || lineWidth == 1 ? null : MarkupText.Number(lineWidth)),
        ("stroke-dasharray", isDashed ? "3 2" : null));

    /// <summary>Lines along a path.</summary>
    public void Line(string path, string colour, decimal width = 1) => body.Empty(
        "path", ("d", path), ("fill", "none"), ("stroke", colour), ("stroke-width", width == 1 ? null : MarkupText.Number(width)));

    /// <summary>A filled path.</summary>
    public void Shape(string path, string colour) => body.Empty("path", ("d", path), ("fill", colour));

    /// <summary>Begins a group with a text that is shown beside the pointer.</summary>
    public void BeginGroup(string tooltip) => body.Begin("g").Element("title", tooltip);

    /// <summary>Ends the group begun last.</summary>
    public void EndGroup() => body.End();

    /// <summary>The whole drawing with its name and description.</summary>
    public string ToSvg(decimal width, decimal height, string name, string description)
    {
        string shownWidth = MarkupText.Number(width);
        string shownHeight = MarkupText.Number(height);
        return MarkupWriter.Xml()
            .Begin(
                "svg",
                ("xmlns", "http://www.w3.org/2000/svg"),
                ("width", shownWidth),
                ("height", shownHeight),
                ("viewBox", $"0 0 {shownWidth} {shownHeight}"),
                ("direction", "ltr"),
                ("role", "img"),
                ("aria-label", ChartText.OneLine(name)))
            .Element("title", name)
            .Element("desc", description)
            .Empty("rect", ("width", shownWidth), ("height", shownHeight), ("fill", ChartColours.Background))
            .Markup(body.ToString())
            .End()
            .ToString();
    }

    /// <summary>From one baseline to the next.</summary>
    public static decimal LineHeight(int fontSize) => fontSize * 1.25m;
}
