namespace CompetencyFrameworks;

/// <summary>Where a framework's texts come from, and how they were read.</summary>
public sealed class FrameworkSource : FrameworkPart
{
    internal FrameworkSource(IReadOnlyList<SourceDocument> documents, IReadOnlyList<SourceReading> readings, string? extensions = null)
        : base(extensions)
    {
        Documents = documents;
        Readings = readings;
    }

    /// <summary>The documents, in the order of the file.</summary>
    public IReadOnlyList<SourceDocument> Documents { get; }

    /// <summary>The readings taken where a document was damaged or at fault, in the order of the file.</summary>
    public IReadOnlyList<SourceReading> Readings { get; }

    /// <summary>Returns the titles of the documents.</summary>
    public override string ToString() => string.Join("; ", Documents);
}
