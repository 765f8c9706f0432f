namespace CompetencyFrameworks;

/// <summary>What has to be shown to close gaps, gap by gap.</summary>
internal static class EvidenceText
{
    /// <summary>What a person has to show, with what is recorded of them.</summary>
    public static void Write(ReportWriter page, IEnumerable<Gap> open) => Write(page, open, isOfPerson: true);

    /// <summary>What is asked for beyond something else, where there is no person of whom anything could be recorded.</summary>
    public static void WriteAsked(ReportWriter page, IEnumerable<Gap> asked) => Write(page, asked, isOfPerson: false);

    private static void Write(ReportWriter page, IEnumerable<Gap> open, bool isOfPerson)
    {
        ReportTexts texts = page.Texts;
        foreach (Gap gap in open)
        {
            page.Part(
                isOfPerson || gap.IsAssessed ? texts.Format("{0}: {1} → {2}", gap.Competency, texts.Of(gap.Held), texts.Of(gap.Required))
                : gap.Required.Level is { } level ? texts.Format("{0}: {1}", gap.Competency, level.Title)
                : gap.Competency.ToString());
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
