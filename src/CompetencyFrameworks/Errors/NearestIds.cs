namespace CompetencyFrameworks;

/// <summary>Finds the ids that a mistyped id may have meant.</summary>
internal static class NearestIds
{
    private const int AtMost = 3;
    private const int LongestId = 200;
    private const int ShortestPart = 3;
    private const int MostEdits = 4;
    private const int TooFar = int.MaxValue;

    /// <summary>
    /// Up to three ids: those that a few edits lead to (a third of the length, at most four), nearest first; then those that contain the text. Ties stand in
    /// the given order; case does not count.
    /// </summary>
    public static IReadOnlyList<string> Find(string id, IReadOnlyCollection<string> candidates)
    {
        if (id.Length > LongestId)
        {
            return [];
        }

        int limit = Math.Min(MostEdits, Math.Min(id.Length / 2, Math.Max(2, id.Length / 3)));
        return candidates
            .Select(candidate => (candidate, distance: Math.Min(Distance(id, candidate, limit), DistanceOfPart(id, candidate, limit))))
            .Where(found => found.distance != TooFar)
            .OrderBy(found => found.distance)
            .Take(AtMost)
            .Select(found => found.candidate)
            .ToArray();
    }

    /// <summary>A sentence that names the nearest ids, or where there is none near, some of those there are.</summary>
    public static string Suggest(string id, IReadOnlyCollection<string> candidates)
    {
        var nearest = Find(id, candidates);
        return nearest.Count > 0 ? $"Nearest: {Quote.All(nearest)}."
            : candidates.Count == 0 ? "There are none."
            : $"There are: {Quote.All(candidates)}.";
    }

    // An id that has the text in it comes behind all that a few edits lead to.
    private static int DistanceOfPart(string id, string candidate, int limit) =>
        id.Length >= ShortestPart && candidate.IndexOf(id, StringComparison.OrdinalIgnoreCase) >= 0 ? limit + 1 : TooFar;

    /// <summary>The edit distance up to the limit; too far beyond. Only the cells that a path within the limit can cross are looked at.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return TooFar;
        }

        int[] above = new int[b.Length + 1];
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int from = Math.Max(1, i - limit);
            int to = Math.Min(b.Length, i + limit);
            row[from - 1] = from == 1 ? i : limit + 1;
            int least = row[from - 1];
            for (int j = from; j <= to; j++)
            {
                int substituted = above[j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                int deleted = j < i + limit ? above[j] + 1 : limit + 1;
                row[j] = Math.Min(substituted, Math.Min(row[j - 1] + 1, deleted));
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return TooFar;
            }

            (above, row) = (row, above);
        }

        return above[b.Length] <= limit ? above[b.Length] : TooFar;
    }
}
