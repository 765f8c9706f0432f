using System.Text.RegularExpressions;

namespace CompetencyFrameworks.Tests.Texts;

public sealed partial class ReportTextsTests
{
    [Fact]
    public void Texts_InEnglish_NameThemselves()
    {
        Assert.Equal("en", ReportTexts.English.Language);
        Assert.False(ReportTexts.English.IsRightToLeft);
        Assert.Equal("Required", ReportTexts.English["Required"]);
        Assert.All(ReportTexts.English, text => Assert.Equal(text.Key, text.Value));
        Assert.Equal(ReportTexts.English.Count, ReportTexts.English.Select(text => text.Key).Distinct().Count());
    }

    [Fact]
    public void With_SomeTexts_ReplacesThemInReports()
    {
        ReportTexts german = ReportTexts.English.WithLanguage("de").With(new Dictionary<string, string>
        {
            ["Credits missing"] = "Fehlende Credits",
            ["{0}: what is missing for {1}"] = "Was für {1} fehlt: {0}",
            ["not assessed"] = "nicht beurteilt",
        });
        CompetencyFramework hk = BuiltInFrameworks.HkHrm;
        GapReport gap = CompetencyProfile.Of("e-1", "Eva").GapTo(hk.Roles["talent-management/manager"]);
        Assert.StartsWith("# Was für Manager (Talent Management) fehlt: Eva\n", gap.ToMarkdown(german), StringComparison.Ordinal);
        Assert.Contains("- **Fehlende Credits**: 128\n", gap.ToMarkdown(german), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"de\" dir=\"ltr\">", gap.ToHtml(german), StringComparison.Ordinal);
        Assert.DoesNotContain(">not assessed<", gap.ToHtml(german), StringComparison.Ordinal);
        Assert.DoesNotContain("| not assessed |", gap.ToMarkdown(german), StringComparison.Ordinal);
        Assert.Equal($"de: 3 of {ReportTexts.English.Count} texts replaced", german.ToString());
        Assert.Equal("Credits missing", ReportTexts.English["Credits missing"]);
    }

    [Fact]
    public void With_TextsOfAnotherDirection_TurnsThePage()
    {
        ReportTexts arabic = ReportTexts.English.WithLanguage("ar", isRightToLeft: true).With("Required", "مطلوب");
        string html = CompetencyProfile.Of("e-1").GapTo(BuiltInFrameworks.Icci.Roles["cmp"]).ToHtml(arabic);
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", html, StringComparison.Ordinal);
        Assert.Contains("مطلوب", html, StringComparison.Ordinal);
    }

