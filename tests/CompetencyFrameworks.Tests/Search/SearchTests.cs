namespace CompetencyFrameworks.Tests.Search;

/// <summary>Worked examples, looked up by hand in the documents.</summary>
public sealed class SearchTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly CompetencyFramework icci = BuiltInFrameworks.Icci;
    private static readonly CompetencyFramework des = BuiltInFrameworks.DesHr;

    // Five units are in the category "Succession Planning"; one of them has both words in its title. Of the outcomes, three Managers' "Implement appropriate
    // types of data analytics…" (29 different words) and one of the Head of Workforce Planning (26) have both; of the criteria, one of 107077L4.
    [Fact]
    public void Search_SuccessionPlanning_FindsTheUnitsThenRolesThenACriterion()
    {
        IReadOnlyList<SearchHit> hits = hk.Search("succession planning");
        Assert.Equal(
            [
                "106997L6: Title", "106998L5: Category", "106999L5: Category", "107000L6: Category", "107001L5: Category",
                "workforce-planning-and-resourcing/head: LearningOutcome", "talent-management/manager: LearningOutcome",
                "human-resource-generalist/manager: LearningOutcome", "workforce-planning-and-resourcing/manager: LearningOutcome",
                "107077L4: AssessmentCriterion",
            ],
            hits.Select(Place));
        Assert.Equal("Determine key roles for succession planning and the required competencies", hits[0].Passage.Text);
        Assert.All(hits, hit => Assert.Equal((2, 2, 2), (hit.WordsFound, hit.Passage.WordsFound, hit.Passage.WholeWordsFound)));
    }

    // The other texts of 106997L6 with one of the words: its category, which has both and comes first, and "…quality of succession planning.", a criterion.
    [Fact]
    public void OtherPassages_OfAUnit_AreItsOtherTextsBestFirst()
    {
        SearchHit hit = hk.Search("succession planning")[0];
        Assert.Same(hk.Units["106997L6"], hit.Item);
        Assert.Equal(
            [
                "Category: Succession Planning",
                "AssessmentCriterion: Engagement with major stakeholders for multiple sources of input, ownership and quality of succession planning.",
            ],
            hit.OtherPassages.Select(passage => passage.ToString()));
    }

    [Theory]
    [InlineData("106921L5")]
    [InlineData("106921l5")]
    [InlineData(" 106921L5. ")]
    [InlineData("106921")]
    [InlineData("１０６９２１Ｌ５")]
    public void Search_APrintedCode_FindsItsUnit(string code)
    {
        SearchHit hit = Assert.Single(hk.Search(code));
        Assert.Same(hk.Units["106921L5"], hit.Item);
        Assert.Equal((SearchField.Id, "106921L5"), (hit.Passage.Field, hit.Passage.Text));
    }

    // Of the twelve roles one has the job title "Chief Talent Officer"; another has "Chief Human Resource Officer", and "talent" in an outcome.
    [Fact]
    public void Search_AJobTitle_FindsTheRole()
    {
        IReadOnlyList<SearchHit> hits = hk.Search("chief talent officer");
        Assert.Equal(["talent-management/head: JobTitle", "human-resource-generalist/head: JobTitle"], hits.Select(Place));
        Assert.Equal("Chief Talent Officer", hits[0].Passage.Text);
        Assert.Equal((3, 2), (hits[1].WordsFound, hits[1].Passage.WordsFound));
        Assert.Contains(hits[1].OtherPassages, passage => passage.Field == SearchField.LearningOutcome && passage.Text.Contains("talent", StringComparison.Ordinal));
    }

    // The document writes "resume", once, in a criterion of CA.
    [Theory]
    [InlineData("resume")]
    [InlineData("Résumé")]
    [InlineData("RE\u0301SUME\u0301")]
    public void Search_WithOrWithoutAccents_FindsTheCriterionAndItsLevel(string text)
    {
        SearchHit hit = Assert.Single(icci.Search(text));
        Assert.Equal("relationships-and-communication: Statement", Place(hit));
        Assert.Same(icci.Ladders["level"].Levels["ca"], hit.Passage.Level);
        Assert.Equal("Reviews existing client documentation and provides some advice upon the content and layout of resume, cover letter and Addressing of Selection Criteria", hit.Passage.Text);
    }

    // "Recognize diversity (race, age, …" is an entry of the knowledge and skills of one ability; no other text of the document has "race".
    [Fact]
    public void Search_KnowledgeAndSkills_FindsTheAbility() =>
        Assert.Equal(["client-needs: KnowledgeOrSkill"], icci.Search("race diversity").Select(Place));

    // "coaching and mentoring": a descriptor at Supervised Practitioner (18 different words) and a longer one at Practitioner. "coaching" alone: the description.
    [Fact]
    public void Search_TwoWordsOfDescriptors_FindsTheShorterOneAtItsLevel()
    {
        SearchHit hit = Assert.Single(des.Search("mentoring coaching"));
        Assert.Equal("learning-development: Statement", Place(hit));
        Assert.Equal("supervised-practitioner", hit.Passage.Level!.Id);
        Assert.Equal("practitioner", hit.OtherPassages[0].Level!.Id);
        Assert.Equal((SearchField.Description, null), (hit.OtherPassages[1].Field, hit.OtherPassages[1].Level));
        Assert.Equal(2, hit.OtherPassages.Count);
    }

    // Employee Relations has "bargaining" at Awareness, Practitioner and Expert (14 different words each) and "resilience" at Expert (16) and Practitioner (19);
    // no descriptor has both. Learning & Development has "resilience", too.
    [Fact]
    public void Search_AllWordsInDifferentTexts_FindsTheItemAndShowsEachText()
    {
        SearchHit hit = Assert.Single(des.Search("bargaining resilience"));
        Assert.Equal("employee-relations", hit.Item.Id);
        Assert.Equal((2, 1), (hit.WordsFound, hit.Passage.WordsFound));
        Assert.Equal(
            ["awareness", "practitioner", "expert", "expert", "practitioner"],
            hit.OtherPassages.Prepend(hit.Passage).Select(passage => passage.Level!.Id));
        Assert.Equal(["employee-relations", "learning-development"], des.Search("bargaining resilience", SearchOptions.Default.WithAnyWord()).Select(found => found.Item.Id));
    }

    // "University degree" is asked for in general requirements only: of the three specialties the Head and the Manager and the Officer, not the Associate.
    [Fact]
    public void Search_AGeneralRequirement_FindsTheRoles()
    {
        IReadOnlyList<SearchHit> hits = hk.Search("university degree");
        Assert.Equal(9, hits.Count);
        Assert.All(hits, hit => Assert.Equal(SearchField.GeneralRequirement, hit.Passage.Field));
        Assert.DoesNotContain(hits, hit => hit.Item.Id.EndsWith("/associate", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \t\n")]
    [InlineData("…!? & —")]
    [InlineData("\u0301\u20dd")]
    [InlineData("\ud800 \udc00")]
    public void Search_NeitherLetterNorDigit_FindsNothing(string text)
    {
        Assert.Empty(hk.Search(text));
        Assert.Empty(hk.Search(text, SearchOptions.Default.WithAnyWord()));
    }

    [Fact]
    public void Search_Null_Throws() => Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => hk.Search(null!)).ParamName);

    private static string Place(SearchHit hit) => $"{hit.Item.Id}: {hit.Passage.Field}";
}
