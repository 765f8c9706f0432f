namespace CompetencyFrameworks.Tests;

public sealed class RatioTests
{
    [Theory]
    [InlineData(0, 300, "0 of 300 (0%)")]
    [InlineData(1, 300, "1 of 300 (1%)")]
    [InlineData(1, 8, "1 of 8 (12%)")]
    [InlineData(3, 8, "3 of 8 (38%)")]
    [InlineData(299, 300, "299 of 300 (99%)")]
    [InlineData(300, 300, "300 of 300 (100%)")]
    public void ToString_OfAPart_NeverRoundsToAllOrNothing(int part, int whole, string text) => Assert.Equal(text, Ratio.Of(part, whole)!.ToString());

    [Fact]
    public void ToString_OfFractions_ShowsTwoDecimalPlaces() => Assert.Equal("4.67 of 7 (67%)", Ratio.Of(4.666666666669m, 7)!.ToString());

    [Fact]
    public void Of_NothingToCover_IsNull() => Assert.Null(Ratio.Of(0, 0));

    [Fact]
    public void Equals_OfTheSameShareInOtherParts_IsFalse()
    {
        Assert.Equal(Ratio.Of(1, 2), Ratio.Of(1.0m, 2));
        Assert.Equal(Ratio.Of(1, 2)!.GetHashCode(), Ratio.Of(1.0m, 2)!.GetHashCode());
        Assert.NotEqual(Ratio.Of(1, 2), Ratio.Of(2, 4));
        Assert.NotEqual(Ratio.Of(1, 3), Ratio.Of(2, 3));
        Assert.NotEqual(Ratio.Of(1, 3), Ratio.Of(1, 2));
        Assert.Equal(0.5m, Ratio.Of(2, 4)!.Value);
    }
}
