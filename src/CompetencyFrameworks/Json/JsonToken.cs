namespace CompetencyFrameworks;

/// <summary>
/// Where a value, or the name of a member, stands in a JSON text. A file may have many millions: what it is can be seen from its first byte, and is not kept.
/// </summary>
internal readonly struct JsonToken
{
    private const int Escaped = int.MinValue;

    private readonly int extent;

    private JsonToken(int start, int extent)
    {
        Start = start;
        this.extent = extent;
    }

    /// <summary>The first byte.</summary>
    public int Start { get; }

    /// <summary>Of a value that is no container: how many bytes it has, quotes among them.</summary>
    public int Length => extent & ~Escaped;

    /// <summary>Of a container: the number of the token after it and everything inside it.</summary>
    public int Next => extent;

    /// <summary>Of a text: whether it is written with escapes.</summary>
    public bool IsEscaped => (extent & Escaped) != 0;

    public static JsonToken Value(int start, int length, bool isEscaped) => new(start, isEscaped ? length | Escaped : length);

    public static JsonToken Container(int start, int next) => new(start, next);
}
