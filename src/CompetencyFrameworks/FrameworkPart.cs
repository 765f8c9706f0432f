namespace CompetencyFrameworks;

/// <summary>Anything that is written as an object in a framework file.</summary>
[TypeFormatterSource]
public abstract class FrameworkPart
{
    private protected FrameworkPart(string? extensions) => Extensions = extensions;

    /// <summary>
    /// A vendor's own fields: the exact JSON text of the <c>extensions</c> object, never interpreted; <see langword="null"/> where there is none.
    /// </summary>
    public string? Extensions { get; }
}
