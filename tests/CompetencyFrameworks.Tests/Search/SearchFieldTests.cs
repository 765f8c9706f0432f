namespace CompetencyFrameworks.Tests.Search;

/// <summary>Every text that is searched, and those that are not.</summary>
public sealed class SearchFieldTests
{
    // Every text is one word that stands nowhere else.
    private static readonly CompetencyFramework framework = CompetencyFramework.Parse("""
        {
          "formatVersion": 1, "id": "frameworkid", "title": "Frameworktitle", "edition": "1", "qualificationLadder": "ladderid",
          "ladders": [ { "id": "ladderid", "title": "Laddertitle", "levels": [ { "id": "levelid", "title": "Leveltitle", "description": "Leveldescription" } ] } ],
          "categories": [ { "id": "outerid", "title": "Outertitle" }, { "id": "categoryid", "title": "Categorytitle", "parent": "outerid" } ],
          "units": [ { "id": "unitid", "code": "Unitcode", "title": "Unittitle", "description": "Unitdescription", "category": "categoryid",
            "criteria": [ "Plaincriterion", { "id": "criterionid", "text": "Namedcriterion" } ] } ],
          "gradedCompetencies": [ { "id": "gradedid", "code": "Gradedcode", "title": "Gradedtitle", "description": "Gradeddescription", "category": "categoryid",
            "ladder": "ladderid", "knowledgeAndSkills": [ { "text": "Knowledge", "items": [ "Knowledgeitem" ] } ], "levels": { "levelid": [ "Statement" ] } } ],
          "specialties": [ { "id": "specialtyid", "title": "Specialtytitle", "keyActivities": [ "Keyactivity" ] } ],
          "courses": [ { "id": "courseid", "programmeTitle": "Coursetitle" } ],
          "roles": [
            { "id": "roleid", "title": "Roletitle", "specialty": "specialtyid", "jobTitles": [ "Jobtitle" ], "jobTitlesText": "Jobsentence", "purposes": [ "Purpose" ],
              "generalRequirements": [ "Generalrequirement" ], "requirements": [ { "competency": "unitid", "kind": "core" } ],
              "qualification": { "title": "Qualificationtitle", "objective": "Objective" }, "learningOutcomes": [ { "unit": "unitid", "text": "Outcome" } ],
              "onTheJobLearning": [ "Joblearning" ], "courses": [ "courseid" ] },
            { "id": "otherid", "title": "Othertitle", "jobTitlesText": "Othersentence" } ]
        }
        """);

    [Theory]
    [InlineData("unittitle", "unitid", SearchField.Title)]
    [InlineData("unitid", "unitid", SearchField.Id)]
    [InlineData("unitcode", "unitid", SearchField.Id)]
    [InlineData("unitdescription", "unitid", SearchField.Description)]
    [InlineData("plaincriterion", "unitid", SearchField.AssessmentCriterion)]
    [InlineData("namedcriterion", "unitid", SearchField.AssessmentCriterion)]
    [InlineData("gradedtitle", "gradedid", SearchField.Title)]
    [InlineData("gradedid", "gradedid", SearchField.Id)]
    [InlineData("gradedcode", "gradedid", SearchField.Id)]
    [InlineData("gradeddescription", "gradedid", SearchField.Description)]
    [InlineData("knowledgeitem", "gradedid", SearchField.KnowledgeOrSkill)]
    [InlineData("statement", "gradedid", SearchField.Statement)]
    [InlineData("roletitle", "roleid", SearchField.Title)]
    [InlineData("roleid", "roleid", SearchField.Id)]
    [InlineData("jobtitle", "roleid", SearchField.JobTitle)]
    [InlineData("specialtytitle", "roleid", SearchField.Specialty)]
    [InlineData("purpose", "roleid", SearchField.Purpose)]
    [InlineData("outcome", "roleid", SearchField.LearningOutcome)]
    [InlineData("generalrequirement", "roleid", SearchField.GeneralRequirement)]
    [InlineData("othersentence", "otherid", SearchField.JobTitle)]
    public void Search_ATextThatIsSearched_FindsTheItemAndTheField(string text, string id, SearchField field)
    {
        SearchHit hit = Assert.Single(framework.Search(text));
        Assert.Equal((id, field), (hit.Item.Id, hit.Passage.Field));
        Assert.Empty(hit.OtherPassages);
        Assert.Equal(field == SearchField.Statement ? "levelid" : null, hit.Passage.Level?.Id);
    }

    [Fact]
    public void Search_ACategory_FindsTheCompetenciesDirectlyInIt()
    {
        IReadOnlyList<SearchHit> hits = framework.Search("categorytitle");
        Assert.Equal(["unitid", "gradedid"], hits.Select(hit => hit.Item.Id));
        Assert.All(hits, hit => Assert.Equal(SearchField.Category, hit.Passage.Field));
        Assert.Empty(framework.Search("outertitle"));
    }

    // The word begins two entries of the same competency.
    [Fact]
    public void Search_AnEntryWithEntriesBelowIt_FindsEachAsATextOfItsOwn()
    {
        SearchHit hit = Assert.Single(framework.Search("knowledge"));
        Assert.Equal(("Knowledge", 1), (hit.Passage.Text, hit.Passage.WholeWordsFound));
        Assert.Equal(("Knowledgeitem", 0), (Assert.Single(hit.OtherPassages).Text, hit.OtherPassages[0].WholeWordsFound));
    }

    [Theory]
    [InlineData("frameworktitle")]
    [InlineData("frameworkid")]
    [InlineData("laddertitle")]
    [InlineData("leveltitle")]
    [InlineData("leveldescription")]
    [InlineData("criterionid")]
    [InlineData("keyactivity")]
    [InlineData("coursetitle")]
    [InlineData("jobsentence")]
    [InlineData("qualificationtitle")]
    [InlineData("objective")]
    [InlineData("learning")]
    public void Search_ATextThatIsNotSearched_FindsNothing(string text) => Assert.Empty(framework.Search(text));

    // "business-acumen" is made of the words of "Business acumen"; of "talent-management/head" the title "Director (Talent Management)" lacks the last.
    [Fact]
    public void Search_AnIdThatRepeatsTheTitle_IsShownAsTheTitle()
    {
        SearchHit acumen = BuiltInFrameworks.HkHrm.Search("business-acumen")[0];
        Assert.Equal((SearchField.Title, "Business acumen"), (acumen.Passage.Field, acumen.Passage.Text));
        Assert.DoesNotContain(acumen.OtherPassages, passage => passage.Field == SearchField.Id);
        SearchHit head = BuiltInFrameworks.HkHrm.Search("talent-management/head")[0];
        Assert.Equal((SearchField.Id, "talent-management/head"), (head.Passage.Field, head.Passage.Text));
    }
}
