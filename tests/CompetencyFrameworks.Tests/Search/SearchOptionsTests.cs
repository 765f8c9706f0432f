namespace CompetencyFrameworks.Tests.Search;

public sealed class SearchOptionsTests
{
    [Fact]
    public void Default_OfTheOptions_AsksForAllWordsWithoutALimit()
    {
        Assert.True(SearchOptions.Default.AsksForAllWords);
        Assert.Null(SearchOptions.Default.MaxHits);
        CompetencyFramework framework = SearchFrameworks.OfTitles("red plan", "red", "plan");
        Assert.Equal(framework.Search("red plan"), framework.Search("red plan", SearchOptions.Default));
        Assert.Single(framework.Search("red plan"));
        Assert.Equal(3, framework.Search("red plan", SearchOptions.Default.WithAnyWord()).Count);
    }

    [Fact]
    public void With_EachChoice_KeepsTheOthersAndLeavesTheOptionsAsTheyWere()
    {
        SearchOptions few = SearchOptions.Default.WithMaxHits(1);
        Assert.Equal("any word, at most 1 hit", few.WithAnyWord().ToString());
        Assert.Equal("all words, at most 10 hits", few.WithAnyWord().WithAllWords().WithMaxHits(10).ToString());
        Assert.Equal("all words, at most 1 hit", few.ToString());
        Assert.Equal("all words", SearchOptions.Default.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void WithLimit_BelowOne_Throws(int limit)
    {
        ArgumentOutOfRangeException failure = Assert.Throws<ArgumentOutOfRangeException>(() => SearchOptions.Default.WithMaxHits(limit));
        Assert.Equal(("limit", limit), (failure.ParamName, failure.ActualValue));
    }
}
