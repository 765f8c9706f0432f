namespace CompetencyFrameworks;

internal sealed partial class JsonTree
{
    /// <summary>
    /// Finds the tokens of a file that the library carries. It is known to be JSON without faults, so nothing is judged, and the platform's reader, which takes
    /// longer to start than this takes to end, is not needed.
    /// </summary>
    /// <param name="utf8">The file, without a byte order mark.</param>
    public static JsonTree OfChecked(byte[] utf8)
    {
        var tree = new JsonTree(utf8, ReadOptions.DefaultMaxDepth, isChecked: true);
        tree.AddToken(tree.BehindSeparators(0));
        return tree;
    }

    private int AddToken(int start) => json[start] switch
    {
        (byte)'"' => AddText(start),
        (byte)'{' or (byte)'[' => AddContainer(start),
        _ => AddWord(start),
    };

    // Each container has a loop of its own: one long loop over the file would be compiled a second time while it runs.
    private int AddContainer(int start)
    {
        int container = tokens.Count;
        tokens.Add(new JsonToken(start, 0));
        int at = BehindSeparators(start + 1);
        while (json[at] is not ((byte)'}' or (byte)']'))
        {
            at = BehindSeparators(AddToken(at));
        }

        tokens.Close(container);
        return at + 1;
    }

    private int AddText(int start)
    {
        int last = start + 1;
        int mark = 0;
        while (true)
        {
            last += json.AsSpan(last).IndexOfAny((byte)'"', (byte)'\\');
            if (json[last] == (byte)'"')
            {
                tokens.Add(new JsonToken(start, (last + 1 - start) | mark));
                return last + 1;
            }

            mark = JsonToken.Escaped;
            last += 2;
        }
    }

    // A number, or true, false or null.
    private int AddWord(int start)
    {
        int end = start;
        while (json[end] is not ((byte)',' or (byte)'}' or (byte)']' or <= (byte)' '))
        {
            end++;
        }

        tokens.Add(new JsonToken(start, end - start));
        return end;
    }

    private int BehindSeparators(int at)
    {
        byte[] text = json;
        while (text[at] is <= (byte)' ' or (byte)',' or (byte)':')
        {
            at++;
        }

        return at;
    }
}
