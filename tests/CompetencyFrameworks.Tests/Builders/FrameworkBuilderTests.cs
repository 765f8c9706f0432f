namespace CompetencyFrameworks.Tests.Builders;

public sealed class FrameworkBuilderTests
{
    [Fact]
    public void Build_ASmallFramework_HasWhatWasTold()
    {
        CompetencyFramework team = FrameworkBuilder.Of("team", "Team skills", "2026")
            .AddLadder("skill", "Skill level", ladder => ladder.AddLevel("basic", "Basic").AddLevel("able", "Able").AddLevel("expert", "Expert"))
            .AddUnit("git", "Use version control", unit => unit.WithCredit(2).AddCriterion("Writes small commits"))
            .AddGradedCompetency("review", "Review code", "skill", graded => graded
                .WithStatements("basic", "Reads before judging")
                .WithoutLevel("able")
                .WithStatements("expert", "Explains why"))
            .AddRole("developer", "Developer", role => role.Require("git").Require("review", "expert", RequirementKind.Functional))
            .Build();
        Assert.Equal("Team skills (team, edition 2026)", team.ToString());
        Assert.Equal("Writes small commits", team.Units["git"].AssessmentCriteria.Single().Text);
        Assert.Equal(2m, team.Units["git"].Credit);
        Assert.Equal(["basic", "expert"], team.GradedCompetencies["review"].ApplicableLevels.Select(level => level.Id));
        Assert.Equal([RequirementKind.Core, RequirementKind.Functional], team.Roles["developer"].Requirements.Select(asked => asked.Kind));

        // Not held: one unit of one, and of three rungs the two that apply.
        Assert.Equal("0 of 2 (0%)", CompetencyProfile.Of("e-17").GapTo(team.Roles["developer"]).Coverage?.ToString());
    }

