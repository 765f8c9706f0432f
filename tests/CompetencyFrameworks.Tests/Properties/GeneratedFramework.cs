using System.Text.Json.Nodes;

namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Makes valid framework files that use every member of the format, in shapes that the built-in frameworks do not have.</summary>
internal sealed class GeneratedFramework
{
    private readonly Choices choices;
    private readonly List<(string Id, string[] Levels)> ladders = [];
    private readonly List<string> units = [];
    private readonly List<(string Id, string[] Levels)> graded = [];
    private readonly Dictionary<string, decimal> credits = [];

    private GeneratedFramework(Choices choices) => this.choices = choices;

    /// <summary>The JSON text of a framework.</summary>
    public static string Json(int[] decisions) => new GeneratedFramework(new Choices(decisions)).Make().ToJsonString();

    public static CompetencyFramework Of(int[] decisions) => CompetencyFramework.Parse(Json(decisions));

    private JsonObject Make()
    {
        JsonArray ladderObjects = Many(1, 3, Ladder);
        JsonArray categories = Many(0, 3, Category);
        JsonArray unitObjects = Many(0, 8, place => Unit(place, categories.Count));
        JsonArray gradedObjects = Many(0, 5, place => Graded(place, categories.Count));
        JsonArray specialties = Many(0, 2, Specialty);
        JsonArray courses = Many(0, 2, Course);
        JsonArray roles = Many(0, 5, place => Role(place, specialties.Count, courses.Count));
        return Extended(new JsonObject
        {
            ["$schema"] = "framework.schema.json",
            ["formatVersion"] = 1,
            ["id"] = "generated",
            ["code"] = "G",
            ["title"] = "Generated \"framework\" é \\ 𝄞",
            ["edition"] = "7",
            ["language"] = "en-GB",
            ["source"] = new JsonObject
            {
                ["documents"] = new JsonArray(new JsonObject { ["title"] = "D", ["edition"] = "First", ["publisher"] = "P", ["rights"] = "R" }),
                ["readings"] = new JsonArray(new JsonObject { ["at"] = "generated", ["note"] = "N" }),
            },
            ["qualificationLadder"] = "ladder-0",
            ["roleLadder"] = ladders[^1].Id,
            ["ladders"] = ladderObjects,
            ["categories"] = categories,
            ["units"] = unitObjects,
            ["gradedCompetencies"] = gradedObjects,
            ["specialties"] = specialties,
            ["courses"] = courses,
            ["roles"] = roles,
        });
    }

    private JsonArray Many(int least, int most, Func<int, JsonObject> make)
    {
        var made = new JsonArray();
        int count = least + choices.Below(most - least + 1);
        for (int i = 0; i < count; i++)
        {
            made.Add(Replacing(Extended(make(i))));
        }

        return made;
    }

    private JsonObject Replacing(JsonObject item)
    {
        if (choices.Below(6) == 5)
        {
            item["replaces"] = new JsonArray($"{item["id"]}-before", $"{item["id"]}.2");
        }

        return item;
    }

    private JsonObject Extended(JsonObject item)
    {
        if (choices.Below(5) == 4)
        {
            item["extensions"] = new JsonObject { ["own"] = new JsonArray(1, "two", null) };
        }

        return item;
    }

    private JsonObject Ladder(int place)
    {
        bool hasValues = choices.Maybe();
        string id = $"ladder-{place}";
        JsonArray levels = Many(1, 4, level =>
        {
            var made = new JsonObject { ["id"] = $"l{level}", ["title"] = $"Level {level}" };
            if (choices.Maybe())
            {
                made["description"] = $"What level {level} of {id} means";
                made["years"] = new JsonObject { ["from"] = level, ["to"] = level + 1.5m };
            }

            if (hasValues)
            {
                made["value"] = level * 2.5m;
            }

            return made;
        });
        ladders.Add((id, [.. levels.Select(level => (string)level!["id"]!)]));
        return new JsonObject { ["id"] = id, ["uri"] = "urn:ladder", ["title"] = $"Ladder {place}", ["levels"] = levels };
    }

    private JsonObject Category(int place)
    {
        var made = new JsonObject { ["id"] = $"category-{place}", ["title"] = $"Category {place}" };
        if (place > 0 && choices.Maybe())
        {
            made["parent"] = $"category-{choices.Below(place)}";
        }

        return made;
    }

    private JsonObject Unit(int place, int categories)
    {
        string id = $"U{place}";
        units.Add(id);
        var made = new JsonObject { ["id"] = id, ["title"] = $"Unit {place}", ["level"] = choices.Of(ladders[0].Levels) };
        if (choices.Maybe())
        {
            credits[id] = choices.Below(12) * 0.5m;
            made["credit"] = credits[id];
        }

        if (categories > 0 && choices.Maybe())
        {
            made["category"] = $"category-{choices.Below(categories)}";
            made["criteria"] = Statements(place);
        }

        return made;
    }

