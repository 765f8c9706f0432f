using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// How wide characters are, in hundredths of the font size: those of a wide font, as a chart does not know in which one it will be shown. The same on every machine.
/// </summary>
internal static class CharacterWidths
{
    private const string Narrow = "!'(),.:;I[]`fijlt|{}/\\r-\"";
    private const string Wide = "MW@m%w";

    /// <summary>The width of the character that begins at a place.</summary>
    public static int At(string text, int place)
    {
        char c = text[place];
        if (c < 0x80)
        {
            return Narrow.IndexOf(c) >= 0 ? 38 : Wide.IndexOf(c) >= 0 ? 106 : c == ' ' ? 33 : c is >= 'A' and <= 'Z' ? 73 : 61;
        }

        int code = CodeAt(text, place);
        return IsWithoutWidth(code, text, place) ? 0
            : code is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF) ? 130
            : IsFullWidth(code) ? 100
            : code > 0xFFFF ? 120
            : code is (>= 0xFB50 and <= 0xFDFF) or (>= 0x0900 and <= 0x0DFF) ? 90
            : 68;
    }

    /// <summary>The code point that begins at a place; that of a lone surrogate is the one of U+FFFD, which is shown for it.</summary>
    public static int CodeAt(string text, int place) =>
        !char.IsSurrogate(text[place]) ? text[place]
        : place + 1 < text.Length && char.IsSurrogatePair(text[place], text[place + 1]) ? char.ConvertToUtf32(text[place], text[place + 1])
        : 0xFFFD;

    /// <summary>Whether the code point is one of Chinese, Japanese or Korean, between which a line may end.</summary>
    public static bool IsFullWidth(int code) =>
        code is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD) or 0xFFFD;

    /// <summary>Whether the code point belongs to the one before: a mark, a joiner, a variation or a skin tone.</summary>
    public static bool IsWithoutWidth(int code, string text, int place) =>
        code is (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF or (>= 0x1F3FB and <= 0x1F3FF) or >= 0xE0000
        || CharUnicodeInfo.GetUnicodeCategory(text, place) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
