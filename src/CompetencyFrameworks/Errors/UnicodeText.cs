namespace CompetencyFrameworks;

/// <summary>Questions about text that JSON files must be able to carry.</summary>
internal static class UnicodeText
{
    /// <summary>Whether every surrogate of the text is half of a pair, so that the text can be written as UTF-8 and read again.</summary>
    public static bool IsWellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                return false;
            }

            i++;
        }

        return true;
    }
}
