namespace CompetencyFrameworks;

public sealed partial class WorkforceGaps
{
    /// <summary>
    /// Returns a summary of everybody against the role in Markdown: figures, a heat map of the nearest people, requirements, what few or nobody has, what has to be shown, and the sources.
    /// The picture is left out, as the tables say the same. Lines end with "\n"; the same result always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the report; <see langword="null"/> for the English ones.</param>
    public string ToMarkdown(ReportTexts? texts = null) => MarkdownReportWriter.Markdown(texts, page => WorkforceGapsText.Write(this, page));

    /// <summary>
    /// Returns a summary of everybody against the role as a page of HTML, to print or to send: figures, a heat map of the nearest people, requirements, what few or nobody has, what has to be shown, and the sources.
    /// The page needs nothing beside it, and runs nothing. The same result always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the report; <see langword="null"/> for the English ones.</param>
    public string ToHtml(ReportTexts? texts = null) => HtmlReportWriter.Page(texts, page => WorkforceGapsText.Write(this, page));

    /// <summary>
    /// Returns what <see cref="ToHtml"/> says as one <c>section</c>, to stand in a page of your own: headings from <c>h2</c> on, no styles; numbers are of the class "number".
    /// The same result always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the report; <see langword="null"/> for the English ones.</param>
    public string ToHtmlFragment(ReportTexts? texts = null) => HtmlReportWriter.Fragment(texts, page => WorkforceGapsText.Write(this, page));
}
