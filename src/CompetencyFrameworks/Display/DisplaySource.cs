namespace CompetencyFrameworks;

/// <summary>Makes what shows results and parts of frameworks in notebooks. A notebook makes one and calls its method, both found by name.</summary>
internal sealed class DisplaySource
{
    private readonly object[] formatters = [new DisplayFormatter("text/html", DisplayHtml.Of), new DisplayFormatter("text/plain", DisplayText.Of)];

    public IEnumerable<object> CreateTypeFormatters() => formatters;
}
