namespace CompetencyFrameworks.Tests.Search;

public sealed class SearchPassageTests
{
    // 𝐌 and its like take two UTF-16 characters each.
    [Theory]
    [InlineData("Plan the work, work the plan", "PLAN", "0+4 24+4")]
    [InlineData("Planning (re-planned)", "plan", "0+8 13+7")]
    [InlineData("Café au lait", "cafe", "0+4")]
    [InlineData("Cafe\u0301 au lait", "café", "0+5")]
    [InlineData("Cafe\u0301s", "cafe", "0+6")]
    [InlineData("ﬁne ﬂow", "fine flow", "0+3 4+3")]
    [InlineData("a ﬁnal", "f", "2+4")]
    [InlineData("\U0001D40C\U0001D41A\U0001D42D\U0001D421 plan", "math plan", "0+8 9+4")]
    [InlineData("½ day", "1", "0+1")]
    [InlineData("½ day", "1 2", "0+1")]
    [InlineData("a½b", "a1 2b", "0+3")]
    [InlineData("①②③", "123", "0+3")]
    [InlineData("x \u0301plan", "plan", "3+4")]
    [InlineData("한국어 각", "가", "4+1")]
    public void Matches_OfWordsAskedFor_AreTheirPlacesInTheTextAsItIsWritten(string description, string text, string places)
    {
        SearchPassage passage = SearchFrameworks.OfDescription(description).Search(text, SearchOptions.Default.WithAnyWord())[0].Passage;
        Assert.Equal((SearchField.Description, description), (passage.Field, passage.Text));
        Assert.Equal(places, string.Join(' ', passage.Matches));
    }

    [Fact]
    public void WholeWordsFound_OfBeginningsAndWholeWords_CountsTheWordsAskedFor()
    {
        SearchPassage passage = SearchFrameworks.OfTitles("Plan the planning of plants").Search("plan pla of plant the-the")[0].Passage;
        Assert.Equal((5, 3), (passage.WordsFound, passage.WholeWordsFound));
    }

    // 8 × 20 = 160 characters; one more word is too many.
    [Fact]
    public void Snippet_OfUpTo160Characters_IsTheWholeText()
    {
        string text = string.Concat(Enumerable.Repeat("nineteen characters ", 7)) + "plan and four more..";
        Assert.Equal(160, text.Length);
        Assert.Equal(text, SnippetOf(text, "plan"));
        Assert.Equal("…" + text["nineteen ".Length..] + ".", SnippetOf(text + ".", "plan"));
    }

    // "plan" begins at 400, in the middle of words of nine letters and a space: the cut begins with the first whole word behind 360 and ends with the last up to 520.
    [Fact]
    public void Snippet_OfALongText_IsCutAtSpacesAroundTheWord()
    {
        string text = string.Concat(Enumerable.Repeat("all words ", 40)) + "plan " + string.Concat(Enumerable.Repeat("all words ", 40));
        Assert.Equal(
            "…all words all words all words all words plan " + string.Concat(Enumerable.Repeat("all words ", 11)) + "all…", SnippetOf(text, "plan"));
    }

    // The first "red" stands alone; further on "red" and "green" stand side by side.
    [Fact]
    public void Snippet_OfWordsInSeveralPlaces_IsWhereMostOfThemStandTogether()
    {
        string filler = string.Concat(Enumerable.Repeat("x ", 100));
        SearchPassage passage = SearchFrameworks.OfDescription("red " + filler + "red green " + filler + "red green").Search("red green")[0].Passage;
        Assert.Equal("…" + string.Concat(Enumerable.Repeat("x ", 20)) + "red green " + string.Concat(Enumerable.Repeat("x ", 54)) + "x…", passage.Snippet);
        Assert.Equal("41+3 45+5", string.Join(' ', passage.SnippetMatches));
        Assert.Equal(5, passage.Matches.Count);
    }

    // Behind the first "red", "green" stands too far off to be shown with it.
    [Fact]
    public void Snippet_OfWordsTooFarApart_DoesNotCountThemAsTogether()
    {
        string filler = string.Concat(Enumerable.Repeat("x ", 60));
        Assert.StartsWith("…", SearchFrameworks.OfDescription("red " + filler + "green " + filler + filler + "green red").Search("red green")[0].Passage.Snippet, StringComparison.Ordinal);
    }

    [Fact]
    public void Snippet_OfParagraphs_IsOnOneLine() =>
        Assert.Equal("One plan.  Two.", SnippetOf("One plan.\n\nTwo.", "plan"));

    // Pairs of spaces: 160 characters end, and 40 before the word begin, between the two of a pair.
    [Fact]
    public void Snippet_CutWhereSeveralSpacesStand_HasNoneAtItsEnds()
    {
        string filler = string.Concat(Enumerable.Repeat("word  ", 40));
        foreach (string shift in (string[])["", "a", "ab", "abc", "abcd", "abcde"])
        {
            string snippet = SnippetOf(filler + shift + " plan " + shift + "  " + filler, "plan");
            Assert.Matches("^…\\w.*\\w…$", snippet);
            Assert.InRange(snippet.Length, 140, 162);
        }
    }

    // Letters without a space are cut at 160, or at 159 where 160 would part a pair.
    [Fact]
    public void Snippet_OfLettersWithoutSpaces_IsCutBetweenCharacters()
    {
        Assert.Equal(new string('人', 160) + "…", SnippetOf(new string('人', 161), "人"));
        Assert.Equal("plan " + new string('人', 155) + "…", SnippetOf("plan " + new string('人', 200), "plan"));
        string mathematical = "a" + string.Concat(Enumerable.Repeat("\U0001D400", 100));
        SearchPassage passage = SearchFrameworks.OfDescription(mathematical).Search("aa")[0].Passage;
        Assert.Equal(mathematical[..159] + "…", passage.Snippet);
        Assert.Equal("0+159", string.Join(' ', passage.SnippetMatches));
        Assert.Equal("0+201", string.Join(' ', passage.Matches));
    }

    [Fact]
    public void ToString_OfPassagesAndHits_SaysItemFieldLevelAndSnippet()
    {
        Assert.Equal("106921L5 Identify and translate competitive advantages of the organisation to core competencies (Id: 106921L5)", BuiltInFrameworks.HkHrm.Search("106921L5")[0].ToString());
        Assert.Equal("Business acumen", BuiltInFrameworks.HkHrm.Search("acumen")[0].ToString());
        Assert.Equal("Coaching (Statement, Basic: Listens)", TestFrameworks.Acme().Search("listens")[0].ToString());
        Assert.Equal("0+7", TestFrameworks.Acme().Search("listens")[0].Passage.Matches[0].ToString());
    }

    private static string SnippetOf(string description, string text)
    {
        SearchPassage passage = SearchFrameworks.OfDescription(description).Search(text)[0].Passage;
        Assert.All(passage.SnippetMatches, match => Assert.StartsWith(text, passage.Snippet.Substring(match.Start, match.Length), StringComparison.Ordinal));
        Assert.NotEmpty(passage.SnippetMatches);
        return passage.Snippet;
    }
}
