using System.Text.Json.Nodes;

namespace CompetencyFrameworks.Tests.Search;

public sealed class SearchIndexTests
{
    [Fact]
    public void Search_ForTheFirstTimeBy64ThreadsAtOnce_GivesAllOfThemTheSame()
    {
        CompetencyFramework fresh = CompetencyFramework.Parse(BuiltInFrameworks.HkHrm.ToJson());
        SearchOptions any = SearchOptions.Default.WithAnyWord();
        var seen = new IReadOnlyList<SearchHit>?[64];
        using var start = new Barrier(seen.Length);
        Thread[] threads = [.. Enumerable.Range(0, seen.Length).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            seen[number] = fresh.Search("succession planning", any);
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        IReadOnlyList<SearchHit> expected = BuiltInFrameworks.HkHrm.Search("succession planning", any);
        Assert.True(expected.Count > 10);
        Assert.All(seen, hits => Assert.Equal(expected, hits));
    }

    // Numbers below 13,900 that begin with 1389: 1389 itself and 13890 to 13899.
    [Fact]
    public void Search_OfAFrameworkOf13900Units_FindsThem()
    {
        CompetencyFramework large = SearchFrameworks.Of([.. Enumerable.Range(0, 13_900).Select(place => (JsonNode)SearchFrameworks.Unit(place, $"Skill {place}"))]);
        Assert.Equal(13_900, large.Search("skill").Count);
        Assert.Equal(
            ["u1389", "u13890", "u13891", "u13892", "u13893", "u13894", "u13895", "u13896", "u13897", "u13898", "u13899"],
            large.Search("1389 skill").Select(hit => hit.Item.Id));
        Assert.Equal(["u7"], large.Search("skill 7", SearchOptions.Default.WithMaxHits(1)).Select(hit => hit.Item.Id));
    }

    [Fact]
    public void Search_OfAFrameworkWithoutTexts_FindsNothing()
    {
        CompetencyFramework empty = SearchFrameworks.Of();
        Assert.Empty(empty.Search("x"));
        Assert.Empty(empty.Search("x", SearchOptions.Default.WithAnyWord()));
    }

    // The words w0 to w9999, each twice. "w9999" begins with w9, w99, w999 and with itself.
    [Fact]
    public void Search_ForVeryManyWords_FindsWhatHasThem()
    {
        string text = string.Join(' ', Enumerable.Range(0, 20_000).Select(number => $"w{number % 10_000}"));
        CompetencyFramework framework = SearchFrameworks.OfTitles("w9999", "other");
        SearchHit hit = Assert.Single(framework.Search(text, SearchOptions.Default.WithAnyWord()));
        Assert.Equal((4, 1), (hit.WordsFound, hit.Passage.WholeWordsFound));
        Assert.Empty(framework.Search(text));
    }
}