    [Fact]
    public void Build_EveryMemberOfTheFormat_IsTheFrameworkOfTheFile()
    {
        const string json = """
            {
              "$schema": "framework.schema.json", "formatVersion": 1, "id": "all", "code": "ALL", "uri": "urn:all", "title": "All there is", "edition": "2", "language": "en-GB",
              "source": {
                "documents": [ { "title": "Book", "edition": "First", "publisher": "Press", "rights": "All", "extensions": { "isbn": 1 } }, { "title": "Leaflet" } ],
                "readings": [ { "at": "all", "note": "Torn" }, { "at": "u1", "note": "Smudged", "extensions": {} } ],
                "extensions": { "shelf": "A" }
              },
              "qualificationLadder": "grade", "roleLadder": "rung",
              "ladders": [
                { "id": "grade", "code": "G", "uri": "urn:grade", "replaces": ["mark"], "title": "Grade", "levels": [
                  { "id": "1", "code": "I", "uri": "urn:1", "replaces": ["0", "0.5"], "title": "One", "description": "Low.\n\nVery low.", "years": { "from": 0, "to": 2.5 }, "value": -1.5, "extensions": { "a": [] } },
                  { "id": "2", "title": "Two", "years": { "from": 2.5, "extensions": { "b": null } }, "value": 2.50 } ], "extensions": { "c": 1 } },
                { "id": "rung", "title": "Rung", "levels": [ { "id": "junior", "title": "Junior" } ] }
              ],
              "categories": [ { "id": "paper", "code": "P", "title": "Paper", "parent": "office", "extensions": { "d": 1 } }, { "id": "office", "uri": "urn:office", "replaces": ["desk"], "title": "Office" } ],
              "units": [
                { "id": "u1", "code": "U-1", "uri": "urn:u1", "replaces": ["u0"], "title": "File papers", "description": "Puts away.", "category": "paper", "level": "1", "credit": 2.5,
                  "criteria": [ "Finds again", { "id": "order", "code": "c", "uri": "urn:order", "text": "In order", "extensions": { "e": 1 } } ], "extensions": { "f": 1 } },
                { "id": "u2", "title": "Type letters", "credit": 4, "criteria": [ "Fast", "Right" ] }, { "id": "u3", "title": "Lick stamps" }
              ],
              "gradedCompetencies": [
                { "id": "g1", "code": "G-1", "uri": "urn:g1", "replaces": ["g0"], "title": "Coaching", "description": "Helps others.", "category": "office", "ladder": "grade",
                  "knowledgeAndSkills": [ "People", { "text": "Talk", "items": ["Ask", "Listen"] }, { "text": "Rest", "extensions": { "g": 1 } } ],
                  "levels": { "1": [ "Listens", { "id": "nods", "text": "Nods" } ], "2": [] }, "extensions": { "h": 1 } },
                { "id": "g2", "title": "Cleaning", "ladder": "grade", "knowledgeAndSkills": [ "Water", "Soap" ], "levels": { "1": "notApplicable", "2": [ "Scrubs" ] } },
                { "id": "g3", "title": "Talking", "ladder": "grade", "levels": { "2": [ { "id": "s", "code": "S", "uri": "urn:s", "text": "Speaks", "extensions": {} } ] }, "otherLevels": "notApplicable" },
                { "id": "g4", "title": "Thinking", "ladder": "grade" }
              ],
              "specialties": [ { "id": "s", "code": "S", "title": "Back office", "keyActivities": ["File", "Type"], "extensions": { "i": 1 } } ],
              "courses": [ { "id": "c1", "uri": "urn:c1", "replaces": ["c0"], "qualificationTitle": "Diploma", "programmeTitle": "Evening class", "level": "2", "operator": "College", "extensions": { "j": 1 } }, { "id": "c2" } ],
              "roles": [
                { "id": "clerk", "code": "CL", "uri": "urn:clerk", "replaces": ["scribe"], "title": "Clerk", "specialty": "s", "rung": "junior", "jobTitles": ["Clerk", "Scribe"], "jobTitlesText": "Clerk or scribe.",
                  "purposes": ["Keeps papers."], "generalRequirements": ["Patience"],
                  "requirements": [ { "competency": "u1", "kind": "core" }, { "competency": "g1", "level": "2", "kind": "functional", "weight": 0.5, "extensions": { "k": 1 } },
                    { "competency": "u2", "kind": "additional", "weight": 3, "extensions": {} }, { "competency": "u3", "kind": "optional" } ],
                  "qualification": { "title": "Diploma in Papers", "awards": ["Diploma"], "fields": ["Papers"], "level": "2", "credit": 6.5, "unitShare": 0.6, "academicEntry": "School",
                    "qualificationEntry": { "level": "1", "text": "Completion of grade 1", "extensions": { "l": 1 } }, "objective": "To file.", "educationPathway": ["Degree"], "employmentPathway": ["Head clerk"], "extensions": { "m": 1 } },
                  "learningOutcomes": [ { "unit": "u2", "text": "Types." }, { "unit": "u1", "text": "Files.", "extensions": { "n": 1 } } ],
                  "onTheJobLearning": ["Filing"], "courses": ["c2", "c1"], "extensions": { "o": 1 } },
                { "id": "grader", "title": "Grader", "rung": { "ladder": "grade", "level": "2", "extensions": { "p": 1 } } },
                { "id": "idler", "title": "Idler", "rung": { "ladder": "grade", "level": "1" }, "qualification": { "title": "None" } }
              ],
              "extensions": { "q": "}" }
            }
            """;
        FrameworkBuilder builder = FrameworkBuilder.Of("all", "All there is", "2")
            .WithExtensions("""{ "q": "}" }""").WithLanguage("en-GB").WithCode("ALL").WithUri("urn:all").WithQualificationLadder("grade").WithRoleLadder("rung")
            .AddSourceDocument("Book", "First", "Press", "All", """{ "isbn": 1 }""").AddSourceDocument("Leaflet")
            .AddSourceReading("all", "Torn").AddSourceReading("u1", "Smudged", "{}").WithSourceExtensions("""{ "shelf": "A" }""");
        EveryMember.AddTo(builder);
        CompetencyFramework built = builder.WithSchema("framework.schema.json").Build();
        Assert.Equal(CompetencyFramework.Parse(json).ToJson(), built.ToJson());
    }

