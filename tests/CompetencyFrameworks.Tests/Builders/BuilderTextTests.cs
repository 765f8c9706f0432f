using System.Globalization;

namespace CompetencyFrameworks.Tests.Builders;

/// <summary>What is told cannot leave its place, whatever stands in it.</summary>
public sealed class BuilderTextTests
{
    private static readonly string loneSurrogate = 'x' + "\ud800";

    [Theory]
    [InlineData("{},\"id\":\"x\"", "Line 1, column 3: The text is not JSON: ',' is not expected here.")]
    [InlineData("{}}", "Line 1, column 3: The text is not JSON: '}' is not expected here.")]
    [InlineData("{} {}", "Line 1, column 4: The text is not JSON: '{' is not expected here.")]
    [InlineData("[]", "not '[]'. Put the value into an object")]
    [InlineData("\"text\"", "not '\"text\"'.")]
    [InlineData("null", "not 'null'.")]
    [InlineData("{", "it ends too early")]
    [InlineData("", "it ends too early")]
    [InlineData("{ /* no */ }", "'/' is not expected here")]
    [InlineData("{\n\"a\": 1,}", "Line 2, column 8: The text is not JSON: '}' is not expected here. Remove the comma before it")]
    public void WithExtensions_WhatIsNotExactlyOneObject_IsRefusedAtTheCall(string text, string says)
    {
        FrameworkBuilder builder = FrameworkBuilder.Of("a", "A", "1");
        ArgumentException failure = Assert.Throws<ArgumentException>("json", () => builder.WithExtensions(text));
        Assert.StartsWith("Extensions are the text of one JSON object", failure.Message, StringComparison.Ordinal);
        Assert.Contains(says, failure.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("json", () => builder.WithSourceExtensions(text));
        Assert.Throws<ArgumentException>("extensions", () => builder.AddSourceReading("a", "N", text));
        builder.AddUnit("u", "U", unit => Assert.Throws<ArgumentException>("extensions", () => unit.AddCriterion("C", "c", extensions: text)));

        // What was refused has left nothing behind, no empty source and no empty list of levels either.
        builder.AddLadder("l", "L", ladder => ladder.AddLevel("1", "One"))
            .AddGradedCompetency("g", "G", "l", graded => Assert.Throws<ArgumentException>("extensions", () => graded.AddStatement("1", "S", "s", extensions: text)))
            .AddRole("r", "R", role => Assert.Throws<ArgumentException>("extensions", () => role.Require("nothing", extensions: text)));
        CompetencyFramework built = builder.Build();
        Assert.Equal((null, null, 0, 0), (built.Extensions, built.Source, built.Units[0].AssessmentCriteria.Count, built.Roles[0].Requirements.Count));
        Assert.False(built.GradedCompetencies[0].Statements.AreStated);
    }

    [Fact]
    public void WithExtensions_HalfASurrogatePair_IsRefusedUnlessItIsEscaped()
    {
        FrameworkBuilder builder = FrameworkBuilder.Of("a", "A", "1");
        Assert.Contains("half a surrogate pair", Assert.Throws<ArgumentException>("json", () => builder.WithExtensions($"{{\"a\":\"{loneSurrogate}\"}}")).Message, StringComparison.Ordinal);
        Assert.Equal("{\"a\":\"\\ud800\"}", builder.WithExtensions("{\"a\":\"\\ud800\"}").Build().Extensions);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"id\":\"x\",\"id\":\"y\",\"units\":[]}")]
    [InlineData("{ \"a\" : \"}],\\\"id\\\":\\ud800\",\n\t\"b\": 1e999999 }")]
    [InlineData("{\"é\":\"\ud834\udd1e\"}")]
    public void WithExtensions_AnyObject_IsKeptToTheLetter(string json)
    {
        CompetencyFramework built = FrameworkBuilder.Of("a", "A", "1").WithExtensions($" \n{json}\t").AddUnit("u", "U", unit => unit.WithExtensions(json)).Build();
        Assert.Equal((json, json), (built.Extensions, built.Units[0].Extensions));
        Assert.Equal(("a", "u", 1), (built.Id, built.Units[0].Id, built.Units.Count));
    }

