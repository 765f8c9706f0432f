using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>
/// What characters stand for (Unicode NFKD, each character decomposed to the end). The library brings the table along: the runtime's own normalisation leaves
/// everything but ASCII as it is where globalisation is invariant, as it is in many containers.
/// </summary>
internal static class Decompositions
{
    private const int FirstDecomposed = 0xA0;
    private const int FirstHangul = 0xAC00;
    private const int LastHangul = 0xD7A3;

    // Hangul syllables are made of a leading consonant, a vowel and mostly a trailing consonant, in that order.
    private const int FirstLeading = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeTrailing = 0x11A7;
    private const int Vowels = 21;
    private const int Trailings = 28;

    // Texts of plain ASCII never read it.
    private static readonly Lazy<(int[] CodePoints, string[] Texts)> table = new(Read);

    /// <summary>What a code point stands for; <see langword="null"/> where that is itself.</summary>
    public static string? Of(int codePoint)
    {
        if (codePoint < FirstDecomposed)
        {
            return null;
        }

        if (codePoint is >= FirstHangul and <= LastHangul)
        {
            return OfHangul(codePoint - FirstHangul);
        }

        int place = Array.BinarySearch(table.Value.CodePoints, codePoint);
        return place < 0 ? null : table.Value.Texts[place];
    }

    private static string OfHangul(int syllable)
    {
        char leading = (char)(FirstLeading + (syllable / (Vowels * Trailings)));
        char vowel = (char)(FirstVowel + (syllable / Trailings % Vowels));
        int trailing = syllable % Trailings;
        return trailing == 0 ? new string([leading, vowel]) : new string([leading, vowel, (char)(BeforeTrailing + trailing)]);
    }

    private static (int[] CodePoints, string[] Texts) Read()
    {
        using Stream stream = typeof(Decompositions).Assembly.GetManifestResourceStream("CompetencyFrameworks.Search.Decompositions.txt")
            ?? throw new InvalidOperationException("The assembly was built without its table of decompositions.");
        using var reader = new StreamReader(stream);
        var codePoints = new List<int>();
        var texts = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
            {
                Add(line, codePoints, texts);
            }
        }

        return (codePoints.ToArray(), texts.ToArray());
    }

    // "00C9 0045 0301", or "FF21-FF3A 0041" for a range that rises by one.
    private static void Add(string line, List<int> codePoints, List<string> texts)
    {
        string[] columns = line.Split(' ');
        string[] range = columns[0].Split('-');
        int first = Number(range[0]);
        int last = range.Length == 1 ? first : Number(range[1]);
        for (int codePoint = first; codePoint <= last; codePoint++)
        {
            codePoints.Add(codePoint);
            texts.Add(string.Concat(columns.Skip(1).Select(column => char.ConvertFromUtf32(Number(column) + codePoint - first))));
        }
    }

    private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
