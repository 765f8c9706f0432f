namespace CompetencyFrameworks;

public sealed partial class GapMatrix
{
    /// <summary>
    /// Returns the matrix as a heat map in Vega-Lite's JSON, with the data inside: the same cells, numbers and shades as <see cref="ToSvg"/>, for the first 100 people and 200 requirements. Rows and
    /// columns are numbered, so that equal titles stay apart. The same matrix always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the chart beside those of the framework; <see langword="null"/> for the English ones.</param>
    public string ToVegaLite(ReportTexts? texts = null) => VegaLiteHeatMap.Write(ToContent(texts ?? ReportTexts.English), texts ?? ReportTexts.English);
}
