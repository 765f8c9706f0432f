using System.Text.Json.Nodes;

namespace CompetencyFrameworks.Tests.Search;

/// <summary>Frameworks made of a few texts.</summary>
internal static class SearchFrameworks
{
    /// <summary>Units <c>u0</c>, <c>u1</c>… with titles.</summary>
    public static CompetencyFramework OfTitles(params string[] titles) => Of([.. titles.Select((title, place) => Unit(place, title))]);

    /// <summary>One unit, <c>u0</c>, with a title that has nothing to do with the text.</summary>
    public static CompetencyFramework OfDescription(string description) => Of(Unit(0, "Other", description));

    /// <summary>A framework of units.</summary>
    public static CompetencyFramework Of(params JsonNode[] units) => CompetencyFramework.Parse(new JsonObject
    {
        ["formatVersion"] = 1,
        ["id"] = "texts",
        ["title"] = "Texts",
        ["edition"] = "1",
        ["units"] = new JsonArray(units),
    }.ToJsonString());

    public static JsonObject Unit(int place, string title, string? description = null, params string[] criteria)
    {
        var unit = new JsonObject { ["id"] = $"u{place}", ["title"] = title };
        if (description is not null)
        {
            unit["description"] = description;
        }

        unit["criteria"] = new JsonArray([.. criteria.Select(criterion => JsonValue.Create(criterion))]);
        return unit;
    }
}
