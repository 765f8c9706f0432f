using System.Text;

namespace CompetencyFrameworks;

/// <summary>Keeps a text that is written from right to left, or that turns its direction, from turning the sentence that it stands in.</summary>
internal static class BidiText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>
    /// The text between a first-strong isolate and its end, with every isolate inside ended and no end too many; as it is where nothing in it runs from right to left.
    /// </summary>
    public static string Isolated(string text)
    {
        if (!text.Any(IsTurning))
        {
            return text;
        }

        var isolated = new StringBuilder(text.Length + 2).Append(FirstStrongIsolate);
        int open = 0;
        foreach (char c in text)
        {
            if (c == PopIsolate && open == 0)
            {
                continue;
            }

            open += c is >= '\u2066' and <= '\u2068' ? 1 : c == PopIsolate ? -1 : 0;
            isolated.Append(c);
        }

        return isolated.Append(PopIsolate, open + 1).ToString();
    }

    // Letters from right to left, in the blocks that Unicode keeps for them, and the controls of direction.
    private static bool IsTurning(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or (>= '\u200E' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2066' and <= '\u2069') or (>= '\uD802' and <= '\uD803') or '\uD83A' or '\uD83B';
}