    [Fact]
    public void With_ToldTwice_TheLastOneStands()
    {
        CompetencyFramework built = FrameworkBuilder.Of("a", "A", "1").WithId("b").WithTitle("B").WithEdition("2").WithLanguage("de").WithLanguage("en")
            .WithExtensions("""{"x":1}""").WithExtensions("{}")
            .AddLadder("l", "L", ladder => ladder.AddLevel("1", "One", level => level.WithYears(1, 2).WithYears(3).WithValue(1).WithValue(2)))
            .AddUnit("u", "U", unit => unit.WithCriteria("first").AddCriterion("second").WithCriteria("third", "fourth").WithReplaces("x", "y").WithReplaces("z"))
            .AddGradedCompetency("g", "G", "l", graded => graded.WithStatements("1", "first").WithoutLevel("1").AddStatement("1", "second").AddStatement("1", "third"))
            .AddRole("r", "R", role => role.WithRung("nowhere").WithRung("l", "1").WithQualification("Q", found => found.WithCredit(7)).WithQualification("P").WithJobTitles("A", "B").WithJobTitles("C"))
            .Build();
        Assert.Equal("B (b, edition 2)", built.ToString());
        Assert.Equal(("en", "{}"), (built.Language, built.Extensions));
        Assert.Equal(("over 3 years", 2m), (built.Ladders[0].Levels[0].Years!.ToString(), built.Ladders[0].Levels[0].Value));
        Assert.Equal(["third", "fourth"], built.Units[0].AssessmentCriteria.Select(criterion => criterion.Text));
        Assert.Equal(["z"], built.Units[0].Replaces);
        Assert.Equal(["second", "third"], built.GradedCompetencies[0].StatementsAt("1").Select(statement => statement.Text));
        Assert.Equal(("P", (decimal?)null), (built.Roles[0].Qualification!.Title, built.Roles[0].Qualification!.Credit));
        Assert.Equal(["C"], built.Roles[0].JobTitles);
        Assert.Equal("1", built.Roles[0].Rung!.Id);
    }

    [Fact]
    public void From_ABuiltInFramework_MakesAnotherEditionAndLeavesTheFirstAsItIs()
    {
        CompetencyFramework icci = BuiltInFrameworks.Icci;
        string before = icci.ToJson();
        CompetencyFramework next = FrameworkBuilder.From(icci).WithEdition("2")
            .AddGradedCompetency("remote-work", "Works with clients at a distance", "level")
            .AddSourceReading("remote-work", "Ours.")
            .Build();
        Assert.Equal("icci, edition 2", $"{next.Id}, edition {next.Edition}");
        Assert.Equal((8, 4), (next.GradedCompetencies.Count, next.GradedCompetencies["remote-work"].ApplicableLevels.Count));
        Assert.Equal(icci.Source!.Readings.Count + 1, next.Source!.Readings.Count);
        Assert.Equal(before, icci.ToJson());
    }

    [Fact]
    public void ToString_OfBuilders_NamesWhatIsDescribed()
    {
        var said = new List<string>();
        FrameworkBuilder builder = FrameworkBuilder.Of("a", "A", "1")
            .AddLadder("l", "Ladder", ladder => said.Add(ladder.AddLevel("1", "One", level => said.Add(level.ToString())).ToString()))
            .AddCourse("c", course => said.Add(course.ToString()))
            .AddRole("r", "Role", role => said.Add(role.WithQualification("Diploma", found => said.Add(found.ToString())).ToString()));
        Assert.Equal(["One", "Ladder", "c", "Diploma", "Role"], said);
        Assert.Equal("A (a, edition 1)", builder.ToString());
        Assert.Equal("B (b, edition 2)", builder.WithId("b").WithTitle("B").WithEdition("2").ToString());
        Assert.Equal("ICCI Career & Talent Management Competencies (icci, edition 1)", FrameworkBuilder.From(BuiltInFrameworks.Icci).ToString());
    }
}
