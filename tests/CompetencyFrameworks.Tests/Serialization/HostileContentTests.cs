using System.Text;

namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>Files that are JSON, and contradict themselves or say far too much: the faults stay few or short, and what is not at fault is read.</summary>
public sealed class HostileContentTests
{
    private const string Head = "{\"formatVersion\":1,\"id\":\"f\",\"title\":\"F\",\"edition\":\"1\"";
    private const string Ladder = ",\"ladders\":[{\"id\":\"l\",\"title\":\"L\",\"levels\":[{\"id\":\"extensions\",\"title\":\"A\"},{\"id\":\"b\",\"title\":\"B\"}]}]";

    [Theory]
    [InlineData("formatVersion", "1")]
    [InlineData("id", "\"f\"")]
    [InlineData("title", "\"F\"")]
    [InlineData("extensions", "{}")]
    [InlineData("units", "[]")]
    public void Parse_AMemberTwice_IsOneFault(string name, string value)
    {
        string both = name is "extensions" or "units" ? $"{Head},\"{name}\":{value},\"{name}\":{value}}}" : $"{Head},\"{name}\":{value}}}";
        Assert.Equal(["doubled-member"], Rules(both));

        // The same name in escapes.
        Assert.Equal(["doubled-member"], Rules(both.Insert(both.LastIndexOf(name, StringComparison.Ordinal), $"\\u00{(int)name[0]:x2}").Remove(both.LastIndexOf(name, StringComparison.Ordinal) + 6, 1)));
    }

    // What is inside 'extensions' may be anything, also what would be a fault elsewhere.
    [Theory]
    [InlineData("extensions")]
    [InlineData("\\u0065xtensions")]
    public void Parse_Extensions_AreKeptToTheLetter(string name)
    {
        const string own = "{ \"a\" : 1e999, \"a\":null,\n\"extensions\":{\"extensions\":[{\"]}\":\"\\\\\\\"}\"}]},\"\":[[],{}] }";
        string json = $"{Head},\"{name}\":{own},\"units\":[{{\"id\":\"u\",\"title\":\"U\",\"{name}\":{{}}}}]}}";
        CompetencyFramework framework = CompetencyFramework.Parse(json);
        Assert.Equal((own, "{}"), (framework.Extensions, framework.Units["u"].Extensions));
        Assert.Equal(own, CompetencyFramework.Parse(framework.ToJson()).Extensions);
        Assert.Equal(["wrong-type"], Rules($"{Head},\"{name}\":[{own}]}}"));
        Assert.Equal(["wrong-type"], Rules($"{Head},\"{name}\":\"{{\"}}"));

        // Faults behind them stand where they stand.
        Fault fault = Assert.Single(CompetencyFramework.Validate(json.Replace("\"title\":\"U\"", "\"title\":7", StringComparison.Ordinal)));
        Assert.Equal(("$.units[0].title", 2), (fault.Path, fault.Line));
    }

    // A level may have any id.
    [Fact]
    public void Parse_ALevelWhoseIdIsExtensions_IsALevel()
    {
        const string graded = Head + Ladder + ",\"gradedCompetencies\":[{\"id\":\"g\",\"title\":\"G\",\"ladder\":\"l\",\"levels\":{\"extensions\":[\"one\"],\"b\":\"notApplicable\"}}]}";
        Assert.Equal("one", Assert.Single(CompetencyFramework.Parse(graded).GradedCompetencies["g"].StatementsAt("extensions")).Text);
        Fault fault = Assert.Single(CompetencyFramework.Validate(graded.Replace("[\"one\"]", "{\"a\":{}}", StringComparison.Ordinal)));
        Assert.Equal(("wrong-type", "$.gradedCompetencies[0].levels.extensions"), (fault.Rule, fault.Path));
    }

