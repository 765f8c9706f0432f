namespace CompetencyFrameworks;

public sealed partial class WorkforceRoleGaps
{
    /// <summary>
    /// Returns a summary of everybody against the roles in Markdown: figures, a heat map, each role with who is nearest to it, the competencies that most people lack, what few or nobody has, and the sources. The picture is left out, as the tables say the same.
    /// Lines end with "\n"; the same result always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the report; <see langword="null"/> for the English ones.</param>
    public string ToMarkdown(ReportTexts? texts = null)
    {
        var page = new MarkdownReportWriter(texts ?? ReportTexts.English);
        WorkforceRoleGapsText.Write(this, page);
        return page.Finish();
    }

    /// <summary>
    /// Returns a summary of everybody against the roles as a page of HTML, to print or to send: figures, a heat map, each role with who is nearest to it, the competencies that most people lack, what few or nobody has, and the sources. The page needs nothing
    /// beside it, and runs nothing. The same result always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the report; <see langword="null"/> for the English ones.</param>
    public string ToHtml(ReportTexts? texts = null)
    {
        var page = new HtmlReportWriter(texts ?? ReportTexts.English);
        WorkforceRoleGapsText.Write(this, page);
        return page.Finish();
    }
}
