namespace CompetencyFrameworks;

/// <summary>A document that a framework's texts come from. What the document does not state is absent.</summary>
public sealed class SourceDocument : FrameworkPart
{
    internal SourceDocument(string title, string? edition, string? publisher, string? rights, string? extensions = null)
        : base(extensions)
    {
        Title = title;
        Edition = edition;
        Publisher = publisher;
        Rights = rights;
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The edition that the document states of itself; <see langword="null"/> where it states none.</summary>
    public string? Edition { get; }

    /// <summary>The publisher; <see langword="null"/> where the document states none.</summary>
    public string? Publisher { get; }

    /// <summary>What the document says of rights in its text; <see langword="null"/> where it says nothing.</summary>
    public string? Rights { get; }

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}
