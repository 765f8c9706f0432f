namespace CompetencyFrameworks;

/// <remarks>
/// A text that is in order is walked here, byte by byte: the platform's reader takes longer to start than the walk to end. The walk takes nothing that is not
/// JSON, and does not say what is wrong: whatever it does not take goes to the platform's reader.
/// </remarks>
internal sealed partial class JsonTree
{
    private const int UsualDepth = 16;

    private bool TryWalk()
    {
        // The containers around the present place: the number of the token, or the complement of the place where there is none.
        int[] open = new int[UsualDepth];
        int depth = 0;
        int depthOfExtensions = int.MaxValue;
        bool isExtensions = false;
        int at = BehindSpace(0);
        while (at < json.Length)
        {
            // What is inside 'extensions' is never interpreted, and may be much: one token stands for all of it.
            bool isShown = depth < depthOfExtensions;
            if (json[at] is (byte)'{' or (byte)'[')
            {
                if (depth == maxDepth)
                {
                    return false;
                }

                if (depth == open.Length)
                {
                    Array.Resize(ref open, 2 * depth);
                }

                open[depth++] = isShown ? tokens.Count : ~at;
                if (isShown)
                {
                    tokens.Add(new JsonToken(at, 0));
                    depthOfExtensions = isExtensions && json[at] == (byte)'{' ? depth : int.MaxValue;
                }

                byte first = json[at];
                at = BehindSpace(at + 1);
                if (!IsAt(at, Closing(first)))
                {
                    isExtensions = false;
                    if (first == (byte)'[' || TryName(ref at, depth < depthOfExtensions, out isExtensions))
                    {
                        continue;
                    }

                    return false;
                }
            }
            else
            {
                int end = BehindScalar(at, out bool isEscaped);
                if (end < 0)
                {
                    return false;
                }

                if (isShown)
                {
                    tokens.Add(new JsonToken(at, isEscaped ? (end - at) | JsonToken.Escaped : end - at));
                }

                at = BehindSpace(end);
            }

            while (depth > 0 && IsAt(at, Closing(KindByteOf(open[depth - 1]))))
            {
                depthOfExtensions = depth == depthOfExtensions ? int.MaxValue : depthOfExtensions;
                depth--;
                if (open[depth] >= 0)
                {
                    tokens.Close(open[depth]);
                }

                at = BehindSpace(at + 1);
            }

            if (depth == 0)
            {
                return at == json.Length;
            }

            if (!IsAt(at, (byte)','))
            {
                return false;
            }

            at = BehindSpace(at + 1);
            isExtensions = false;
            if (KindByteOf(open[depth - 1]) == (byte)'{' && !TryName(ref at, depth < depthOfExtensions, out isExtensions))
            {
                return false;
            }
        }

        return false;
    }

    // The name of a member with its colon; then the place is that of the value.
    private bool TryName(ref int at, bool isShown, out bool isExtensions)
    {
        isExtensions = false;
        bool isEscaped = false;
        int end = IsAt(at, (byte)'"') ? BehindText(at, out isEscaped) : -1;
        if (end < 0)
        {
            return false;
        }

        if (isShown)
        {
            tokens.Add(new JsonToken(at, isEscaped ? (end - at) | JsonToken.Escaped : end - at));
            isExtensions = HasAt(at, "\"extensions\"");
        }

        at = BehindSpace(end);
        bool isNamed = IsAt(at, (byte)':');
        at = BehindSpace(at + 1);
        return isNamed;
    }

    private byte KindByteOf(int container) => json[container >= 0 ? tokens[container].Start : ~container];

    private static byte Closing(byte opening) => opening == (byte)'{' ? (byte)'}' : (byte)']';
}
