namespace CompetencyFrameworks;

internal sealed partial class JsonTree
{
    private bool IsAt(int at, byte expected) => at < json.Length && json[at] == expected;

    private bool HasAt(int at, string expected)
    {
        for (int i = 0; i < expected.Length; i++)
        {
            if (!IsAt(at + i, (byte)expected[i]))
            {
                return false;
            }
        }

        return true;
    }

    private int BehindSpace(int at)
    {
        byte[] text = json;
        while (at < text.Length && text[at] <= (byte)' ' && text[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>The place behind a value that is no container; -1 where there is none.</summary>
    private int BehindScalar(int at, out bool isEscaped)
    {
        isEscaped = false;
        return json[at] switch
        {
            (byte)'"' => BehindText(at, out isEscaped),
            (byte)'t' => HasAt(at, "true") ? at + 4 : -1,
            (byte)'f' => HasAt(at, "false") ? at + 5 : -1,
            (byte)'n' => HasAt(at, "null") ? at + 4 : -1,
            _ => BehindNumber(at),
        };
    }

    private int BehindText(int at, out bool isEscaped)
    {
        isEscaped = false;
        at++;
        while (true)
        {
            ReadOnlySpan<byte> rest = json.AsSpan(at);
            int length = rest.IndexOfAny((byte)'"', (byte)'\\');
            if (length < 0 || (!IsChecked && HasControls(rest.Slice(0, length))))
            {
                return -1;
            }

            at += length + 1;
            if (rest[length] == (byte)'"')
            {
                return at;
            }

            isEscaped = true;
            at = BehindEscape(at);
            if (at < 0)
            {
                return -1;
            }
        }
    }

#if NETSTANDARD2_0
    private static bool HasControls(ReadOnlySpan<byte> text)
    {
        foreach (byte value in text)
        {
            if (value < (byte)' ')
            {
                return true;
            }
        }

        return false;
    }
#else
    private static bool HasControls(ReadOnlySpan<byte> text) => text.IndexOfAnyInRange((byte)0, (byte)0x1F) >= 0;
#endif

    private int BehindEscape(int at)
    {
        if (!IsAt(at, (byte)'u'))
        {
            return at < json.Length && json[at] is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t' ? at + 1 : -1;
        }

        for (int i = 1; i <= 4; i++)
        {
            if (at + i >= json.Length || json[at + i] is not (>= (byte)'0' and <= (byte)'9' or >= (byte)'a' and <= (byte)'f' or >= (byte)'A' and <= (byte)'F'))
            {
                return -1;
            }
        }

        return at + 5;
    }

    private int BehindNumber(int at)
    {
        at = IsAt(at, (byte)'-') ? at + 1 : at;
        at = IsAt(at, (byte)'0') ? at + 1 : BehindDigits(at);
        if (at >= 0 && IsAt(at, (byte)'.'))
        {
            at = BehindDigits(at + 1);
        }

        if (at >= 0 && (IsAt(at, (byte)'e') || IsAt(at, (byte)'E')))
        {
            at = BehindDigits(IsAt(at + 1, (byte)'+') || IsAt(at + 1, (byte)'-') ? at + 2 : at + 1);
        }

        return at;
    }

    /// <summary>The place behind one digit or more; -1 where there is none.</summary>
    private int BehindDigits(int at)
    {
        int first = at;
        while (at < json.Length && json[at] is >= (byte)'0' and <= (byte)'9')
        {
            at++;
        }

        return at > first ? at : -1;
    }
}
