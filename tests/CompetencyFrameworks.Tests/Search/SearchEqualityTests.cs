namespace CompetencyFrameworks.Tests.Search;

public sealed class SearchEqualityTests
{
    [Fact]
    public void Hits_OverAFrameworkReadTwice_AreEqual()
    {
        IReadOnlyList<SearchHit> one = TestFrameworks.Acme().Search("coaches");
        IReadOnlyList<SearchHit> other = TestFrameworks.Acme().Search("COACHES");
        Assert.NotEmpty(one);
        Assert.Equal(one, other);
        Assert.Equal(one[0].GetHashCode(), other[0].GetHashCode());
        Assert.Equal(one[0].Passage, other[0].Passage);
        Assert.Equal(one[0].Passage.Matches[0].GetHashCode(), other[0].Passage.Matches[0].GetHashCode());
    }

    [Fact]
    public void Hits_OverAnotherEdition_AreNotEqual()
    {
        SearchHit one = TestFrameworks.Acme("2026").Search("coaches")[0];
        SearchHit other = TestFrameworks.Acme("2025").Search("coaches")[0];
        Assert.NotEqual(one, other);
        Assert.NotEqual(one.Passage, other.Passage);
        Assert.Equal(one.Passage.Matches, other.Passage.Matches);
    }

    // "Papers are in order" is a criterion of "File papers", in the category Paper: beginnings, whole words and other texts differ.
    [Fact]
    public void Hits_OfAnotherItemTextFieldOrWords_AreNotEqual()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        SearchHit[] hits =
        [
            acme.Search("papers order")[0], acme.Search("paper order")[0], acme.Search("papers")[0], acme.Search("paper")[0], acme.Search("order")[0],
            acme.Search("file")[0], acme.Search("clerk")[0], acme.Search("clerk")[1], acme.Search("letters")[0],
        ];
        for (int i = 0; i < hits.Length; i++)
        {
            for (int j = 0; j < hits.Length; j++)
            {
                Assert.Equal(i == j, hits[i].Equals(hits[j]));
                Assert.Equal(i == j, hits[i].Passage.Equals(hits[j].Passage));
            }

            Assert.False(hits[i].Equals(null));
            Assert.False(hits[i].Equals((object)hits[i].Passage));
            Assert.False(hits[i].Passage.Equals((object)hits[i]));
            Assert.False(hits[i].Passage.Matches[0].Equals((object)hits[i]));
        }
    }

    // A role may have the id of a unit.
    [Fact]
    public void Hits_OfAUnitAndARoleOfOneIdAndTitle_AreNotEqual()
    {
        IReadOnlyList<SearchHit> hits = CompetencyFramework.Parse("""
            { "formatVersion": 1, "id": "texts", "title": "Texts", "edition": "1", "units": [ { "id": "x", "title": "Plan" } ], "roles": [ { "id": "x", "title": "Plan" } ] }
            """).Search("plan");
        Assert.Equal(2, hits.Count);
        Assert.Equal(hits[0].Passage, hits[1].Passage);
        Assert.NotEqual(hits[0], hits[1]);
        Assert.Equal("Plan", hits[1].Title);
    }
}
