namespace CompetencyFrameworks;

/// <summary>A decision taken where a source document was damaged or at fault.</summary>
public sealed class SourceReading : FrameworkPart
{
    internal SourceReading(string at, string note, string? extensions = null)
        : base(extensions)
    {
        At = at;
        Note = note;
    }

    /// <summary>The id of the item that the reading concerns; the framework's own id where it concerns the whole.</summary>
    public string At { get; }

    /// <summary>What was read, and why.</summary>
    public string Note { get; }

    /// <summary>Returns the place and the note.</summary>
    public override string ToString() => $"{At}: {Note}";
}
