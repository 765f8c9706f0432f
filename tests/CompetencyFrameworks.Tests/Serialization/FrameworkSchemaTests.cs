using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>The schema of the framework file says what the reader asks for.</summary>
public sealed class FrameworkSchemaTests
{
    private static readonly Dictionary<string, ObjectShape> shapes = new()
    {
        [""] = Shapes.Framework,
        ["source"] = Shapes.Source,
        ["document"] = Shapes.Document,
        ["reading"] = Shapes.Reading,
        ["ladder"] = Shapes.Ladder,
        ["level"] = Shapes.Level,
        ["years"] = Shapes.Years,
        ["category"] = Shapes.Category,
        ["unit"] = Shapes.Unit,
        ["gradedCompetency"] = Shapes.Graded,
        ["knowledgeOrSkill"] = Shapes.KnowledgeOrSkill,
        ["statement"] = Shapes.Statement,
        ["specialty"] = Shapes.Specialty,
        ["course"] = Shapes.Course,
        ["role"] = Shapes.Role,
        ["rung"] = Shapes.Rung,
        ["requirement"] = Shapes.Requirement,
        ["qualification"] = Shapes.Qualification,
        ["qualificationEntry"] = Shapes.QualificationEntry,
        ["learningOutcome"] = Shapes.Outcome,
    };

    [Fact]
    public void Objects_AllOfThem_HaveTheMembersThatTheReaderKnows()
    {
        Assert.Equal(shapes.Keys.Order(StringComparer.Ordinal), FrameworkSchema.Objects.Select(found => found.Name).Order(StringComparer.Ordinal));
        Assert.All(FrameworkSchema.Objects, found =>
        {
            ObjectShape shape = shapes[found.Name];
            Assert.Equal(shape.Names.Order(StringComparer.Ordinal), found.Schema["properties"]!.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));
            Assert.Equal(shape.Names.Take(shape.RequiredCount), found.Schema["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? []);
            Assert.False(found.Schema["additionalProperties"]!.GetValue<bool>());
        });
    }

    [Fact]
    public void Members_AllOfThem_AreDescribed()
    {
        Assert.All(FrameworkSchema.Definitions, definition => Assert.NotNull(definition.Value!["title"]));
        Assert.All(FrameworkSchema.Definitions, definition => Assert.EndsWith(".", definition.Value!["description"]!.GetValue<string>(), StringComparison.Ordinal));
        Assert.All(
            FrameworkSchema.Objects.SelectMany(found => found.Schema["properties"]!.AsObject()).Select(member => member.Value!.AsObject()),
            member => Assert.True(member.ContainsKey("description") || member["$ref"] is not null, member.ToJsonString()));
    }

    [Fact]
    public void FileWithEveryMember_HasEveryMemberOfTheSchema()
    {
        string file = RepositoryFiles.Path("tests", "CompetencyFrameworks.Tests", "Files", "valid", "every-member.json");
        Assert.Equal(
            FrameworkSchema.Objects.SelectMany(FrameworkSchema.Members).Order(StringComparer.Ordinal),
            FrameworkSchema.MembersIn(JsonNode.Parse(File.ReadAllText(file))).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_OfOneCharacter_AreBlankWhereTheReaderFindsThemSo()
    {
        Regex pattern = Pattern(FrameworkSchema.Definition("text"));
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string text = ((char)c).ToString();
            Assert.True(pattern.IsMatch(text) != string.IsNullOrWhiteSpace(text), $"U+{c:X4}");
        }
    }

    [Fact]
    public void Ids_WithEachCharacter_AreIdsWhereTheReaderFindsThemSo()
    {
        JsonObject id = FrameworkSchema.Definition("id");
        Assert.Equal(ItemIdentity.LongestId, id["maxLength"]!.GetValue<int>());
        Regex pattern = Pattern(id);
        for (int c = 0; c <= char.MaxValue; c++)
        {
            foreach (string text in new[] { $"{(char)c}", $"a{(char)c}", $"{(char)c}a", $"a{(char)c}a", $"a{(char)c}{(char)c}a" })
            {
                Assert.True(pattern.IsMatch(text) == ItemIdentity.IsId(text), $"U+{c:X4}");
            }
        }
    }

    [Fact]
    public void Kinds_OfRequirements_AreThoseOfTheReader() => Assert.Equal(
        RequirementKinds.Words,
        FrameworkSchema.Definition("requirement")["properties"]!["kind"]!["enum"]!.AsArray().Select(kind => kind!.GetValue<string>()));

    [Theory]
    [InlineData("hk-hrm")]
    [InlineData("icci")]
    [InlineData("des-hr")]
    public void DataFiles_NameTheSchemaBesideThem(string file) => Assert.Equal(
        "framework.schema.json",
        JsonNode.Parse(File.ReadAllText(RepositoryFiles.Path("data", file + ".json")))!["$schema"]!.GetValue<string>());

    // A schema's "$" is the very end of a text; here a line end may stand behind it.
    private static Regex Pattern(JsonObject schema) => new(schema["pattern"]!.GetValue<string>().Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant);
}
