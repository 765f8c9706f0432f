using System.Text.Json.Nodes;

namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>Values that are wrong wherever they stand, in the place of each value of the file with every member. The check of the schema puts the same ones there.</summary>
public sealed class WrongValueTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("\" \"")]
    [InlineData("[true]")]
    [InlineData("{\"?\":0}")]
    [InlineData("-10000000000")]
    [InlineData("10000000000")]
    public void Parse_AWrongValueAnywhere_IsRefused(string wrong)
    {
        var whole = new JsonObject { ["file"] = JsonNode.Parse(File.ReadAllText(RepositoryFiles.Path("tests", "CompetencyFrameworks.Tests", "Files", "valid", "every-member.json"))) };
        int put = 0;
        Put(whole["file"]!, JsonNode.Parse(wrong), () =>
        {
            put++;
            Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(whole["file"]?.ToJsonString() ?? "null"));
        });
        Assert.True(put > 150, $"{put}");
    }

    private static void Put(JsonNode value, JsonNode? wrong, Action check)
    {
        JsonNode around = value.Parent!;
        bool isExtensions = around is JsonObject && value.GetPropertyName() == "extensions";
        if (!isExtensions || wrong is not JsonObject)
        {
            PutOne(value, wrong?.DeepClone(), check);
        }

        if (isExtensions)
        {
            return;
        }

        IEnumerable<JsonNode?> inside = value switch { JsonObject members => [.. members.Select(member => member.Value)], JsonArray items => [.. items], _ => [] };
        foreach (JsonNode? child in inside)
        {
            Put(child!, wrong, check);
        }
    }

    private static void PutOne(JsonNode value, JsonNode? wrong, Action check)
    {
        if (value.Parent is JsonArray items)
        {
            int place = value.GetElementIndex();
            items[place] = wrong;
            check();
            items[place] = value;
            return;
        }

        var members = (JsonObject)value.Parent!;
        string name = value.GetPropertyName();
        members[name] = wrong;
        check();
        members[name] = value;
    }
}
