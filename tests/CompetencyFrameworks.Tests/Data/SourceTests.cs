using System.Globalization;
using System.Text.Json.Nodes;

namespace CompetencyFrameworks.Tests.Data;

/// <summary>Provenance and hygiene of the texts of all built-in frameworks.</summary>
public sealed class SourceTests
{
    // A dash between two parts of a sentence, once in ICCI ("needs—e.g.") and three times in the description of OD&D.
    private static readonly char[] typographic = ['—', '–'];

    public static TheoryData<string> Ids => ["hk-hrm", "icci", "des-hr"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Source_OfABuiltInFramework_NamesDocumentsAndReadings(string id)
    {
        CompetencyFramework framework = BuiltInFrameworks.All[id, "1"];
        Assert.NotEmpty(framework.Source!.Documents);
        Assert.NotEmpty(framework.Source.Readings);
    }

    // The documents state neither publisher nor edition of their own nor rights: none is invented.
    [Theory]
    [MemberData(nameof(Ids))]
    public void Source_OfABuiltInFramework_ClaimsNothingThatItsDocumentsDoNotState(string id) =>
        Assert.All(BuiltInFrameworks.All[id, "1"].Source!.Documents, document => Assert.Equal((null, null, null), (document.Publisher, document.Edition, document.Rights)));

    [Fact]
    public void Readings_OfHongKong_NameTheUnitsWithoutCriteria()
    {
        CompetencyFramework hk = BuiltInFrameworks.HkHrm;
        Assert.Equal(["106965L6", "107110L4"], hk.Units.Where(unit => unit.AssessmentCriteria.Count == 0).Select(unit => unit.Id));
        Assert.All(["106965L6", "107110L4"], id => Assert.Contains(hk.Source!.Readings, reading => reading.At == id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Texts_OfABuiltInFramework_BearNoTraceOfTheConversion(string id) => Assert.All(Texts(JsonNode.Parse(BuiltInFrameworks.All[id, "1"].ToJson())!), text =>
    {
        Assert.Equal(text.Trim(), text);
        Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', text);
        Assert.DoesNotContain("&amp;", text, StringComparison.Ordinal);
        Assert.DoesNotContain('•', text);
        Assert.All(text, c => Assert.True(c is '\n' or (>= ' ' and <= '~') || typographic.Contains(c), string.Format(CultureInfo.InvariantCulture, "{0} in: {1}", c, text)));
    });

    private static IEnumerable<string> Texts(JsonNode node) => node switch
    {
        JsonObject members => members.Where(member => member.Key != "source").SelectMany(member => Texts(member.Value!)),
        JsonArray items => items.SelectMany(item => Texts(item!)),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };
}
