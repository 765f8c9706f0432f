namespace CompetencyFrameworks;

public sealed partial class GapReport
{
    /// <summary>
    /// Returns the report as bars in Vega-Lite's JSON, with the data inside: for each requirement, by category, how much of its rungs is held, a mark at what is required, and the
    /// status in words. Requirements are numbered, so that equal titles stay apart. The same report always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the chart beside those of the framework; <see langword="null"/> for the English ones.</param>
    public string ToVegaLite(ReportTexts? texts = null)
    {
        texts ??= ReportTexts.English;
        return VegaLiteBars.Write(this, texts, ChartWords.Name(this, texts), ChartWords.Description(this, texts));
    }
}
