namespace CompetencyFrameworks.Tests.Programmes;

/// <summary>A small framework of qualifications: other shares, units without credit, a role without units, ways in that are not stated.</summary>
internal static class ProgrammeFrameworks
{
    // The builder's units in report order: core free, two, core; functional second, one; "extra" is optional.
    public static string SmallJson(string edition = "1") => $$"""
        {
          "formatVersion": 1, "id": "small", "title": "Small", "edition": "{{edition}}", "qualificationLadder": "grade",
          "ladders": [
            { "id": "grade", "title": "Grade", "levels": [ { "id": "1", "title": "Grade 1" }, { "id": "2", "title": "Grade 2" }, { "id": "3", "title": "Grade 3" } ] },
            { "id": "skill", "title": "Skill", "levels": [ { "id": "basic", "title": "Basic" } ] }
          ],
          "units": [
            { "id": "one", "title": "One", "credit": 1 }, { "id": "two", "title": "Two", "credit": 2 }, { "id": "second", "title": "Second", "credit": 2 },
            { "id": "free", "title": "Free" }, { "id": "core", "title": "Core" }, { "id": "extra", "title": "Extra", "credit": 9 }
          ],
          "gradedCompetencies": [ { "id": "dreaming", "title": "Dreaming", "ladder": "skill" } ],
          "roles": [
            { "id": "dreamer", "title": "Dreamer", "requirements": [ { "competency": "dreaming", "level": "basic", "kind": "core" } ],
              "qualification": { "title": "Dreams", "level": "3", "unitShare": 0.6 } },
            { "id": "builder", "title": "Builder", "requirements": [
              { "competency": "extra", "kind": "optional" }, { "competency": "free", "kind": "core" }, { "competency": "second", "kind": "functional" },
              { "competency": "two", "kind": "core" }, { "competency": "one", "kind": "functional" }, { "competency": "core", "kind": "core" },
              { "competency": "dreaming", "level": "basic", "kind": "additional" } ],
              "qualification": { "title": "Building", "level": "2", "credit": 5, "unitShare": 0.5, "qualificationEntry": { "level": "1", "text": "Grade 1 in building." } } },
            { "id": "keeper", "title": "Keeper", "requirements": [ { "competency": "two", "kind": "core" }, { "competency": "one", "kind": "core" } ],
              "qualification": { "title": "Keeping", "academicEntry": "A school." } },
            { "id": "helper", "title": "Helper", "requirements": [ { "competency": "one", "kind": "core" }, { "competency": "free", "kind": "core" } ] }
          ]
        }
        """;

    public static CompetencyFramework Small(string edition = "1") => CompetencyFramework.Parse(SmallJson(edition));

    /// <summary>A design of units of a framework, by their ids.</summary>
    public static ProgrammeDesign Design(CompetencyFramework framework, string ids) =>
        ProgrammeDesign.Of("design", "Design", ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => framework.Units[id]));
}
