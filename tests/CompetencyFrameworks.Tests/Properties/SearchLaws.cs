namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Laws of every search, over the built-in frameworks and over generated ones.</summary>
public sealed class SearchLaws
{
    private static readonly SearchOptions any = SearchOptions.Default.WithAnyWord();

    // The title finds its item, and the best hit is one whose title has all the words whole.
    [Fact]
    public void EveryTitleWithAWord_IsAmongTheHitsOfItsOwnWords() => ForEveryFramework(framework => Assert.All(TitlesOf(framework), item =>
    {
        IReadOnlyList<SearchHit> hits = framework.Search(item.Title);
        if (WordyFramework.IsWordless(item.Title))
        {
            Assert.Empty(hits);
            return;
        }

        SearchHit own = Assert.Single(hits, hit => ReferenceEquals(hit.Item, item.Item));
        Assert.Equal(own.WordsFound, own.Passage.WholeWordsFound);
        Assert.Equal((SearchField.Title, own.WordsFound), (hits[0].Passage.Field, hits[0].Passage.WholeWordsFound));
    }));

    [Fact]
    public void CaseOrderAndRepetitionOfTheWords_NeverMatter() => ForEverySearch((framework, text, options) =>
    {
        IReadOnlyList<SearchHit> hits = framework.Search(text, options);
        string[] words = text.Split(' ');
        Assert.Equal(hits, framework.Search(text.ToUpperInvariant(), options));
        Assert.Equal(hits, framework.Search(text.ToLowerInvariant(), options));
        Assert.Equal(hits, framework.Search(string.Join(" / ", words.Reverse()), options));
        Assert.Equal(hits, framework.Search(string.Join('\n', words.Concat(words)), options));
    });

    [Fact]
    public void AnyWord_FindsAllThatAllWordsFindAndThatFirst() => ForEverySearch((framework, text, _) =>
    {
        IReadOnlyList<SearchHit> all = framework.Search(text);
        IReadOnlyList<SearchHit> some = framework.Search(text, any);
        Assert.Equal(all, some.Take(all.Count));
        Assert.All(all, hit => Assert.Equal(all[0].WordsFound, hit.WordsFound));
        Assert.All(some.Skip(all.Count), hit => Assert.True(all.Count == 0 || hit.WordsFound < all[0].WordsFound));
    });

    [Fact]
    public void ALimit_KeepsTheFirstHits() => ForEverySearch((framework, text, options) =>
    {
        IReadOnlyList<SearchHit> hits = framework.Search(text, options);
        Assert.All((int[])[1, 2, 5], limit => Assert.Equal(hits.Take(limit), framework.Search(text, options.WithMaxHits(limit))));
    });

    [Fact]
    public void EveryHit_IsOneItemWithItsBestPassageFirst() => ForEverySearch((framework, text, options) =>
    {
        IReadOnlyList<SearchHit> hits = framework.Search(text, options);
        Assert.Equal(hits.Count, hits.Select(hit => hit.Item).Distinct().Count());
        Assert.All(hits, hit =>
        {
            Assert.True(hit.Passage.WordsFound <= hit.WordsFound && hit.WordsFound <= hit.OtherPassages.Sum(passage => passage.WordsFound) + hit.Passage.WordsFound);
            Assert.All(hit.OtherPassages, passage => Assert.True(
                (passage.WordsFound, passage.WholeWordsFound).CompareTo((hit.Passage.WordsFound, hit.Passage.WholeWordsFound)) <= 0));
        });
    });

    // The places of words are those of words: read alone, a piece of the text finds the same passage again.
    [Fact]
    public void PlacesOfWords_AreInOrderInsideTheTextAndFindItAgain() => ForEverySearch((framework, text, options) =>
    {
        foreach (SearchHit hit in framework.Search(text, options).Take(3))
        {
            Assert.All(hit.OtherPassages.Prepend(hit.Passage), passage =>
            {
                AssertPlaces(passage.Matches, passage.Text);
                AssertPlaces(passage.SnippetMatches, passage.Snippet);
                Assert.All(passage.Matches, match =>
                    Assert.Contains(framework.Search(passage.Text.Substring(match.Start, match.Length)), found => ReferenceEquals(found.Item, hit.Item)));
            });
        }
    });

