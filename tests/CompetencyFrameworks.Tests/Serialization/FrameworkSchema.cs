using System.Text.Json.Nodes;

namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>Walks through <c>data/framework.schema.json</c>, which names an object below another by reference.</summary>
internal static class FrameworkSchema
{
    public static JsonObject Root { get; } = JsonNode.Parse(File.ReadAllText(RepositoryFiles.Path("data", "framework.schema.json")))!.AsObject();

    public static JsonObject Definitions => Root["$defs"]!.AsObject();

    /// <summary>The objects that a framework file consists of, by the names of their definitions; that of the file has none.</summary>
    public static IEnumerable<(string Name, JsonObject Schema)> Objects => Definitions
        .Select(definition => (definition.Key, Schema: AsObject(definition.Value!.AsObject())))
        .Where(found => found.Schema is not null)
        .Select(found => (found.Key, found.Schema!))
        .Prepend(("", Root));

    public static JsonObject Definition(string name) => Definitions[name]!.AsObject();

    /// <summary>The members of all objects that stand in a value, each with the definition of its object: <c>role.title</c>.</summary>
    public static IEnumerable<string> MembersIn(JsonNode? value) => MembersIn(value, Root, "");

    public static IEnumerable<string> Members((string Name, JsonObject Schema) found) =>
        found.Schema["properties"]!.AsObject().Select(member => $"{found.Name}.{member.Key}");

    // What may also be a text has its object as an alternative.
    private static JsonObject? AsObject(JsonObject schema) => schema.ContainsKey("properties")
        ? schema
        : schema["anyOf"]?.AsArray().Select(alternative => alternative!.AsObject()).SingleOrDefault(alternative => alternative.ContainsKey("properties"));

    private static IEnumerable<string> MembersIn(JsonNode? value, JsonObject schema, string name)
    {
        if (schema["$ref"] is { } reference)
        {
            string target = reference.GetValue<string>().Split('/')[^1];
            return MembersIn(value, Definition(target), target);
        }

        // An alternative of another type finds nothing in the value.
        if (schema["anyOf"] is JsonArray alternatives)
        {
            return alternatives.SelectMany(alternative => MembersIn(value, alternative!.AsObject(), name));
        }

        return value switch
        {
            JsonArray items when schema["items"] is JsonObject item => items.SelectMany(found => MembersIn(found, item, name)),
            JsonObject members => members.SelectMany(member => schema["properties"]?[member.Key] is JsonObject found
                ? MembersIn(member.Value, found, "").Prepend($"{name}.{member.Key}")
                : schema["additionalProperties"] is JsonObject each ? MembersIn(member.Value, each, name) : []),
            _ => [],
        };
    }
}
