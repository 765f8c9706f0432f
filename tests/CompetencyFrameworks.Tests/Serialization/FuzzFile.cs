using System.Text.Json;

namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>A JSON file with the places of its parts, so that a mutator may cut between them.</summary>
internal sealed class FuzzFile
{
    private FuzzFile(byte[] bytes) => Bytes = bytes;

    public byte[] Bytes { get; }

    /// <summary>Every value, containers among them.</summary>
    public List<Range> Values { get; } = [];

    /// <summary>The names of members, in quotes.</summary>
    public List<Range> Names { get; } = [];

    /// <summary>The members of objects, each with its name, and the items of arrays.</summary>
    public List<Range> Parts { get; } = [];

    /// <summary>The places of a file; <see langword="null"/> where it is no JSON any more.</summary>
    public static FuzzFile? Scan(byte[] bytes)
    {
        var file = new FuzzFile(bytes);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            file.ReadAll(ref reader);
            return file;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void ReadAll(ref Utf8JsonReader reader)
    {
        var open = new Stack<(int Value, int Part)>();
        int name = -1;
        while (reader.Read())
        {
            int start = (int)reader.TokenStartIndex;
            int end = (int)reader.BytesConsumed;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    Names.Add(start..(start + reader.ValueSpan.Length + 2));
                    name = start;
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((start, name < 0 ? start : name));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    (int value, int part) = open.Pop();
                    Add(value, part, end, open.Count);
                    break;
                default:
                    Add(start, name < 0 ? start : name, end, open.Count);
                    break;
            }

            name = -1;
        }
    }

    private void Add(int value, int part, int end, int depth)
    {
        Values.Add(value..end);
        if (depth > 0)
        {
            Parts.Add(part..end);
        }
    }
}
