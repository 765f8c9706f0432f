namespace CompetencyFrameworks;

public sealed partial class CareerPath
{
    /// <summary>
    /// Returns the path as a drawing: a box for each role, the first one at the bottom, and an arrow for each move with what it costs, dashed where the specialty changes. A
    /// document of SVG that stands alone and may stand in an HTML page as it is. The same path always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the drawing beside those of the framework; <see langword="null"/> for the English ones.</param>
    public string ToSvg(ReportTexts? texts = null) => PathDrawing.Draw(this, texts ?? ReportTexts.English);
}
