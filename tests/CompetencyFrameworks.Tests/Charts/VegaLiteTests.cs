using System.Text.Json;

namespace CompetencyFrameworks.Tests.Charts;

/// <summary>Specifications of Vega-Lite: their data, and that they are JSON whatever stands in it.</summary>
public sealed class VegaLiteTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly CompetencyProfile ada = CompetencyProfile.Of("x", "Ada \"<b>\"").With(acme.GradedCompetencies["coaching"], "basic").WithNone(acme.GradedCompetencies["talking"]);

    // Coaching: one of three levels; cleaning has one level that applies; in report order by category.
    [Fact]
    public void ToVegaLite_OfAReport_HasARowForEachRequirement()
    {
        using JsonDocument chart = JsonDocument.Parse(ada.GapTo(acme.Roles["chief"]).ToVegaLite());
        Assert.Equal(
            [
                "1|1 Coaching|no category|0.3333|1|open|open: Basic, required: Expert", "2|2 Cleaning|no category|0|1|not assessed|not assessed, required: Expert",
                "3|3 Talking|no category|0|1|open|open: not held, required: Expert", "4|4 Type letters|Office|0|1|not assessed|not assessed",
            ],
            Rows(chart));
        Assert.Equal("Gaps of Ada \"<b>\" for the role Chief clerk", chart.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public void ToVegaLite_OfAMatrix_HasARowForEachCell()
    {
        GapMatrix matrix = Workforce.Of(acme, [ada]).GapsTo(acme.Roles["chief"]).ToMatrix();
        using JsonDocument chart = JsonDocument.Parse(matrix.ToVegaLite());
        Assert.Equal(4, Rows(chart).Count());
        Assert.Equal("1 Ada \"<b>\" (x)|1 Coaching|2|Basic, required: Expert|True|3", Rows(chart).First());
        using JsonDocument categories = JsonDocument.Parse(matrix.ToCategoryMatrix().ToVegaLite());
        Assert.Equal(["1 Ada \"<b>\" (x)|1 no category|3|3 of 3 open|True|4", "1 Ada \"<b>\" (x)|2 Office|1|1 of 1 open|False|2"], Rows(categories));
    }

    [Fact]
    public void ToVegaLite_OfNothing_IsJson()
    {
        using JsonDocument report = JsonDocument.Parse(ada.GapTo(acme.Roles["idler"]).ToVegaLite());
        using JsonDocument matrix = JsonDocument.Parse(Workforce.Of(acme, []).GapsTo(acme.Roles["chief"]).ToMatrix().ToVegaLite());
        Assert.Empty(Rows(report));
        Assert.Empty(Rows(matrix));
    }

    private static IEnumerable<string> Rows(JsonDocument chart) => chart.RootElement.GetProperty("data").GetProperty("values").EnumerateArray()
        .Select(row => string.Join('|', row.EnumerateObject().Select(member => member.Value.ToString())));
}
