namespace CompetencyFrameworks;

/// <summary>The people who are in two workforces, in order, with their place in each.</summary>
internal sealed class SamePeople
{
    private SamePeople(int[] before, int[] after)
    {
        Before = before;
        After = after;
    }

    public int[] Before { get; }

    public int[] After { get; }

    public int Count => Before.Length;

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

        return new SamePeople([.. one], [.. other]);
    }
}