    [Fact]
    public void With_WhatCannotStandForATextOrIsNone_SaysAllOfIt()
    {
        var exception = Assert.Throws<ArgumentException>(() => ReportTexts.English.With(new Dictionary<string, string>
        {
            ["Requird"] = "Verlangt",
            ["{0} more rows"] = "mehr Zeilen",
            ["Held"] = "{0} gehalten",
            ["Roles"] = " ",
            ["People"] = "\ud800",
        }));
        Assert.StartsWith(
            "There is no text 'Requird'. Nearest: 'Required'.\n"
            + "'mehr Zeilen' cannot stand for '{0} more rows', as it has other places for values.\n"
            + "'{0} gehalten' cannot stand for 'Held', as it has other places for values.\n"
            + "' ' cannot stand for 'Roles': a text is not blank, and holds whole characters.\n"
            + "'\\ud800' cannot stand for 'People': a text is not blank, and holds whole characters.",
            exception.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("d")]
    [InlineData("de\"")]
    [InlineData("de_DE")]
    [InlineData("--1")]
    [InlineData("1de")]
    [InlineData("de-")]
    [InlineData("de-123456789")]
    [InlineData("de-A/")]
    [InlineData("de-A:")]
    [InlineData("d@")]
    [InlineData("d[")]
    [InlineData("d`")]
    [InlineData("d{")]
    public void WithLanguage_ThatIsNoTag_SaysWhatWouldBe(string language) => Assert.Contains(
        $"'{language}' is not a language: a tag such as \"de\"", Assert.Throws<ArgumentException>(() => ReportTexts.English.WithLanguage(language)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("de")]
    [InlineData("zh-Hant-HK")]
    [InlineData("x-test")]
    [InlineData("AZ-az-0-9-12345678")]
    public void WithLanguage_ThatIsATag_KeepsIt(string language) => Assert.Equal(language, ReportTexts.English.WithLanguage(language).Language);

    // Between U+2068 and U+2069 a name cannot turn what stands around it.
    [Theory]
    [InlineData("שרה", "\u2068שרה\u2069")]
    [InlineData("مرحبا", "\u2068مرحبا\u2069")]
    [InlineData("Ada \u202E", "\u2068Ada \u202E\u2069")]
    [InlineData("a\u2069b\u2067c", "\u2068ab\u2067c\u2069\u2069")]
    [InlineData("𞤀", "\u2068𞤀\u2069")]
    [InlineData("Ádá 王", "Ádá 王")]
    public void Names_ThatRunFromRightToLeft_DoNotTurnTheSentence(string name, string shown) => Assert.StartsWith(
        $"# {shown}: what is missing for CMP\n", CompetencyProfile.Of("e-1", name).GapTo(BuiltInFrameworks.Icci.Roles["cmp"]).ToMarkdown(), StringComparison.Ordinal);

    // The first and the last of what runs from right to left, or turns what does not; and those beside them.
    [Theory]
    [InlineData('\u058F', false)]
    [InlineData('\u0590', true)]
    [InlineData('\u08FF', true)]
    [InlineData('\u0900', false)]
    [InlineData('\u200D', false)]
    [InlineData('\u200E', true)]
    [InlineData('\u200F', true)]
    [InlineData('\u2010', false)]
    [InlineData('\u2029', false)]
    [InlineData('\u202A', true)]
    [InlineData('\u202E', true)]
    [InlineData('\u202F', false)]
    [InlineData('\u2065', false)]
    [InlineData('\u206A', false)]
    [InlineData('\uFB1C', false)]
    [InlineData('\uFB1D', true)]
    [InlineData('\uFDFF', true)]
    [InlineData('\uFE00', false)]
    [InlineData('\uFE70', true)]
    [InlineData('\uFEFC', true)]
    [InlineData('\uFEFD', false)]
    public void Names_OfOneCharacter_AreIsolatedWhereTheyTurn(char c, bool isTurning) =>
        Assert.Equal(isTurning ? $"\u2068a{c}\u2069" : $"a{c}", BidiText.Isolated($"a{c}"));

    // Each isolate inside is ended, and no end is left over.
    [Theory]
    [InlineData("\u2066a", "\u2068\u2066a\u2069\u2069")]
    [InlineData("\u2068a", "\u2068\u2068a\u2069\u2069")]
    [InlineData("\u2066a\u2069b", "\u2068\u2066a\u2069b\u2069")]
    [InlineData("\u2066\u2067a\u2069", "\u2068\u2066\u2067a\u2069\u2069\u2069")]
    [InlineData("\u2069\u2069a", "\u2068a\u2069")]
    [InlineData("𐠀", "\u2068𐠀\u2069")]
    [InlineData("𐳀", "\u2068𐳀\u2069")]
    [InlineData("𞸀", "\u2068𞸀\u2069")]
    [InlineData("👩", "👩")]
    public void Names_WithIsolatesOfTheirOwn_EndThem(string name, string isolated) => Assert.Equal(isolated, BidiText.Isolated(name));

    [Fact]
    public void TryGet_OfATextAndOfNone_SaysWhetherThereIsOne()
    {
        Assert.True(ReportTexts.English.TryGet("Required", out string? english));
        Assert.Equal("Required", english);
        Assert.True(ReportTexts.English.With("Required", "Verlangt").TryGet("Required", out string? german));
        Assert.Equal("Verlangt", german);
        Assert.False(ReportTexts.English.TryGet("Verlangt", out string? none));
        Assert.Null(none);
    }

    [Fact]
    public void Item_ThatIsNotThere_NamesTheNearest() =>
        Assert.Equal("There is no text 'Progres'. Nearest: 'Progress'.", Assert.Throws<KeyNotFoundException>(() => ReportTexts.English["Progres"]).Message);

    [Fact]
    public void With_BracesThatAreNoPlace_KeepsThem()
    {
        ReportTexts braces = ReportTexts.English.With("Required", "{Required} {} {12} {{x}").With("{0} more rows", "{0} {0} {x");
        Assert.Equal("{Required} {} {12} {{x}", braces["Required"]);
        Assert.Contains("7 7 {x", CompetencyProfile.Of("e-1").GapTo(BuiltInFrameworks.Icci.Roles["cmp"]).Rows.ToHtml(TableOptions.Default.WithMaxRows(0).WithTexts(braces)), StringComparison.Ordinal);
    }

    // A text that is used and not listed would throw; one that is listed and not used would be translated for nothing.
    [Fact]
    public void Texts_InTheSource_AreThoseListed()
    {
        string source = RepositoryFiles.Path("src", "CompetencyFrameworks");
        string[] files = [.. Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "EnglishTexts.cs" && !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))];
        var literals = files.SelectMany(path => Literal().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(ReportTexts.English.Select(text => text.Key).Except(literals));
        string[] used = [.. files.SelectMany(path => Used().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value)).Distinct()];
        Assert.True(used.Length > 100);
        Assert.Empty(used.Except(ReportTexts.English.Select(text => text.Key)));
    }

    [GeneratedRegex(@"""((?:[^""\\\n]|\\.)*)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"[tT]exts(?:\[|\.Format\(\s*)""((?:[^""\\\n]|\\.)*)""")]
    private static partial Regex Used();
}
