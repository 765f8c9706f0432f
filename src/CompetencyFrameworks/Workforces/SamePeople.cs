namespace CompetencyFrameworks;

/// <summary>The people who are in two workforces, in order, with their place in each.</summary>
internal sealed class SamePeople
{
    // Whether both workforces have these people and no others: they stand at the same places then.
    private readonly bool areAll;

    private SamePeople(int[] before, int[] after, bool areAll)
    {
        this.areAll = areAll;
        Before = before;
        After = after;
    }

    public int[] Before { get; }

    public int[] After { get; }

    public int Count => Before.Length;

    /// <summary>How many of them were not at a step of a column and are now, and the other way about.</summary>
    public (long Risen, long Fallen) CountTurned(RankColumn before, RankColumn after, int step)
    {
        long risen = 0;
        long fallen = 0;
        if (areAll)
        {
            for (int word = 0; word < BitWords.For(Count); word++)
            {
                ulong was = before.BitsFrom(word, step);
                ulong isNow = after.BitsFrom(word, step);
                risen += BitWords.Count(isNow & ~was);
                fallen += BitWords.Count(was & ~isNow);
            }

            return (risen, fallen);
        }

        for (int i = 0; i < Count; i++)
        {
            bool was = before.CodeOf(Before[i]) > step;
            bool isNow = after.CodeOf(After[i]) > step;
            risen += isNow && !was ? 1 : 0;
            fallen += was && !isNow ? 1 : 0;
        }

        return (risen, fallen);
    }

    public static SamePeople Of(Workforce before, Workforce after)
    {
        var one = new List<int>();
        var other = new List<int>();
        for (int i = 0, k = 0; i < before.Count && k < after.Count;)
        {
            int order = string.CompareOrdinal(before.IdAt(i), after.IdAt(k));
            if (order == 0)
            {
                one.Add(i);
                other.Add(k);
            }

            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }

        return new SamePeople([.. one], [.. other], one.Count == before.Count && other.Count == after.Count);
    }
}
