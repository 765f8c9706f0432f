namespace CompetencyFrameworks;

/// <summary>
/// Where a value, or the name of a member, stands in a JSON text. A file may have many millions: what it is can be seen from its first byte, and is not kept.
/// </summary>
/// <param name="start">The first byte.</param>
/// <param name="extent">Of a container: the number of the token after it and everything inside it. Of any other value: its length, and a mark where it is escaped.</param>
internal readonly struct JsonToken(int start, int extent)
{
    /// <summary>Marks the extent of a text that is written with escapes.</summary>
    public const int Escaped = int.MinValue;

    /// <summary>The first byte.</summary>
    public readonly int Start = start;

    /// <summary>Of a container: the number of the token after it and everything inside it.</summary>
    public readonly int Next = extent;

    /// <summary>Of a value that is no container: how many bytes it has, quotes among them.</summary>
    public int Length => Next & ~Escaped;

    /// <summary>Of a text: whether it is written with escapes.</summary>
    public bool IsEscaped => (Next & Escaped) != 0;
}
