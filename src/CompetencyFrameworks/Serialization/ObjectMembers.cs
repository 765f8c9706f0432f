namespace CompetencyFrameworks;

/// <summary>The members of one object in a file, by name. Reading it reports what does not fit the shape; each getter reports a value of the wrong type.</summary>
internal sealed partial class ObjectMembers
{
    private static readonly IReadOnlyList<string> noTexts = Array.AsReadOnly(Array.Empty<string>());

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
        values = shape.NewValues();
    }

    /// <summary>The object itself.</summary>
    public readonly int Token;

    /// <summary>How many faults were found before the object was read: with it, whoever reads the object can tell whether it has any.</summary>
    public readonly long FaultsBefore;

    /// <summary>The ids that the object replaces, each with its place; <see langword="null"/> where it replaces none, and until <see cref="Identity"/> has read them.</summary>
    public IReadOnlyList<(string Id, int Token)>? Replaced { get; private set; }

    /// <summary>Whether a member is there, be it null, or a name was found that may be it misspelt.</summary>
    public bool IsMeant(string name) => IsNamed(name) || misspelt?.Contains(name) == true;

    /// <summary>Whether a member is there, be it null.</summary>
    public bool IsNamed(string name) => values[shape.PlaceOf(name)] != 0;

    /// <summary>Whether an array is there, or none is meant. Otherwise what it should hold is unknown.</summary>
    public bool IsArrayOrAbsent(string name) => TryFind(name, out int value) ? tree.KindOf(value) == JsonKind.Array : !IsMeant(name);

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
        if (!TryFind(name, out int value) || !JsonValues.Expect(tree, faults, value, JsonKind.Number, "a number"))
        {
            return null;
        }

        decimal? number = tree.NumberOf(value);
        if (number is not null && isInRange(number.Value))
        {
            return number;
        }

        AddNumberFault(name, value, range, number);
        return null;
    }

    /// <summary>The values of an array; none where it is absent or faulty.</summary>
    public JsonItems Items(string name) => TryFind(name, out int value) ? JsonValues.Items(tree, faults, value) : default;

    /// <summary>An array of texts; faulty ones are left out.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        if (!TryFind(name, out int value))
        {
            return noTexts;
        }

        var texts = new List<string>();
        foreach (int item in JsonValues.Items(tree, faults, value))
        {
            if (JsonValues.Text(tree, faults, item) is { } text)
            {
                texts.Add(text);
            }
        }

        return Array.AsReadOnly(texts.ToArray());
    }

    /// <summary>The exact text of the vendor's own fields.</summary>
    public string? Extensions() =>
        TryFind("extensions", out int value) && JsonValues.Expect(tree, faults, value, JsonKind.Object, "an object")
            ? tree.ExactTextOf(value)
            : null;

    /// <summary>The id and what stands beside it; <see langword="null"/> where there is no id. Each call reads, and reports, anew.</summary>
    public ItemIdentity? Identity()
    {
        string? id = TryFind("id", out int value) ? JsonValues.Id(tree, faults, value) : null;
        string? code = Text("code");
        string? uri = Text("uri");
        string? extensions = Extensions();
        if (shape.PlaceOf("replaces") >= 0 && TryFind("replaces", out int replaces))
        {
            ReadReplaced(replaces);
        }

        return id is null ? null
            : Replaced is null ? new ItemIdentity(id, code, uri, extensions)
            : new ItemIdentity(id, code, uri, extensions, ReplacedIds());
    }

    private IReadOnlyList<string> ReplacedIds() => Array.AsReadOnly(Replaced!.Select(replaced => replaced.Id).ToArray());

    private void ReadReplaced(int token)
    {
        var replaced = new List<(string Id, int Token)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (int item in JsonValues.Items(tree, faults, token))
        {
            if (JsonValues.Id(tree, faults, item) is not { } id)
            {
                continue;
            }

            if (!seen.Add(id))
            {
                faults.Add("doubled-reference", item, $"{Quote.Text(id)} is named already.", "Name each id that is replaced once.");
            }

            replaced.Add((id, item));
        }

        Replaced = replaced.Count > 0 ? replaced : null;
    }
}
