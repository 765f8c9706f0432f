using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CompetencyFrameworks;

/// <summary>
/// A JSON text as a flat list of tokens that remember where they stand, so that every fault can be found, and named by path, line and column.
/// </summary>
/// <remarks>A token is known by its number. The children of a container follow it; <see cref="After"/> leads past a token and all inside it.</remarks>
internal sealed class JsonTree
{
    /// <summary>How many digits a number may have before the point, and how many after it: sums of such numbers then fit into a decimal.</summary>
    public const int NumberDigits = 9;

    private const int LargestExponent = 1000;

    private readonly byte[] json;
    private readonly TokenList tokens = new();

    private JsonTree(byte[] json) => this.json = json;

    /// <summary>Reads the tokens, or returns <see langword="null"/> and adds the one fault of a text that is not JSON, too large or too deep.</summary>
    /// <param name="utf8">The file as it is, with or without a byte order mark; <see langword="null"/> for one that is too large.</param>
    /// <param name="options">The limits.</param>
    /// <param name="faults">Where the fault goes.</param>
    public static JsonTree? Parse(byte[]? utf8, ReadOptions options, FaultList faults)
    {
        if (utf8 is null)
        {
            faults.AddAtByte(
                "too-large",
                [],
                0,
                string.Format(CultureInfo.InvariantCulture, "The file has more than {0} bytes.", options.MaxBytes),
                "Divide it, or raise the limit in the options where you trust it.");
            return null;
        }

        byte[] json = WithoutByteOrderMark(utf8);
        if (Utf8Text.FirstInvalidByte(json) is int invalid)
        {
            faults.AddAtByte("not-utf8", json, invalid, "Here is a byte that is not UTF-8, or half a surrogate pair.", "Save the file as UTF-8, and write whole characters.");
            return null;
        }

        var tree = new JsonTree(json);

        // One deeper than allowed, so that too deep is not mistaken for no JSON.
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = options.MaxDepth + 1 });
        try
        {
            return tree.ReadAll(ref reader, options.MaxDepth, faults) ? tree : null;
        }
        catch (JsonException exception)
        {
            int at = SyntaxAdvice.WhereItEndsTooEarly(json, Utf8Text.OffsetOf(json, exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0));
            faults.AddAtByte("not-json", json, at, SyntaxAdvice.WhatIsAt(json, at), SyntaxAdvice.HowToMend(json, at, tree.IsWhole));
            return null;
        }
    }

    public JsonTokenType KindOf(int token) => tokens[token].Kind;

    /// <summary>The first child of a container, or the value of a member.</summary>
    public static int Inside(int token) => token + 1;

    /// <summary>The token after this one and everything inside it.</summary>
    public int After(int token) => tokens[token].Next;

    public int OffsetOf(int token) => tokens[token].Start;

    public byte[] Bytes => json;

    /// <summary>Returns the text of a string or of a member's name, or <see langword="null"/> where it holds half a surrogate pair.</summary>
    public string? TextOf(int token)
    {
        JsonToken found = tokens[token];
        if (!found.IsEscaped)
        {
            return Encoding.UTF8.GetString(json, found.Start + 1, found.Length - 2);
        }

        var reader = new Utf8JsonReader(json.AsSpan(found.Start, found.Length));
        reader.Read();
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a text is written with escapes.</summary>
    public bool IsEscaped(int token) => tokens[token].IsEscaped;

    /// <summary>The bytes of a text that is written without escapes.</summary>
    public ReadOnlySpan<byte> PlainTextOf(int token) => json.AsSpan(tokens[token].Start + 1, tokens[token].Length - 2);

    /// <summary>Returns a number exactly, or <see langword="null"/> where it has too many digits.</summary>
    public decimal? NumberOf(int token)
    {
        string text = ExactTextOf(token);
        if (!IsWithinDigits(text) || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            return null;
        }

        // Minus zero is zero, and is written so.
        return number == 0 ? 0 : number;
    }

    /// <summary>Returns the bytes of a token, and of everything inside it, as they stand in the file.</summary>
    public string ExactTextOf(int token) => Encoding.UTF8.GetString(json, tokens[token].Start, tokens[token].Length);

    // A container is one byte long until its end is known.
    private bool IsWhole => tokens.Count > 0 && (KindOf(0) is not (JsonTokenType.StartObject or JsonTokenType.StartArray) || tokens[0].Length > 1);

    private static byte[] WithoutByteOrderMark(byte[] utf8) =>
        utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF ? utf8.AsSpan(3).ToArray() : utf8;

    private static bool IsWithinDigits(string number)
    {
        int exponentAt = number.IndexOfAny(['e', 'E']);
        int exponent = 0;
        if (exponentAt >= 0
            && (!int.TryParse(number.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || Math.Abs((long)exponent) > LargestExponent))
        {
            return false;
        }

        string mantissa = (exponentAt < 0 ? number : number.Substring(0, exponentAt)).TrimStart('-');
        int point = mantissa.IndexOf('.');
        int places = (point < 0 ? 0 : mantissa.Length - point - 1) - exponent;
        int significant = mantissa.Replace(".", "").TrimStart('0').Length;
        return places <= NumberDigits && significant - places <= NumberDigits;
    }

    private bool ReadAll(ref Utf8JsonReader reader, int maxDepth, FaultList faults)
    {
        var open = new Stack<int>();
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                int container = open.Pop();
                tokens.Close(container, (int)reader.BytesConsumed);
                continue;
            }

            int start = (int)reader.TokenStartIndex;
            bool isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                if (open.Count == maxDepth)
                {
                    faults.AddAtByte(
                        "too-deep", json, start, string.Format(CultureInfo.InvariantCulture, "Objects and arrays nest more than {0} deep.", maxDepth), "Nest less deeply, or raise the limit in the options where you trust the file.");
                    return false;
                }

                open.Push(tokens.Count);
            }

            tokens.Add(start, reader.ValueSpan.Length + (isText ? 2 : 0), reader.TokenType, isText && reader.ValueIsEscaped);
        }

        return true;
    }
}
