namespace CompetencyFrameworks;

/// <summary>
/// Writes a report as one page of HTML that needs nothing beside it: no script, no link, nothing to load, which its content security policy forbids as well.
/// </summary>
internal sealed class HtmlReportWriter : ReportWriter
{
    // Print and screen are black on white; the colours of the pictures are made for it.
    private const string Style = """
        :root { color-scheme: light; }
        body { margin: 0; background: #fff; color: #1a1a1a; font: 1rem/1.5 system-ui, sans-serif; }
        main { max-width: 62rem; margin: 0 auto; padding: 1.5rem; }
        h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; }
        h2 { font-size: 1.25rem; margin: 2rem 0 0.5rem; padding-top: 0.5rem; border-top: 2px solid #1a1a1a; }
        h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
        h1, h2, h3, p, li, td, th, dd { overflow-wrap: anywhere; }
        p, ul { margin: 0.5rem 0; }
        dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr)); gap: 0.5rem 1.5rem; margin: 1rem 0; }
        dl div { border-inline-start: 4px solid #12436d; padding-inline-start: 0.75rem; }
        dt { font-size: 0.875rem; }
        dd { margin: 0; font-weight: 600; }
        figure { margin: 1rem 0; }
        svg { display: block; max-width: 100%; height: auto; }
        table { width: 100%; border-collapse: collapse; margin: 1rem 0; font-size: 0.875rem; }
        caption { text-align: start; font-weight: 600; padding-bottom: 0.25rem; }
        th, td { min-width: 7em; text-align: start; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #767676; }
        tbody th { font-weight: inherit; }
        td.number, th.number { min-width: 0; overflow-wrap: normal; text-align: end; font-variant-numeric: tabular-nums; }
        html[dir="rtl"] :is(h1, h2, h3, p, li, dd, caption, th, td) { text-align: right; }
        html[dir="rtl"] .number { text-align: left; }
        tr, li, figure, dl div { break-inside: avoid; }
        h2, h3 { break-after: avoid; }
        thead { display: table-header-group; }
        @page { margin: 15mm; }
        @media print { main { max-width: none; padding: 0; } body { font-size: 10pt; } }
        """;

    // What tabs and lists of results show of a title, as it is written.
    private const int LongestTitle = 70;

    private readonly MarkupWriter body = MarkupWriter.Html();
    private readonly int highestHeading;
    private string pageTitle = "";

    private HtmlReportWriter(ReportTexts texts, int highestHeading)
        : base(texts) => this.highestHeading = highestHeading;

    public override void Title(string title)
    {
        pageTitle = title;
        body.Element(Heading(0), title);
    }

    public override void Section(string heading) => body.Element(Heading(1), heading);

    public override void Part(string heading) => body.Element(Heading(2), heading);

    public override void Paragraph(params string[] sentences) => body.Element("p", string.Join(" ", sentences));

    public override void Figures(params (string Name, string? Value)[] figures)
    {
        body.Begin("dl");
        foreach ((string name, string? value) in figures.Where(figure => figure.Value is not null))
        {
            body.Begin("div").Element("dt", name).Element("dd", value!, ("dir", "auto")).End();
        }

        body.End();
    }

    public override void Table(string caption, ShownTable table) => table.WriteHtml(body, caption, Texts);

    public override void List(IEnumerable<string> items)
    {
        body.Begin("ul");
        foreach (string item in items)
        {
            body.Element("li", item, ("dir", "auto"));
        }

        body.End();
    }

    public override void Picture(string heading, Func<string> svg, Func<string>? mermaid = null)
    {
        Section(heading);
        body.Begin("figure").Markup(svg()).End();
    }

    /// <summary>A whole page of what is written to it.</summary>
    public static string Page(ReportTexts? texts, Action<ReportWriter> write)
    {
        var page = new HtmlReportWriter(texts ?? ReportTexts.English, highestHeading: 1);
        write(page);
        return page.Finish();
    }

    /// <summary>A section of what is written to it, to stand in another page below its title.</summary>
    public static string Fragment(ReportTexts? texts, Action<ReportWriter> write)
    {
        var page = new HtmlReportWriter(texts ?? ReportTexts.English, highestHeading: 2);
        write(page);
        return MarkupWriter.Html().Begin("section", page.Language).Markup(page.body.ToString()).End().ToString();
    }

    private (string Name, string? Value)[] Language => [("lang", Texts.Language), ("dir", Texts.IsRightToLeft ? "rtl" : "ltr")];

    private string ShownTitle()
    {
        int longest = LongestTitle;
        string title = ChartText.Shorten(pageTitle, longest);
        while (MarkupText.Encode(title).Length > LongestTitle)
        {
            title = ChartText.Shorten(pageTitle, --longest);
        }

        return title;
    }

    private string Heading(int depth) => "h" + CellText.Of(highestHeading + depth);

    private string Finish() => MarkupWriter.Html()
        .Empty("!DOCTYPE html")
        .Begin("html", Language)
        .Begin("head")
        .Empty("meta", ("charset", "utf-8"))
        .Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", "default-src 'none'; style-src 'unsafe-inline'"))
        .Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
        .Element("title", ShownTitle())
        .Begin("style").Markup(Style.Replace("\r\n", "\n") + "\n").End()
        .End()
        .Begin("body").Begin("main").Markup(body.ToString()).End().End()
        .End()
        .ToString();
}
