namespace CompetencyFrameworks;

/// <summary>Where what a report says comes from: the frameworks, and the documents that they were read from.</summary>
internal static class SourcesText
{
    public static void Write(ReportWriter page, params IEnumerable<CompetencyFramework>[] frameworks)
    {
        CompetencyFramework[] all = [.. frameworks.SelectMany(some => some).Distinct()];
        if (all.Length == 0)
        {
            return;
        }

        ReportTexts texts = page.Texts;
        page.Section(texts["Sources"]);
        foreach (CompetencyFramework framework in all)
        {
            page.Paragraph(texts.Format("{0} ({1}), edition {2}.", framework.Title, framework.Id, framework.Edition));
            if (framework.Source?.Documents is { Count: > 0 } documents)
            {
                page.List(documents.Select(document => string.Join(". ", new[] { document.Title, document.Edition, document.Publisher, document.Rights }.OfType<string>())));
            }
        }
    }
}
