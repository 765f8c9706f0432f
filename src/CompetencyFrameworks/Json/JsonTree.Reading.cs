using System.Globalization;
using System.Text.Json;

namespace CompetencyFrameworks;

internal sealed partial class JsonTree
{
    private static JsonTree? Read(byte[] json, ReadOptions options, FaultList faults)
    {
        var tree = new JsonTree(json, options.MaxDepth);

        // One deeper than allowed, so that too deep is not mistaken for no JSON.
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = options.MaxDepth + 1 });
        try
        {
            return tree.ReadAll(ref reader, faults) ? tree : null;
        }
        catch (JsonException exception)
        {
            int at = WhereItEndsTooEarly(json, Utf8Text.OffsetOf(json, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0));
            faults.AddAtByte("not-json", json, at, WhatIsAt(json, at), tree.HowToMend(at));
            return null;
        }
    }

    private bool ReadAll(ref Utf8JsonReader reader, FaultList faults)
    {
        var open = new Stack<int>();
        bool isExtensions = false;
        while (reader.Read())
        {
            JsonTokenType kind = reader.TokenType;
            if (kind is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                tokens.Close(open.Pop());
                continue;
            }

            int start = (int)reader.TokenStartIndex;
            if (kind is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                bool isText = kind is JsonTokenType.String or JsonTokenType.PropertyName;
                int length = reader.ValueSpan.Length + (isText ? 2 : 0);
                tokens.Add(new JsonToken(start, isText && reader.ValueIsEscaped ? length | JsonToken.Escaped : length));
                isExtensions = kind == JsonTokenType.PropertyName && reader.ValueSpan.SequenceEqual("extensions"u8);
                continue;
            }

            if (IsTooDeep(ref reader, faults))
            {
                return false;
            }

            open.Push(tokens.Count);
            tokens.Add(new JsonToken(start, 0));
            if (isExtensions && kind == JsonTokenType.StartObject)
            {
                if (!PassOver(ref reader, faults))
                {
                    return false;
                }

                tokens.Close(open.Pop());
            }

            isExtensions = false;
        }

        return true;
    }

    // What is inside 'extensions' is never interpreted, and may be much: one token stands for all of it.
    private bool PassOver(ref Utf8JsonReader reader, FaultList faults)
    {
        int depth = reader.CurrentDepth;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && IsTooDeep(ref reader, faults))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTooDeep(ref Utf8JsonReader reader, FaultList faults)
    {
        if (reader.CurrentDepth < maxDepth)
        {
            return false;
        }

        faults.AddAtByte(
            "too-deep",
            json,
            (int)reader.TokenStartIndex,
            string.Format(CultureInfo.InvariantCulture, "Objects and arrays nest more than {0} deep.", maxDepth),
            "Nest less deeply, or raise the limit in the options where you trust the file.");
        return true;
    }
}
