namespace CompetencyFrameworks;

/// <summary>Compares arrays of words by what they hold.</summary>
internal sealed class WordsComparer : IEqualityComparer<ulong[]>
{
    public bool Equals(ulong[]? x, ulong[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(ulong[] obj)
    {
        ulong hash = 14_695_981_039_346_656_037;
        foreach (ulong word in obj)
        {
            hash = unchecked((hash ^ word) * 0x9E37_79B9_7F4A_7C15);
            hash ^= hash >> 32;
        }

        return unchecked((int)hash);
    }
}
