namespace CompetencyFrameworks;

/// <summary>What a report is written to, part by part, whatever it becomes. Each report says once what it holds.</summary>
internal abstract class ReportWriter(ReportTexts texts)
{
    /// <summary>The words of the report.</summary>
    public ReportTexts Texts => texts;

    /// <summary>Begins the report.</summary>
    public abstract void Title(string title);

    /// <summary>Begins a section.</summary>
    public abstract void Section(string heading);

    /// <summary>Begins a part of a section.</summary>
    public abstract void Part(string heading);

    /// <summary>Writes sentences.</summary>
    public abstract void Paragraph(params string[] sentences);

    /// <summary>Writes figures, each under its name. One without a value is left out.</summary>
    public abstract void Figures(params (string Name, string? Value)[] figures);

    /// <summary>Writes a table.</summary>
    public abstract void Table(string caption, ShownTable table);

    /// <summary>Writes a list.</summary>
    public abstract void List(IEnumerable<string> items);

    /// <summary>
    /// Writes a section that shows a picture: SVG, or where there is one, a diagram of Mermaid; only the one that is shown is made. What can show neither leaves it out, as a
    /// table says the same.
    /// </summary>
    public abstract void Picture(string heading, Func<string> svg, Func<string>? mermaid = null);
}
