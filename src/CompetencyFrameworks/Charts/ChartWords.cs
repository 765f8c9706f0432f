namespace CompetencyFrameworks;

/// <summary>What charts say in words in more than one place.</summary>
internal static class ChartWords
{
    /// <summary>How much of the requirements is satisfied.</summary>
    public static string Coverage(GapFigures figures, ReportTexts texts) => figures.Coverage is { } coverage
        ? texts.Format("{0} of {1} satisfied ({2}%)", coverage.Numerator, coverage.Denominator, coverage.Percent())
        : texts["Nothing is asked for."];

    /// <summary>What is held or asked for: the title of the level, or in words.</summary>
    public static string Of(Attainment attainment, ReportTexts texts) => attainment.Level?.Title ?? texts[attainment.ToString()];

    /// <summary>The title of a category, with that of its framework where there are several; the words for those in none.</summary>
    public static string Of(CompetencyFramework framework, Category? category, bool isOneFramework, ReportTexts texts) =>
        isOneFramework ? category?.Title ?? texts["no category"] : $"{framework.Title}: {category?.Title ?? texts["no category"]}";
}
