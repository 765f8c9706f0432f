using System.Text;

namespace CompetencyFrameworks.Tests.Serialization;

/// <summary>Changes files at random: bytes, values, names, members. The same random numbers make the same changes.</summary>
internal sealed class Mutator(Random random)
{
    private static readonly byte[][] values =
    [
        .. new[]
        {
            "null", "true", "false", "0", "-1", "1", "2.5", "1e400", "-0", "1E+2", "0.0000000001", "1234567890", "\"\"", "\" \"", "\"x\"", "\"\\ud800\"", "\"\\u0000\"",
            "\"é𝄞\"", "[]", "{}", "[[]]", "[null]", "{\"id\":\"x\"}", "\"notApplicable\"", "\"core\"", "[\"x\",\"x\"]", "{\"extensions\":{}}", "\"-x\"", "\"X\"",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[][] names =
    [
        .. new[] { "\"extensions\"", "\"id\"", "\"relations\"", "\"$schema\"", "\"replaces\"", "\"levels\"", "\"\"", "\"\\udc00\"", "\"\\u0069d\"", "\"titel\"", "\"uri\"" }
            .Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[][] scraps =
    [
        .. new[] { "{", "}", "[", "]", ",", ":", "\"", "\\", "\n", "//", "\u0000", "\ufeff", "\\ud83d", "\\u0041", "-", "e", "é", "𝄞" }.Select(Encoding.UTF8.GetBytes),
    ];

    /// <summary>A copy with one to three changes.</summary>
    public byte[] Mutate(byte[] file)
    {
        for (int changes = random.Next(10) switch { < 6 => 1, < 9 => 2, _ => 3 }; changes > 0; changes--)
        {
            // Mostly changes that leave it JSON: others are all refused at the first wrong byte.
            file = random.Next(5) > 0 && FuzzFile.Scan(file) is { Parts.Count: > 0, Names.Count: > 0 } parsed ? ChangeParts(parsed) : ChangeBytes(file);
        }

        return file;
    }

    private byte[] ChangeParts(FuzzFile file) => random.Next(9) switch
    {
        0 => Splice(file.Bytes, OneOf(file.Values), OneOf(values)),
        1 => Splice(file.Bytes, OneOf(file.Values), file.Bytes[OneOf(file.Values)]),
        2 => Splice(file.Bytes, OneOf(file.Names), random.Next(2) == 0 ? OneOf(names) : file.Bytes[OneOf(file.Names)]),
        3 => Swap(file.Bytes, OneOf(file.Values), OneOf(file.Values)),
        4 => Swap(file.Bytes, OneOf(file.Parts), OneOf(file.Parts)),
        5 => Remove(file.Bytes, OneOf(file.Parts)),
        6 => Insert(file.Bytes, OneOf(file.Parts).Start.Value, [.. file.Bytes[OneOf(file.Parts)], (byte)',']),
        7 => Double(file.Bytes, OneOf(file.Parts)),
        _ => Retouch(file.Bytes, OneOf(random.Next(4) == 0 ? file.Names : file.Values)),
    };

    private byte[] ChangeBytes(byte[] file)
    {
        int at = random.Next(file.Length + 1);
        int length = Math.Min(random.Next(1, 1 << random.Next(1, 9)), file.Length - at);
        return random.Next(6) switch
        {
            0 when at < file.Length => Splice(file, at..(at + 1), [(byte)(file[at] ^ (1 << random.Next(8)))]),
            1 => Insert(file, at, [(byte)random.Next(256)]),
            2 => Splice(file, at..(at + length), []),
            3 => file[..at],
            4 => Insert(file, random.Next(file.Length + 1), file[at..(at + length)]),
            _ => Insert(file, at, OneOf(scraps)),
        };
    }

    // Another value of the same kind, often: a digit, a letter or a case.
    private byte[] Retouch(byte[] file, Range range)
    {
        (int start, int length) = range.GetOffsetAndLength(file.Length);
        int at = start + random.Next(length);
        byte old = file[at];
        byte other = old switch
        {
            >= (byte)'0' and <= (byte)'9' => (byte)('0' + random.Next(10)),
            >= (byte)'a' and <= (byte)'z' or >= (byte)'A' and <= (byte)'Z' => random.Next(2) == 0 ? (byte)(old ^ 0x20) : (byte)('a' + random.Next(26)),
            _ => old,
        };
        return Splice(file, at..(at + 1), [other]);
    }

    private static byte[] Double(byte[] file, Range part) => Insert(file, part.Start.Value, [.. file[part], (byte)',']);

    // With the comma behind it or, for the last one, before it.
    private static byte[] Remove(byte[] file, Range part)
    {
        int end = part.End.Value;
        int comma = end + file.AsSpan(end).IndexOfAnyExcept(" \n\r\t"u8);
        if (file[comma] == (byte)',')
        {
            return Splice(file, part.Start.Value..(comma + 1), []);
        }

        int before = file.AsSpan(0, part.Start.Value).LastIndexOfAnyExcept(" \n\r\t"u8);
        return Splice(file, (file[before] == (byte)',' ? before : part.Start.Value)..end, []);
    }

    private static byte[] Swap(byte[] file, Range one, Range other)
    {
        (Range first, Range second) = one.Start.Value <= other.Start.Value ? (one, other) : (other, one);
        return first.End.Value > second.Start.Value
            ? Splice(file, first, file[second])
            : [.. file[..first.Start], .. file[second], .. file[first.End..second.Start], .. file[first], .. file[second.End..]];
    }

    private static byte[] Insert(byte[] file, int at, byte[] inserted) => Splice(file, at..at, inserted);

    private static byte[] Splice(byte[] file, Range range, byte[] put) => [.. file[..range.Start], .. put, .. file[range.End..]];

    private T OneOf<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
