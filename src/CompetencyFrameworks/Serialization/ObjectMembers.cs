using System.Globalization;
using System.Text.Json;

namespace CompetencyFrameworks;

/// <summary>The members of one object in a file, by name. Reading it reports what does not fit the shape; each getter reports a value of the wrong type.</summary>
internal sealed class ObjectMembers
{
    private static readonly string[] reserved = ["replaces", "relations", "translations"];

    private readonly JsonTree tree;
    private readonly FaultList faults;
    private readonly ObjectShape shape;
    private readonly int[] values;
    private HashSet<string>? misspelt;

    private ObjectMembers(JsonTree tree, FaultList faults, ObjectShape shape, int token)
    {
        this.tree = tree;
        this.faults = faults;
        this.shape = shape;
        Token = token;
        FaultsBefore = faults.Count;
        values = new int[shape.Names.Count];
    }

    /// <summary>The object itself.</summary>
    public int Token { get; }

    /// <summary>How many faults were found before the object was read: with it, whoever reads the object can tell whether it has any.</summary>
    public long FaultsBefore { get; }

    /// <summary>Whether a member is there, be it null, or a name was found that may be it misspelt.</summary>
    public bool IsMeant(string name) => IsNamed(name) || misspelt?.Contains(name) == true;

    /// <summary>Reads an object, or reports that the value is none and returns <see langword="null"/>.</summary>
    public static ObjectMembers? Read(JsonTree tree, FaultList faults, ObjectShape shape, int token)
    {
        if (!JsonValues.Expect(tree, faults, token, JsonTokenType.StartObject, shape.What + " as an object"))
        {
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
                faults.Add("missing-member", token, $"{Capital(shape.What)} has no {Quote.Text(shape.Names[i])}.", $"Add {Quote.Text(shape.Names[i])}.");
            }
        }

        return members;
    }

    /// <summary>Whether a member is there, be it null.</summary>
    public bool IsNamed(string name) => values[shape.PlaceOf(name)] != 0;

    /// <summary>Whether an array is there, or none is meant. Otherwise what it should hold is unknown.</summary>
    public bool IsArrayOrAbsent(string name) => TryFind(name, out int value) ? tree.KindOf(value) == JsonTokenType.StartArray : !IsMeant(name);

    /// <summary>Finds the value of a member. A member that is absent or null is not found.</summary>
    public bool TryFind(string name, out int value)
    {
        // No value is token 0, which is the file's own.
        value = Math.Max(0, values[shape.PlaceOf(name)]);
        return value > 0;
    }

    /// <summary>A text that is not blank; <see langword="null"/> where it is absent or faulty.</summary>
    public string? Text(string name) => TryFind(name, out int value) ? JsonValues.Text(tree, faults, value) : null;

    /// <summary>A text that the shape requires; empty where it is absent or faulty, which is a fault already.</summary>
    public string RequiredText(string name) => Text(name) ?? "";

    /// <summary>A number; <see langword="null"/> where it is absent, no number, too long or out of range.</summary>
    public decimal? Number(string name, string range, Func<decimal, bool> isInRange)
    {
        if (!TryFind(name, out int value) || !JsonValues.Expect(tree, faults, value, JsonTokenType.Number, "a number"))
        {
            return null;
        }

        decimal? number = tree.NumberOf(value);
        if (number is null)
        {
            faults.Add("number-size", value, $"{Quote.Text(tree.ExactTextOf(value))} has too many digits.", string.Format(CultureInfo.InvariantCulture, "Use at most {0} digits before the point and {0} after it.", JsonTree.NumberDigits));
        }
        else if (!isInRange(number.Value))
        {
            faults.Add(
                "number-range",
                value,
                string.Format(CultureInfo.InvariantCulture, "{0} is {1}.", Quote.Text(name), number),
                $"Use a number {range}.");
            return null;
        }

        return number;
    }

    /// <summary>The values of an array; none where it is absent or faulty.</summary>
    public IReadOnlyList<int> Items(string name) => TryFind(name, out int value) ? JsonValues.Items(tree, faults, value) : [];

    /// <summary>An array of texts; faulty ones are left out.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        Array.AsReadOnly(Items(name).Select(item => JsonValues.Text(tree, faults, item)).OfType<string>().ToArray());

    /// <summary>The exact text of the vendor's own fields.</summary>
    public string? Extensions() =>
        TryFind("extensions", out int value) && JsonValues.Expect(tree, faults, value, JsonTokenType.StartObject, "an object")
            ? tree.ExactTextOf(value)
            : null;

    /// <summary>The id and what stands beside it; <see langword="null"/> where there is no id. Each call reads, and reports, anew.</summary>
    public ItemIdentity? Identity()
    {
        string? id = TryFind("id", out int value) ? JsonValues.Id(tree, faults, value) : null;
        string? code = Text("code");
        string? uri = Text("uri");
        string? extensions = Extensions();
        return id is null ? null : new ItemIdentity(id, code, uri, extensions);
    }

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private void Add(int nameToken)
    {
        int value = JsonTree.Inside(nameToken);
        string? name = tree.TextOf(nameToken);
        int place = name is null ? -1 : shape.PlaceOf(name);
        if (place < 0)
        {
            AddUnknown(nameToken, name);
        }
        else if (values[place] != 0)
        {
            faults.Add("doubled-member", nameToken, $"{Capital(shape.What)} has {Quote.Text(name!)} twice.", "Remove one of the two.");
        }
        else if (tree.KindOf(value) == JsonTokenType.Null)
        {
            values[place] = -1;
            faults.Add("null-member", value, $"{Quote.Text(name!)} is null.", place < shape.RequiredCount ? "Give it a value." : "Give it a value or leave the member out.");
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
                $"{Capital(shape.What)} has no member {Quote.Text(name)}.",
                nearest.Count > 0 ? $"Nearest: {Quote.All(nearest)}.{extensions}" : $"Its members are {string.Join(", ", shape.Names)}.{extensions}");
        }
    }
}
