namespace CompetencyFrameworks;

public sealed partial class ProgrammeReport
{
    /// <summary>
    /// Returns the report in Markdown: summary, figures, chart, the units of the role and of the design, what the missing ones ask to be shown, and the sources.
    /// The picture is left out, as the tables say the same. Lines end with "\n"; the same result always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the report; <see langword="null"/> for the English ones.</param>
    public string ToMarkdown(ReportTexts? texts = null) => MarkdownReportWriter.Markdown(texts, page => ProgrammeReportText.Write(this, page));

    /// <summary>
    /// Returns the report as a page of HTML, to print or to send: summary, figures, chart, the units of the role and of the design, what the missing ones ask to be shown, and the sources.
    /// The page needs nothing beside it, and runs nothing. The same result always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the report; <see langword="null"/> for the English ones.</param>
    public string ToHtml(ReportTexts? texts = null) => HtmlReportWriter.Page(texts, page => ProgrammeReportText.Write(this, page));

    /// <summary>
    /// Returns what <see cref="ToHtml"/> says as one <c>section</c>, to stand in a page of your own: headings from <c>h2</c> on, no styles; numbers are of the class "number".
    /// The same result always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the report; <see langword="null"/> for the English ones.</param>
    public string ToHtmlFragment(ReportTexts? texts = null) => HtmlReportWriter.Fragment(texts, page => ProgrammeReportText.Write(this, page));
}
