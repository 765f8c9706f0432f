using System.Globalization;
using System.Text;

namespace CompetencyFrameworks;

/// <summary>
/// Reads the words of a text as they are compared: decomposed (NFKD), marks dropped, in lower case character by character, parted at whatever is neither a
/// letter nor a digit.
/// </summary>
internal sealed class FoldedWords
{
    private readonly List<FoldedWord> words = [];
    private readonly StringBuilder letters = new();
    private int start;
    private int end;

    private FoldedWords()
    {
    }

    /// <summary>The words of a text, in its order.</summary>
    public static List<FoldedWord> Of(string text)
    {
        var reader = new FoldedWords();
        int length;
        for (int i = 0; i < text.Length; i += length)
        {
            length = LengthAt(text, i);
            int codePoint = length == 1 ? text[i] : char.ConvertToUtf32(text[i], text[i + 1]);
            if (Decompositions.Of(codePoint) is { } decomposed)
            {
                for (int j = 0; j < decomposed.Length; j += LengthAt(decomposed, j))
                {
                    reader.Take(decomposed, j, i, i + length);
                }
            }
            else
            {
                reader.Take(text, i, i, i + length);
            }
        }

        reader.EndWord();
        return reader.words;
    }

    // Half a surrogate pair stands for itself: it is no letter, and parts words.
    private static int LengthAt(string text, int place) => char.IsSurrogatePair(text, place) ? 2 : 1;

    /// <summary>Takes one character after decomposition.</summary>
    /// <param name="characters">The text that it stands in.</param>
    /// <param name="place">Its place there.</param>
    /// <param name="from">The place in the original text of what it was read from.</param>
    /// <param name="to">The place behind that.</param>
    private void Take(string characters, int place, int from, int to)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(characters, place))
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber:
                start = letters.Length == 0 ? from : start;
                end = to;
                AppendInLowerCase(characters, place);
                break;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark:
                end = to;
                break;
            default:
                EndWord();
                break;
        }
    }

    private void AppendInLowerCase(string characters, int place)
    {
        if (LengthAt(characters, place) == 1)
        {
            letters.Append(char.ToLowerInvariant(characters[place]));
        }
        else
        {
            letters.Append(characters.Substring(place, 2).ToLowerInvariant());
        }
    }

    private void EndWord()
    {
        if (letters.Length > 0)
        {
            words.Add(new FoldedWord(letters.ToString(), start, end));
            letters.Clear();
        }
    }
}
