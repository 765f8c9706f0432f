namespace CompetencyFrameworks;

/// <summary>What charts say in words in more than one place.</summary>
internal static class ChartWords
{
    /// <summary>The name of a chart of a report.</summary>
    public static string Name(GapReport report, ReportTexts texts) => texts.Format("Gaps of {0} for the role {1}", report.Profile.ShownName, report.Target.Title);

    /// <summary>The figures of a report in a sentence.</summary>
    public static string Description(GapReport report, ReportTexts texts) => report.All.Count == 0
        ? Coverage(report, texts)
        : texts.Format(
            "{0} of {1} requirements are satisfied and {2} are open; of the open ones {3} are not assessed.",
            report.Satisfied.Count,
            report.All.Count,
            report.Open.Count,
            report.NotAssessed.Count);

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
