namespace CompetencyFrameworks;

public sealed partial class GapMatrix
{
    /// <summary>
    /// Returns the matrix as a heat map: a row for each person, a column for each requirement, and in each cell the rungs that are missing (1 for a unit, 0 where the requirement
    /// is satisfied), the more the darker; a dashed outline where nothing is recorded. A document of SVG that stands alone and may stand in an HTML page as it is:
    /// white ground, no style, font, id, script or link. The first 100 people and 200 requirements are drawn, and the number of the others is said. The same matrix always
    /// gives the same text.
    /// </summary>
    /// <param name="texts">The words of the chart beside those of the framework; <see langword="null"/> for the English ones.</param>
    /// <remarks>What XML cannot hold (control characters, lone surrogates, noncharacters) stands as U+FFFD. Whole titles are shown as tooltips.</remarks>
    public string ToSvg(ReportTexts? texts = null) => HeatMap.Draw(ToContent(texts ?? ReportTexts.English), texts ?? ReportTexts.English);

    internal string[] ShownNames() => [.. places.Select((place, row) => gaps.Workforce.NameAt(place) is { } name && !string.IsNullOrWhiteSpace(name) ? $"{name} ({Ids[row]})" : Ids[row])];

    private HeatMapContent ToContent(ReportTexts texts)
    {
        return new HeatMapContent(
            texts.Format("Gaps for the role {0}", Target.Title),
            texts.Format("People: {0}. Requirements: {1}.", Ids.Count, Requirements.Count),
            "The number in a cell says how many rungs are missing; 0 is satisfied.",
            ShownNames(),
            [.. Requirements.Select(requirement => requirement.Competency.Title)],
            (row, column) => CellAt(row, column, texts));
    }

    private HeatMapCell CellAt(int row, int column, ReportTexts texts)
    {
        int shortfall = ShortfallAt(row, column);
        int? rank = HeldRankAt(row, column);
        Requirement requirement = Requirements[column];
        string held = ChartWords.Of(rank is { } recorded ? Attainment.Of(requirement.Competency, recorded) : Attainment.NotAssessed, texts);
        return new HeatMapCell(
            shortfall,
            MarkupText.Number(shortfall),
            texts.Format("{0}, required: {1}", held, ChartWords.Of(Attainment.Of(requirement.Competency, requirement.Rank), texts)),
            rank is not null);
    }
}
