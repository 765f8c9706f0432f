using System.Text;

namespace CompetencyFrameworks;

/// <summary>Writes elements of HTML or SVG, one on a line, with two spaces of indentation and "\n" at line ends. Everything it is handed is encoded.</summary>
internal sealed class MarkupWriter
{
    private readonly StringBuilder text = new();
    private readonly Stack<string> open = new();
    private readonly bool isXml;

    private MarkupWriter(bool isXml) => this.isXml = isXml;

    /// <summary>A writer of HTML, where an element without content has no end.</summary>
    public static MarkupWriter Html() => new(isXml: false);

    /// <summary>A writer of XML, where an element without content ends itself.</summary>
    public static MarkupWriter Xml() => new(isXml: true);

    /// <summary>Begins an element that holds others. An attribute without a value (<see langword="null"/>) is left out.</summary>
    public MarkupWriter Begin(string name, params (string Name, string? Value)[] attributes)
    {
        Start(name, attributes).Append(">\n");
        open.Push(name);
        return this;
    }

    /// <summary>Ends the element begun last.</summary>
    public MarkupWriter End()
    {
        string name = open.Pop();
        Indent().Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>Writes an element that holds nothing but text.</summary>
    public MarkupWriter Element(string name, string content, params (string Name, string? Value)[] attributes)
    {
        Start(name, attributes).Append('>').Append(MarkupText.Encode(content)).Append("</").Append(name).Append(">\n");
        return this;
    }

    /// <summary>Writes an element that holds nothing.</summary>
    public MarkupWriter Empty(string name, params (string Name, string? Value)[] attributes)
    {
        Start(name, attributes).Append(isXml ? "/>\n" : ">\n");
        return this;
    }

    /// <summary>Writes markup that is complete in itself, as it is: what another writer has made.</summary>
    public MarkupWriter Markup(string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>The markup. Every element has to have ended.</summary>
    public override string ToString() => open.Count == 0 ? text.ToString() : throw new InvalidOperationException($"<{open.Peek()}> has not ended.");

    private StringBuilder Start(string name, (string Name, string? Value)[] attributes)
    {
        Indent().Append('<').Append(name);
        foreach ((string attribute, string? value) in attributes)
        {
            if (value is not null)
            {
                text.Append(' ').Append(attribute).Append("=\"").Append(MarkupText.Encode(value)).Append('"');
            }
        }

        return text;
    }

    private StringBuilder Indent() => text.Append(' ', 2 * open.Count);
}
