namespace CompetencyFrameworks;

public sealed partial class WorkforceRoleGaps
{
    /// <summary>
    /// Returns a heat map: a row for each role, a column for each category, and in each cell how many requirements of people are open, the more the darker;
    /// a dash where the role asks for nothing of the category. A document of SVG that stands alone and may stand in an HTML page as it is. The first 100 roles and 200 categories
    /// are drawn, and the number of the others is said. The same gaps always give the same text.
    /// </summary>
    /// <param name="texts">The words of the chart beside those of the framework; <see langword="null"/> for the English ones.</param>
    public string ToSvg(ReportTexts? texts = null)
    {
        texts ??= ReportTexts.English;
        bool isOneFramework = ByCategory.Select(counts => counts.Framework).Distinct().Count() < 2;
        var open = roles.Select(role => role.Summary.ByCategory.ToDictionary(counts => (counts.Framework, counts.Category), counts => counts.Open)).ToArray();
        return HeatMap.Draw(
            new HeatMapContent(
                texts["What is open, by role and category"],
                texts.Format("People: {0}. Roles: {1}. Categories: {2}.", Workforce.Count, Count, ByCategory.Count),
                "The number in a cell says how many requirements of people are open; a dash is where the role asks for nothing.",
                [.. roles.Select(role => role.Target.Title)],
                [.. ByCategory.Select(counts => ChartWords.Of(counts.Framework, counts.Category, isOneFramework, texts))],
                (row, column) => CellAt(open[row], ByCategory[column]))
            {
                MoreRows = "and {0} more roles",
                MoreColumns = "and {0} more categories",
            },
            texts);

        HeatMapCell CellAt(Dictionary<(CompetencyFramework, Category?), long> role, CategoryGapCounts category) =>
            role.TryGetValue((category.Framework, category.Category), out long count)
                ? new HeatMapCell((int)Math.Min(count, int.MaxValue), MarkupText.Number(count), texts.Format("Open: {0}", count))
                : new HeatMapCell(0, "–", texts["not asked for"]);
    }
}
