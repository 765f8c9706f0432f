namespace CompetencyFrameworks.Tests.Editions;

/// <summary>Two editions of one small framework, between which everything happens that can happen.</summary>
internal static class TeamEditions
{
    public static CompetencyFramework Old { get; } = CompetencyFramework.Parse("""
        {
          "formatVersion": 1, "id": "team", "title": "Team skills", "edition": "2025", "language": "en",
          "source": { "documents": [ { "title": "Handbook", "edition": "First" } ] },
          "qualificationLadder": "grade", "roleLadder": "post",
          "ladders": [
            { "id": "grade", "title": "Grade", "levels": [ { "id": "g1", "title": "Grade 1" }, { "id": "g2", "title": "Grade 2" } ] },
            { "id": "post", "title": "Post", "levels": [ { "id": "junior", "title": "Junior", "years": { "from": 0, "to": 2 } }, { "id": "senior", "title": "Senior" } ] },
            { "id": "skill", "title": "Skill", "levels": [ { "id": "novice", "title": "Novice" }, { "id": "able", "title": "Able", "description": "Works alone" }, { "id": "expert", "title": "Expert" } ] },
            { "id": "tempo", "title": "Tempo", "levels": [ { "id": "slow", "title": "Slow" }, { "id": "able", "title": "Able" } ] },
            { "id": "mix", "title": "Mix", "levels": [ { "id": "a", "title": "A" }, { "id": "b", "title": "B" }, { "id": "c", "title": "C" }, { "id": "d", "title": "D" } ] }
          ],
          "categories": [ { "id": "code", "title": "Code" }, { "id": "operations", "title": "Operations" }, { "id": "tests", "title": "Tests", "parent": "code" } ],
          "units": [
            { "id": "git", "title": "Version control", "category": "code", "level": "g1", "credit": 2, "criteria": [ "Commits often", { "id": "small", "text": "Commits are small" }, "Writes messages" ] },
            { "id": "svn", "title": "Central version control", "credit": 1 },
            { "id": "unit-testing", "title": "Test units", "category": "tests", "credit": 1 },
            { "id": "system-testing", "title": "Test systems", "category": "tests", "credit": 2 },
            { "id": "deploy", "title": "Deploy", "category": "operations", "credit": 3 },
            { "id": "docs", "title": "Write documents", "credit": 1 },
            { "id": "on-call", "title": "Be on call" }
          ],
          "gradedCompetencies": [
            { "id": "review", "title": "Review code", "description": "Reads the code of others.", "category": "code", "ladder": "skill", "levels": { "novice": [ "Reads" ], "able": [ "Explains", "Asks" ], "expert": "notApplicable" } },
            { "id": "coaching", "title": "Coach", "ladder": "skill" },
            { "id": "pace", "title": "Keep pace", "ladder": "tempo" },
            { "id": "blend", "title": "Blend", "ladder": "mix" },
            { "id": "calm", "title": "Stay calm", "ladder": "skill" }
          ],
          "specialties": [ { "id": "development", "title": "Development", "keyActivities": [ "Build" ] }, { "id": "quality", "title": "Quality" } ],
          "courses": [ { "id": "course-1", "qualificationTitle": "Diploma", "programmeTitle": "Diploma in Code", "level": "g1", "operator": "School" } ],
          "roles": [
            { "id": "developer", "title": "Developer", "specialty": "development", "rung": "junior", "jobTitles": [ "Programmer" ],
              "requirements": [ { "competency": "git", "kind": "core" }, { "competency": "svn", "kind": "core" }, { "competency": "docs", "kind": "functional" },
                { "competency": "review", "level": "novice", "kind": "core" }, { "competency": "calm", "level": "expert", "kind": "additional" }, { "competency": "pace", "level": "slow", "kind": "core" } ],
              "qualification": { "title": "Certificate", "level": "g1", "credit": 4, "objective": "To build." },
              "learningOutcomes": [ { "unit": "git", "text": "Keeps history" } ] },
            { "id": "tester", "title": "Tester", "specialty": "quality", "requirements": [ { "competency": "unit-testing", "kind": "core" } ] },
            { "id": "clerk", "title": "Clerk" }
          ]
        }
        """);

