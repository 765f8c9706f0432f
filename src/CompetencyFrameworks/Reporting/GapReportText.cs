namespace CompetencyFrameworks;

/// <summary>A gap report for people to read.</summary>
internal static class GapReportText
{
    private const int FirstSteps = 10;

    public static void Write(GapReport report, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        WriteOverview(report, page);
        if (report.All.Count > 0)
        {
            WriteRequirements(report, page);
        }

        WriteFirstSteps(report, page);
        WriteEvidence(report, page);
        if (report.Unplaced.Count > 0)
        {
            page.Section(texts["Recorded, but not counted"]);
            page.List(report.Unplaced.Select(holding => holding.ToString()));
        }

        SourcesText.Write(page, report.All.Select(gap => gap.Competency.Framework), report.Target.Frameworks);
    }

    /// <summary>Title, summary, figures and picture.</summary>
    public static void WriteOverview(GapReport report, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        string person = report.Profile.ShownName;
        page.Title(texts.Format("{0}: what is missing for {1}", person, report.Target.Title));
        page.Paragraph([.. Summary(report, texts)]);
        WriteFigures(report, page);
        if (report.All.Count > 0)
        {
            page.Picture(texts["What is held, and what is required"], () => report.ToSvg(texts));
        }
    }

    private static IEnumerable<string> Summary(GapReport report, ReportTexts texts)
    {
        if (report.Coverage is null)
        {
            yield return texts.Format("{0} asks for nothing.", report.Target.Title);
            yield break;
        }

        yield return texts.Format("{0} satisfies {1} requirements of {2}.", report.Profile.ShownName, texts.Of(report.Coverage), report.Target.Title);
        if (report.IsReady)
        {
            yield return texts[report.Open.Count == 0 ? "Nothing is open." : "What is open is optional."];
        }

        if (report.Open.Count == 0)
        {
            yield break;
        }

        CategoryGaps most = report.ByCategory.OrderByDescending(category => category.Open.Count).First();
        if (report.ByCategory.Count > 1 && most.Category is not null)
        {
            yield return texts.Format("Most is open in {0}: {1} of {2}.", most.Category.Title, most.Open.Count, most.All.Count);
        }

        yield return texts.Format("The first step: {0}.", report.NextSteps[0].Gap.Competency);
    }

    private static void WriteFigures(GapReport report, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        page.Figures(
            (texts["Requirements satisfied"], texts.Of(report.Coverage)),
            (texts["Units held"], texts.Of(report.UnitCoverage)),
            (texts["Credits held"], texts.Of(report.CreditCoverage)),
            (texts["Credits missing"], report.CreditCoverage is null ? null : ReportWords.Number(report.CreditsMissing)),
            (texts["Graded competencies at the level"], texts.Of(report.GradedCoverage)),
            (texts["Progress"], texts.Of(report.Progress)),
            (texts["Open, nothing recorded"], ReportWords.Number(report.NotAssessed.Count)),
            (texts["Ready"], texts.Of((bool?)report.IsReady)));
        if (report.Target.LeftOut.Count > 0)
        {
            page.Paragraph(texts.Format("Left out, as {0} does not apply to it: {1}.", report.Target.Title, string.Join("; ", report.Target.LeftOut)));
        }
    }

    private static void WriteRequirements(GapReport report, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        page.Section(texts["Requirements"]);
        var table = new ShownTable(
            (texts["Category"], false), (texts["Competency"], false), (texts["Kind"], false), (texts["Required"], false), (texts["Held"], false), (texts["Status"], false), (texts["Credits"], true));
        bool isOneFramework = report.ByCategory.Select(category => category.Framework).Distinct().Count() < 2;
        foreach (Gap gap in report.ByCategory.SelectMany(category => category.All))
        {
            table.Add(
                ChartWords.Of(gap.Competency.Framework, gap.Competency.Category, isOneFramework, texts),
                gap.Competency.ToString(),
                texts.Of(gap.Kind),
                texts.Of(gap.Required),
                texts.Of(gap.Held),
                texts.Of(gap),
                ReportWords.Number((gap.Competency as UnitOfCompetency)?.Credit));
        }

        page.Table(texts["All requirements, by category"], table.NamedBy(1));
        var categories = new ShownTable((texts["Category"], false), (texts["Requirements satisfied"], false), (texts["Open"], true), (texts["Credits missing"], true));
        foreach (CategoryGaps category in report.ByCategory)
        {
            categories.Add(
                ChartWords.Of(category.Framework, category.Category, isOneFramework, texts), texts.Of(category.Coverage), ReportWords.Number(category.Open.Count), category.CreditCoverage is null ? null : ReportWords.Number(category.CreditsMissing));
        }

        page.Table(texts["Categories"], categories.NamedBy(0));
    }

    private static void WriteFirstSteps(GapReport report, ReportWriter page)
    {
        if (report.NextSteps.Count < 2)
        {
            return;
        }

        ReportTexts texts = page.Texts;
        page.Section(texts["What to do first"]);
        var table = new ShownTable(
            (texts["Place"], true), (texts["Competency"], false), (texts["Kind"], false), (texts["Other roles that ask for it"], true), (texts["Credits"], true), (texts["Rungs"], true));
        foreach (NextStep step in report.NextSteps.Take(FirstSteps))
        {
            table.Add(
                ReportWords.Number(table.Count + 1),
                step.Gap.Competency.ToString(),
                texts.Of(step.Kind),
                ReportWords.Number(step.OtherRoles.Count),
                ReportWords.Number(step.Credit),
                ReportWords.Number(step.Rungs));
        }

        page.Table(texts["Stronger kinds first, then what most other roles ask for, then the least effort"], table.NamedBy(1).LeavingOut(report.NextSteps.Count - table.Count));
    }

    private static void WriteEvidence(GapReport report, ReportWriter page)
    {
        if (report.Open.Count > 0)
        {
            page.Section(page.Texts["What has to be shown"]);
            EvidenceText.Write(page, report.ByCategory.SelectMany(category => category.Open));
        }
    }
}