    [Fact]
    public void Parse_IdsThatDifferByCase_AreAFaultEach()
    {
        // Four spellings of 'ab': the first is well, the others differ from it.
        Assert.Equal(["id-case", "id-case", "id-case"], Rules($"{Head},\"units\":[{Units(["ab", "aB", "Ab", "AB"])}]}}"));
        Assert.Equal(["id-case", "doubled-id", "doubled-id"], Rules($"{Head},\"units\":[{Units(["ab", "aB", "aB", "ab"])}]}}"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100_000)]
    public void Parse_CategoriesInACircle_AreOneFault(int count)
    {
        string circle = string.Join(",", Enumerable.Range(0, count).Select(i => $"{{\"id\":\"c{i}\",\"title\":\"C\",\"parent\":\"c{(i + 1) % count}\"}}"));
        Assert.Equal(["category-circle"], Rules($"{Head},\"categories\":[{circle}]}}"));

        // One that leads into the circle is not in it.
        Assert.Equal(["category-circle"], Rules($"{Head},\"categories\":[{{\"id\":\"to\",\"title\":\"C\",\"parent\":\"c0\"}},{circle}]}}"));
    }

    [Fact]
    public void Parse_CategoriesInALongChain_AreRead()
    {
        string chain = string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"{{\"id\":\"c{i}\",\"title\":\"C\"{(i < 99_999 ? $",\"parent\":\"c{i + 1}\"" : "")}}}"));
        CompetencyFramework framework = CompetencyFramework.Parse($"{Head},\"categories\":[{chain}]}}");
        Assert.Equal("c1", framework.Categories["c0"].Parent!.Id);
        Assert.Equal("c99998", Assert.Single(framework.Categories["c99999"].Subcategories).Id);
    }

    [Fact]
    public void Parse_TheSameUnitOrStatementTwice_IsAFault()
    {
        const string asked = "{\"competency\":\"u\",\"kind\":\"core\"}";
        Assert.Equal(
            ["doubled-requirement", "doubled-requirement"],
            Rules($"{Head},\"units\":[{Units(["u"])}],\"roles\":[{{\"id\":\"r\",\"title\":\"R\",\"requirements\":[{asked},{asked},{asked}]}}]}}"));

        // Twelve texts, of which the ninth to the twelfth stand before: found in short lists and in long ones.
        string texts = string.Join(",", "abcdefghabxh".Select(letter => $"\"{letter}\""));
        string graded = $"{Head}{Ladder},\"gradedCompetencies\":[{{\"id\":\"g\",\"title\":\"G\",\"ladder\":\"l\",\"levels\":{{\"b\":[{texts}],\"extensions\":[\"a\",\"b\",\"a\"]}}}}]}}";
        Assert.Equal(
            ["levels.b[8]", "levels.b[9]", "levels.b[11]", "levels.extensions[2]"],
            CompetencyFramework.Validate(graded).Select(fault => fault.Path["$.gradedCompetencies[0].".Length..]));
        Assert.All(CompetencyFramework.Validate(graded), fault => Assert.Equal("doubled-statement", fault.Rule));
    }

    [Fact]
    public void Parse_TextsOfAHundredThousandCharacters_AreCutInMessages()
    {
        string longText = new('x', 100_000);
        string[] files =
        [
            Head.Replace("\"id\":\"f\"", $"\"id\":\"{longText}\"", StringComparison.Ordinal) + "}",
            $"{Head},\"language\":\"{longText}\"}}",
            $"{Head},\"{longText}\":1}}",
            $"{Head},\"{longText}\":1,\"{longText}\":1}}",
            $"{Head},\"roleLadder\":\"{longText}\"}}",
            $"{Head},\"units\":[{{\"id\":\"u\",\"title\":\"U\",\"category\":\"{longText}\"}}]}}",
            $"{Head},\"units\":[{{\"id\":\"u\",\"title\":\"U\",\"credit\":1{new string('0', 100_000)}}}]}}",
            $"{Head},\"units\":[{{\"id\":\"u\",\"title\":\"U\",\"criteria\":[\"{longText}\",\"{longText}\"]}}]}}",
            $"{Head}{Ladder},\"gradedCompetencies\":[{{\"id\":\"g\",\"title\":\"G\",\"ladder\":\"l\",\"otherLevels\":\"{longText}\",\"levels\":{{\"{longText}\":1}}}}]}}",
            $"{Head.Replace(":1,", $":1{new string('0', 100_000)},", StringComparison.Ordinal)}}}",
        ];
        Assert.All(files, file =>
        {
            Assert.NotEmpty(Rules(file));
            Assert.All(CompetencyFramework.Validate(file), fault => Assert.InRange(fault.ToString().Length, 20, 1_000));
        });
    }

    [Fact]
    public void Parse_FiftyThousandUnknownMembers_AreAFaultEach()
    {
        string members = string.Join(",", Enumerable.Range(0, 50_000).Select(i => $"\"own{i}\":{{\"a\":[]}}"));
        IReadOnlyList<Fault> faults = CompetencyFramework.Validate($"{Head},{members}}}");
        Assert.Equal(50_000, faults.Count);
        Assert.Equal("$.own49999", faults[^1].Path);
    }

    // 20,000 ids of one length that differ in two places, as they would to meet in a table; and 20,000 that are not there.
    [Fact]
    public void Parse_VeryManyIdsOfOneLength_AreAllFound()
    {
        string[] ids = [.. Enumerable.Range(0, 20_000).Select(i => $"{(char)('a' + (i % 26))}{new string('0', 20)}{i / 26:D4}")];
        string asked = string.Join(",", ids.Select(id => $"{{\"competency\":\"{id}\",\"kind\":\"core\"}}"));
        string json = $"{Head},\"units\":[{Units(ids)}],\"roles\":[{{\"id\":\"r\",\"title\":\"R\",\"requirements\":[{asked}]}}]}}";
        CompetencyFramework framework = CompetencyFramework.Parse(json);
        Assert.Equal(20_000, framework.Roles[0].Units.Count);
        Assert.Same(framework.Roles[0], Assert.Single(framework.Units[ids[19_999]].RequiredBy));
        IReadOnlyList<Fault> faults = CompetencyFramework.Validate(json.Replace("\"competency\":\"", "\"competency\":\"z", StringComparison.Ordinal));
        Assert.Equal(20_000, faults.Count);
        Assert.All(faults, fault => Assert.Equal("unknown-competency", fault.Rule));
    }

    // Levels that a long ladder does not have, each asked for once.
    [Fact]
    public void Parse_VeryManyLevelsThatAreNotThere_AreAFaultEach()
    {
        string levels = string.Join(",", Enumerable.Range(0, 10_000).Select(i => $"{{\"id\":\"l{i}\",\"title\":\"L\"}}"));
        string units = string.Join(",", Enumerable.Range(0, 10_000).Select(i => $"{{\"id\":\"u{i}\",\"title\":\"U\",\"level\":\"none{i}\"}}"));
        string json = $"{Head},\"qualificationLadder\":\"l\",\"ladders\":[{{\"id\":\"l\",\"title\":\"L\",\"levels\":[{levels}]}}],\"units\":[{units}]}}";
        Assert.Equal(10_000, CompetencyFramework.Validate(json).Count(fault => fault.Rule == "unknown-level"));
    }

    [Fact]
    public void Parse_VeryManyEmptyObjects_AreCountedPastTheLimit()
    {
        string json = $"{Head},\"units\":[{string.Join(",", Enumerable.Repeat("{}", 30_000))}]}}";
        IReadOnlyList<Fault> faults = CompetencyFramework.Validate(json, ReadOptions.Default.WithMaxFaults(10));

        // Neither id nor title: two faults each, of which ten are told.
        Assert.Equal(11, faults.Count);
        Assert.Equal("The file has 59990 more faults.", faults[10].Message);
    }

    private static string Units(IEnumerable<string> ids) => string.Join(",", ids.Select(id => $"{{\"id\":\"{id}\",\"title\":\"U\"}}"));

    private static IReadOnlyList<string> Rules(string json) => FuzzChecks.Framework(Encoding.UTF8.GetBytes(json));
}
