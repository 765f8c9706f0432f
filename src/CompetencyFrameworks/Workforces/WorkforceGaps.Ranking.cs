namespace CompetencyFrameworks;

public sealed partial class WorkforceGaps
{
    private const int LeastSorted = 64;

    /// <summary>
    /// Returns the people in the order in which they are near the role: those who are ready first; then by fewest open requirements; then by fewest credits
    /// missing; then by fewest rungs missing; then in ordinal order of their ids, sharing a place.
    /// </summary>
    /// <param name="top">The most people that the ranking is to have; <see langword="null"/> for everybody. Of people who share the last place some may be left out.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is below 1.</exception>
    public WorkforceRanking Ranking(int? top = null) => top is null or >= 1
        ? WorkforceRanking.Of(Target, Options, top, Nearest(top ?? Count).Select(place => this[place]))
        : throw new ArgumentOutOfRangeException(nameof(top), top, "A ranking has room for one person at least.");

    /// <summary>Returns the people who are ready, in the order of the ranking.</summary>
    public IReadOnlyList<PersonGaps> PeopleReady() => Chosen(IsReady);

    /// <summary>Returns the people with exactly so many open requirements: who is one away, two, three. In the order of the ranking.</summary>
    /// <param name="count">The number of open requirements, 0 or more. Where optional requirements are covered, people may be ready and have some of them open.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public IReadOnlyList<PersonGaps> PeopleWithOpen(int count)
    {
        NotNegative(count);
        return Chosen(place => figures.Open(place) == count);
    }

    /// <summary>Returns the people who lack exactly so many units that the role asks for, whatever else is open. In the order of the ranking.</summary>
    /// <param name="count">The number of units, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public IReadOnlyList<PersonGaps> PeopleWithUnitsMissing(int count)
    {
        NotNegative(count);
        return Chosen(place => figures.UnitsMissing(place) == count);
    }

    private static void NotNegative(int count)
    {
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "Give a number of 0 or more.");
        }
    }

    private IReadOnlyList<PersonGaps> Chosen(Func<int, bool> isChosen)
    {
        int[] places = [.. Enumerable.Range(0, Count).Where(isChosen)];
        Array.Sort(places, Compare);
        return Array.AsReadOnly(Array.ConvertAll(places, place => this[place]));
    }

    // Whoever may be among the first stands in a bucket with few open requirements: only these are put in order.
    private int[] Nearest(int top)
    {
        var sizes = new int[(2 * columns.Asked.Length) + 2];
        for (int place = 0; place < Count; place++)
        {
            sizes[BucketOf(place)]++;
        }

        int last = 0;
        for (int sum = 0; last < sizes.Length && sum + sizes[last] < top; last++)
        {
            sum += sizes[last];
        }

        int[] places = [.. Enumerable.Range(0, Count).Where(place => BucketOf(place) < last)];
        Array.Sort(places, Compare);
        return [.. places, .. First(Enumerable.Range(0, Count).Where(place => BucketOf(place) == last), top - places.Length)];
    }

    // Very many people may be alike: whoever stands behind as many as are asked for is passed over without being put in order.
    private List<int> First(IEnumerable<int> places, int count)
    {
        var first = new List<int>();
        long most = Math.Max(LeastSorted, 2L * count);
        int? bound = null;
        foreach (int place in places.Where(place => bound is not { } last || Compare(place, last) < 0))
        {
            first.Add(place);
            if (first.Count == most)
            {
                bound = Cut();
            }
        }

        Cut();
        return first;

        int? Cut()
        {
            first.Sort(Compare);
            first.RemoveRange(Math.Min(count, first.Count), Math.Max(0, first.Count - count));
            return first.Count == 0 ? null : first[first.Count - 1];
        }
    }

    private int BucketOf(int place) => figures.Open(place) + (IsReady(place) ? 0 : columns.Asked.Length + 1);

    private int Compare(int one, int other)
    {
        int order = BucketOf(one).CompareTo(BucketOf(other));
        order = order != 0 ? order : figures.CompareCreditsMissing(one, other);
        order = order != 0 ? order : figures.RungsMissing(one).CompareTo(figures.RungsMissing(other));
        return order != 0 ? order : one.CompareTo(other);
    }
}
