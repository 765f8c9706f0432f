using System.Text;

namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>One test for each rule of the format: a valid file in which only that rule is broken.</summary>
public sealed class FrameworkFaultTests
{
    private static readonly string valid = TestFrameworks.AcmeJson();

    public static TheoryData<string, string, string, string, string> Rules => new()
    {
        // rule, path, what stands in the valid file, what is put there, a part of message and fix
        { "format-version", "$.formatVersion", "\"formatVersion\": 1,", "\"formatVersion\": 2,", "made for format 2; this library reads 1" },
        { "format-version", "$.formatVersion", "\"formatVersion\": 1,", "\"formatVersion\": 0,", "made for format 0; this library reads 1" },
        { "doubled-member", "$.gradedCompetencies[0].levels.basic", "\"able\": [],", "\"basic\": [], \"able\": [],", "The level 'basic' is named twice." },
        { "doubled-statement", "$.units[0].criteria[1]", "\"text\": \"Papers are in order\"", "\"text\": \"Files are found again\"", "give both an id" },
        { "missing-member", "$", "\"edition\": \"2026\",", "", "A framework has no 'edition'. Add 'edition'." },
        { "unknown-member", "$.languag", "\"language\"", "\"languag\"", "Nearest: 'language'" },
        { "doubled-member", "$.language", "\"language\": \"en\",", "\"language\": \"en\", \"language\": \"en\",", "has 'language' twice" },
        { "null-member", "$.language", "\"language\": \"en\"", "\"language\": null", "leave the member out" },
        { "wrong-type", "$.language", "\"language\": \"en\"", "\"language\": 7", "This is a number. Write a text here: \"7\", in quotes." },
        { "replaced-id", "$.units[2].replaces[1]", "\"id\": \"stamps\",", "\"id\": \"stamps\", \"replaces\": [\"old\", \"coaching\"],", "'coaching' is still in use" },
        { "replaced-id", "$.units[2].replaces[0]", "\"id\": \"stamps\",", "\"id\": \"stamps\", \"replaces\": [\"stamps\"],", "'stamps' is still in use" },
        { "replaced-id", "$.ladders[0].levels[0].replaces[0]", "\"title\": \"Grade 1\"", "\"replaces\": [\"2\"], \"title\": \"Grade 1\"", "'2' is still in use" },
        { "doubled-reference", "$.units[2].replaces[1]", "\"id\": \"stamps\",", "\"id\": \"stamps\", \"replaces\": [\"old\", \"old\"],", "'old' is named already" },
        { "unknown-member", "$.replaces", "\"language\": \"en\",", "\"replaces\": [\"old\"],", "has no member 'replaces'" },
        { "reserved-member", "$.relations", "\"language\": \"en\",", "\"relations\": [],", "reserved" },
        { "schema-place", "$['$schema']", "\"language\": \"en\",", "\"$schema\": \"x\",", "Write it first" },
        { "language-form", "$.language", "\"language\": \"en\"", "\"language\": \"English (UK)\"", "language tag" },
        { "empty-text", "$.units[2].title", "\"Collect stamps\"", "\" \"", "The text is empty" },
        { "lone-surrogate", "$.units[2].title", "\"Collect stamps\"", "\"Collect \\ud800 stamps\"", "half a surrogate pair" },
        { "lone-surrogate", "$['\\\\udfff']", "\"language\"", "\"\\udfff\"", "half a surrogate pair" },
        { "id-form", "$.roles[2].id", "\"id\": \"idler\"", "\"id\": \"-idler\"", "'-idler' is not an id" },
        { "id-form", "$.roles[2].id", "\"id\": \"idler\"", "\"id\": \"ïdler\"", "begins and ends with a letter or a digit" },
        { "doubled-id", "$.units[3]", "\"credit\": 1 }", "\"credit\": 1 }, { \"id\": \"filing\", \"title\": \"Again\" }", "'filing' is there already" },
        { "doubled-id", "$.gradedCompetencies[0]", "\"gradedCompetencies\": [", "\"gradedCompetencies\": [ { \"id\": \"filing\", \"title\": \"Again\", \"ladder\": \"skill\" },", "'filing' is there already" },
        { "doubled-id", "$.ladders[0].levels[2]", "\"title\": \"Grade 2\" }", "\"title\": \"Grade 2\" }, { \"id\": \"2\", \"title\": \"Again\" }", "The level '2' is there already" },
        { "id-case", "$.roles[2]", "\"id\": \"idler\"", "\"id\": \"CLERK\"", "differs from 'clerk' only in case" },
        { "number-range", "$.units[0].credit", "\"credit\": 2.5", "\"credit\": -1", "of 0 or more" },
        { "number-range", "$.roles[0].requirements[1].weight", "\"weight\": 2", "\"weight\": 0", "above 0" },
        { "number-size", "$.units[0].credit", "\"credit\": 2.5", "\"credit\": 1e999", "9 digits before the point" },
        { "number-size", "$.units[0].credit", "\"credit\": 2.5", "\"credit\": 1234567890", "9 digits before the point" },
        { "number-size", "$.units[0].credit", "\"credit\": 2.5", "\"credit\": 0.1234567891", "9 after it" },
        { "unknown-ladder", "$.gradedCompetencies[2].ladder", "\"title\": \"Talking\", \"ladder\": \"skill\"", "\"title\": \"Talking\", \"ladder\": \"skil\"", "Nearest: 'skill'" },
        { "unknown-ladder", "$.roleLadder", "\"roleLadder\": \"rung\"", "\"roleLadder\": \"job\"", "There is no ladder 'job'" },
        { "unknown-category", "$.units[1].category", "\"category\": \"office\"", "\"category\": \"offices\"", "Nearest: 'office'" },
        { "unknown-category", "$.categories[1].parent", "\"parent\": \"office\"", "\"parent\": \"home\"", "There is no category 'home'" },
        { "unknown-level", "$.units[1].level", "\"level\": \"2\"", "\"level\": \"3\"", "There are: '1', '2'" },
        { "unknown-level", "$.gradedCompetencies[1].levels.exprt", "\"levels\": { \"expert\": [\"Cleans\"] }", "\"levels\": { \"expert\": [\"Cleans\"], \"exprt\": [] }", "Nearest: 'expert'" },
        { "unknown-level", "$.roles[1].rung", "\"rung\": \"senior\"", "\"rung\": \"seniors\"", "Nearest: 'senior'" },
        { "unknown-competency", "$.roles[0].requirements[0].competency", "\"competency\": \"stamps\"", "\"competency\": \"stamp\"", "Nearest: 'stamps'" },
        { "unknown-kind", "$.roles[0].requirements[0].kind", "\"kind\": \"optional\"", "\"kind\": \"essential\"", "The kinds are 'core', 'functional', 'additional', 'optional'." },
        { "unknown-specialty", "$.roles[2].specialty", "\"title\": \"Idler\"", "\"title\": \"Idler\", \"specialty\": \"rest\"", "There is no specialty 'rest'" },
        { "unknown-course", "$.roles[2].courses[0]", "\"title\": \"Idler\"", "\"title\": \"Idler\", \"courses\": [\"sleep\"]", "There is no course 'sleep'" },
        { "unknown-item", "$.source.readings[0].at", "\"language\": \"en\",", "\"source\": { \"readings\": [ { \"at\": \"clark\", \"note\": \"N\" } ] },", "Nearest: 'clerk'" },
        { "empty-ladder", "$.ladders[0].levels", "\"qualificationLadder\": \"grade\", \"roleLadder\": \"rung\",\n  \"ladders\": [", "\"qualificationLadder\": \"grade\", \"roleLadder\": \"rung\",\n  \"ladders\": [ { \"id\": \"none\", \"title\": \"None\", \"levels\": [] },", "no levels" },
        { "no-ladder", "$.units[0].level", "\"qualificationLadder\": \"grade\", ", "", "states no 'qualificationLadder'" },
        { "value-order", "$.ladders[0].levels[1]", "\"title\": \"Grade 1\" }, { \"id\": \"2\", \"title\": \"Grade 2\" }", "\"title\": \"Grade 1\", \"value\": 2 }, { \"id\": \"2\", \"title\": \"Grade 2\", \"value\": 2 }", "not above" },
        { "value-on-some", "$.ladders[0].levels[1]", "\"title\": \"Grade 1\" }", "\"title\": \"Grade 1\", \"value\": 2 }", "every level or to none" },
        { "years-order", "$.ladders[0].levels[0].years", "\"title\": \"Grade 1\" }", "\"title\": \"Grade 1\", \"years\": { \"from\": 3, \"to\": 3 } }", "'to' is not above 'from'" },
        { "category-circle", "$.categories[0]", "\"title\": \"Office\" }", "\"title\": \"Office\", \"parent\": \"paper\" }", "inside itself" },
        { "doubled-statement", "$.units[0].criteria[1]", "{ \"id\": \"order\", \"text\": \"Papers are in order\" }", "\"Files are found again\"", "stands twice" },
        { "level-not-named", "$.gradedCompetencies[0].levels", "\"basic\": [\"Listens\"], \"able\": [],", "\"basic\": [\"Listens\"],", "does not name 'able'" },
        { "other-levels", "$.gradedCompetencies[1].otherLevels", "\"otherLevels\": \"notApplicable\"", "\"otherLevels\": \"none\"", "Write 'notApplicable'" },
        { "other-levels", "$.gradedCompetencies[2].otherLevels", "\"title\": \"Talking\", \"ladder\": \"skill\"", "\"title\": \"Talking\", \"ladder\": \"skill\", \"otherLevels\": \"notApplicable\"", "without 'levels'" },
        { "doubled-requirement", "$.roles[0].requirements[2]", "\"competency\": \"filing\", \"kind\": \"core\"", "\"competency\": \"typing\", \"kind\": \"core\"", "asks for 'typing' already" },
        { "doubled-reference", "$.roles[2].courses[1]", "\"roles\": [", "\"courses\": [ { \"id\": \"c\" } ], \"roles\": [", "named already" },
        { "level-required", "$.roles[1].requirements[2]", "\"competency\": \"talking\", \"level\": \"expert\",", "\"competency\": \"talking\",", "Add 'level'. Levels that apply: 'basic', 'able', 'expert'." },
        { "level-refused", "$.roles[1].requirements[3].level", "{ \"competency\": \"typing\", \"kind\": \"functional\" }", "{ \"competency\": \"typing\", \"level\": \"2\", \"kind\": \"functional\" }", "held or not held" },
        { "level-not-applicable", "$.roles[1].requirements[1].level", "\"competency\": \"cleaning\", \"level\": \"expert\"", "\"competency\": \"cleaning\", \"level\": \"able\"", "Levels that apply: 'expert'." },
        { "outcome-unit", "$.roles[2].learningOutcomes[0].unit", "\"title\": \"Idler\"", "\"title\": \"Idler\", \"learningOutcomes\": [ { \"unit\": \"typing\", \"text\": \"Types\" } ]", "not a unit of competency that the role asks for" },
        { "outcome-unit", "$.roles[1].learningOutcomes[0].unit", "\"title\": \"Chief clerk\"", "\"title\": \"Chief clerk\", \"learningOutcomes\": [ { \"unit\": \"coaching\", \"text\": \"Coaches\" } ]", "not a unit of competency that the role asks for" },
        { "credit-total", "$.roles[0].qualification.credit", "\"title\": \"Clerk\"", "\"title\": \"Clerk\", \"qualification\": { \"title\": \"Q\", \"credit\": 3.5 }", "The credit total is 3.5; the units that the role asks for, optional ones aside, have 2.5." },
        { "number-range", "$.roles[2].qualification.unitShare", "\"title\": \"Idler\"", "\"title\": \"Idler\", \"qualification\": { \"title\": \"Q\", \"unitShare\": 1.01 }", "above 0 and at most 1" },
    };

    [Fact]
    public void Parse_TheFileInWhichNothingIsBroken_IsAFramework() => Assert.Equal("ACME skills", CompetencyFramework.Parse(valid).Title);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Parse_OneRuleBroken_ReportsThatRuleAlone(string rule, string path, string stands, string put, string says)
    {
        string broken = Replaced(stands, put);
        if (rule == "doubled-reference" && path.Contains("courses", StringComparison.Ordinal))
        {
            broken = broken.Replace("\"title\": \"Idler\"", "\"title\": \"Idler\", \"courses\": [\"c\", \"c\"]", StringComparison.Ordinal);
        }

        InvalidFrameworkException failure = Assert.Throws<InvalidFrameworkException>(() => CompetencyFramework.Parse(broken));
        Fault fault = failure.Faults[0];
        Assert.Equal(path, fault.Path);
        Assert.All(failure.Faults, any => Assert.Equal(rule, any.Rule));
        Assert.Contains(says, fault.Message + " " + fault.Fix, StringComparison.Ordinal);
        Assert.Contains(fault.ToString(), failure.Message, StringComparison.Ordinal);
    }

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