    [Fact]
    public void EverySearchInPlainLetters_GivesWhatALookThroughAllTextsGives() => Law.Holds(Choices.Streams, decisions =>
    {
        var choices = new Choices([.. decisions.Reverse()]);
        foreach (CompetencyFramework framework in (CompetencyFramework[])[choices.Of([.. BuiltInFrameworks.All]), GeneratedFramework.Of(decisions)])
        {
            string text = PlainQuery(framework, choices);
            bool isAny = choices.Maybe();
            Assert.Equal(
                PlainSearch.Hits(framework, text, isAny),
                framework.Search(text, isAny ? any : null).Select(hit => (hit.Item.Id, hit.Passage.Field, hit.OtherPassages.Count)));
        }
    });

    [Fact]
    public void SearchesOfTheseLaws_FindSomethingMostlyAndNothingSometimes()
    {
        int found = 0;
        int others = 0;
        int none = 0;
        ForEverySearch((framework, text, options) =>
        {
            IReadOnlyList<SearchHit> hits = framework.Search(text, options);
            found += hits.Count > 1 ? 1 : 0;
            none += hits.Count == 0 ? 1 : 0;
            others += hits.Any(hit => hit.Passage.WordsFound < hit.WordsFound) ? 1 : 0;
        });
        Assert.True(found > 100 && none > 10 && others > 10, $"{found}, {none}, {others}");
    }

    private static void AssertPlaces(IReadOnlyList<SearchMatch> places, string text)
    {
        Assert.NotEmpty(places);
        int end = 0;
        Assert.All(places, place =>
        {
            Assert.True(place.Start >= end && place.Length > 0);
            end = place.Start + place.Length;
        });
        Assert.True(end <= text.Length);
    }

    private static IEnumerable<(FrameworkItem Item, string Title)> TitlesOf(CompetencyFramework framework) =>
        [.. framework.Competencies.Select(competency => ((FrameworkItem)competency, competency.Title)), .. framework.Roles.Select(role => ((FrameworkItem)role, role.Title))];

    // Words of the framework's own titles, some of them cut short.
    private static string PlainQuery(CompetencyFramework framework, Choices choices)
    {
        string[] words = [.. TitlesOf(framework).SelectMany(item => PlainSearch.Words(item.Title)).Distinct().DefaultIfEmpty("x")];
        return string.Join(' ', Enumerable.Range(0, 1 + choices.Below(3)).Select(_ => choices.Of(words)).Select(word => word[..Math.Min(word.Length, 1 + choices.Below(12))]));
    }

    private static void ForEverySearch(Action<CompetencyFramework, string, SearchOptions> law) => Law.Holds(Choices.Streams, decisions =>
    {
        var choices = new Choices([.. decisions.Reverse()]);
        CompetencyFramework wordy = WordyFramework.Of(new Choices(decisions));
        law(wordy, WordyFramework.Query(choices), choices.Maybe() ? any : SearchOptions.Default);
        CompetencyFramework builtIn = choices.Of([.. BuiltInFrameworks.All]);
        law(builtIn, PlainQuery(builtIn, choices), choices.Maybe() ? any : SearchOptions.Default);
    });

    private static void ForEveryFramework(Action<CompetencyFramework> law)
    {
        foreach (CompetencyFramework framework in BuiltInFrameworks.All)
        {
            law(framework);
        }

        Law.Holds(Choices.Streams, decisions =>
        {
            law(WordyFramework.Of(new Choices(decisions)));
            law(GeneratedFramework.Of(decisions));
        });
    }
}
