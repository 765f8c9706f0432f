namespace CompetencyFrameworks.Tests.Search;

/// <summary>Each rule of the order alone: the framework's order is always against it.</summary>
public sealed class SearchRankingTests
{
    private static readonly SearchOptions any = SearchOptions.Default.WithAnyWord();

    // The title of u0 has one word of three, whole; the texts of u1 have two between them; u2 has all three in one criterion.
    [Fact]
    public void Order_MoreWordsInTheItem_StandsBeforeABetterPassage() => Assert.Equal(
        ["u2", "u1", "u0"],
        Ids(SearchFrameworks.Of(
            SearchFrameworks.Unit(0, "red"),
            SearchFrameworks.Unit(1, "x", "some green", "some blue"),
            SearchFrameworks.Unit(2, "x", null, "red green blue")).Search("red green blue", any)));

    [Fact]
    public void Order_MoreWordsInOnePassage_StandsBeforeTheSameWordsInSeveral() => Assert.Equal(
        ["u1", "u0"],
        Ids(SearchFrameworks.Of(
            SearchFrameworks.Unit(0, "red", "green"),
            SearchFrameworks.Unit(1, "x", null, "reds and greens and others")).Search("red green")));

    [Fact]
    public void Order_AWholeWordInACriterion_StandsBeforeABeginningInATitle() => Assert.Equal(
        ["u1", "u0"],
        Ids(SearchFrameworks.Of(SearchFrameworks.Unit(0, "planning"), SearchFrameworks.Unit(1, "x", null, "make a plan")).Search("plan")));

    [Fact]
    public void Order_TheTitle_StandsBeforeAShorterCriterion() => Assert.Equal(
        ["u1", "u0"],
        Ids(SearchFrameworks.Of(SearchFrameworks.Unit(0, "x", null, "plan"), SearchFrameworks.Unit(1, "make a good plan")).Search("plan")));

    // Different words: human, resource, planning; planning; planning, and.
    [Fact]
    public void Order_ATitleThatSaysJustThat_StandsBeforeLongerOnes() => Assert.Equal(
        ["u1", "u2", "u0"],
        Ids(SearchFrameworks.OfTitles("human resource planning", "planning", "Planning, planning and planning!").Search("planning")));

    [Fact]
    public void Order_EqualHits_StandInTheOrderOfTheFramework() => Assert.Equal(
        ["u0", "u1", "u2"], Ids(SearchFrameworks.OfTitles("blue plan", "red plan", "green plan").Search("plan")));

    [Fact]
    public void Order_EqualHitsOfDifferentKinds_StandUnitsGradedCompetenciesRoles() => Assert.Equal(
        ["z", "y", "x"],
        Ids(CompetencyFramework.Parse("""
            {
              "formatVersion": 1, "id": "texts", "title": "Texts", "edition": "1",
              "ladders": [ { "id": "l", "title": "L", "levels": [ { "id": "1", "title": "One" } ] } ],
              "roles": [ { "id": "x", "title": "Plan" } ],
              "gradedCompetencies": [ { "id": "y", "title": "Plan", "ladder": "l" } ],
              "units": [ { "id": "z", "title": "Plan" } ]
            }
            """).Search("plan")));

    [Fact]
    public void Limit_OfTheOptions_KeepsTheBest()
    {
        CompetencyFramework framework = SearchFrameworks.OfTitles("blue plan", "red plan", "plan");
        Assert.Equal(["u2", "u0"], Ids(framework.Search("plan", SearchOptions.Default.WithMaxHits(2))));
        Assert.Equal(3, framework.Search("plan", SearchOptions.Default.WithMaxHits(int.MaxValue)).Count);
    }

    private static IEnumerable<string> Ids(IEnumerable<SearchHit> hits) => hits.Select(hit => hit.Item.Id);
}
