namespace CompetencyFrameworks;

/// <summary>What has to be shown to close gaps, gap by gap.</summary>
internal static class EvidenceText
{
    public static void Write(ReportWriter page, IEnumerable<Gap> open)
    {
        ReportTexts texts = page.Texts;
        foreach (Gap gap in open)
        {
            page.Part(texts.Format("{0}: {1} → {2}", gap.Competency, texts.Of(gap.Held), texts.Of(gap.Required)));
            if (gap.IsEvidenceStated)
            {
                page.List(gap.ExpectedEvidence.Select(evidence => Describe(texts, evidence)));
            }
            else
            {
                page.Paragraph(texts["The source states nothing that would have to be shown."]);
            }
        }
    }

    /// <summary>What a role asks for, as a gap of somebody of whom so much is recorded.</summary>
    public static Gap ToGap(Requirement asked, Requirement? held) => new(asked, held is null ? null : new Holding(held.Competency, held.Rank));

    private static string Describe(ReportTexts texts, ExpectedEvidence evidence)
    {
        string text = evidence.Text ?? texts["nothing is stated"];
        return evidence.Level is null ? text : texts.Format("{0}: {1}", evidence.Level.Title, text);
    }
}
