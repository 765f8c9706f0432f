using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>Reads single values, reporting those of the wrong type or form.</summary>
internal static class JsonValues
{
    /// <summary>Returns whether a value is of the kind that is asked for, or reports it.</summary>
    public static bool Expect(JsonTree tree, FaultList faults, int token, JsonKind kind, string what)
    {
        if (tree.KindOf(token) == kind)
        {
            return true;
        }

        AddWrongType(tree, faults, token, kind, what);
        return false;
    }

    /// <summary>A text that is not blank; <see langword="null"/>, and a fault, for anything else.</summary>
    public static string? Text(JsonTree tree, FaultList faults, int token)
    {
        if (tree.IsChecked)
        {
            return tree.TextOf(token);
        }

        string? text = AnyText(tree, faults, token);
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            faults.Add("empty-text", token, "The text is empty.", "Give it a value, or leave it out where it is optional.");
            return null;
        }

        return text;
    }

    /// <summary>A text, blank or not; <see langword="null"/>, and a fault, for anything else.</summary>
    public static string? AnyText(JsonTree tree, FaultList faults, int token)
    {
        if (tree.KindOf(token) is JsonKind.Number or JsonKind.True or JsonKind.False)
        {
            AddUnquoted(tree, faults, token);
            return null;
        }

        if (!Expect(tree, faults, token, JsonKind.Text, "a text"))
        {
            return null;
        }

        string? text = tree.TextOf(token);
        if (text is null)
        {
            faults.Add("lone-surrogate", token, "The text holds half a surrogate pair.", "Write the whole character.");
        }

        return text;
    }

    /// <summary>An id as a declaration or a reference has it; <see langword="null"/>, and a fault, where it is none.</summary>
    public static string? Id(JsonTree tree, FaultList faults, int token)
    {
        string? id = Text(tree, faults, token);
        if (id is not null && !tree.IsChecked && !ItemIdentity.IsId(id))
        {
            faults.Add(
                "id-form",
                token,
                $"{Quote.Text(id)} is not an id.",
                ItemIdentity.Form);
            return null;
        }

        return id;
    }

    /// <summary>The values of an array; none, and a fault, for anything else.</summary>
    public static JsonItems Items(JsonTree tree, FaultList faults, int token) =>
        Expect(tree, faults, token, JsonKind.Array, "an array") ? new JsonItems(tree, token) : default;

    private static void AddWrongType(JsonTree tree, FaultList faults, int token, JsonKind kind, string what) => faults.Add(
        "wrong-type",
        token,
        $"This is {Name(tree.KindOf(token))}.",
        $"Write {what} here{(kind == JsonKind.Number && IsNumber(tree, token) ? $": {tree.TextOf(token)}, without quotes" : "")}.");

    private static void AddUnquoted(JsonTree tree, FaultList faults, int token)
    {
        string written = tree.ExactTextOf(token);
        faults.Add("wrong-type", token, $"This is {Name(tree.KindOf(token))}.", written.Length < 30 ? $"Write a text here: \"{written}\", in quotes." : "Write a text here.");
    }

    private static bool IsNumber(JsonTree tree, int token) =>
        tree.KindOf(token) == JsonKind.Text
        && tree.TextOf(token) is { Length: < 30 } text
        && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static string Name(JsonKind kind) => kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "an array",
        JsonKind.Text => "a text",
        JsonKind.Number => "a number",
        JsonKind.Null => "null",
        _ => "true or false",
    };
}
