namespace CompetencyFrameworks;

/// <summary>The order of the entries of a tick list: ordinal by framework id, then by competency id, then by rank.</summary>
internal static class TickListOrder
{
    /// <summary>The place of an entry in an ordered array; where there is none, the complement of the place where it would stand.</summary>
    public static int PlaceOf(TickListEntry[] entries, string frameworkId, string competencyId, int rank)
    {
        int low = 0;
        int high = entries.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = Compare(entries[middle], frameworkId, competencyId, rank);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    private static int Compare(TickListEntry entry, string frameworkId, string competencyId, int rank)
    {
        int order = string.CompareOrdinal(entry.Competency.Framework.Id, frameworkId);
        order = order != 0 ? order : string.CompareOrdinal(entry.Competency.Id, competencyId);
        return order != 0 ? order : entry.Rank.CompareTo(rank);
    }
}
