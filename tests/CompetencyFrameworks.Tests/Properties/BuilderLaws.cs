using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CompetencyFrameworks.Tests.Builders;
using FsCheck.Fluent;
using FsCheck;

namespace CompetencyFrameworks.Tests.Properties;

/// <summary>A framework made in code is the framework that a file would have given.</summary>
public sealed partial class BuilderLaws
{
    private static readonly string[] texts = ["", " ", "-", "a b", "nobody", "U0", "u0", "l0", "l1", "l2", "generated", "role-0", "ladder-0", "category-0", "graded-0", "3", "Q", ToldJson.LoneSurrogate, "Ü\"\\\n"];
    private static readonly decimal[] numbers = [-1, 0, 0.1m, 1, 2.5m, 1234567890, 0.12345678912m, decimal.MaxValue];

    [Fact]
    public void ABuilderToldEverythingOfAFramework_BuildsTheFramework() =>
        ForEveryFramework(framework => Assert.Equal(framework.ToJson(), ToldFramework.Of(framework).Build().ToJson()));

    [Fact]
    public void ABuilderFromAFramework_BuildsTheFramework() => ForEveryFramework(framework =>
    {
        FrameworkBuilder builder = FrameworkBuilder.From(framework);
        Assert.Equal(framework.ToJson(), builder.Build().ToJson());
        CompetencyFramework longer = builder.WithEdition("another").AddUnit("behind-all", "Behind all").Build();
        Assert.Equal(framework.Units.Select(unit => unit.Id).Append("behind-all"), longer.Units.Select(unit => unit.Id));
        Assert.Equal(framework.Roles.Select(role => role.ToString()), longer.Roles.Select(role => role.ToString()));
    });

    [Fact]
    public void BuilderAndReader_FindTheSameFaults() => Law.Holds(Broken, file =>
    {
        string json = file.ToJsonString().Replace(ToldJson.LoneSurrogate, "\\udc00", StringComparison.Ordinal).Replace("\\u003Chalf\\u003E", "\\udc00", StringComparison.Ordinal);
        Assert.Equal(Said(CompetencyFramework.Validate(json)), Said(ToldJson.Of(file).Validate()));
    });

    // The law says little if little is broken.
    [Fact]
    public void BrokenFrameworks_BreakMostRules()
    {
        string[] expected =
        [
            "credit-total", "doubled-id", "doubled-reference", "doubled-requirement", "doubled-statement", "empty-ladder", "empty-text", "id-case", "id-form", "language-form",
            "level-not-named", "level-refused", "lone-surrogate", "number-range", "number-size", "outcome-unit", "replaced-id",
            "unknown-category", "unknown-competency", "unknown-course", "unknown-item", "unknown-ladder", "unknown-level", "unknown-specialty", "value-order", "years-order",
        ];
        IEnumerable<string> found = Broken.Sample(500, new Rnd(2026, 7), 60).SelectMany(file => ToldJson.Of(file).Validate()).Select(fault => fault.Rule);
        Assert.Empty(expected.Except(found));
    }

    private static Gen<JsonObject> Broken => Choices.Streams.Generator.SelectMany(_ => Choices.Streams.Generator, (decisions, breaks) =>
    {
        var file = (JsonObject)JsonNode.Parse(GeneratedFramework.Json(decisions))!;
        var choices = new Choices(breaks);
        for (int i = choices.Below(4); i >= 0; i--)
        {
            Break(choices.Of(Breakable(file).ToArray()), choices);
        }

        return file;
    });

    // Whatever can be told: every text and number, and every list. Kinds of requirements and the words for levels are no texts to a builder.
    private static IEnumerable<JsonNode> Breakable(JsonNode node) => node switch
    {
        JsonObject found => found
            .Where(member => member.Key is not ("formatVersion" or "kind" or "otherLevels" or "extensions") && !(member.Value is JsonValue word && word.ToString() == "notApplicable"))
            .SelectMany(member => Breakable(member.Value!)),
        JsonArray list => list.SelectMany(item => Breakable(item!)).Append(list),
        _ => [node],
    };

    private static void Break(JsonNode node, Choices choices)
    {
        if (node is JsonArray list)
        {
            if (list.Count > 0 && choices.Maybe())
            {
                list.Add(choices.Of(list.ToArray())!.DeepClone());
            }
            else if (list.Count > 0)
            {
                list.RemoveAt(choices.Below(list.Count));
            }
        }
        else
        {
            node.ReplaceWith(node.GetValueKind() == System.Text.Json.JsonValueKind.Number ? (JsonNode)choices.Of(numbers) : choices.Of(texts));
        }
    }

    // Both tell the same, though not in the same order: a builder knows no order of members. An entry that has lost its items is a text to it, and no object.
    private static IEnumerable<string> Said(IReadOnlyList<Fault> faults) =>
        faults.Select(fault => $"{PlainEntry().Replace(fault.Path, "$1")} {fault.Rule}: {fault.Message} {fault.Fix}").Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(knowledgeAndSkills\[\d+\])\.text$")]
    private static partial Regex PlainEntry();

    private static void ForEveryFramework(Action<CompetencyFramework> law)
    {
        foreach (CompetencyFramework framework in BuiltInFrameworks.All)
        {
            law(framework);
        }

        Law.Holds(Choices.Streams, decisions => law(GeneratedFramework.Of(decisions)));
    }
}
