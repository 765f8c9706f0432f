namespace CompetencyFrameworks;

public sealed partial class WorkforceGaps
{
    private const int PeopleDrawn = 60;

    /// <summary>
    /// Returns a heat map of the people nearest to the role, in the order of <see cref="Ranking"/>, 60 at most: a row for each, a column for each category, and in each cell how
    /// many requirements of the category are open; where there is one category only, a column for each requirement, and in each cell the rungs that are missing. It is the
    /// picture of <see cref="ToHtml"/>; <see cref="ToMatrix()"/> draws whomever you choose. A document of SVG that stands alone and may stand in an HTML page as it is. The same
    /// gaps always give the same text.
    /// </summary>
    /// <param name="texts">The words of the chart beside those of the framework; <see langword="null"/> for the English ones.</param>
    public string ToSvg(ReportTexts? texts = null)
    {
        GapMatrix matrix = ToMatrix(Ranking(PeopleDrawn).Select(person => person.Id));
        return matrix.CategoryColumns.Length > 1 ? matrix.ToCategoryMatrix().ToSvg(texts) : matrix.ToSvg(texts);
    }
}
