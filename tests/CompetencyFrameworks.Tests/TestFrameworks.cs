namespace CompetencyFrameworks.Tests;

/// <summary>Small frameworks that have what the built-in ones lack.</summary>
internal static class TestFrameworks
{
    /// <summary>Optional requirements, weights, a unit without credit, a level without description, statements with ids.</summary>
    public static string AcmeJson(string edition = "2026") => $$"""
        {
          "formatVersion": 1, "id": "acme", "title": "ACME skills", "edition": "{{edition}}", "language": "en",
          "qualificationLadder": "grade", "roleLadder": "rung",
          "ladders": [
            { "id": "grade", "title": "Grade", "levels": [ { "id": "1", "title": "Grade 1" }, { "id": "2", "title": "Grade 2" } ] },
            { "id": "rung", "title": "Rung", "levels": [ { "id": "junior", "title": "Junior" }, { "id": "senior", "title": "Senior" } ] },
            { "id": "skill", "title": "Skill level", "levels": [
              { "id": "basic", "title": "Basic", "description": "Works with help" }, { "id": "able", "title": "Able" },
              { "id": "expert", "title": "Expert", "description": "Helps others" } ] }
          ],
          "categories": [ { "id": "office", "title": "Office" }, { "id": "paper", "title": "Paper", "parent": "office" } ],
          "units": [
            { "id": "filing", "code": "F-1", "title": "File papers", "category": "paper", "level": "1", "credit": 2.5, "criteria": [ "Files are found again", { "id": "order", "text": "Papers are in order" } ] },
            { "id": "typing", "title": "Type letters", "category": "office", "level": "2" },
            { "id": "stamps", "title": "Collect stamps", "credit": 1 }
          ],
          "gradedCompetencies": [
            { "id": "coaching", "title": "Coaching", "ladder": "skill", "levels": { "basic": ["Listens"], "able": [], "expert": [ { "id": "coaches-coaches", "text": "Coaches coaches" } ] } },
            { "id": "cleaning", "title": "Cleaning", "ladder": "skill", "levels": { "expert": ["Cleans"] }, "otherLevels": "notApplicable" },
            { "id": "talking", "title": "Talking", "ladder": "skill" }
          ],
          "roles": [
            { "id": "clerk", "title": "Clerk", "rung": "junior", "requirements": [
              { "competency": "stamps", "kind": "optional" }, { "competency": "typing", "kind": "functional", "weight": 2 }, { "competency": "filing", "kind": "core" } ] },
            { "id": "chief", "title": "Chief clerk", "rung": "senior", "requirements": [
              { "competency": "coaching", "level": "expert", "kind": "core", "weight": 3 }, { "competency": "cleaning", "level": "expert", "kind": "core" },
              { "competency": "talking", "level": "expert", "kind": "additional" }, { "competency": "typing", "kind": "functional" } ] },
            { "id": "idler", "title": "Idler" }
          ]
        }
        """;

    public static CompetencyFramework Acme(string edition = "2026") => CompetencyFramework.Parse(AcmeJson(edition));

    /// <summary>The Hong Kong framework as if in an edition before its own.</summary>
    public static CompetencyFramework HkOfBefore => CompetencyFramework.Parse(BuiltInFrameworks.HkHrm.ToJson().Replace("\"edition\": \"1\"", "\"edition\": \"0\"", StringComparison.Ordinal));
}
