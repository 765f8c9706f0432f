namespace CompetencyFrameworks;

internal sealed partial class ObjectMembers
{
    private static readonly string[] reserved = ["relations", "translations"];

    /// <summary>Reads an object, or reports that the value is none and returns <see langword="null"/>.</summary>
    public static ObjectMembers? Read(JsonTree tree, FaultList faults, ObjectShape shape, int token)
    {
        if (tree.KindOf(token) != JsonKind.Object)
        {
            JsonValues.Expect(tree, faults, token, JsonKind.Object, shape.AsObject);
            return null;
        }

        var members = new ObjectMembers(tree, faults, shape, token);
        int end = tree.After(token);
        for (int name = JsonTree.Inside(token); name < end; name = tree.After(JsonTree.Inside(name)))
        {
            members.Add(name);
        }

        for (int i = 0; i < shape.RequiredCount; i++)
        {
            if (members.values[i] == 0)
            {
                faults.Add("missing-member", token, shape.Missing[i].Message, shape.Missing[i].Fix);
            }
        }

        return members;
    }

    private void Add(int nameToken)
    {
        int value = JsonTree.Inside(nameToken);
        int place = shape.PlaceOf(tree, nameToken);
        if (place < 0)
        {
            AddUnknown(nameToken, tree.TextOf(nameToken));
        }
        else if (values[place] != 0)
        {
            faults.Add("doubled-member", nameToken, $"{shape.WhatCapitalised} has {Quote.Text(shape.Names[place])} twice.", "Remove one of the two.");
        }
        else if (tree.KindOf(value) == JsonKind.Null)
        {
            values[place] = -1;
            faults.Add("null-member", value, $"{Quote.Text(shape.Names[place])} is null.", place < shape.RequiredCount ? "Give it a value." : "Give it a value or leave the member out.");
        }
        else
        {
            values[place] = value;
        }
    }

    private void AddUnknown(int nameToken, string? name)
    {
        if (name is null)
        {
            faults.Add("lone-surrogate", nameToken, "The name of a member holds half a surrogate pair.", "Write the whole character.");
        }
        else if (reserved.Contains(name))
        {
            faults.Add(
                "reserved-member",
                nameToken,
                $"{Quote.Text(name)} is reserved for a later version of the format; this version of the library does not read it.",
                shape.PlaceOf("extensions") < 0 ? "Leave it out." : "Leave it out, or put it into 'extensions'.");
        }
        else
        {
            IReadOnlyList<string> nearest = NearestIds.Find(name, shape.Names);
            (misspelt ??= []).UnionWith(nearest);
            string extensions = shape.PlaceOf("extensions") < 0 ? "" : " A field of your own goes into 'extensions'.";
            faults.Add(
                "unknown-member",
                nameToken,
                $"{shape.WhatCapitalised} has no member {Quote.Text(name)}.",
                nearest.Count > 0 ? $"Nearest: {Quote.All(nearest)}.{extensions}" : $"Its members are {string.Join(", ", shape.Names)}.{extensions}");
        }
    }
}
