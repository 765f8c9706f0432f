namespace CompetencyFrameworks;

/// <summary>What a programme design has of a role's units, for people to read.</summary>
internal static class ProgrammeReportText
{
    public static void Write(ProgrammeReport report, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        WriteOverview(report, page);
        if (report.Matching.Count + report.Missing.Count + report.Others.Count > 0)
        {
            WriteUnits(report, page);
        }

        Requirement[] missing = [.. report.Missing.Select(unit => report.Target.RequirementFor(unit)!)];
        if (missing.Length > 0)
        {
            page.Section(texts["What the missing units ask to be shown"]);
            EvidenceText.WriteAsked(page, missing.Select(requirement => EvidenceText.ToGap(requirement, null)));
        }

        SourcesText.Write(page, report.Design.Units.Select(unit => unit.Framework), report.Target.Frameworks);
    }

    /// <summary>Title, summary, figures and picture.</summary>
    public static void WriteOverview(ProgrammeReport report, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        page.Title(texts.Format("{0}: a programme for {1}", report.Design.Title, report.Target.Title));
        page.Paragraph([.. Summary(report, texts)]);
        page.Figures(
            (texts["Units of the role in the design"], texts.Of(report.Share)),
            (texts["Share required"], report.RequiredShare is { } share ? texts.Format("{0}%", ReportWords.Number(share * 100)) : null),
            (texts["SCS-based"], texts.Of(report.IsScsBased)),
            (texts["Core units missing"], ReportWords.Number(report.MissingCore.Count)),
            (texts["Units to add"], report.Completion is null ? null : ReportWords.Number(report.Completion.Count)),
            (texts["Credits of the role's units in the design"], ReportWords.Number(report.MatchingCredits)),
            (texts["Credits of the design"], ReportWords.Number(report.Credits)));
        if (report.Target.Qualification is { } qualification)
        {
            page.Paragraph(texts.Format("Qualification: {0}.", qualification.Title));
        }

        page.Picture(texts["Units by part"], () => report.ToSvg(texts));
    }

    private static IEnumerable<string> Summary(ProgrammeReport report, ReportTexts texts)
    {
        yield return report.Share is null
            ? texts.Format("{0} asks for no units.", report.Target.Title)
            : texts.Format("{0} has {1} units of {2}.", report.Design.Title, texts.Of(report.Share), report.Target.Title);
        if (report.IsScsBased is { } isBased)
        {
            yield return texts.Format(isBased ? "{0}% are required: it is SCS-based." : "{0}% are required: it is not SCS-based.", ReportWords.Number(report.RequiredShare * 100));
        }

        if (report.Completion is { Count: > 0 } completion)
        {
            yield return texts.Format("It would be with so many units more: {0}, of so many credits: {1}.", completion.Count, ReportWords.Number(completion.Sum(unit => unit.Credit ?? 0)));
        }
    }

    private static void WriteUnits(ProgrammeReport report, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        page.Section(texts["Units"]);
        var table = new ShownTable((texts["Part"], false), (texts["Unit of competency"], false), (texts["Kind"], false), (texts["Credits"], true), (texts["To add"], false));
        Add("in the design", report.Matching);
        Add("missing", report.Missing);
        Add("not of the role", report.Others);
        page.Table(texts["All units of the role and of the design"], table.NamedBy(1));

        void Add(string part, IReadOnlyList<UnitOfCompetency> units)
        {
            foreach (UnitOfCompetency unit in units)
            {
                table.Add(
                    texts[part],
                    unit.ToString(),
                    report.Target.RequirementFor(unit) is { } requirement ? texts.Of(requirement.Kind) : null,
                    ReportWords.Number(unit.Credit),
                    report.Completion?.Contains(unit) == true ? texts["yes"] : null);
            }
        }
    }
}
