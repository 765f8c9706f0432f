namespace CompetencyFrameworks;

public sealed partial class RequirementMatrix
{
    /// <summary>
    /// Returns the matrix as a heat map, laid on its side, as there are more competencies than roles: a row for each competency, a column for each role, and in each cell the
    /// rank asked for (1 for a unit, 0 where it is not asked for), the higher the darker. A document of SVG that stands alone and may stand in an HTML page as it is: white
    /// ground, no style, font, id, script or link. The first 200 competencies and 100 roles are drawn, and the number of the others is said. The same matrix always
    /// gives the same text.
    /// </summary>
    /// <param name="texts">The words of the chart beside those of the framework; <see langword="null"/> for the English ones.</param>
    /// <remarks>What XML cannot hold (control characters, lone surrogates, noncharacters) stands as U+FFFD. Whole titles are shown as tooltips.</remarks>
    public string ToSvg(ReportTexts? texts = null)
    {
        texts ??= ReportTexts.English;
        return HeatMap.Draw(
            new HeatMapContent(
                texts["What roles ask for"],
                texts.Format("Roles: {0}. Competencies: {1}.", Roles.Count, Competencies.Count),
                "The number in a cell is the rank that is asked for, 1 for a unit; 0 is not asked for.",
                [.. Competencies.Select(competency => competency.Title)],
                [.. Roles.Select(role => role.Title)],
                (row, column) => CellAt(column, row, texts))
            {
                IsKeyFirst = true,
                MostRows = 200,
                MostColumns = 100,
                MoreRows = "and {0} more competencies",
                MoreColumns = "and {0} more roles",
            },
            texts);
    }

    private HeatMapCell CellAt(int role, int competency, ReportTexts texts)
    {
        int rank = RankAt(role, competency);
        string words = rank == 0 ? texts["not asked for"] : texts.Format("required: {0}", ChartWords.Of(Attainment.Of(Competencies[competency], rank), texts));
        return new HeatMapCell(rank, MarkupText.Number(rank), words);
    }
}
