using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CompetencyFrameworks;

/// <summary>
/// A JSON text as a flat list of tokens that remember where they stand, so that every fault can be found, and named by path, line and column.
/// </summary>
/// <remarks>A token is known by its number. The children of a container follow it; <see cref="After"/> leads past a token and all inside it.</remarks>
internal sealed partial class JsonTree
{
    /// <summary>How many digits a number may have before the point, and how many after it: sums of such numbers then fit into a decimal.</summary>
    public const int NumberDigits = 9;

    /// <summary>Whether the file is one that the library carries: no text in it is empty, broken or out of place.</summary>
    public readonly bool IsChecked;

    private readonly byte[] json;
    private readonly TokenList tokens = new();
    private readonly int maxDepth;

    private JsonTree(byte[] json, int maxDepth, bool isChecked = false)
    {
        this.json = json;
        this.maxDepth = maxDepth;
        IsChecked = isChecked;
    }

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
            faults.AddAtByte(
                "not-utf8",
                json,
                invalid,
                "Here is a byte that is not UTF-8, or half a surrogate pair.",
                BeginsAsUtf16(json) ? SaveAsUtf8 : "Save the file as UTF-8, and write whole characters.");
            return null;
        }

        return Read(json, options, faults);
    }

    /// <summary>What a token is; the name of a member is a string.</summary>
    public JsonKind KindOf(int token) => json[tokens[token].Start] switch
    {
        (byte)'"' => JsonKind.Text,
        (byte)'{' => JsonKind.Object,
        (byte)'[' => JsonKind.Array,
        (byte)'t' => JsonKind.True,
        (byte)'f' => JsonKind.False,
        (byte)'n' => JsonKind.Null,
        _ => JsonKind.Number,
    };

    /// <summary>The first child of a container, or the value of a member.</summary>
    public static int Inside(int token) => token + 1;

    /// <summary>The token after this one and everything inside it.</summary>
    public int After(int token) => IsContainer(token) ? tokens[token].Next : token + 1;

    public int OffsetOf(int token) => tokens[token].Start;

    public byte[] Bytes => json;

    /// <summary>Returns the text of a string or of a member's name, or <see langword="null"/> where it holds half a surrogate pair.</summary>
    public string? TextOf(int token)
    {
        JsonToken found = tokens[token];
        return found.IsEscaped ? UnescapedTextOf(found) : Encoding.UTF8.GetString(json, found.Start + 1, found.Length - 2);
    }

    /// <summary>Whether a text is written with escapes.</summary>
    public bool IsEscaped(int token) => tokens[token].IsEscaped;

    /// <summary>The bytes of a text that is written without escapes.</summary>
    public ReadOnlySpan<byte> PlainTextOf(int token) => json.AsSpan(tokens[token].Start + 1, tokens[token].Length - 2);

    /// <summary>Returns the bytes of a token, and of everything inside it, as they stand in the file.</summary>
    public string ExactTextOf(int token)
    {
        int start = tokens[token].Start;
        return IsContainer(token) ? ContainerAt(start) : Encoding.UTF8.GetString(json, start, tokens[token].Length);
    }

    private bool IsContainer(int token) => json[tokens[token].Start] is (byte)'{' or (byte)'[';

    private string? UnescapedTextOf(JsonToken text)
    {
        var reader = new Utf8JsonReader(json.AsSpan(text.Start, text.Length));
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

    private string ContainerAt(int start)
    {
        // Where a container ends is asked of few, and looked for again.
        var reader = new Utf8JsonReader(json.AsSpan(start), isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = maxDepth }));
        reader.Read();
        reader.TrySkip();
        return Encoding.UTF8.GetString(json, start, (int)reader.BytesConsumed);
    }

    private static byte[] WithoutByteOrderMark(byte[] utf8) =>
        utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF ? utf8.AsSpan(3).ToArray() : utf8;
}
