using System.Security.Cryptography;
using System.Text;

namespace CompetencyFrameworks.Tests.Search;

/// <summary>How texts are read: NFKD, marks dropped, lower case, parted at what is neither letter nor digit.</summary>
public sealed class FoldedWordsTests
{
    [Theory]
    [InlineData("Talent-management/Head (106921L5)", "talent management head 106921l5")]
    [InlineData("the organisation's plan", "the organisation s plan")]
    [InlineData("é", "e")]
    [InlineData("e\u0301", "e")]
    [InlineData("NAÏVE Ångström", "naive angstrom")]
    [InlineData("\u212B", "a")]
    [InlineData("\u1EA8\u1E9B\u0323", "as")]
    [InlineData("İstanbul ıI", "istanbul ıi")]
    [InlineData("Hawai\u02BBi", "hawai\u02BBi")]
    [InlineData("ß ẞ ø ł", "ß ß ø ł")]
    [InlineData("ΟΔΟΣ οδος ΐ", "οδοσ οδος ι")]
    [InlineData("ﬁne o\uFB03ce \uFB05op", "fine office stop")]
    [InlineData("\u01C4 \u01C5 \u01C6 \u01F2", "dz dz dz dz")]
    [InlineData("½ ¾ m² x\u2075", "1 2 3 4 m2 x5")]
    [InlineData("① ⑩ ⑴ Ⅳ № ™", "1 10 1 iv no tm")]
    [InlineData("ＡＢｃ１", "abc1")]
    [InlineData("ｶﾞ ガ が", "\u30AB \u30AB \u304B")]
    [InlineData("각 가 힣", "\u1100\u1161\u11A8 \u1100\u1161 \u1112\u1175\u11C2")]
    [InlineData("\u3131 \uFFA1", "\u1100 \u1100")]
    [InlineData("人力資源 \uF900 \U0002F800", "人力資源 \u8C48 \u4E3D")]
    [InlineData("\uFEFB \uFE8E \uFB50", "\u0644\u0627 \u0627 \u0671")]
    [InlineData("\uFDFA", "\u0635\u0644\u0649 \u0627\u0644\u0644\u0647 \u0639\u0644\u064A\u0647 \u0648\u0633\u0644\u0645")]
    [InlineData("\u0623\u0643\u0652", "\u0627\u0643")]
    [InlineData("\u0915\u093F \u0958", "\u0915 \u0915")]
    [InlineData("a\u20DDb", "ab")]
    [InlineData("\U0001D40C\U0001D41A\U0001D42D\U0001D421 \U0001D7D7 \U0001D6A8", "math 9 \u03B1")]
    [InlineData("\U00010400 \U00010428", "\U00010428 \U00010428")]
    [InlineData("\U0001F600plan\U0001F600", "plan")]
    [InlineData("co\u00ADop a\u200Db a\u00A0b", "co op a b a b")]
    [InlineData("\u0660\u0661 \u09E7", "\u0660\u0661 \u09E7")]
    [InlineData("", "")]
    [InlineData("… — \u0301 \u00A8", "")]
    public void Of_ATextOfAnyScript_GivesItsWordsAsTheyAreCompared(string text, string words) =>
        Assert.Equal(words, string.Join(' ', FoldedWords.Of(text).Select(word => word.Text)));

    [Theory]
    [InlineData(new[] { '\uD800' }, "")]
    [InlineData(new[] { 'a', '\uD800' }, "a")]
    [InlineData(new[] { '\uDC00', 'a' }, "a")]
    [InlineData(new[] { 'a', '\uD835', 'b', '\uDC00', 'c' }, "a b c")]
    [InlineData(new[] { '\uD835', '\uD835', '\uDC00' }, "a")]
    public void Of_HalfASurrogatePair_PartsWords(char[] text, string words) =>
        Assert.Equal(words, string.Join(' ', FoldedWords.Of(new string(text)).Select(word => word.Text)));

    // Counted and digested from what ICU (Unicode 15.0) makes of every single code point in form KD: in order, each followed by a line feed, in UTF-8.
    [Fact]
    public void Decompositions_OfAllCodePoints_AreThoseOfUnicode()
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        int decomposed = 0;
        for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            if (codePoint is < 0xD800 or > 0xDFFF)
            {
                string? stands = Decompositions.Of(codePoint);
                decomposed += stands is null ? 0 : 1;
                digest.AppendData(Encoding.UTF8.GetBytes((stands ?? char.ConvertFromUtf32(codePoint)) + "\n"));
            }
        }

        Assert.Equal(17_029, decomposed);
        Assert.Equal("4F1276F64AD2915E28C8507AC0F1F56A3D0935E7369B926F9EFB0D0CEA66A913", Convert.ToHexString(digest.GetHashAndReset()));
    }
}