    public static CompetencyFramework New { get; } = CompetencyFramework.Parse("""
        {
          "formatVersion": 1, "id": "team", "title": "Team skills and habits", "edition": "2026", "language": "en-GB",
          "source": { "documents": [ { "title": "Handbook", "edition": "Second" } ] },
          "qualificationLadder": "grade", "roleLadder": "post",
          "ladders": [
            { "id": "grade", "title": "Grade", "levels": [ { "id": "g1", "title": "Grade 1" }, { "id": "g2", "title": "Grade 2" }, { "id": "g3", "title": "Grade 3" } ] },
            { "id": "post", "title": "Post", "levels": [ { "id": "junior", "title": "Junior", "years": { "from": 0, "to": 3 } }, { "id": "senior", "title": "Senior" } ] },
            { "id": "skill", "title": "Skill", "levels": [ { "id": "starter", "replaces": [ "novice" ], "title": "Starter" }, { "id": "able", "title": "Able", "description": "Works without help" }, { "id": "strong", "title": "Strong" }, { "id": "expert", "title": "Expert" } ] },
            { "id": "mix", "title": "Mix", "levels": [ { "id": "ab", "replaces": [ "a", "b" ], "title": "A and B" }, { "id": "c1", "replaces": [ "c" ], "title": "C one" }, { "id": "c2", "replaces": [ "c" ], "title": "C two" }, { "id": "d", "title": "D" } ] }
          ],
          "categories": [ { "id": "code", "title": "Code" }, { "id": "running", "replaces": [ "operations" ], "title": "Running" }, { "id": "tests", "title": "Tests" } ],
          "units": [
            { "id": "git", "title": "Distributed version control", "category": "tests", "level": "g2", "credit": 2.5, "criteria": [ "Writes messages", { "id": "small", "text": "Commits do one thing" }, "Rebases" ] },
            { "id": "testing", "replaces": [ "unit-testing", "system-testing" ], "title": "Test", "category": "tests", "credit": 3 },
            { "id": "build", "replaces": [ "deploy" ], "title": "Build", "category": "running", "credit": 1 },
            { "id": "release", "replaces": [ "deploy" ], "title": "Release", "category": "running", "credit": 2 },
            { "id": "writing", "replaces": [ "docs" ], "title": "Write documents", "credit": 1 },
            { "id": "coaching", "title": "Coach" },
            { "id": "security", "title": "Think of security" }
          ],
          "gradedCompetencies": [
            { "id": "review", "title": "Review code", "description": "Reads the work of others.", "category": "code", "ladder": "skill", "levels": { "starter": [ "Reads" ], "able": "notApplicable", "strong": [], "expert": [ "Teaches" ] } },
            { "id": "on-call", "title": "Be on call", "ladder": "skill" },
            { "id": "pace", "title": "Keep pace", "ladder": "skill" },
            { "id": "blend", "title": "Blend", "ladder": "mix" },
            { "id": "calm", "title": "Stay calm", "ladder": "skill" }
          ],
          "specialties": [ { "id": "development", "title": "Development", "keyActivities": [ "Build", "Run" ] }, { "id": "testing", "replaces": [ "quality" ], "title": "Testing" } ],
          "courses": [ { "id": "course-1", "qualificationTitle": "Diploma", "programmeTitle": "Diploma in Software", "level": "g2", "operator": "College" } ],
          "roles": [
            { "id": "developer", "title": "Software developer", "specialty": "testing", "rung": "senior", "jobTitles": [ "Programmer", "Coder" ],
              "requirements": [ { "competency": "git", "kind": "functional", "weight": 2 }, { "competency": "writing", "kind": "functional" }, { "competency": "security", "kind": "core" },
                { "competency": "review", "level": "expert", "kind": "core" }, { "competency": "calm", "level": "able", "kind": "additional" }, { "competency": "pace", "level": "able", "kind": "core" } ],
              "qualification": { "title": "Certificate", "level": "g2", "credit": 3.5, "objective": "To build well." },
              "learningOutcomes": [ { "unit": "git", "text": "Keeps history" } ] },
            { "id": "inspector", "replaces": [ "tester" ], "title": "Inspector", "specialty": "testing", "requirements": [ { "competency": "testing", "kind": "core" } ] },
            { "id": "guest", "title": "Guest" }
          ]
        }
        """);
}
