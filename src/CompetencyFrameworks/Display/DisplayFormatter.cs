namespace CompetencyFrameworks;

/// <summary>Shows an object in one kind of output. A notebook reads the property and calls the method, both found by name.</summary>
internal sealed class DisplayFormatter(string mimeType, Func<object, string> show)
{
    public string MimeType => mimeType;

    /// <summary>Writes the whole output at once, or nothing where it cannot be made.</summary>
    public bool Format(object value, TextWriter writer)
    {
        string shown = show(value);
        writer.Write(shown);
        return true;
    }
}
