namespace CompetencyFrameworks;

/// <summary>Says of a text that is not JSON what stands in the way, and what would mend it.</summary>
/// <remarks>The parser's own messages differ from version to version; what stands at the place does not.</remarks>
internal static class SyntaxAdvice
{
    // A text that breaks off behind a comma or a colon lacks what should follow it: the parser points at the comma.
    public static int WhereItEndsTooEarly(byte[] json, int at) => at == json.Length - 1 && json[at] is (byte)',' or (byte)':' ? json.Length : at;

    public static string WhatIsAt(byte[] json, int at) => (at < json.Length ? json[at] : (byte)0) switch
    {
        _ when at >= json.Length => "The text is not JSON: it ends too early.",
        (byte)'\n' or (byte)'\r' => "The text is not JSON: the end of the line is not expected here.",
        _ => $"The text is not JSON: {Quote.Text(Utf8Text.CharacterAt(json, at))} is not expected here.",
    };

    /// <summary>What the writer of a file most likely meant.</summary>
    /// <param name="json">The text.</param>
    /// <param name="at">The place that the parser points at.</param>
    /// <param name="isBehindAll">Whether all before the place is a whole JSON text.</param>
    public static string HowToMend(byte[] json, int at, bool isBehindAll) => (at < json.Length ? json[at] : (byte)0) switch
    {
        _ when at >= json.Length => "Add what is missing: the rest of a text, an array or an object.",
        (byte)'/' or (byte)'#' => "Remove the comment: JSON has none.",
        _ when isBehindAll => "Remove it: the JSON text ends before it.",
        _ when at == 0 && LooksLikePath(json) => "Give the JSON text itself; a file is read by its path with Load.",
        (byte)'\n' or (byte)'\r' => "Close the text with a double quote, or write \\n for a line break in it.",
        (byte)'\t' => "Write \\t for a tab in a text.",
        _ when at > 0 && json[at - 1] == (byte)'\\' => "Write \\\\ for a backslash in a text.",
        (byte)'\'' or (byte)'`' => "Put texts and names into double quotes.",
        >= 0x80 => "Remove it; texts and names stand in straight double quotes.",
        (byte)'}' or (byte)']' => "Remove the comma before it, or add what is missing.",
        (byte)',' => "Remove it, or add what is missing before it.",
        (byte)'"' or (byte)'{' or (byte)'[' when EndsValue(Before(json, at)) => "Add a comma or a colon before it.",
        (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9') => "Write a number like 3 or 0.5, and what is no number in double quotes.",
        (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z') or (byte)'_' when Before(json, at) is (byte)'{' or (byte)'[' or (byte)',' or (byte)':' => "Put texts and names into double quotes.",
        _ when Before(json, at) == (byte)'"' => "Write \\\" for a quote in a text.",
        _ => "Mend the JSON syntax; nothing else was checked.",
    };

    private static byte Before(byte[] json, int at)
    {
        do
        {
            at--;
        }
        while (at >= 0 && json[at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r');
        return at < 0 ? (byte)0 : json[at];
    }

    private static bool EndsValue(byte last) => last is not ((byte)'{' or (byte)'[' or (byte)',' or (byte)':' or 0);

    private static bool LooksLikePath(byte[] json) => json.Length < 1000 && json.AsSpan().EndsWith(".json"u8);
}
