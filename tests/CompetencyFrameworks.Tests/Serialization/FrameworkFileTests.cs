using System.Text;

namespace CompetencyFrameworks.Tests.Serialization;

public sealed class FrameworkFileTests
{
    private static readonly string everyMember = File.ReadAllText(RepositoryFiles.Path("tests", "CompetencyFrameworks.Tests", "Files", "valid", "every-member.json"));

    public static TheoryData<string> BuiltInIds => ["hk-hrm", "icci", "des-hr"];

    [Theory]
    [MemberData(nameof(BuiltInIds))]
    public void ToJson_OfABuiltInFramework_IsItsDataFileByteForByte(string id)
    {
        byte[] file = File.ReadAllBytes(RepositoryFiles.Path("data", id + ".json"));
        using var written = new MemoryStream();
        BuiltInFrameworks.All[id, "1"].Save(written);
        Assert.Equal(file, written.ToArray());
        Assert.Equal(file, Encoding.UTF8.GetBytes(CompetencyFramework.Load(RepositoryFiles.Path("data", id + ".json")).ToJson()));
    }

    [Fact]
    public void ToJson_FileWithEveryMember_IsTheFileItself()
    {
        CompetencyFramework framework = CompetencyFramework.Parse(everyMember);
        Assert.Equal(everyMember, framework.ToJson());
    }

    [Fact]
    public void Parse_FileWithEveryMember_ReadsEachOne()
    {
        CompetencyFramework framework = CompetencyFramework.Parse(everyMember);
        Assert.Equal(("f", "F", "urn:f"), (framework.Id, framework.Code, framework.Uri));
        Assert.Equal("{ \"any\" : [ 1,2 ] }", framework.Extensions);
        SourceDocument document = framework.Source!.Documents.Single();
        Assert.Equal(("Doc", "First", "Pub", "Rights", "{}"), (document.Title, document.Edition, document.Publisher, document.Rights, document.Extensions));
        Assert.Equal("u: read so", framework.Source.Readings.Single().ToString());
        Level low = framework.Ladders["g"].Levels["low"];
        Assert.Equal(("L", "urn:low", "Low", 0.5m, 1.0m), (low.Code, low.Uri, low.Description, low.Years!.From, low.Value));
        Assert.Equal(2.5m, low.Years.To);
        UnitOfCompetency unit = framework.Units["u"];
        Assert.Equal(("U-1", 1.50m, "low"), (unit.Code, unit.Credit, unit.Level!.Id));
        Assert.Equal("u2", framework.Units["u2"].Code);
        Statement criterion = unit.AssessmentCriteria[1];
        Assert.Equal(("c", "C", "urn:c", "With id"), (criterion.Id, criterion.Code, criterion.Uri, criterion.Text));
        GradedCompetency graded = framework.GradedCompetencies["k"];
        Assert.Null(graded.Code);
        Assert.Equal("First.\n\nSecond.", graded.Description);
        Assert.Equal(["Item"], graded.KnowledgeAndSkills[1].Items);
        Assert.False(graded.AppliesAt("low"));
        Assert.Empty(graded.StatementsAt("low"));
        Assert.Equal(["Does \"it\""], graded.StatementsAt("high").Select(statement => statement.Text));
        Role role = framework.Roles["r"];
        Assert.Equal(("other", "x", "{ \"r\": 1 }"), (role.Rung!.Ladder.Id, role.Rung.Id, role.RungExtensions));
        Assert.Equal(("high", RequirementKind.Additional, 2.5m), (role.Requirements[1].Level!.Id, role.Requirements[1].Kind, role.Requirements[1].Weight));
        Assert.Equal(("low", "Completion"), (role.Qualification!.QualificationEntry!.Level.Id, role.Qualification.QualificationEntry.Text));
        Assert.Equal("Course", role.Courses["c1"].ToString());
        Assert.Equal("urn:schema", System.Text.Json.Nodes.JsonNode.Parse(framework.ToJson())!["$schema"]!.GetValue<string>());
    }

