namespace CompetencyFrameworks;

/// <summary>One sentence that can be shown or ticked: an assessment criterion, a performance criterion or a descriptor of a level.</summary>
public sealed class Statement : FrameworkPart
{
    internal Statement(string text, string? id = null, string? code = null, string? uri = null, string? extensions = null)
        : base(extensions)
    {
        Text = text;
        Id = id;
        Code = code;
        Uri = uri;
    }

    /// <summary>The text, as the source has it.</summary>
    public string Text { get; }

    /// <summary>The id, unique inside its competency; <see langword="null"/> for a statement that is known by its level and text.</summary>
    public string? Id { get; }

    /// <summary>The notation printed in the source; <see langword="null"/> where none is stated.</summary>
    public string? Code { get; }

    /// <summary>The identifier on the web, as written in the file; <see langword="null"/> where none is stated.</summary>
    public string? Uri { get; }

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;
}
