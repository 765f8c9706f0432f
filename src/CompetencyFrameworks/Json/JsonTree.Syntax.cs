namespace CompetencyFrameworks;

internal sealed partial class JsonTree
{
    private const string SaveAsUtf8 = "The file looks like UTF-16: save it as UTF-8.";

    // A text that breaks off behind a comma or a colon lacks what should follow it: the parser points at the comma.
    private static int WhereItEndsTooEarly(byte[] json, int at) => at == json.Length - 1 && json[at] is (byte)',' or (byte)':' ? json.Length : at;

    // The parser's own messages differ from version to version; what stands at the place does not.
    private static string WhatIsAt(byte[] json, int at) => at >= json.Length
        ? "The text is not JSON: it ends too early."
        : $"The text is not JSON: {Quote.Text(Utf8Text.CharacterAt(json, at))} is not expected here.";

    private static string HowToMend(byte[] json, int at) => (at < json.Length ? json[at] : (byte)0) switch
    {
        _ when BeginsAsUtf16(json) => SaveAsUtf8,
        (byte)'/' or (byte)'#' => "Remove the comment: JSON has none.",
        (byte)'\'' => "Put texts and names into double quotes.",
        (byte)'}' or (byte)']' => "Remove the comma before it, or add what is missing.",
        _ when at == 0 && LooksLikePath(json) => "Give the JSON text itself; a file is read by its path with Load.",
        _ => "Mend the JSON syntax; nothing else was checked.",
    };

    private static bool LooksLikePath(byte[] json) => json.Length < 1000 && json.AsSpan().EndsWith(".json"u8);

    // A mark of the byte order, or half of the first character of a JSON text, which is one of ASCII.
    private static bool BeginsAsUtf16(byte[] json) =>
        json.Length >= 2 && (json[0], json[1]) is (0xFF, 0xFE) or (0xFE, 0xFF) or (0, > 0) or (> 0, 0);
}