    [Fact]
    public void ToJson_FileInAnotherLayout_IsInTheOneLayout()
    {
        CompetencyFramework framework = CompetencyFramework.Parse("\ufeff{\"edition\":\"1\",\"title\":\"T\\u0065\\/\",\"id\":\"a\",\r\n\"units\":[],\"formatVersion\":1.0}");
        Assert.Equal("{\n  \"formatVersion\": 1,\n  \"id\": \"a\",\n  \"title\": \"Te/\",\n  \"edition\": \"1\"\n}\n", framework.ToJson());
    }

    [Fact]
    public void Parse_DefaultsWrittenOut_AreReadAndNotWrittenBack()
    {
        string json = TestFrameworks.AcmeJson();
        Assert.Equal(
            CompetencyFramework.Parse(json).ToJson(),
            CompetencyFramework.Parse(json
                .Replace("\"kind\": \"core\" }", "\"kind\": \"core\", \"weight\": 1 }", StringComparison.Ordinal)
                .Replace("\"rung\": \"junior\"", "\"rung\": { \"ladder\": \"rung\", \"level\": \"junior\" }", StringComparison.Ordinal)
                .Replace("\"credit\": 1 }", "\"credit\": 1, \"criteria\": [] }", StringComparison.Ordinal)).ToJson());
    }

    [Fact]
    public void ToJson_ExtensionsWhereAShorterFormWouldDo_AreWrittenBack()
    {
        string json = TestFrameworks.AcmeJson()
            .Replace("\"rung\": \"junior\"", "\"rung\": { \"ladder\": \"rung\", \"level\": \"junior\", \"extensions\": { \"on\": \"rung\" } }", StringComparison.Ordinal)
            .Replace("\"title\": \"Talking\",", "\"title\": \"Talking\", \"knowledgeAndSkills\": [ { \"text\": \"Speech\", \"extensions\": { \"on\": \"entry\" } } ],", StringComparison.Ordinal);
        CompetencyFramework again = CompetencyFramework.Parse(CompetencyFramework.Parse(json).ToJson());
        Assert.Equal("{ \"on\": \"rung\" }", again.Roles["clerk"].RungExtensions);
        Assert.Equal("{ \"on\": \"entry\" }", again.GradedCompetencies["talking"].KnowledgeAndSkills.Single().Extensions);
    }

    [Fact]
    public void ToJson_MinusZero_IsZero()
    {
        CompetencyFramework framework = CompetencyFramework.Parse(TestFrameworks.AcmeJson().Replace("\"credit\": 1 }", "\"credit\": -0.0 }", StringComparison.Ordinal));
        Assert.Contains("\"credit\": 0\n", framework.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AFile_NamesTheFileInTheFailure()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        try
        {
            File.WriteAllText(path, "{}");
            InvalidFrameworkException failure = Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Load(path));
            Assert.Equal(path, failure.FileName);
            Assert.Contains(path, failure.Message, StringComparison.Ordinal);
            TestFrameworks.Acme().Save(path);
            Assert.Equal(TestFrameworks.Acme().ToJson(), CompetencyFramework.Load(path).ToJson());
        }
        finally
        {
            File.Delete(path);
        }

        Assert.Throws<FileNotFoundException>(() => CompetencyFramework.Load(path));
    }

    [Fact]
    public void Load_AStream_LeavesItOpen()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(TestFrameworks.AcmeJson()));
        Assert.Equal("acme", CompetencyFramework.Load(stream).Id);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void LoadAndSave_AClosedStream_ThrowAsDocumented()
    {
        var stream = new MemoryStream();
        stream.Dispose();
        Assert.Throws<ArgumentException>(() => CompetencyFramework.Load(stream));
        Assert.Throws<ArgumentException>(() => TestFrameworks.Acme().Save(stream));
        Assert.Throws<ArgumentException>(() => CompetencyFramework.Load(""));
    }
}
