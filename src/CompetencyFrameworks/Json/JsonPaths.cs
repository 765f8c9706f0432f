using System.Globalization;
using System.Text;

namespace CompetencyFrameworks;

/// <summary>Names the places of tokens as JSON paths. Asked for tokens in rising order it walks the tree once.</summary>
internal sealed class JsonPaths(JsonTree tree)
{
    private const int LongestName = 200;

    private readonly Stack<Container> open = new();
    private int next;

    /// <summary>The path of a token; a member's name has the path of its value.</summary>
    public string PathOf(int token)
    {
        while (next <= token)
        {
            Enter(next++);
        }

        var path = new StringBuilder("$");
        foreach (Container container in open.Reverse())
        {
            if (container.Token == token)
            {
                break;
            }

            Append(path, container);
        }

        return path.ToString();
    }

    private void Enter(int token)
    {
        while (open.Count > 0 && token >= tree.After(open.Peek().Token))
        {
            open.Pop();
        }

        JsonKind kind = tree.KindOf(token);
        if (open.Count > 0)
        {
            Container around = open.Peek();
            around.Index++;
            if (around.IsAtName)
            {
                around.Name = NameAt(token);
            }
        }

        if (kind is JsonKind.Object or JsonKind.Array)
        {
            open.Push(new Container(token, kind == JsonKind.Array));
        }
    }

    private static void Append(StringBuilder path, Container container)
    {
        if (container.IsArray)
        {
            path.Append('[').Append(container.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
        }
        else if (container.Name.Length > 0 && !char.IsDigit(container.Name[0]) && container.Name.All(IsPlain))
        {
            path.Append('.').Append(container.Name);
        }
        else
        {
            AppendQuoted(path, container.Name);
        }
    }

    // As a normalized path of RFC 9535 quotes a name.
    private static void AppendQuoted(StringBuilder path, string name)
    {
        path.Append("['");
        foreach (char c in name)
        {
            _ = c switch
            {
                '\'' or '\\' => path.Append('\\').Append(c),
                '\n' => path.Append("\\n"),
                '\r' => path.Append("\\r"),
                '\t' => path.Append("\\t"),
                _ when char.IsControl(c) => path.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => path.Append(c),
            };
        }

        path.Append("']");
    }

    // A name that holds half a surrogate pair stands as it is written; one longer than any id is cut, as each fault below it repeats it.
    private string NameAt(int token)
    {
        string name = tree.TextOf(token) ?? tree.ExactTextOf(token).Trim('"');
        return name.Length <= LongestName ? name : name.Substring(0, LongestName) + "…";
    }

    private static bool IsPlain(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_';

    private sealed class Container(int token, bool isArray)
    {
        public int Token { get; } = token;

        public bool IsArray { get; } = isArray;

        public string Name { get; set; } = "";

        /// <summary>The number of the child; in an object names and values count alike.</summary>
        public int Index { get; set; } = -1;

        public bool IsAtName => !IsArray && Index % 2 == 0;
    }
}
