using System.Text.Json.Nodes;
using CompetencyFrameworks.Tests.Properties;

namespace CompetencyFrameworks.Tests.Tables;

/// <summary>Texts that a format may stumble over, and frameworks, people and offers that are full of them.</summary>
internal static class HostileTexts
{
    // What the reader of frameworks takes.
    private static readonly string[] wellFormed =
    [
        "plain", "<script>alert(1)</script>", "</td></tr></table><img src=x onerror=alert(1)>", "&lt;b&gt; &amp; &#60;", "a \"quoted\" word", "\"", "\"\"", "a,b;c\td", "it's",
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1", "=HYPERLINK(\"http://x\",\"y\")", "'=1", "1", "1.50", "true", "NULL", "N/A", " both ends ", "\u00A0",
        "two\r\nlines", "two\nlines", "two\rlines", "\r\n", "| pipe | \\| \\", "`code` *bold* _it_ [a](javascript:x) #1 ~x~ ![i](x)", "שלום \u202Eעולם\u202C", "مرحبا", "\u200F\u200E",
        "👩‍👩‍👧‍👦 🇭🇰 é e\u0301", "𝄞", "\u2028\u2029\u0085", "\0\u0001\u001B[31m", "\uFFFE\uFFFF\uFDD0", "\uFEFFmark", "a\"<,\r\n".PadRight(60, '='),
    ];

    private static readonly string[] broken = ["\uD800", "a\uDC00b", "\uDE00\uD83D"];

    /// <summary>A text that is not blank, of whole characters.</summary>
    public static string WellFormed(Choices choices)
    {
        string text = choices.Of(wellFormed) + (choices.Maybe() ? choices.Of(wellFormed) : "");
        return string.IsNullOrWhiteSpace(text) ? text + "x" : text;
    }

    /// <summary>Any text: with half a surrogate pair, empty, or none.</summary>
    public static string? Any(Choices choices) => choices.Below(6) switch
    {
        0 => null,
        1 => "",
        2 => choices.Of(broken),
        _ => WellFormed(choices),
    };

    /// <summary>A framework whose every text is one of these.</summary>
    public static CompetencyFramework Framework(int[] decisions, string edition = "7")
    {
        var choices = new Choices([.. decisions.Reverse()]);
        JsonNode framework = JsonNode.Parse(GeneratedFramework.Json(decisions))!;
        framework["edition"] = edition;
        Replace(framework, choices);
        return CompetencyFramework.Parse(framework.ToJsonString());
    }

    private static void Replace(JsonNode node, Choices choices)
    {
        switch (node)
        {
            case JsonObject item:
                foreach ((string name, JsonNode? value) in item.ToArray())
                {
                    if (name is "title" or "description" or "text" or "objective" or "academicEntry" or "qualificationTitle" or "programmeTitle" or "operator" or "jobTitlesText")
                    {
                        item[name] = WellFormed(choices);
                    }
                    else if (name is "jobTitles" or "purposes" or "generalRequirements" or "onTheJobLearning" or "keyActivities" or "awards" or "fields" or "educationPathway")
                    {
                        item[name] = new JsonArray(WellFormed(choices), WellFormed(choices));
                    }
                    else if (value is not null)
                    {
                        Replace(value, choices);
                    }
                }

                break;
            case JsonArray list:
                foreach (JsonNode child in list.OfType<JsonNode>())
                {
                    Replace(child, choices);
                }

                break;
        }
    }
}
