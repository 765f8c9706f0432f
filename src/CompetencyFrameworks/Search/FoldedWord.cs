namespace CompetencyFrameworks;

/// <summary>A word of a text as it is compared, and the place in the text that it was read from.</summary>
internal readonly struct FoldedWord(string text, int start, int end)
{
    /// <summary>The word: letters and digits without marks, in lower case.</summary>
    public string Text { get; } = text;

    /// <summary>The place of its first character.</summary>
    public int Start { get; } = start;

    /// <summary>The place behind its last character, marks included.</summary>
    public int End { get; } = end;
}
