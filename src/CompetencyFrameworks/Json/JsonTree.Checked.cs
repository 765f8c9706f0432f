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
        tree.FindTokens();
        return tree;
    }

    private void FindTokens()
    {
        byte[] text = json;
        int[] open = new int[maxDepth];
        int depth = 0;
        int at = 0;
        while (at < text.Length)
        {
            byte first = text[at];
            if (first is (byte)'"')
            {
                at = AddText(at);
            }
            else if (first <= (byte)' ' || first is (byte)',' or (byte)':')
            {
                at++;
            }
            else if (first is (byte)'{' or (byte)'[')
            {
                open[depth++] = tokens.Count;
                tokens.Add(new JsonToken(at++, 0));
            }
            else if (first is (byte)'}' or (byte)']')
            {
                tokens.Close(open[--depth]);
                at++;
            }
            else
            {
                at = AddWord(at);
            }
        }
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
}
