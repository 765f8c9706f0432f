namespace CompetencyFrameworks;

public sealed partial class GapReport
{
    /// <summary>
    /// Returns the report as a chart: for each requirement, by category, its title, a bar of the rungs that apply with what is held and what is required, and the status in
    /// words. A document of SVG that stands alone and may stand in an HTML page as it is: white ground, no style, font, id, script or link. Titles that are too long are
    /// shortened, with the whole as a tooltip. The same report always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the chart beside those of the framework; <see langword="null"/> for the English ones.</param>
    /// <remarks>
    /// What XML cannot hold (control characters, lone surrogates, noncharacters) stands as U+FFFD. What is satisfied is dark blue and filled, what is open orange and struck through
    /// or low, what is not assessed a dashed outline: the colours are told apart by every common kind of colour vision, and each status has a form and a word as well.
    /// </remarks>
    public string ToSvg(ReportTexts? texts = null) => GapBars.Draw(this, GapBarWords.Of(this, texts ?? ReportTexts.English), texts ?? ReportTexts.English);
}
