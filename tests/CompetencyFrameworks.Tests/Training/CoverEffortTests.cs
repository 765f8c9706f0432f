namespace CompetencyFrameworks.Tests.Training;

/// <summary>
/// What the search spends on problems that are not easy, in looks at offers and gaps: a number that is the same on every machine. Most of the search is there for
/// nothing but to make it small; where one of its parts no longer does, the plans stay right and this number grows.
/// </summary>
public sealed class CoverEffortTests
{
    [Theory]
    [InlineData("cents", 60, 60, 6, 1, 111_050)]
    [InlineData("cents", 120, 150, 5, 2, 292_819)]
    [InlineData("cents", 300, 300, 10, 3, 9_250_430)]
    [InlineData("whole", 60, 80, 6, 4, 355_680)]
    [InlineData("whole", 200, 200, 8, 5, 3_482_695)]
    [InlineData("small", 40, 60, 6, 6, 205_293)]
    [InlineData("small", 100, 120, 6, 7, 163_812)]
    [InlineData("equal", 30, 40, 6, 8, 122_043)]
    [InlineData("equal", 60, 60, 5, 9, 303_361)]
    [InlineData("proportional", 40, 60, 6, 10, 528_944)]
    [InlineData("parts", 120, 150, 5, 11, 454_379)]
    [InlineData("many", 60, 120, 8, 12, 603_871)]
    public void Find_AProblemThatIsNotEasy_SpendsNoMoreThanIsOnRecord(string kind, int gaps, int offers, int most, int seed, long looks)
    {
        var random = new Random(seed);
        int[][] closes = [.. Enumerable.Range(0, offers).Select(place => Closes(kind, gaps, most, place, random))];
        decimal[] costs = [.. closes.Select(own => Cost(kind, own.Length, random))];
        CoverScale scale = CoverScale.Of(costs, closes.Sum(own => own.Length), gaps);
        var steps = new StepCounter(1_000_000);
        LeastCover least = LeastCover.Find(CoverProblem.Of(gaps, closes, scale), scale, steps);
        Assert.NotNull(least.Plan);
        Assert.InRange(steps.Looks, looks * 7 / 10, looks * 101 / 100);
    }

    private static int[] Closes(string kind, int gaps, int most, int place, Random random)
    {
        int from = kind == "parts" ? place % 3 * (gaps / 3) : 0;
        int width = kind == "parts" ? gaps / 3 : gaps;
        IEnumerable<int> own = Enumerable.Range(0, 1 + random.Next(most)).Select(_ => from + random.Next(width));
        return [.. own.Append(place % gaps).Distinct().Order()];
    }

    private static decimal Cost(string kind, int closed, Random random) => kind switch
    {
        "cents" or "parts" or "many" => 100 + (random.Next(100_000) / 100m),
        "whole" => 100 + random.Next(900),
        "small" => 1 + random.Next(10),
        "proportional" => closed + (random.Next(4) * 0.5m),
        _ => 10,
    };
}
