using System.Globalization;

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
                members.AddMissing(i);
            }
        }

        return members;
    }

    private void AddMissing(int place) => faults.Add("missing-member", Token, shape.Missing[place].Message, shape.Missing[place].Fix);

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
            AddDoubled(nameToken, place);
        }
        else if (tree.KindOf(value) == JsonKind.Null)
        {
            values[place] = -1;
            AddNull(value, place);
        }
        else
        {
            values[place] = value;
        }
    }

    private void AddDoubled(int nameToken, int place) =>
        faults.Add("doubled-member", nameToken, $"{shape.WhatCapitalised} has {Quote.Text(shape.Names[place])} twice.", "Remove one of the two.");

    private void AddNull(int value, int place) => faults.Add(
        "null-member",
        value,
        $"{Quote.Text(shape.Names[place])} is null.",
        place < shape.RequiredCount ? "Give it a value." : "Give it a value or leave the member out.");

    private void AddNumberFault(string name, int value, string range, decimal? number)
    {
        if (number is null)
        {
            faults.Add("number-size", value, $"{Quote.Text(tree.ExactTextOf(value))} has too many digits.", string.Format(CultureInfo.InvariantCulture, "Use at most {0} digits before the point and {0} after it.", JsonTree.NumberDigits));
        }
        else
        {
            faults.Add("number-range", value, string.Format(CultureInfo.InvariantCulture, "{0} is {1}.", Quote.Text(name), number), $"Use a number {range}.");
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
