namespace CompetencyFrameworks;

/// <summary>A transition between roles for people to read.</summary>
internal static class RoleTransitionText
{
    public static void Write(RoleTransition transition, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        WriteOverview(transition, page);
        ShownTable table = ChangesText.Table(transition, texts);
        if (table.Count > 0)
        {
            page.Section(texts["Changes"]);
            page.Table(texts["All competencies that either role asks for"], table);
        }

        if (transition.Raised.Count + transition.Gained.Count > 0)
        {
            page.Section(texts["What has to be shown"]);
            EvidenceText.WriteAsked(page, ChangesText.Gaps(transition));
        }

        SourcesText.Write(page, transition.From.Frameworks, transition.To.Frameworks);
    }

    /// <summary>Title, summary, figures and picture.</summary>
    public static void WriteOverview(RoleTransition transition, ReportWriter page)
    {
        ReportTexts texts = page.Texts;
        page.Title(texts.Format("From {0} to {1}", transition.From.Title, transition.To.Title));
        page.Paragraph(
            texts.Format(
                "Kept: {0}, raised: {1}, gained: {2}, dropped: {3}.",
                transition.Kept.Count, transition.Raised.Count, transition.Gained.Count, transition.Dropped.Count),
            texts.Format("The move costs {0} credits and {1} rungs.", ReportWords.Number(transition.Credits), transition.Rungs));
        page.Figures(
            (texts["Not applicable"], transition.NotApplicable.Count == 0 ? null : ReportWords.Number(transition.NotApplicable.Count)),
            (texts["Similarity"], texts.Of(transition.Similarity)),
            (texts["Similarity of units"], texts.Of(transition.UnitSimilarity)),
            (texts["Similarity of graded competencies"], texts.Of(transition.GradedSimilarity)),
            (texts["Credits"], ReportWords.Number(transition.Credits)),
            (texts["Units without a stated credit"], transition.UnitsWithoutCredit == 0 ? null : ReportWords.Number(transition.UnitsWithoutCredit)),
            (texts["Rungs"], ReportWords.Number(transition.Rungs)));
        page.Picture(texts["What is asked for before and after"], () => transition.ToSvg(texts));
    }
}
