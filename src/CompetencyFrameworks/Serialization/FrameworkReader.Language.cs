namespace CompetencyFrameworks;

internal sealed partial class FrameworkReader
{
    private string? Language(ObjectMembers members)
    {
        string? language = members.Text("language");
        if (!isChecked && language is not null && !IsLanguageTag(language))
        {
            members.TryFind("language", out int token);
            faults.Add("language-form", token, $"{Quote.Text(language)} is not a language tag.", "Write a tag such as 'en' or 'zh-Hant-HK'.");
        }

        return language;
    }

    // Parts of one to eight letters and digits, with a hyphen between two.
    private static bool IsLanguageTag(string text)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (c == '-' ? length == 0 : !IsLetterOrDigit(c) || length == 8)
            {
                return false;
            }

            length = c == '-' ? 0 : length + 1;
        }

        return length > 0;
    }

    private static bool IsLetterOrDigit(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
