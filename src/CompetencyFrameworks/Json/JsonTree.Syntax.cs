namespace CompetencyFrameworks;

internal sealed partial class JsonTree
{
    private const string SaveAsUtf8 = "The file looks like UTF-16: save it as UTF-8.";

    // Whether a whole JSON text was read: a container that is still open has no token after it.
    private bool IsWhole => tokens.Count > 0 && After(0) > 0;

    // A text that breaks off behind a comma or a colon lacks what should follow it: the parser points at the comma.
    private static int WhereItEndsTooEarly(byte[] json, int at) => at == json.Length - 1 && json[at] is (byte)',' or (byte)':' ? json.Length : at;

    // The parser's own messages differ from version to version; what stands at the place does not.
    private static string WhatIsAt(byte[] json, int at) => (at < json.Length ? json[at] : (byte)0) switch
    {
        _ when at >= json.Length => "The text is not JSON: it ends too early.",
        (byte)'\n' or (byte)'\r' => "The text is not JSON: the end of the line is not expected here.",
        _ => $"The text is not JSON: {Quote.Text(Utf8Text.CharacterAt(json, at))} is not expected here.",
    };

    // What the writer of the file most likely meant.
    private string HowToMend(int at) => (at < json.Length ? json[at] : (byte)0) switch
    {
        _ when BeginsAsUtf16(json) => SaveAsUtf8,
        _ when at >= json.Length => "Add what is missing: the rest of a text, an array or an object.",
        (byte)'/' or (byte)'#' => "Remove the comment: JSON has none.",
        _ when IsWhole => "Remove it: the JSON text ends before it.",
        _ when at == 0 && LooksLikePath(json) => "Give the JSON text itself; a file is read by its path with Load, and a framework's is checked with ValidateFile.",
        (byte)'\n' or (byte)'\r' => "Close the text with a double quote, or write \\n for a line break in it.",
        (byte)'\t' => "Write \\t for a tab in a text.",
        _ when at > 0 && json[at - 1] == (byte)'\\' => "Write \\\\ for a backslash in a text.",
        (byte)'\'' or (byte)'`' => "Put texts and names into double quotes.",
        >= 0x80 => "Remove it; texts and names stand in straight double quotes.",
        (byte)'}' or (byte)']' => "Remove the comma before it, or add what is missing.",
        (byte)',' => "Remove it, or add what is missing before it.",
        (byte)'"' or (byte)'{' or (byte)'[' when !IsValueDueAt(at) => "Add a comma or a colon before it.",
        (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9') => "Write a number like 3 or 0.5, and what is no number in double quotes.",
        (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z') or (byte)'_' when IsValueDueAt(at) => "Put texts and names into double quotes.",
        _ when Before(at) == (byte)'"' => "Write \\\" for a quote in a text.",
        _ => "Mend the JSON syntax; nothing else was checked.",
    };

    // Whether what stands before a place has to be followed by a value, or by the name of a member.
    private bool IsValueDueAt(int at) => Before(at) is (byte)'{' or (byte)'[' or (byte)',' or (byte)':' or 0;

    private byte Before(int at)
    {
        do
        {
            at--;
        }
        while (at >= 0 && json[at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r');
        return at < 0 ? (byte)0 : json[at];
    }

    private static bool LooksLikePath(byte[] json) => json.Length < 1000 && json.AsSpan().EndsWith(".json"u8);

    // A mark of the byte order, or half of the first character of a JSON text, which is one of ASCII.
    private static bool BeginsAsUtf16(byte[] json) =>
        json.Length >= 2 && (json[0], json[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) or (0, > 0) or (> 0, 0);
}
