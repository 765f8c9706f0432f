using System.Globalization;
using System.Text.Json.Nodes;

namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Makes frameworks of a few competencies and more roles, so that paths cross, tie and cost nothing.</summary>
internal static class CareerFramework
{
    /// <summary>Up to six roles, on one of three rungs or on none.</summary>
    public static CompetencyFramework Of(int[] decisions) =>
        Of(new Choices(decisions), choices => choices.Below(6), (_, choices) => choices.Below(8) < 7 ? choices.Of(["1", "2", "3"]) : null);

    /// <summary>Two roles on each of four rungs: enough for a budget of rungs to stop the path of least credits above a role that it leads to.</summary>
    public static CompetencyFramework Steep(int[] decisions) =>
        Of(new Choices(decisions), _ => 7, (place, _) => string.Create(CultureInfo.InvariantCulture, $"{1 + (place % 4)}"));

    private static CompetencyFramework Of(Choices choices, Func<Choices, int> lastRole, Func<int, Choices, string?> rungOf)
    {
        string[] units = [.. Enumerable.Range(0, 1 + choices.Below(4)).Select(place => $"U{place}")];
        string[] graded = [.. Enumerable.Range(0, 1 + choices.Below(2)).Select(place => $"G{place}")];
        var roles = new JsonArray();
        for (int place = lastRole(choices); place >= 0; place--)
        {
            var requirements = new JsonArray();
            foreach (string unit in choices.Some(units))
            {
                requirements.Add(new JsonObject { ["competency"] = unit, ["kind"] = choices.Below(5) == 4 ? "optional" : "core" });
            }

            foreach (string competency in choices.Some(graded))
            {
                requirements.Add(new JsonObject { ["competency"] = competency, ["level"] = choices.Of(["low", "middle", "high"]), ["kind"] = "additional" });
            }

            var role = new JsonObject { ["id"] = $"role-{place}", ["title"] = $"Role {place}", ["requirements"] = requirements };
            if (choices.Below(4) < 3)
            {
                role["specialty"] = choices.Maybe() ? "red" : "blue";
            }

            if (rungOf(place, choices) is { } rung)
            {
                role["rung"] = rung;
            }

            roles.Add(role);
        }

        return CompetencyFramework.Parse(new JsonObject
        {
            ["formatVersion"] = 1,
            ["id"] = "careers",
            ["title"] = "Careers",
            ["edition"] = "1",
            ["roleLadder"] = "rung",
            ["ladders"] = new JsonArray(Ladder("rung", "1", "2", "3", "4"), Ladder("skill", "low", "middle", "high")),
            ["units"] = new JsonArray([.. units.Select(unit => Unit(unit, choices))]),
            ["gradedCompetencies"] = new JsonArray([.. graded.Select(id => new JsonObject { ["id"] = id, ["title"] = id, ["ladder"] = "skill" })]),
            ["specialties"] = new JsonArray(new JsonObject { ["id"] = "red", ["title"] = "Red" }, new JsonObject { ["id"] = "blue", ["title"] = "Blue" }),
            ["roles"] = roles,
        }.ToJsonString());
    }

    private static JsonObject Unit(string id, Choices choices)
    {
        var unit = new JsonObject { ["id"] = id, ["title"] = id };
        int credit = choices.Below(4);
        if (credit < 3)
        {
            unit["credit"] = credit;
        }

        return unit;
    }

    private static JsonObject Ladder(string id, params string[] levels) => new()
    {
        ["id"] = id,
        ["title"] = id,
        ["levels"] = new JsonArray([.. levels.Select(level => new JsonObject { ["id"] = level, ["title"] = level })]),
    };
}
