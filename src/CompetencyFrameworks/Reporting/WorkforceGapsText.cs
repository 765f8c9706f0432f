namespace CompetencyFrameworks;

/// <summary>Everybody of a workforce against one role, for people to read.</summary>
internal static class WorkforceGapsText
{
    private const int RankedShown = 20;
    private const int EvidenceShown = 5;

    public static void Write(WorkforceGaps gaps, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        WorkforceGapSummary summary = gaps.Summary;
        WriteOverview(gaps, page);
        if (gaps.Count > 0)
        {
            WriteRanking(gaps, page);
        }

        if (summary.ByRequirement.Count > 0)
        {
            WriteRequirements(summary, page);
        }

        ScarceText.Write(page, gaps.Workforce, [gaps.Target], gaps.Options);
        RequirementGapCounts[] open = [.. MostOpen(summary).Take(EvidenceShown)];
        if (open.Length > 0)
        {
            page.Section(texts["What has to be shown for what most people lack"]);
            EvidenceText.WriteAsked(page, open.Select(counts => EvidenceText.ToGap(counts.Requirement, null)));
        }

        SourcesText.Write(page, gaps.Target.Frameworks, gaps.Workforce.Frameworks);
    }

    /// <summary>Title, summary, figures and picture.</summary>
    public static void WriteOverview(WorkforceGaps gaps, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        WorkforceGapSummary summary = gaps.Summary;
        page.Title(texts.Format("The workforce and {0}", gaps.Target.Title));
        page.Paragraph([.. Summary(gaps, texts)]);
        page.Figures(
            (texts["People"], ReportWords.Number(summary.People)),
            (texts["Ready"], ReportWords.Number(summary.Ready)),
            (texts["With one requirement open"], ReportWords.Number(summary.PeopleByOpen.Count > 1 ? summary.PeopleByOpen[1] : 0)),
            (texts["Requirements satisfied"], texts.Of(summary.Coverage)),
            (texts["Open, nothing recorded"], ReportWords.Number(summary.NotAssessed)),
            (texts["Credits missing"], HasUnits(summary) ? ReportWords.Number(summary.CreditsMissing) : null),
            (texts["Progress"], texts.Of(summary.Progress)));
        if (summary.ByRequirement.Count == 0)
        {
            return;
        }

        page.Picture(texts["What is open, person by person, the nearest first"], () => gaps.ToSvg(texts));
    }

    private static IEnumerable<string> Summary(WorkforceGaps gaps, ReportTexts texts)
    {
        if (gaps.Count == 0)
        {
            yield return texts["The workforce has nobody."];
            yield break;
        }

        if (gaps.Summary.ByRequirement.Count == 0)
        {
            yield return texts.Format("{0} asks for nothing.", gaps.Target.Title);
        }

        yield return texts.Format("People: {0}. Ready for {1}: {2}.", gaps.Count, gaps.Target.Title, gaps.Summary.Ready);
        if (MostOpen(gaps.Summary).FirstOrDefault() is { } most)
        {
            yield return texts.Format("Most people lack {0}: {1} of {2}.", most.Competency, most.Open, gaps.Count);
        }
    }

    private static void WriteRanking(WorkforceGaps gaps, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        page.Section(texts["Who is nearest"]);
        var table = new ShownTable(
            (texts["Place"], true), (texts["Person"], false), (texts["Ready"], false), (texts["Open"], true),
            (texts["Units missing"], true), (texts["Credits missing"], true), (texts["Rungs missing"], true));
        bool hasUnits = HasUnits(gaps.Summary);
        foreach (RankedPerson person in gaps.Ranking(RankedShown))
        {
            PersonGaps figures = person.Gaps;
            table.Add(
                ReportWords.Number(person.Place),
                NameOf(person.Name, person.Id),
                texts.Of((bool?)figures.IsReady),
                ReportWords.Number(figures.OpenCount),
                hasUnits ? ReportWords.Number(figures.UnitsMissing) : null,
                hasUnits ? ReportWords.Number(figures.CreditsMissing) : null,
                ReportWords.Number(figures.RungsMissing));
        }

        page.Table(texts["Ready first, then by fewest open requirements, credits and rungs missing"], table.NamedBy(1).LeavingOut(gaps.Count - table.Count));
    }

    private static void WriteRequirements(WorkforceGapSummary summary, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        page.Section(texts["Requirements"]);
        var table = new ShownTable(
            (texts["Competency"], false), (texts["Kind"], false), (texts["Required"], false), (texts["Satisfied"], true),
            (texts["Partial"], true), (texts["Missing"], true), (texts["Of these not assessed"], true));
        foreach (RequirementGapCounts counts in summary.ByRequirement.OrderByDescending(counts => counts.Open))
        {
            table.Add(
                counts.Competency.ToString(),
                texts.Of(counts.Requirement.Kind),
                texts.Of(counts.Requirement),
                ReportWords.Number(counts.Satisfied),
                ReportWords.Number(counts.Partial),
                ReportWords.Number(counts.Missing),
                ReportWords.Number(counts.NotAssessed));
        }

        page.Table(texts["How many people, most open first"], table.NamedBy(0));
        page.Table(texts["Categories"], CategoriesText.Table(summary.ByCategory, texts));
    }

    private static bool HasUnits(WorkforceGapSummary summary) => summary.ByRequirement.Any(counts => counts.Competency is UnitOfCompetency);

    private static IEnumerable<RequirementGapCounts> MostOpen(WorkforceGapSummary summary) =>
        summary.ByRequirement.Where(counts => counts.Open > 0).OrderByDescending(counts => counts.Open);

    private static string NameOf(string? name, string id) => string.IsNullOrWhiteSpace(name) ? id : $"{name} ({id})";
}
