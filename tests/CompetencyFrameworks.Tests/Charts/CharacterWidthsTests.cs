namespace CompetencyFrameworks.Tests.Charts;

/// <summary>Where the kinds of characters begin and end: the first and the last of each range, and the ones beside it.</summary>
public sealed class CharacterWidthsTests
{
    [Theory]
    [InlineData(38, "!'(),.:;I[]`fijlt|{}/\\r-\"")]
    [InlineData(106, "MW@m%w")]
    [InlineData(33, " ")]
    [InlineData(73, "ABYZ")]
    [InlineData(61, "az09?&_^~")]
    public void At_ALetterOfAscii_IsAsWideAsItsKind(int width, string letters) =>
        Assert.All(Enumerable.Range(0, letters.Length), place => Assert.Equal(width, CharacterWidths.At(letters, place)));

    [Theory]
    [InlineData(130, 0x2600, 0x27BF)]
    [InlineData(130, 0x1F000, 0x1F3FA)]
    [InlineData(130, 0x1F400, 0x1FAFF)]
    [InlineData(100, 0x1100, 0x115F)]
    [InlineData(100, 0x2E80, 0xA4CF)]
    [InlineData(100, 0xAC00, 0xD7A3)]
    [InlineData(100, 0xF900, 0xFAFF)]
    [InlineData(100, 0xFE30, 0xFE4F)]
    [InlineData(100, 0xFF00, 0xFF60)]
    [InlineData(100, 0xFFE0, 0xFFE6)]
    [InlineData(100, 0x20000, 0x3FFFD)]
    [InlineData(100, 0xFFFD, 0xFFFD)]
    [InlineData(90, 0xFB50, 0xFDFF)]
    [InlineData(90, 0x0905, 0x0DFF)]
    [InlineData(120, 0x10000, 0x1EFFF)]
    [InlineData(68, 0x00C0, 0x02FF)]
    [InlineData(0, 0x200B, 0x200F)]
    [InlineData(0, 0x2028, 0x202E)]
    [InlineData(0, 0x2060, 0x206F)]
    [InlineData(0, 0xFEFF, 0xFEFF)]
    [InlineData(0, 0x1F3FB, 0x1F3FF)]
    [InlineData(0, 0xE0000, 0xE01EF)]
    [InlineData(0, 0x0300, 0x036F)]
    public void At_TheFirstAndTheLastOfARange_IsAsWideAsTheRange(int width, int first, int last) =>
        Assert.Equal((width, width), (WidthOf(first), WidthOf(last)));

    [Theory]
    [InlineData(100, 0x10FF, 0x1160)]
    [InlineData(100, 0x2E7F, 0xA4D0)]
    [InlineData(100, 0xABFF, 0xD7A4)]
    [InlineData(100, 0xF8FF, 0xFB00)]
    [InlineData(100, 0xFE2F, 0xFE50)]
    [InlineData(100, 0xFEFE, 0xFF61)]
    [InlineData(100, 0xFFDF, 0xFFE7)]
    [InlineData(100, 0x1FFFF, 0x3FFFE)]
    [InlineData(130, 0x25FF, 0x27C0)]
    [InlineData(130, 0x1EFFF, 0x1FB00)]
    [InlineData(90, 0xFB4F, 0xFE10)]
    [InlineData(90, 0x08FF, 0x0E00)]
    [InlineData(0, 0x200A, 0x2010)]
    [InlineData(0, 0x2027, 0x202F)]
    [InlineData(0, 0x205F, 0x2070)]
    [InlineData(0, 0x1F3FA, 0x1F400)]
    [InlineData(0, 0xDFFFF, 0x0299)]
    public void At_TheCharactersBesideARange_IsNotAsWideAsTheRange(int width, int before, int after) =>
        Assert.All((int[])[before, after], beside => Assert.NotEqual(width, WidthOf(beside)));

    private static int WidthOf(int code) => CharacterWidths.At(char.ConvertFromUtf32(code), 0);
}
