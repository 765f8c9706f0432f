namespace CompetencyFrameworks;

/// <summary>Finds the ids that a mistyped id may have meant.</summary>
internal static class NearestIds
{
    private const int AtMost = 3;
    private const int LongestId = 200;

    /// <summary>Up to three ids that a few edits (a third of the length, two in short ids) lead to, nearest first, ties in the given order; case does not count.</summary>
    public static IReadOnlyList<string> Find(string id, IEnumerable<string> candidates)
    {
        if (id.Length > LongestId)
        {
            return [];
        }

        int limit = Math.Min(id.Length / 2, Math.Max(2, id.Length / 3));
        return candidates
            .Select(candidate => (candidate, distance: Distance(id, candidate, limit)))
            .Where(found => found.distance <= limit)
            .OrderBy(found => found.distance)
            .Take(AtMost)
            .Select(found => found.candidate)
            .ToArray();
    }

    /// <summary>A sentence that names the nearest ids, or where there is none near, the first of those there are.</summary>
    public static string Suggest(string id, IEnumerable<string> candidates)
    {
        var nearest = Find(id, candidates);
        if (nearest.Count > 0)
        {
            return $"Nearest: {Quote.All(nearest)}.";
        }

        string[] first = candidates.Take(AtMost + 1).ToArray();
        return first.Length == 0 ? "There are none."
            : first.Length > AtMost ? $"There are, among others: {Quote.All(first.Take(AtMost))}."
            : $"There are: {Quote.All(first)}.";
    }

    /// <summary>The edit distance, or any number above the limit as soon as it is known to be exceeded.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            int least = row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substituted = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, 1 + Math.Min(row[j - 1], diagonal));
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return limit + 1;
            }
        }

        return row[b.Length];
    }
}
