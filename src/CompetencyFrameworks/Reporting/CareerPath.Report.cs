namespace CompetencyFrameworks;

public sealed partial class CareerPath
{
    /// <summary>
    /// Returns the path in Markdown: figures, the way as a picture, its moves, what each asks to be shown, and the sources. The picture is a Mermaid diagram.
    /// Lines end with "\n"; the same result always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the report; <see langword="null"/> for the English ones.</param>
    public string ToMarkdown(ReportTexts? texts = null)
    {
        var page = new MarkdownReportWriter(texts ?? ReportTexts.English);
        CareerPathText.Write(this, page);
        return page.Finish();
    }

    /// <summary>
    /// Returns the path as a page of HTML, to print or to send: figures, the way as a picture, its moves, what each asks to be shown, and the sources. The page needs nothing
    /// beside it, and runs nothing. The same result always gives the same text.
    /// </summary>
    /// <param name="texts">The words of the report; <see langword="null"/> for the English ones.</param>
    public string ToHtml(ReportTexts? texts = null)
    {
        var page = new HtmlReportWriter(texts ?? ReportTexts.English);
        CareerPathText.Write(this, page);
        return page.Finish();
    }
}
