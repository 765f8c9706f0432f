namespace CompetencyFrameworks.Tests;

public sealed class FrameworkCatalogueTests
{
    private static readonly CompetencyFramework first = Small("2025");
    private static readonly CompetencyFramework second = Small("2026");

    [Fact]
    public void Of_TwoEditions_FindsEachByIdAndEdition()
    {
        FrameworkCatalogue catalogue = FrameworkCatalogue.Of(first, second);
        Assert.Equal(2, catalogue.Count);
        Assert.Same(first, catalogue["acme", "2025"]);
        Assert.Same(second, catalogue["acme", "2026"]);
        Assert.Equal([first, second], catalogue);
        Assert.Equal("acme, edition 2025; acme, edition 2026", catalogue.ToString());
        Assert.Equal(["2025", "2026"], catalogue.EditionsOf("acme"));
        Assert.Empty(catalogue.EditionsOf("Acme"));
    }

    [Fact]
    public void Of_ADoubledPair_Throws()
    {
        ArgumentException failure = Assert.Throws<ArgumentException>(() => FrameworkCatalogue.Of(first, second, Small("2025")));
        Assert.Contains("acme, edition 2025", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_AFramework_LeavesTheCatalogueAsItWas()
    {
        FrameworkCatalogue all = BuiltInFrameworks.All.With(first);
        Assert.Equal(4, all.Count);
        Assert.Equal(3, BuiltInFrameworks.All.Count);
        Assert.True(all.Contains("acme", "2025"));
        Assert.False(BuiltInFrameworks.All.Contains("acme", "2025"));
    }

    [Fact]
    public void Indexer_UnknownEdition_NamesWhatThereIs()
    {
        KeyNotFoundException failure = Assert.Throws<KeyNotFoundException>(() => FrameworkCatalogue.Of(first)["acme", "2026"]);
        Assert.Contains("'acme' of edition '2026'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("It has: acme, edition 2025.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryGet_UnknownFramework_GivesNull()
    {
        Assert.False(FrameworkCatalogue.Of(first).TryGet("other", "2025", out CompetencyFramework? found));
        Assert.Null(found);
    }

    private static CompetencyFramework Small(string edition) => CompetencyFramework.Parse($$"""
        { "formatVersion": 1, "id": "acme", "title": "ACME skills", "edition": "{{edition}}" }
        """);
}
