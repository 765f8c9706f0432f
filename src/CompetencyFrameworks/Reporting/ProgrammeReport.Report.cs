namespace CompetencyFrameworks;

public sealed partial class ProgrammeReport
{
    /// <summary>
    /// Returns the report in Markdown: figures, chart, the units of the role and of the design, what the missing ones ask to be shown, and the sources. The picture is left out, as the tables say the same.
    /// Lines end with "\n"; the same result always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the report; <see langword="null"/> for the English ones.</param>
    public string ToMarkdown(ReportTexts? texts = null)
    {
        var page = new MarkdownReportWriter(texts ?? ReportTexts.English);
        ProgrammeReportText.Write(this, page);
        return page.Finish();
    }

    /// <summary>
    /// Returns the report as a page of HTML, to print or to send: figures, chart, the units of the role and of the design, what the missing ones ask to be shown, and the sources. The page needs nothing
    /// beside it, and runs nothing. The same result always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the report; <see langword="null"/> for the English ones.</param>
    public string ToHtml(ReportTexts? texts = null)
    {
        var page = new HtmlReportWriter(texts ?? ReportTexts.English);
        ProgrammeReportText.Write(this, page);
        return page.Finish();
    }
}
