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

    // "Papers are in order" is a criterion of "File papers", in the category Paper: beginnings, whole words and other texts differ. Of "Type letters", one
    // beginning or two of the same word are found.
    [Fact]
    public void Hits_OfAnotherItemTextFieldOrWords_AreNotEqual()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        SearchHit[] hits =
        [
            acme.Search("papers order")[0], acme.Search("paper order")[0], acme.Search("papers")[0], acme.Search("paper")[0], acme.Search("order")[0],
            acme.Search("file")[0], acme.Search("clerk")[0], acme.Search("clerk")[1], acme.Search("letters")[0], acme.Search("letter")[0],
            acme.Search("lett letter")[0],
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

    // "reds greens" is found alike by both; "greet" by the shorter beginning only.
    [Fact]
    public void Hits_OfTheSamePassageWithOtherPassagesBeside_AreNotEqual()
    {
        CompetencyFramework framework = SearchFrameworks.Of(SearchFrameworks.Unit(0, "reds greens", "greet"));
        SearchHit one = framework.Search("red green")[0];
        SearchHit other = framework.Search("red gree")[0];
        Assert.Equal(one.Passage, other.Passage);
        Assert.NotEqual(one, other);
        Assert.NotEqual(framework.Search("reds")[0], framework.Search("greens")[0]);
    }

    // Either way each text has one of the words asked for, as a beginning: the same one, or one each.
    [Fact]
    public void Hits_OfEqualPassagesWithMoreWordsBetweenThem_AreNotEqual()
    {
        CompetencyFramework framework = SearchFrameworks.Of(SearchFrameworks.Unit(0, "reds", "rests"));
        SearchHit one = framework.Search("re")[0];
        SearchHit other = framework.Search("red rest")[0];
        Assert.Equal((one.Passage, one.OtherPassages[0]), (other.Passage, other.OtherPassages[0]));
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void Passages_OfTheSameTextInAnotherField_AreNotEqual()
    {
        SearchHit hit = SearchFrameworks.Of(SearchFrameworks.Unit(0, "Plan", "Plan")).Search("plan")[0];
        Assert.Equal(("Plan", "Plan"), (hit.Passage.Text, hit.OtherPassages[0].Text));
        Assert.NotEqual(hit.Passage, hit.OtherPassages[0]);
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
