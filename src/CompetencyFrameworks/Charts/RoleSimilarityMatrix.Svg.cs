namespace CompetencyFrameworks;

public sealed partial class RoleSimilarityMatrix
{
    /// <summary>
    /// Returns the matrix as a heat map: a row and a column for each role, and in each cell how much the two ask for alike, in whole per cent (0 and 100 only for nothing and
    /// all), the more the darker. A document of SVG that stands alone and may stand in an HTML page as it is: white ground, no style, font, id, script or link. The
    /// first 100 roles are drawn, and the number of the others is said. The same matrix always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the chart beside those of the framework; <see langword="null"/> for the English ones.</param>
    /// <remarks>What XML cannot hold (control characters, lone surrogates, noncharacters) stands as U+FFFD. Whole titles are shown as tooltips.</remarks>
    public string ToSvg(ReportTexts? texts = null)
    {
        texts ??= ReportTexts.English;
        string[] titles = [.. Roles.Select(role => role.Title)];
        return HeatMap.Draw(
            new HeatMapContent(
                texts["How alike roles are"],
                texts.Format("Roles: {0}.", Roles.Count),
                "The number in a cell says how many per cent of what the two roles ask for is alike.",
                titles,
                titles,
                CellAt)
            {
                AreColumnsRows = true,
                MostColumns = 100,
                MoreRows = "and {0} more roles",
                MostValue = 100,
                Unit = "%",
            },
            texts);
    }

    private HeatMapCell CellAt(int row, int column)
    {
        decimal percent = SimilarityAt(row, column).Percent();
        return new HeatMapCell((int)percent, MarkupText.Number(percent), $"{MarkupText.Number(percent)}%");
    }
}
