using System.Text.Json.Nodes;

namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Makes two editions of a framework: of everything in the first, the second keeps some, renames, splits, merges and drops some, and adds more.</summary>
internal sealed class EditionPair
{
    private readonly Choices choices;

    private EditionPair(Choices choices) => this.choices = choices;

    /// <summary>An edition and what another one made of it.</summary>
    public static (CompetencyFramework Old, CompetencyFramework New) Of(int[] decisions)
    {
        var pair = new EditionPair(new Choices(decisions));
        (JsonArray oldLevels, JsonArray newLevels) = pair.Followed("level", 1 + pair.choices.Below(4), (_, _) => []);
        (JsonArray oldLadders, JsonArray newLadders) = (Ladder("ladder", oldLevels), Ladder("ladder", newLevels));
        if (pair.choices.Maybe())
        {
            oldLadders.Add(new JsonObject { ["id"] = "spare", ["title"] = "Spare", ["levels"] = new JsonArray(new JsonObject { ["id"] = "level-0", ["title"] = "L" }) });
            newLadders.Add(oldLadders[1]!.DeepClone());
        }

        (JsonArray oldCompetencies, JsonArray newCompetencies) = pair.Followed("c", pair.choices.Below(9), pair.Competency);
        return (Framework("1", oldLadders, oldCompetencies), Framework("2", newLadders, newCompetencies));
    }

    private static JsonArray Ladder(string id, JsonArray levels) => [new JsonObject { ["id"] = id, ["title"] = "Ladder", ["levels"] = levels.DeepClone() }];

    private static CompetencyFramework Framework(string edition, JsonArray ladders, JsonArray competencies)
    {
        JsonNode[] graded = [.. competencies.Where(competency => competency!["ladder"] is not null).Select(competency => competency!.DeepClone())];
        JsonNode[] units = [.. competencies.Where(competency => competency!["ladder"] is null).Select(competency => competency!.DeepClone())];
        return CompetencyFramework.Parse(new JsonObject
        {
            ["formatVersion"] = 1,
            ["id"] = "pair",
            ["title"] = "Pair",
            ["edition"] = edition,
            ["ladders"] = ladders,
            ["units"] = new JsonArray(units),
            ["gradedCompetencies"] = new JsonArray(graded),
        }.ToJsonString());
    }

    // Units and graded competencies turn into each other now and then; most stay on the first ladder.
    private JsonObject Competency(int place, JsonObject? before)
    {
        bool isGraded = before is null ? choices.Maybe() : (before["ladder"] is not null) != (choices.Below(8) == 7);
        var made = new JsonObject();
        if (isGraded)
        {
            made["ladder"] = "ladder";
        }
        else
        {
            made["credit"] = place + choices.Below(2);
        }

        return made;
    }

    private (JsonArray Old, JsonArray New) Followed(string name, int count, Func<int, JsonObject?, JsonObject> describe)
    {
        var old = new JsonArray();
        var @new = new JsonArray();
        int fresh = 0;
        for (int place = 0; place < count; place++)
        {
            JsonObject item = describe(place, null);
            Add(old, item, $"{name}-{place}", []);
            switch (choices.Below(8))
            {
                case 1:
                    Add(@new, describe(place, item), $"{name}-new-{fresh++}", [$"{name}-{place}"]);
                    break;
                case 2:
                    Add(@new, describe(place, item), $"{name}-new-{fresh++}", [$"{name}-{place}"]);
                    Add(@new, describe(place, item), $"{name}-new-{fresh++}", [$"{name}-{place}"]);
                    break;
                case 3:
                    break;
                case 4 when @new.Count > 0:
                    // Into the one before, whether that is kept, renamed or new.
                    JsonObject merge = (JsonObject)@new[^1]!;
                    merge["replaces"] = new JsonArray([.. (merge["replaces"] as JsonArray ?? []).Select(id => id!.DeepClone()), JsonValue.Create($"{name}-{place}")]);
                    break;
                case 5:
                    Add(@new, describe(place, null), $"{name}-new-{fresh++}", []);
                    Add(@new, describe(place, item), $"{name}-{place}", []);
                    break;
                default:
                    Add(@new, describe(place, item), $"{name}-{place}", []);
                    break;
            }
        }

        if (@new.Count == 0)
        {
            Add(@new, describe(count, null), $"{name}-new-{fresh}", []);
        }

        return (old, @new);
    }

    private static void Add(JsonArray items, JsonObject described, string id, string[] replaces)
    {
        var item = new JsonObject { ["id"] = id, ["title"] = id };
        if (replaces.Length > 0)
        {
            item["replaces"] = new JsonArray([.. replaces.Select(replaced => JsonValue.Create(replaced))]);
        }

        foreach ((string name, JsonNode? value) in described)
        {
            if (name is not ("id" or "title" or "replaces"))
            {
                item[name] = value?.DeepClone();
            }
        }

        items.Add(item);
    }
}
