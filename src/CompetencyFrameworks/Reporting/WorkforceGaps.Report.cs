namespace CompetencyFrameworks;

public sealed partial class WorkforceGaps
{
    /// <summary>
    /// Returns a summary of everybody against the role in Markdown: figures, a heat map and a list of the nearest people, the requirements that most people lack, what few or nobody has, what has to be shown, and the sources. The picture is left out, as the tables say the same.
    /// Lines end with "\n"; the same result always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the report; <see langword="null"/> for the English ones.</param>
    public string ToMarkdown(ReportTexts? texts = null)
    {
        var page = new MarkdownReportWriter(texts ?? ReportTexts.English);
        WorkforceGapsText.Write(this, page);
        return page.Finish();
    }

    /// <summary>
    /// Returns a summary of everybody against the role as a page of HTML, to print or to send: figures, a heat map and a list of the nearest people, the requirements that most people lack, what few or nobody has, what has to be shown, and the sources. The page needs nothing
    /// beside it, and runs nothing. The same result always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the report; <see langword="null"/> for the English ones.</param>
    public string ToHtml(ReportTexts? texts = null)
    {
        var page = new HtmlReportWriter(texts ?? ReportTexts.English);
        WorkforceGapsText.Write(this, page);
        return page.Finish();
    }
}
