using System.Text.Json;

namespace CompetencyFrameworks;

/// <summary>Where a value, or the name of a member, stands in a JSON text.</summary>
/// <param name="start">Its first byte.</param>
/// <param name="length">How many bytes it has, quotes and brackets among them.</param>
/// <param name="next">The number of the token after this one and everything inside it.</param>
/// <param name="kind">What it is.</param>
/// <param name="isEscaped">Whether it is a text with escapes.</param>
internal readonly struct JsonToken(int start, int length, int next, JsonTokenType kind, bool isEscaped)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    public int Next { get; } = next;

    public JsonTokenType Kind { get; } = kind;

    public bool IsEscaped { get; } = isEscaped;

    /// <summary>The token of a container whose end is known.</summary>
    public JsonToken Closed(int end, int next) => new(Start, end - Start, next, Kind, IsEscaped);
}
