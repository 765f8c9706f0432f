using System.Globalization;
using System.Text;

namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>Files made to break a reader: each ends in a framework, or in faults that say where and what, in few words.</summary>
public sealed class HostileFileTests
{
    private const string Head = "{\"formatVersion\":1,\"id\":\"f\",\"title\":\"F\",\"edition\":\"1\"";

    // 51 characters.
    private const string ToTitle = "{\"formatVersion\":1,\"id\":\"f\",\"edition\":\"1\",\"title\":\"";

    [Theory]
    [InlineData("C0AF")] // '/' in two bytes
    [InlineData("E080AF")] // '/' in three bytes
    [InlineData("EDA080")] // a high surrogate
    [InlineData("EDB080")] // a low surrogate
    [InlineData("F4908080")] // beyond the last character
    [InlineData("F8888080")] // five bytes
    [InlineData("80")] // the rest of a character without its beginning
    [InlineData("C3")] // a beginning without the rest
    [InlineData("F09D84")] // three bytes of four
    [InlineData("FE")]
    [InlineData("FF")]
    public void Load_BytesThatAreNotUtf8_SaysWhere(string bytes)
    {
        byte[] bad = Convert.FromHexString(bytes);
        byte[] title = Encoding.UTF8.GetBytes(ToTitle);
        Assert.Equal(("not-utf8", 1, 52), PlaceOf([.. title, .. bad]));
        Assert.Equal(("not-utf8", 1, 52), PlaceOf([.. title, .. bad, .. "\"}"u8]));

        // Behind the two characters of 'é' and '𝄞', and their three.
        Assert.Equal(("not-utf8", 1, 55), PlaceOf([.. title, .. "é𝄞"u8, .. bad, .. "\"}"u8]));
        Assert.Equal(("not-utf8", 2, 3), PlaceOf([.. "{\n\"k"u8, .. bad, .. "\":1}"u8]));
        Assert.Equal(("not-utf8", 1, 67), PlaceOf([.. title, .. "\",\"extensions\":"u8, .. bad, .. "{}}"u8]));
    }

    [Fact]
    public void Parse_HalfASurrogatePairAsAnEscape_IsAFaultOfItsTextAndKeptInsideExtensions()
    {
        foreach (string half in new[] { "\\ud800", "\\udc00", "\\udc00\\ud800", "\\ud800x" })
        {
            Assert.Equal("lone-surrogate", Only($"{ToTitle}{half}\"}}").Rule);
            Assert.Equal("lone-surrogate", Only($"{Head},\"{half}\":1}}").Rule);
            string kept = $"{{\"a\":\"{half}\"}}";
            CompetencyFramework framework = CompetencyFramework.Parse($"{Head},\"extensions\":{kept}}}");
            Assert.Equal(kept, framework.Extensions);
            Assert.Equal(kept, CompetencyFramework.Parse(framework.ToJson()).Extensions);
        }
    }

