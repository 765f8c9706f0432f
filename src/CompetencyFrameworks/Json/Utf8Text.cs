using System.Text;

namespace CompetencyFrameworks;

/// <summary>Places in UTF-8 text.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The place of the first byte that is not UTF-8; <see langword="null"/> where all is well.</summary>
    public static int? FirstInvalidByte(byte[] text)
    {
        try
        {
            strict.GetCharCount(text);
            return null;
        }
        catch (DecoderFallbackException exception)
        {
            return Math.Max(0, Math.Min(exception.Index, text.Length - 1));
        }
    }

    /// <summary>Encodes a text, half surrogate pairs as the bytes that <see cref="FirstInvalidByte"/> finds.</summary>
    public static byte[] Encode(string text)
    {
        if (UnicodeText.IsWellFormed(text))
        {
            return strict.GetBytes(text);
        }

        // A lone surrogate has no UTF-8 form: 0xFF stands for the first one, so that its place can be reported like that of any invalid byte.
        int good = 0;
        while (!char.IsSurrogate(text[good]) || IsPairAt(text, good))
        {
            good += IsPairAt(text, good) ? 2 : 1;
        }

        return [.. strict.GetBytes(text.Substring(0, good)), 0xFF];
    }

    /// <summary>The place of a byte given by line and position in the line, both counted from 0.</summary>
    public static int OffsetOf(byte[] text, long line, long position)
    {
        int offset = 0;
        for (; line > 0 && offset < text.Length; offset++)
        {
            line -= text[offset] == (byte)'\n' ? 1 : 0;
        }

        return (int)Math.Min(offset + position, text.Length);
    }

    /// <summary>The character that a byte belongs to.</summary>
    public static string CharacterAt(byte[] text, int at)
    {
        int start = at;
        while (start > 0 && IsContinuation(text[start]))
        {
            start--;
        }

        int end = start + 1;
        while (end < text.Length && IsContinuation(text[end]))
        {
            end++;
        }

        return Encoding.UTF8.GetString(text, start, end - start);
    }

    private static bool IsContinuation(byte value) => (value & 0xC0) == 0x80;

    private static bool IsPairAt(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
