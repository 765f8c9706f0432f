namespace CompetencyFrameworks;

/// <summary>The order of a ranking: ready first, fewest open requirements, fewest credits missing, fewest rungs missing, ids in ordinal order.</summary>
internal sealed class GapsOrder : IComparer<PersonGaps>
{
    public static GapsOrder Instance { get; } = new();

    /// <summary>Compares all but the ids.</summary>
    public static int CompareFigures(PersonGaps one, PersonGaps other)
    {
        int order = other.IsReady.CompareTo(one.IsReady);
        order = order != 0 ? order : one.OpenCount.CompareTo(other.OpenCount);
        order = order != 0 ? order : one.CreditsMissing.CompareTo(other.CreditsMissing);
        return order != 0 ? order : one.RungsMissing.CompareTo(other.RungsMissing);
    }

    public int Compare(PersonGaps? x, PersonGaps? y)
    {
        int order = CompareFigures(x!, y!);
        return order != 0 ? order : string.CompareOrdinal(x!.Id, y!.Id);
    }
}
