namespace CompetencyFrameworks;

public sealed partial class CategoryGapMatrix
{
    /// <summary>
    /// Returns the matrix as a heat map: a row for each person, a column for each category, and in each cell how many requirements of the category are open, the more the
    /// darker; a dashed outline where nothing of the category is recorded. A document of SVG that stands alone and may stand in an HTML page as it is: white ground, no
    /// style, font, id, script or link. The first 100 people and 200 categories are drawn, and the number of the others is said. The same matrix always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the chart beside those of the framework; <see langword="null"/> for the English ones.</param>
    /// <remarks>What XML cannot hold (control characters, lone surrogates, noncharacters) stands as U+FFFD. Whole titles are shown as tooltips.</remarks>
    public string ToSvg(ReportTexts? texts = null) => HeatMap.Draw(ToContent(texts ?? ReportTexts.English), texts ?? ReportTexts.English);

    private HeatMapContent ToContent(ReportTexts texts)
    {
        bool isOneFramework = Frameworks.Distinct().Count() < 2;
        return new HeatMapContent(
            texts.Format("Gaps for the role {0}, by category", Target.Title),
            texts.Format("People: {0}. Categories: {1}.", Ids.Count, Categories.Count),
            "The number in a cell says how many requirements of the category are open.",
            matrix.ShownNames(),
            [.. Categories.Select((category, column) => ChartWords.Of(Frameworks[column], category, isOneFramework, texts))],
            (row, column) => CellAt(row, column, texts))
        {
            MoreColumns = "and {0} more categories",
        };
    }

    private HeatMapCell CellAt(int row, int column, ReportTexts texts)
    {
        int open = OpenAt(row, column);
        return new HeatMapCell(
            open,
            MarkupText.Number(open),
            texts.Format("{0} of {1} open", open, RequirementsAt(column)),
            matrix.CategoryRequirements[column].Any(requirement => matrix.HeldRankAt(row, requirement) is not null));
    }
}
