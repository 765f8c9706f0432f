namespace CompetencyFrameworks.Tests.Samples;

/// <summary>HTML, or SVG inside it, that a cell of a notebook shows as it is.</summary>
public sealed class NotebookMarkup(string text)
{
    public string Text { get; } = text;
}
