namespace CompetencyFrameworks;

public sealed partial class CategoryRequirementMatrix
{
    /// <summary>
    /// Returns the matrix as a heat map: a row for each role, a column for each category, and in each cell how many requirements the role has in the category, the more the
    /// darker. A document of SVG that stands alone and may stand in an HTML page as it is: white ground, no style, font, id, script or link. The first 100 roles and 200
    /// categories are drawn, and the number of the others is said. The same matrix always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the chart beside those of the framework; <see langword="null"/> for the English ones.</param>
    /// <remarks>What XML cannot hold (control characters, lone surrogates, noncharacters) stands as U+FFFD. Whole titles are shown as tooltips.</remarks>
    public string ToSvg(ReportTexts? texts = null)
    {
        texts ??= ReportTexts.English;
        bool isOneFramework = Frameworks.Distinct().Count() < 2;
        return HeatMap.Draw(
            new HeatMapContent(
                texts["What roles ask for, by category"],
                texts.Format("Roles: {0}. Categories: {1}.", Roles.Count, Categories.Count),
                "The number in a cell says how many requirements the role has in the category.",
                [.. Roles.Select(role => role.Title)],
                [.. Categories.Select((category, column) => ChartWords.Of(Frameworks[column], category, isOneFramework, texts))],
                (row, column) => CellAt(row, column, texts))
            {
                MoreRows = "and {0} more roles",
                MoreColumns = "and {0} more categories",
            },
            texts);
    }

    private HeatMapCell CellAt(int row, int column, ReportTexts texts)
    {
        int count = CountAt(row, column);
        return new HeatMapCell(count, MarkupText.Number(count), texts.Format("Requirements: {0}", count));
    }
}