    [Fact]
    public void Parse_AByteOrderMark_IsPassedOverAtTheBeginningOnly()
    {
        Assert.Empty(CompetencyFramework.Validate($"\ufeff{Head}}}"));
        Assert.Equal("\ufeffF", CompetencyFramework.Parse($"{ToTitle}\ufeffF\"}}").Title);
        Assert.Equal(("not-json", 1, 1), PlaceOf(Encoding.UTF8.GetBytes($"\ufeff\ufeff{Head}}}")));
        Assert.Equal(("not-json", 1, 2), PlaceOf(Encoding.UTF8.GetBytes("{\ufeff}")));
        Assert.Equal(("not-json", 1, 2), PlaceOf(Encoding.UTF8.GetBytes("\ufeff{x}")));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Load_Utf16_SaysWhatWouldMendIt(bool bigEndian, bool hasMark)
    {
        var utf16 = new UnicodeEncoding(bigEndian, hasMark);
        Fault fault = Only([.. utf16.GetPreamble(), .. utf16.GetBytes(Head + "}")]);
        Assert.Equal(hasMark ? "not-utf8" : "not-json", fault.Rule);
        Assert.Equal("The file looks like UTF-16: save it as UTF-8.", fault.Fix);
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData(" \n\t\r\n  ", 3, 3)]
    [InlineData("\ufeff", 1, 1)]
    [InlineData("\0", 1, 1)]
    [InlineData("\0\0\0\0", 1, 1)]
    [InlineData("{\"a\":\0}", 1, 6)]
    [InlineData("{\"a\0b\":1}", 1, 4)]
    [InlineData("{}{}", 1, 3)]
    [InlineData("{}\n[]", 2, 1)]
    [InlineData("/* x */ {}", 1, 1)]
    [InlineData("{} // x", 1, 4)]
    [InlineData("{\"a\":1,}", 1, 8)]
    [InlineData("{\"a\":[1,]}", 1, 9)]
    [InlineData("{,}", 1, 2)]
    [InlineData("{\"a\":NaN}", 1, 6)]
    [InlineData("{\"a\":Infinity}", 1, 6)]
    [InlineData("{\"a\":-Infinity}", 1, 7)]
    [InlineData("{\"a\":+1}", 1, 6)]
    [InlineData("{\"a\":01}", 1, 7)]
    [InlineData("{\"a\":1.}", 1, 8)]
    [InlineData("{\"a\":.5}", 1, 6)]
    [InlineData("{\"a\":0x10}", 1, 7)]
    [InlineData("{\"a\":1e}", 1, 8)]
    [InlineData("{\"a\":\"\\x\"}", 1, 8)]
    [InlineData("{\"a\":\"\t\"}", 1, 7)]
    [InlineData("{\"extensions\":{\"a\":tru}}", 1, 23)]
    [InlineData("{\"extensions\":{\"a\":[}}", 1, 21)]
    [InlineData("{\"extensions\":{", 1, 16)]
    [InlineData("{\"extensions\":", 1, 15)]
    public void Parse_NoJson_SaysWhere(string json, int line, int column) => Assert.Equal(("not-json", line, column), PlaceOf(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("1e999999999")]
    [InlineData("1e-999999999")]
    [InlineData("0e999999999999")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e10")]
    [InlineData("1e-10")]
    [InlineData("9999999999")]
    public void Parse_ANumberTooLong_IsTooLong(string number) => Assert.Equal("number-size", Only(WithCredit(number)).Rule);

    [Fact]
    public void Parse_ANumberOfFourHundredDigits_IsTooLong()
    {
        Assert.Equal("number-size", Only(WithCredit(new string('9', 400))).Rule);
        Assert.Equal("number-size", Only(WithCredit("0." + new string('1', 400))).Rule);
        Assert.Equal(1, CompetencyFramework.Parse(WithCredit("1." + new string('0', 9))).Units[0].Credit);
    }

    [Theory]
    [InlineData("-0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("-0e5", "0")]
    [InlineData("1E+2", "100")]
    [InlineData("1e8", "100000000")]
    [InlineData("25e-1", "2.5")]
    [InlineData("999999999", "999999999")]
    [InlineData("0.000000001", "0.000000001")]
    public void Parse_ANumberInAnyForm_IsExact(string number, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), CompetencyFramework.Parse(WithCredit(number)).Units[0].Credit);

    [Theory]
    [InlineData("{\"a\":", "}")]
    [InlineData("[", "]")]
    [InlineData("[{\"extensions\":", "}]")]
    public void Parse_NestedTenThousandfold_IsTooDeepWhereverItStands(string open, string close)
    {
        string nested = string.Concat(Enumerable.Repeat(open, 10_000)) + "1" + string.Concat(Enumerable.Repeat(close, 10_000));
        Assert.Equal("too-deep", Only(nested).Rule);
        foreach (string name in new[] { "extensions", "units", "source", "own" })
        {
            Fault fault = Only($"{Head},\"{name}\":{{\"a\":{nested}}}}}");
            Assert.Equal(("too-deep", "$", 1), (fault.Rule, fault.Path, fault.Line));
        }

        // Never closed: too deep comes before the end.
        Assert.Equal("too-deep", Only(string.Concat(Enumerable.Repeat(open, 10_000))).Rule);
    }

    [Fact]
    public void Parse_NestedAMillionDeepWhereThatIsAllowed_NeedsNoStack()
    {
        ReadOptions options = ReadOptions.Default.WithMaxDepth(1_000_000);
        string nested = new string('[', 999_997) + new string(']', 999_997);
        Assert.Equal($"{{\"a\":{nested}}}", CompetencyFramework.Parse($"{Head},\"extensions\":{{\"a\":{nested}}}}}", options).Extensions);
        Assert.Equal("unknown-member", Assert.Single(CompetencyFramework.Validate($"{Head},\"own\":{nested}}}", options)).Rule);
        Assert.Equal("too-deep", Assert.Single(CompetencyFramework.Validate($"{Head},\"extensions\":{{\"a\":[[{nested}]]}}}}", options)).Rule);
    }

    private static string WithCredit(string number) => $"{Head},\"units\":[{{\"id\":\"u\",\"title\":\"U\",\"credit\":{number}}}]}}";

    private static Fault Only(string json) => Only(Encoding.UTF8.GetBytes(json));

    private static Fault Only(byte[] utf8)
    {
        Assert.NotEmpty(FuzzChecks.Framework(utf8));
        return Assert.Single(CompetencyFramework.Validate(new MemoryStream(utf8)));
    }

    private static (string Rule, int Line, int Column) PlaceOf(byte[] utf8)
    {
        Fault fault = Only(utf8);
        return (fault.Rule, fault.Line, fault.Column);
    }
}
