namespace CompetencyFrameworks;

/// <summary>One entry of the knowledge and skills behind a graded competency.</summary>
public sealed class KnowledgeOrSkill : FrameworkPart
{
    internal KnowledgeOrSkill(string text, IReadOnlyList<string> items, string? extensions = null)
        : base(extensions)
    {
        Text = text;
        Items = items;
    }

    /// <summary>The entry, as the source has it.</summary>
    public string Text { get; }

    /// <summary>The entries below it, in the order of the source; often empty.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;
}
