using System.Text;

namespace CompetencyFrameworks;

/// <summary>Writes a report as Markdown with pipe tables; lines end with "\n".</summary>
internal sealed class MarkdownReportWriter : ReportWriter
{
    private readonly StringBuilder text = new();

    private MarkdownReportWriter(ReportTexts texts)
        : base(texts)
    {
    }

    public override void Title(string title) => Block("# " + MarkdownText.Escape(title) + "\n");

    public override void Section(string heading) => Block("## " + MarkdownText.Escape(heading) + "\n");

    public override void Part(string heading) => Block("### " + MarkdownText.Escape(heading) + "\n");

    public override void Paragraph(params string[] sentences) => Block(MarkdownText.Line(string.Join(" ", sentences)) + "\n");

    public override void Figures(params (string Name, string? Value)[] figures) => Block(string.Concat(figures
        .Where(figure => figure.Value is not null)
        .Select(figure => $"- **{MarkdownText.Escape(figure.Name)}**: {MarkdownText.Escape(figure.Value!)}\n")));

    public override void Table(string caption, ShownTable table) => Block(table.ToMarkdown(Texts));

    public override void List(IEnumerable<string> items) => Block(string.Concat(items.Select(item => "- " + MarkdownText.Line(item) + "\n")));

    public override void Picture(string heading, Func<string> svg, Func<string>? mermaid = null)
    {
        if (mermaid is not null)
        {
            Section(heading);
            Block("```mermaid\n" + mermaid() + "```\n");
        }
    }

    /// <summary>The Markdown of what is written to it.</summary>
    public static string Markdown(ReportTexts? texts, Action<ReportWriter> write)
    {
        var page = new MarkdownReportWriter(texts ?? ReportTexts.English);
        write(page);
        return page.text.ToString();
    }

    private void Block(string block)
    {
        if (block.Length > 0)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(block);
        }
    }
}
