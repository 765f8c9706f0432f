namespace CompetencyFrameworks;

public sealed partial class ProgrammeReport
{
    /// <summary>
    /// Returns the report as a chart: a bar for all units of the role, with a mark at the share that is required (all of them where none is stated), and one for each category.
    /// A document of SVG that stands alone and may stand in an HTML page as it is. The same report always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the chart beside those of the framework; <see langword="null"/> for the English ones.</param>
    public string ToSvg(ReportTexts? texts = null) => UnitBars.Draw(this, texts ?? ReportTexts.English);
}
