using System.Text;

namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>What is said of faulty files beyond the one fault of each file in <see cref="FaultyFiles"/>: where, in what order, and at the limits.</summary>
public sealed class FrameworkFaultTests
{
    private static readonly string valid = TestFrameworks.AcmeJson();

    [Fact]
    public void Parse_TheFileInWhichNothingIsBroken_IsAFramework() => Assert.Equal("ACME skills", CompetencyFramework.Parse(valid).Title);

    [Fact]
    public void Parse_ManyFaults_ReportsAllInTheOrderOfTheFile()
    {
        const string json = """
            {
              "formatVersion": 1, "id": "a b", "titel": "x", "edition": "1",
              "units": [ { "id": "u", "title": "", "level": "3", "category": "zz", "credit": -1 }, 7 ],
              "roles": [ { "id": "r", "title": "R", "requirements": [ { "competency": "U", "kind": "Core" } ] } ]
            }
            """;
        InvalidFrameworkException failure = Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(json));
        Assert.Equal(
            [
                "1:1 $ missing-member",
                "2:29 $.id id-form",
                "2:36 $.titel unknown-member",
                "3:36 $.units[0].title empty-text",
                "3:49 $.units[0].level no-ladder",
                "3:66 $.units[0].category unknown-category",
                "3:82 $.units[0].credit number-range",
                "3:88 $.units[1] wrong-type",
                "4:75 $.roles[0].requirements[0].competency unknown-competency",
                "4:88 $.roles[0].requirements[0].kind unknown-kind",
            ],
            failure.Faults.Select(fault => $"{fault.Line}:{fault.Column} {fault.Path} {fault.Rule}"));
        Assert.StartsWith("The framework file has 10 faults:\n- line 1, column 1, $:", failure.Message, StringComparison.Ordinal);
        Assert.Null(failure.FileName);
    }

    // An id that is none hides nothing else of its item.
    [Fact]
    public void Parse_ItemsWithoutAnId_ReportsTheirOtherFaultsToo()
    {
        const string json = """
            { "formatVersion": 1, "id": "f", "title": "F", "edition": "1",
              "ladders": [ { "id": "-", "levels": [ { "id": "?", "title": " ", "years": { "from": -1 } } ] } ],
              "categories": [ { "id": "-", "title": "", "parent": "x" } ],
              "units": [ { "id": "-", "code": "", "uri": 7, "criteria": [ { "id": "-", "text": "" } ] } ],
              "gradedCompetencies": [ { "id": "-", "ladder": "x", "levels": { "a": 1 } } ],
              "specialties": [ { "keyActivities": [ "" ] } ], "courses": [ { "operator": "" } ], "roles": [ { "rung": "x" } ] }
            """;
        InvalidFrameworkException failure = Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(json));
        Assert.Equal(
            [
                "$.ladders[0] missing-member", "$.ladders[0].id id-form", "$.ladders[0].levels[0].id id-form", "$.ladders[0].levels[0].title empty-text",
                "$.ladders[0].levels[0].years.from number-range", "$.categories[0].id id-form", "$.categories[0].title empty-text",
                "$.categories[0].parent unknown-category", "$.units[0] missing-member", "$.units[0].id id-form", "$.units[0].code empty-text",
                "$.units[0].uri wrong-type", "$.units[0].criteria[0].id id-form", "$.units[0].criteria[0].text empty-text",
                "$.gradedCompetencies[0] missing-member", "$.gradedCompetencies[0].id id-form", "$.gradedCompetencies[0].ladder unknown-ladder",
                "$.gradedCompetencies[0].levels.a wrong-type", "$.specialties[0] missing-member", "$.specialties[0] missing-member",
                "$.specialties[0].keyActivities[0] empty-text", "$.courses[0] missing-member", "$.courses[0].operator empty-text", "$.roles[0] missing-member",
                "$.roles[0] missing-member", "$.roles[0].rung no-ladder",
            ],
            failure.Faults.Select(fault => $"{fault.Path} {fault.Rule}"));
    }

    // As RFC 9535 writes them: a shorthand for plain names, quotes and escapes for all others.
    [Theory]
    [InlineData("name_1", "$.name_1")]
    [InlineData("1st", "$['1st']")]
    [InlineData("a b", "$['a b']")]
    [InlineData("it's", "$['it\\'s']")]
    [InlineData("a\\\\b", "$['a\\\\b']")]
    [InlineData("a\\nb\\u0007", "$['a\\nb\\u0007']")]
    [InlineData("", "$['']")]
    public void Parse_AFaultAtAnyName_HasANormalizedPath(string name, string path) => Assert.Equal(
        path,
        Assert.Single(Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(valid.Insert(1, $"\"{name}\": 1,"))).Faults).Path);

    [Fact]
    public void Parse_AFaultBehindWideCharacters_CountsColumnsAsEditorsDo()
    {
        string json = valid.Replace("\"Collect stamps\", \"credit\": 1", "\"Ä𝄞\", \"credit\": -1", StringComparison.Ordinal);
        string line = json.Split('\n').Single(line => line.Contains("𝄞", StringComparison.Ordinal));
        Fault fault = Assert.Single(Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(json)).Faults);
        Assert.Equal(1 + line.IndexOf("-1", StringComparison.Ordinal), fault.Column);
    }

    [Theory]
    [InlineData("", 1, 1, "it ends too early")]
    [InlineData("{ \"a\": 1,\n  }", 2, 3, "'}' is not expected here")]
    [InlineData("{ // no comments\n}", 1, 3, "Remove the comment")]
    [InlineData("{ 'a': 1 }", 1, 3, "double quotes")]
    [InlineData("[ 1, ]", 1, 6, "Remove the comma before it")]
    [InlineData("{ \"é\": x }", 1, 8, "'x' is not expected here")]
    [InlineData("{} {}", 1, 4, "'{' is not expected here")]
    [InlineData("[1, NaN]", 1, 5, "'N' is not expected here")]
    [InlineData("", 1, 1, "Add what is missing")]
    [InlineData("{ \"a\": 1", 1, 9, "Add what is missing")]
    [InlineData("{} // the end", 1, 4, "Remove the comment")]
    [InlineData("{} {}", 1, 4, "the JSON text ends before it")]
    [InlineData("{}}", 1, 3, "the JSON text ends before it")]
    [InlineData("1 2", 1, 3, "the JSON text ends before it")]
    [InlineData("{ \"a\": 1,, \"b\": 2 }", 1, 10, "',' is not expected here. Remove it")]
    [InlineData("{ \"a\": \"b\"\n  \"c\": 2 }", 2, 3, "Add a comma or a colon before it")]
    [InlineData("[ {}\n  {} ]", 2, 3, "Add a comma or a colon before it")]
    [InlineData("[ \"a\" [] ]", 1, 7, "Add a comma or a colon before it")]
    [InlineData("{ { } }", 1, 3, "Mend the JSON syntax; nothing else was checked")]
    [InlineData("{ \"a\": 2026-03-01 }", 1, 12, "what is no number in double quotes")]
    [InlineData("{ \"a\": 3,5 }", 1, 10, "Write a number like 3 or 0.5")]
    [InlineData("{ \"a\": .5 }", 1, 8, "Write a number like 3 or 0.5")]
    [InlineData("{ \"a\": +5 }", 1, 8, "Write a number like 3 or 0.5")]
    [InlineData("{ a: 1 }", 1, 3, "Put texts and names into double quotes")]
    [InlineData("{ \"a\": True }", 1, 8, "Put texts and names into double quotes")]
    [InlineData("{ \"a\": `b` }", 1, 8, "Put texts and names into double quotes")]
    [InlineData("{ \u201ca\u201d: 1 }", 1, 3, "'\u201c' is not expected here. Remove it; texts and names stand in straight double quotes")]
    [InlineData("{ \"a\": \"say \"yes\" twice\" }", 1, 14, "Write \\\" for a quote in a text")]
    [InlineData("{ \"a\": \"C:\\dir\" }", 1, 12, "Write \\\\ for a backslash in a text")]
    [InlineData("{ \"a\": \"b\n  c\" }", 1, 10, "the end of the line is not expected here. Close the text with a double quote, or write \\n")]
    [InlineData("{ \"a\": \"b\tc\" }", 1, 10, "Write \\t for a tab")]
    public void Parse_NoJson_SaysWhere(string json, int line, int column, string says)
    {
        Fault fault = Assert.Single(Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(json)).Faults);
        Assert.Equal(("not-json", "$", line, column), (fault.Rule, fault.Path, fault.Line, fault.Column));
        Assert.Contains(says, fault.Message + " " + fault.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_NestedTenThousandfold_IsTooDeep()
    {
        string json = new string('[', 10_000) + new string(']', 10_000);
        Assert.Equal("too-deep", Assert.Single(Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(json)).Faults).Rule);
    }

    [Fact]
    public void Parse_NestedAsDeepAsAllowed_IsAccepted()
    {
        // The file is one level, 'extensions' another: 62 arrays more make 64.
        string nested = new string('[', 62) + new string(']', 62);
        Assert.Equal($"{{\"a\":{nested}}}", CompetencyFramework.Parse(valid.Insert(1, $"\"extensions\":{{\"a\":{nested}}},")).Extensions);
        Fault fault = Assert.Single(Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(valid.Insert(1, $"\"extensions\":{{\"a\":[{nested}]}},"))).Faults);
        Assert.Equal("too-deep", fault.Rule);
    }

    [Fact]
    public void Parse_TheLongestId_IsAcceptedAndALongerOneIsNot()
    {
        string longest = new('x', 200);
        Assert.True(CompetencyFramework.Parse(Replaced("\"id\": \"idler\"", $"\"id\": \"{longest}\"")).Roles.Contains(longest));
        InvalidFrameworkException failure = Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(Replaced("\"id\": \"idler\"", $"\"id\": \"{longest}x\"")));
        Assert.Equal("id-form", Assert.Single(failure.Faults).Rule);
    }

    [Fact]
    public void Load_InvalidUtf8_SaysWhere()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("{ \"id\":\n \"ab\" }");
        bytes[10] = 0xFF;
        using var stream = new MemoryStream(bytes);
        Fault fault = Assert.Single(Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Load(stream)).Faults);
        Assert.Equal(("not-utf8", 2, 3), (fault.Rule, fault.Line, fault.Column));
    }

    [Fact]
    public void Parse_ALoneSurrogateInTheText_SaysWhere()
    {
        Fault fault = Assert.Single(Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse("{ \"𝄞\ud800\": 1 }")).Faults);
        Assert.Equal(("not-utf8", 1, 6), (fault.Rule, fault.Line, fault.Column));
    }

    [Theory]
    [InlineData("[]", "This is an array.")]
    [InlineData("null", "This is null.")]
    [InlineData("\"x\"", "This is a text.")]
    public void Parse_NoObject_SaysWhatIsAskedFor(string json, string says)
    {
        Fault fault = Assert.Single(Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(json)).Faults);
        Assert.Equal("wrong-type", fault.Rule);
        Assert.Equal(says, fault.Message);
    }

    private static string Replaced(string stands, string put)
    {
        Assert.Contains(stands, valid, StringComparison.Ordinal);
        int at = valid.IndexOf(stands, StringComparison.Ordinal);
        return valid.Remove(at, stands.Length).Insert(at, put);
    }
}
