using System.Text.RegularExpressions;

namespace CompetencyFrameworks.Tests;

/// <summary>
/// Makes small frameworks out of one line for each role: id, rung, specialty, then what it asks for. The rung is 1 to 4, "side1" to "side4" on another ladder, or
/// "-" for none; the specialty "-" for none. Of what is asked for, "a3" is a unit of 3 credits, "a" one without a stated credit, "talk@2" a graded competency at the
/// second of four levels. All of it is core, unless a kind follows, as in "a3/optional".
/// </summary>
internal static partial class RoleLines
{
    public static CompetencyFramework Framework(params string[] lines) => CompetencyFramework.Parse(Json(lines));

    public static CompetencyFramework Edition(string edition, params string[] lines) => CompetencyFramework.Parse(Json(lines, edition: edition));

    public static CompetencyFramework Named(string id, params string[] lines) => CompetencyFramework.Parse(Json(lines, id));

    private static string Json(string[] lines, string id = "small", string edition = "1")
    {
        string[][] roles = [.. lines.Select(line => line.Split(' '))];
        string[] asked = [.. roles.SelectMany(role => role[3..]).Select(word => word.Split('/')[0]).Distinct()];
        string units = List(asked.Where(word => !word.Contains('@', StringComparison.Ordinal)), UnitJson);
        string graded = List(
            asked.Where(word => word.Contains('@', StringComparison.Ordinal)).Select(word => word.Split('@')[0]).Distinct(),
            name => $$"""{ "id": "{{name}}", "title": "{{name}}", "ladder": "skill" }""");
        string specialties = List(roles.Select(role => role[2]).Where(name => name != "-").Distinct(), name => $$"""{ "id": "{{name}}", "title": "{{name}}" }""");
        return $$"""
            {
              "formatVersion": 1, "id": "{{id}}", "title": "Small", "edition": "{{edition}}", "qualificationLadder": "skill", "roleLadder": "rung",
              "ladders": {{List(["rung", "side", "skill"], LadderJson)}},
              "units": {{units}}, "gradedCompetencies": {{graded}}, "specialties": {{specialties}},
              "roles": {{List(roles, RoleJson)}}
            }
            """;
    }

    private static string LadderJson(string id) =>
        $$"""{ "id": "{{id}}", "title": "{{id}}", "levels": {{List(["1", "2", "3", "4"], level => $$"""{ "id": "{{level}}", "title": "{{id}} {{level}}" }""")}} }""";

    private static string UnitJson(string id)
    {
        string credit = Credit().Match(id).Value;
        return $$"""{ "id": "{{id}}", "title": "{{id}}"{{(credit.Length == 0 ? "" : $", \"credit\": {credit}")}} }""";
    }

    private static string RoleJson(string[] words)
    {
        string rung = words[1] switch
        {
            "-" => "",
            ['s', 'i', 'd', 'e', .. string level] => $$""", "rung": { "ladder": "side", "level": "{{level}}" }""",
            string level => $", \"rung\": \"{level}\"",
        };
        string specialty = words[2] == "-" ? "" : $", \"specialty\": \"{words[2]}\"";
        return $$"""{ "id": "{{words[0]}}", "title": "{{words[0]}}"{{specialty}}{{rung}}, "requirements": {{List(words[3..], RequirementJson)}} }""";
    }

    private static string RequirementJson(string word)
    {
        string[] parts = word.Split('/');
        string[] graded = parts[0].Split('@');
        string level = graded.Length == 1 ? "" : $", \"level\": \"{graded[1]}\"";
        return $$"""{ "competency": "{{graded[0]}}"{{level}}, "kind": "{{(parts.Length == 1 ? "core" : parts[1])}}" }""";
    }

    private static string List<T>(IEnumerable<T> items, Func<T, string> json) => $"[{string.Join(", ", items.Select(json))}]";

    [GeneratedRegex(@"[0-9.]+$")]
    private static partial Regex Credit();
}
