using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>Puts what a caller gives a builder into JSON; refuses only what has no place in it.</summary>
internal static class PartText
{
    /// <summary>A number as it was given. Zeros that would make it longer than the format allows say nothing, and are dropped.</summary>
    public static string Of(decimal number) =>
        (ExactNumber.IsShort(number) ? decimal.Round(number, ExactNumber.Digits) : number).ToString(CultureInfo.InvariantCulture);

    /// <summary>Texts, none of which is <see langword="null"/>.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> texts, string argument) =>
        [.. Guard.NotNull(texts, argument).Select(text => JsonText.Quoted(Guard.NotNull(text, argument)))];

    /// <summary>A statement: its text, or an object where there is more to it.</summary>
    public static string OfStatement(string text, string? id, string? code, string? uri, string? extensions)
    {
        if (id is null && code is null && uri is null && extensions is null)
        {
            return JsonText.Quoted(text);
        }

        var statement = new ObjectText();
        Set(statement, "id", id);
        Set(statement, "code", code);
        Set(statement, "uri", uri);
        Set(statement, "text", text);
        SetExtensions(statement, extensions);
        return statement.ToString();
    }

    /// <summary>Gives a member a text, unless there is none.</summary>
    public static void Set(ObjectText members, string name, string? text)
    {
        if (text is not null)
        {
            members.Set(name, JsonText.Quoted(text));
        }
    }

    /// <summary>Gives an object its extensions, unless there are none.</summary>
    public static void SetExtensions(ObjectText members, string? extensions)
    {
        if (extensions is not null)
        {
            members.Set("extensions", Extensions(extensions, nameof(extensions)));
        }
    }

    /// <summary>The exact text of one JSON object: what is anything else, or more, could break out of its place.</summary>
    public static string Extensions(string json, string argument)
    {
        var faults = new FaultList(1);
        JsonTree? tree = JsonTree.Parse(Files.Encode(json, ReadOptions.Largest.MaxBytes), ReadOptions.Largest, faults);
        if (tree is null)
        {
            Fault fault = faults.ToFaults(tree)[0];
            throw new ArgumentException(
                string.Format(CultureInfo.InvariantCulture, "Extensions are the text of one JSON object. Line {0}, column {1}: {2} {3}", fault.Line, fault.Column, fault.Message, fault.Fix),
                argument);
        }

        return tree.KindOf(0) == JsonKind.Object
            ? tree.ExactTextOf(0)
            : throw new ArgumentException($"Extensions are the text of one JSON object, not {Quote.Text(json)}. Put the value into an object, as one of its members.", argument);
    }
}
