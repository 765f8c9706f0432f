namespace CompetencyFrameworks.Tests.Charts;

/// <summary>How texts are fitted onto lines. Widths are in hundredths of the font size: 61 for most small letters, 33 for a space, 100 for "人" and "…".</summary>
public sealed class ChartTextTests
{
    [Theory]
    [InlineData("  a\tb\r\nc\u0007 ", "a b c")]
    [InlineData(" \n ", "")]
    [InlineData("a\u2028b", "a b")]
    public void OneLine_WhiteSpaceAndControlCharacters_AreSingleSpaces(string text, string line) => Assert.Equal(line, ChartText.OneLine(text));

    // 5 letters are 305 and a space 33: "house house" is 643 wide, and 65 pixels at 10 pixels a letter are 650.
    [Fact]
    public void Wrap_Words_BreaksBetweenThem() => Assert.Equal(["house house", "house house"], ChartText.Wrap("house house house house", 65, 10, 3));

    [Fact]
    public void Wrap_MoreThanTheLinesHold_CutsTheLastOne() => Assert.Equal(["house house", "house hou…"], ChartText.Wrap("house house house house house", 65, 10, 2));

    [Fact]
    public void Wrap_AWordWiderThanALine_IsParted() => Assert.Equal(["nnnnnnnnnn", "nnnn"], ChartText.Wrap("nnnnnnnnnnnnnn", 65, 10, 2));

    [Fact]
    public void Wrap_FullWidthCharacters_BreaksBetweenThem() => Assert.Equal(["人力資源", "管理"], ChartText.Wrap("人力資源管理", 45, 10, 2));

    [Fact]
    public void Wrap_Nothing_IsAnEmptyLine() => Assert.Equal([""], ChartText.Wrap("", 45, 10, 2));

    // A family is one character of seven parts, a flag one of two; each is cut as a whole.
    [Theory]
    [InlineData("👨‍👩‍👧👨‍👩‍👧", 50, "👨‍👩‍👧…")]
    [InlineData("🇭🇰🇩🇪", 40, "🇭🇰…")]
    [InlineData("👍🏽👍🏽", 24, "👍🏽…")]
    [InlineData("e\u0301e\u0301e\u0301", 17, "e\u0301…")]
    [InlineData("𝄞𝄞𝄞", 23, "𝄞…")]
    public void Wrap_WhatIsShownAsOneCharacter_IsNotParted(string text, int pixels, string line) => Assert.Equal([line], ChartText.Wrap(text, pixels, 10, 1));

    [Fact]
    public void Wrap_FiveThousandCharacters_EndsAfterTheLines()
    {
        IReadOnlyList<string> lines = ChartText.Wrap(new string('x', 5_000), 300, 12, 3);
        Assert.Equal(3, lines.Count);
        Assert.All(lines, line => Assert.True(ChartText.Width(line) * 12 / 100 <= 300));
        Assert.EndsWith("…", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcde…")]
    [InlineData("abcd👍🏽", 6, "abcd…")]
    public void Shorten_PastSoManyCharacters_CutsAtACharacter(string text, int most, string line) => Assert.Equal(line, ChartText.Shorten(text, most));
}
