using System.Text;

namespace CompetencyFrameworks;

/// <summary>Fits texts into charts: onto one line, or onto a few, with "…" where they are cut. A cut never parts what is shown as one character.</summary>
internal static class ChartText
{
    private const string Ellipsis = "…";
    private const int Replacement = 0xFFFD;
    private const char Joiner = '\u200D';

    /// <summary>
    /// The text on one line: white space and control characters become single spaces, with none at the ends; lone surrogates and noncharacters become U+FFFD.
    /// </summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i += LengthAt(text, i))
        {
            if (!char.IsWhiteSpace(text[i]) && !char.IsControl(text[i]))
            {
                int code = CharacterWidths.CodeAt(text, i);
                bool isCharacter = (code & 0xFFFE) != 0xFFFE && code is not (>= 0xFDD0 and <= 0xFDEF or Replacement);
                line.Append(isCharacter ? text.Substring(i, LengthAt(text, i)) : "\uFFFD");
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.Length > 0 && line[line.Length - 1] == ' ' ? line.ToString(0, line.Length - 1) : line.ToString();
    }

    /// <summary>The width of a line, in hundredths of the font size.</summary>
    public static int Width(string line)
    {
        int width = 0;
        for (int i = 0; i < line.Length; i += LengthAt(line, i))
        {
            width += CharacterWidths.At(line, i);
        }

        return width;
    }

    /// <summary>The text on so many lines at most, none wider than so many pixels at a font size; at least one, which may be empty.</summary>
    public static IReadOnlyList<string> Wrap(string text, int pixels, int fontSize, int mostLines)
    {
        string rest = OneLine(text);
        var lines = new List<string>();
        int most = pixels * 100 / fontSize;
        while (lines.Count + 1 < mostLines && EndOfFitting(rest, most) is var fitting && fitting < rest.Length)
        {
            int end = EndOfLine(rest, fitting);
            lines.Add(rest.Substring(0, end).TrimEnd(' '));
            rest = rest.Substring(end).TrimStart(' ');
        }

        lines.Add(Cut(rest, most));
        return lines;
    }

    /// <summary>The text on one line of so many characters at most.</summary>
    public static string Shorten(string text, int mostCharacters)
    {
        string line = OneLine(text);
        return line.Length <= mostCharacters ? line : line.Substring(0, LastBoundary(line, mostCharacters - 1)).TrimEnd(' ') + Ellipsis;
    }

    private static string Cut(string line, int most)
    {
        if (EndOfFitting(line, most) == line.Length)
        {
            return line;
        }

        return line.Substring(0, EndOfFitting(line, most - 100)).TrimEnd(' ') + Ellipsis;
    }

    // Never nothing, or a text would never end.
    private static int EndOfFitting(string line, int most)
    {
        int width = 0;
        int fitting = 0;
        for (int i = 0; i < line.Length; i += LengthAt(line, i))
        {
            width += CharacterWidths.At(line, i);
            if (width > most)
            {
                return fitting > 0 ? fitting : NextBoundary(line, 0);
            }

            int end = i + LengthAt(line, i);
            fitting = IsBoundary(line, end) ? end : fitting;
        }

        return line.Length;
    }

    // Behind the last word that fits or between two full-width characters; a word that is wider than the line is parted.
    private static int EndOfLine(string line, int fitting)
    {
        for (int end = fitting; end > 0; end--)
        {
            if (line[end] == ' ' || line[end - 1] == ' '
                || (IsBoundary(line, end) && (CharacterWidths.IsFullWidth(CharacterWidths.CodeAt(line, end)) || CharacterWidths.IsFullWidth(CodeBefore(line, end)))))
            {
                return end;
            }
        }

        return fitting;
    }

    private static int LastBoundary(string line, int end)
    {
        while (end > 0 && !IsBoundary(line, end))
        {
            end--;
        }

        return end;
    }

    private static int NextBoundary(string line, int start)
    {
        int end = start + 1;
        while (!IsBoundary(line, end))
        {
            end++;
        }

        return end;
    }

    // Not between the halves of a pair, before a mark, around a joiner, between the two letters of a flag, or inside a Korean syllable of several letters.
    private static bool IsBoundary(string line, int end)
    {
        if (end <= 0 || end >= line.Length)
        {
            return true;
        }

        if (char.IsLowSurrogate(line[end]) && char.IsHighSurrogate(line[end - 1]))
        {
            return false;
        }

        int code = CharacterWidths.CodeAt(line, end);
        return line[end] != Joiner && line[end - 1] != Joiner && !CharacterWidths.IsWithoutWidth(code, line, end) && !(IsFlagLetter(code) && IsSecondOfFlag(line, end))
            && char.GetUnicodeCategory(line[end]) != System.Globalization.UnicodeCategory.SpacingCombiningMark && line[end] is not (>= '\u1160' and <= '\u11FF');
    }

    private static int CodeBefore(string line, int end) =>
        CharacterWidths.CodeAt(line, end > 1 && char.IsSurrogatePair(line[end - 2], line[end - 1]) ? end - 2 : end - 1);

    private static bool IsSecondOfFlag(string line, int end)
    {
        int before = 0;
        while (end > 1 && IsFlagLetter(CharacterWidths.CodeAt(line, end - 2)))
        {
            before++;
            end -= 2;
        }

        return before % 2 == 1;
    }

    private static bool IsFlagLetter(int code) => code is >= 0x1F1E6 and <= 0x1F1FF;

    private static int LengthAt(string line, int place) => place + 1 < line.Length && char.IsSurrogatePair(line[place], line[place + 1]) ? 2 : 1;
}