    // Files are read 64 deep unless the caller says otherwise; what the program made itself is not limited so.
    [Fact]
    public void WithExtensions_NestedDeeply_IsKept()
    {
        string deep = string.Concat(Enumerable.Repeat("{\"a\":", 5_000)) + "1" + new string('}', 5_000);
        Assert.Equal(deep, FrameworkBuilder.Of("a", "A", "1").WithExtensions(deep).Build().Extensions);
        string tooDeep = string.Concat(Enumerable.Repeat("{\"a\":", 1_000_001)) + "1" + new string('}', 1_000_001);
        Assert.Contains("nest more than 1000000 deep", Assert.Throws<ArgumentException>(() => FrameworkBuilder.Of("a", "A", "1").WithExtensions(tooDeep)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_OfAllKindsOfCharacters_AreKept()
    {
        const string text = "\"},\"id\":\"x\" \\ \u0000\u0001\u001f\u007f\n\r\t\u2028 é 𝄞 \ufeff </script>";
        CompetencyFramework built = FrameworkBuilder.Of("a", text, text).AddUnit("u", text, unit => unit.WithDescription(text).AddCriterion(text)).Build();
        Assert.Equal((text, text), (built.Title, built.Edition));
        Assert.Equal((text, text, text), (built.Units[0].Title, built.Units[0].Description, built.Units[0].AssessmentCriteria[0].Text));
    }

    [Fact]
    public void Texts_ThatHoldHalfASurrogatePair_AreFaultsAtTheirPlace()
    {
        IReadOnlyList<Fault> faults = FrameworkBuilder.Of("a", loneSurrogate, "1")
            .AddLadder("l", "L", ladder => ladder.AddLevel("1", "One", level => level.WithDescription("\udc00\ud800 𝄞")))
            .AddUnit(loneSurrogate, "U", unit => unit.AddCriterion("good").AddCriterion("\udfff"))
            .AddGradedCompetency("g", "G", "l", graded => graded.WithStatements("1").WithStatements(loneSurrogate))
            .AddRole("r", "R", role => role.WithJobTitles("𝄞", loneSurrogate))
            .Validate();
        Assert.Equal(
            [
                "$.title", "$.ladders[0].levels[0].description", "$.units[0].id", "$.units[0].criteria[1]", "$.gradedCompetencies[0].levels['x\\\\ud800']",
                "$.roles[0].jobTitles[1]",
            ],
            faults.Select(fault => fault.Path));
        Assert.All(faults, fault => Assert.Equal("lone-surrogate", fault.Rule));
    }

    [Theory]
    [InlineData("7922816251426433759354395033.5")]
    [InlineData("0.1234567890123456789012345678")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("1000000000")]
    [InlineData("0.0000000001")]
    public void Numbers_OfTooManyDigits_AreFaults(string number)
    {
        decimal credit = decimal.Parse(number, CultureInfo.InvariantCulture);
        Fault fault = Assert.Single(FrameworkBuilder.Of("a", "A", "1").AddUnit("u", "U", unit => unit.WithCredit(credit)).Validate());
        Assert.Equal(("$.units[0].credit", "number-size"), (fault.Path, fault.Rule));
        Assert.StartsWith($"'{number}' has too many digits.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_AreWrittenTheSameInEveryCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            CompetencyFramework built = FrameworkBuilder.Of("a", "A", "1")
                .AddLadder("l", "L", ladder => ladder.AddLevel("1", "One", level => level.WithValue(-2.5m)))
                .AddUnit("u", "U", unit => unit.WithCredit(2.50m))
                .AddUnit("v", "V", unit => unit.WithCredit(1.000000000000000m))
                .AddUnit("w", "W", unit => unit.WithCredit(999999999.999999999m))
                .AddUnit("z", "Z", unit => unit.WithCredit(-0.0m))
                .Build();
            Assert.Equal(-2.5m, built.Ladders[0].Levels[0].Value);
            Assert.Equal([2.5m, 1m, 999999999.999999999m, 0m], built.Units.Select(unit => unit.Credit!.Value));
            Assert.Contains("\"credit\": 2.50", built.ToJson(), StringComparison.Ordinal);
            Assert.Contains("\"value\": -2.5", built.ToJson(), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Levels_NamedLikeMembers_AreLevels()
    {
        CompetencyFramework built = FrameworkBuilder.Of("a", "A", "1")
            .AddLadder("l", "L", ladder => ladder.AddLevel("extensions", "E").AddLevel("id", "I").AddLevel("source", "S"))
            .AddGradedCompetency("g", "G", "l", graded => graded.WithStatements("source", "s").WithStatements("extensions", "e").WithoutLevel("id"))
            .Build();
        Assert.Equal(["extensions", "source"], built.GradedCompetencies[0].ApplicableLevels.Select(level => level.Id));
        Assert.Equal(built.ToJson(), FrameworkBuilder.From(built).Build().ToJson());
    }
}