    private JsonObject Graded(int place, int categories)
    {
        (string ladder, string[] levels) = choices.Of(ladders);
        var made = new JsonObject { ["id"] = $"graded-{place}", ["title"] = $"Graded {place}", ["description"] = "One.\n\nTwo.", ["ladder"] = ladder };
        if (categories > 0)
        {
            made["category"] = $"category-{choices.Below(categories)}";
        }

        made["knowledgeAndSkills"] = new JsonArray("Plain", new JsonObject { ["text"] = "Nested", ["items"] = new JsonArray("Item") });
        string[] applicable = levels;
        if (choices.Maybe())
        {
            applicable = [.. choices.Some(levels).DefaultIfEmpty(levels[0])];
            bool namesAll = choices.Maybe();
            var statements = new JsonObject();
            foreach (string level in levels)
            {
                if (applicable.Contains(level))
                {
                    statements[level] = Statements(place);
                }
                else if (namesAll)
                {
                    statements[level] = "notApplicable";
                }
            }

            made["levels"] = statements;
            if (!namesAll)
            {
                made["otherLevels"] = "notApplicable";
            }
        }

        graded.Add(($"graded-{place}", applicable));
        return made;
    }

    private JsonArray Statements(int place)
    {
        var statements = new JsonArray();
        for (int i = choices.Below(4); i > 0; i--)
        {
            statements.Add(choices.Maybe() ? new JsonObject { ["id"] = $"s{place}-{NextStatement++}", ["text"] = "The same text" } : (JsonNode)$"Statement {NextStatement++}");
        }

        return statements;
    }

    private int NextStatement { get; set; }

    private JsonObject Specialty(int place) =>
        new() { ["id"] = $"specialty-{place}", ["title"] = $"Specialty {place}", ["keyActivities"] = new JsonArray("Do", "Check") };

    private JsonObject Course(int place) => new()
    {
        ["id"] = $"course-{place}",
        ["qualificationTitle"] = "Q",
        ["programmeTitle"] = "P",
        ["level"] = choices.Of(ladders[0].Levels),
        ["operator"] = "O",
    };

    private JsonObject Role(int place, int specialties, int courses)
    {
        var asked = new JsonArray();
        decimal credit = 0;
        var outcomes = new JsonArray();
        foreach (string unit in choices.Some(units))
        {
            string kind = Kind();
            asked.Add(Extended(new JsonObject { ["competency"] = unit, ["kind"] = kind, ["weight"] = 1 + choices.Below(3) }));
            credit += kind == "optional" ? 0 : credits.GetValueOrDefault(unit);
            outcomes.Insert(0, new JsonObject { ["unit"] = unit, ["text"] = $"Outcome of {unit}" });
        }

        foreach ((string id, string[] levels) in choices.Some(graded))
        {
            asked.Add(new JsonObject { ["competency"] = id, ["level"] = choices.Of(levels), ["kind"] = Kind() });
        }

        var made = new JsonObject
        {
            ["id"] = $"role-{place}",
            ["title"] = $"Role {place}",
            ["jobTitles"] = new JsonArray("A", "B"),
            ["jobTitlesText"] = "A or B.",
            ["purposes"] = new JsonArray("Purpose"),
            ["generalRequirements"] = new JsonArray("Requirement"),
            ["requirements"] = asked,
            ["qualification"] = Qualification(credit),
            ["learningOutcomes"] = outcomes,
            ["onTheJobLearning"] = new JsonArray("Learning"),
        };
        if (specialties > 0 && choices.Maybe())
        {
            made["specialty"] = $"specialty-{choices.Below(specialties)}";
        }

        if (courses > 0)
        {
            made["courses"] = new JsonArray($"course-{choices.Below(courses)}");
        }

        (string ladder, string[] rungs) = choices.Of(ladders);
        made["rung"] = choices.Maybe() ? choices.Of(ladders[^1].Levels) : new JsonObject { ["ladder"] = ladder, ["level"] = choices.Of(rungs) };
        return made;
    }

    private JsonObject Qualification(decimal credit) => Extended(new JsonObject
    {
        ["title"] = "Diploma in Things",
        ["awards"] = new JsonArray("Diploma"),
        ["fields"] = new JsonArray("Things"),
        ["level"] = choices.Of(ladders[0].Levels),
        ["credit"] = credit,
        ["unitShare"] = 0.6m,
        ["academicEntry"] = "Some",
        ["qualificationEntry"] = new JsonObject { ["level"] = choices.Of(ladders[0].Levels), ["text"] = "Completion" },
        ["objective"] = "Objective",
        ["educationPathway"] = new JsonArray("Up"),
        ["employmentPathway"] = new JsonArray("Out"),
    });

    private string Kind() => choices.Of(["core", "functional", "additional", "optional"]);
}
