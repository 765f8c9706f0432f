using System.Globalization;
using System.Text;

namespace CompetencyFrameworks;

/// <summary>
/// Writes JSON with two spaces of indentation and "\n" at line ends. The runtime's own writer indents as the platform does, and escapes as its version
/// does: files that stay the same byte for byte need one that does neither.
/// </summary>
internal sealed class IndentedJsonWriter
{
    private const int BlockLength = 32 * 1024;

    private readonly StringBuilder json = new();
    private int depth;
    private bool isFirst = true;

    public void BeginObject(string? name = null) => Begin(name, '{');

    public void EndObject() => End('}');

    public void BeginArray(string? name = null) => Begin(name, '[');

    public void EndArray() => End(']');

    public void Write(string? name, string value)
    {
        BeginValue(name);
        JsonText.AppendQuoted(json, value);
    }

    public void Write(string? name, decimal value)
    {
        BeginValue(name);
        json.Append(value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a number without zeros at its end: sums keep the decimal places of what was added.</summary>
    public void WriteShortest(string name, decimal value)
    {
        BeginValue(name);
        json.Append(value.ToString("0.############################", CultureInfo.InvariantCulture));
    }

    public void WriteNull(string name)
    {
        BeginValue(name);
        json.Append("null");
    }

    public void Write(string? name, bool value)
    {
        BeginValue(name);
        json.Append(value ? "true" : "false");
    }

    /// <summary>Writes a member whose value is absent where it is <see langword="null"/>.</summary>
    public void WriteOptional(string name, string? value)
    {
        if (value is not null)
        {
            Write(name, value);
        }
    }

    /// <summary>Writes a member whose value is absent where it is <see langword="null"/>.</summary>
    public void WriteOptional(string name, decimal? value)
    {
        if (value is not null)
        {
            Write(name, value.Value);
        }
    }

    /// <summary>Writes an array, which is absent where it is empty.</summary>
    public void WriteOptional<T>(string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count > 0)
        {
            WriteArray(name, items, write);
        }
    }

    /// <summary>Writes an array of texts, which is absent where it is empty.</summary>
    public void WriteOptional(string name, IReadOnlyCollection<string> items) => WriteOptional(name, items, item => Write(null, item));

    /// <summary>Writes an array, empty or not.</summary>
    public void WriteArray<T>(string? name, IReadOnlyCollection<T> items, Action<T> write)
    {
        BeginArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        EndArray();
    }

    /// <summary>Writes JSON text exactly as it is.</summary>
    public void WriteRaw(string name, string text)
    {
        BeginValue(name);
        json.Append(text);
    }

    /// <summary>Writes out what there is so far if it has become long, and goes on behind it.</summary>
    public void MoveTo(TextWriter writer)
    {
        if (json.Length > BlockLength)
        {
            writer.Write(json.ToString());
            json.Clear();
        }
    }

    /// <summary>Returns what was written, with a line end behind it.</summary>
    public override string ToString() => json.ToString() + "\n";

    private void Begin(string? name, char bracket)
    {
        BeginValue(name);
        json.Append(bracket);
        depth++;
        isFirst = true;
    }

    private void End(char bracket)
    {
        depth--;
        if (!isFirst)
        {
            NewLine();
        }

        json.Append(bracket);
        isFirst = false;
    }

    private void BeginValue(string? name)
    {
        if (!isFirst)
        {
            json.Append(',');
        }

        if (depth > 0)
        {
            NewLine();
        }

        isFirst = false;
        if (name is not null)
        {
            JsonText.AppendQuoted(json, name);
            json.Append(": ");
        }
    }

    private void NewLine() => json.Append('\n').Append(' ', 2 * depth);
}
