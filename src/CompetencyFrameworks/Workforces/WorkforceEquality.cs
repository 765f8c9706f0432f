namespace CompetencyFrameworks;

/// <summary>Whether two workforces of the same people over the same frameworks record the same, however their columns are held.</summary>
internal static class WorkforceEquality
{
    public static bool HoldSame(Workforce one, Workforce other)
    {
        for (int place = 0; place < one.Count; place++)
        {
            if (one.NameAt(place) != other.NameAt(place) || !one.UnplacedAt(place).SequenceEqual(other.UnplacedAt(place)))
            {
                return false;
            }
        }

        for (int column = 0; column < one.Columns.Count; column++)
        {
            if (!AreSame(one.ColumnAt(column), other.ColumnAt(column), one.Count))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame(RankColumn one, RankColumn other, int people)
    {
        if (one.Steps != other.Steps || one.Recorded != other.Recorded)
        {
            return false;
        }

        Span<int> codes = stackalloc int[BitWords.Length];
        Span<int> others = stackalloc int[BitWords.Length];
        for (int first = 0; first < people && one.Recorded > 0; first += codes.Length)
        {
            int length = Math.Min(codes.Length, people - first);
            one.CopyCodes(first, codes.Slice(0, length));
            other.CopyCodes(first, others.Slice(0, length));
            if (!codes.Slice(0, length).SequenceEqual(others.Slice(0, length)))
            {
                return false;
            }
        }

        return true;
    }
}
