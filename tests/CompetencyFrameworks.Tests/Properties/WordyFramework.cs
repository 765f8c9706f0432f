using System.Text.Json.Nodes;

namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Makes frameworks whose texts are drawn from few words, written in many ways, so that searches find something.</summary>
internal static class WordyFramework
{
    private static readonly string[] signs = ["★", "—", "\u0301", "\U0001F600"];

    // Words that are the same to a search or begin with each other, and signs that are no words.
    private static readonly string[] words =
    [
        "plan", "Plan", "PLÁN", "pla\u0301n", "planning", "re-planning", "ﬁne", "Fine", "fin", "①", "1", "12", "½", "각", "가", "\u212B", "å", "a", "the",
        "\U0001D40Cath", "math", "İl", "\u01C6", "\uFEFB", "organisation's", "m²", .. signs,
    ];

    /// <summary>Whether a text has neither a letter nor a digit.</summary>
    public static bool IsWordless(string text) => text.Split(' ').All(signs.Contains);

    /// <summary>One to four words; with luck one that no text has.</summary>
    public static string Query(Choices choices) => choices.Below(20) == 19 ? "unheard-of" : Text(choices);

    public static CompetencyFramework Of(Choices choices) => CompetencyFramework.Parse(new JsonObject
    {
        ["formatVersion"] = 1,
        ["id"] = "wordy",
        ["title"] = "Wordy",
        ["edition"] = "1",
        ["ladders"] = new JsonArray(new JsonObject { ["id"] = "l", ["title"] = "L", ["levels"] = new JsonArray(Level("low"), Level("high")) }),
        ["categories"] = new JsonArray(new JsonObject { ["id"] = "c", ["title"] = Text(choices) }),
        ["units"] = Many(choices, 6, place => new JsonObject
        {
            ["id"] = $"plan-{place}", ["title"] = Text(choices), ["description"] = Text(choices), ["category"] = "c", ["criteria"] = Texts(choices),
        }),
        ["gradedCompetencies"] = Many(choices, 4, place => new JsonObject
        {
            ["id"] = $"g{place}", ["title"] = Text(choices), ["ladder"] = "l", ["knowledgeAndSkills"] = Texts(choices),
            ["levels"] = new JsonObject { ["low"] = Texts(choices), ["high"] = Texts(choices) },
        }),
        ["roles"] = Many(choices, 4, place => new JsonObject { ["id"] = $"the/{place}", ["title"] = Text(choices), ["jobTitles"] = Texts(choices), ["purposes"] = Texts(choices) }),
    }.ToJsonString());

    private static string Text(Choices choices) => string.Join(' ', Enumerable.Range(0, 1 + choices.Below(4)).Select(_ => choices.Of(words)));

    // Statements are known by their texts: each stands once.
    private static JsonArray Texts(Choices choices) =>
        [.. Enumerable.Range(0, choices.Below(4)).Select(_ => Text(choices)).Distinct().Select(text => JsonValue.Create(text))];

    private static JsonArray Many(Choices choices, int most, Func<int, JsonObject> make) => [.. Enumerable.Range(0, 1 + choices.Below(most)).Select(make)];

    private static JsonObject Level(string id) => new() { ["id"] = id, ["title"] = id };
}
