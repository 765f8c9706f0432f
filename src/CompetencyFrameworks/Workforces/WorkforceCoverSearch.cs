namespace CompetencyFrameworks;

/// <summary>
/// Looks for the smallest set of people who satisfy what roles ask for. People who satisfy the same are told apart only by who comes first, so one of each such
/// group is looked at.
/// </summary>
internal sealed class WorkforceCoverSearch
{
    // Past so many pairs of a person and a requirement the exact search would take gigabytes.
    private const long MostPairs = 5_000_000;

    private readonly Workforce workforce;
    private readonly Role[] roles;
    private readonly WorkforceOptions options;
    private readonly AskedCompetency[] coverable;
    private readonly AskedCompetency[] notCoverable;

    // The first people of each group, in order, with a bit for each requirement that they satisfy.
    private readonly List<int> people = [];
    private readonly List<ulong[]> satisfied = [];

    public WorkforceCoverSearch(Workforce workforce, Role[] roles, WorkforceOptions options, string argument)
    {
        this.workforce = workforce;
        this.roles = roles;
        this.options = options;
        AskedCompetency[] asked = AskedCompetency.AtHighestStep(workforce, roles, options, argument);
        coverable = Array.FindAll(asked, one => one.Asked.CountSatisfied > 0);
        notCoverable = Array.FindAll(asked, one => one.Asked.CountSatisfied == 0);
    }

    public WorkforceCover Find()
    {
        FindGroups();
        IReadOnlyList<int> greedy = Greedy();
        int most = satisfied.Select(CountBits).DefaultIfEmpty(1).Max();
        int lowerBound = (coverable.Length + most - 1) / most;

        // One person who does is the first of those who do.
        if (greedy.Count <= 1 || satisfied.Sum(bits => (long)CountBits(bits)) > MostPairs)
        {
            return ToCover(greedy, greedy.Count <= 1, lowerBound);
        }

        int[][] closes = [.. satisfied.Select(bits => Enumerable.Range(0, coverable.Length).Where(need => BitWords.IsSet(bits, need)).ToArray())];
        decimal[] costs = [.. closes.Select(_ => 1m)];
        CoverScale scale = CoverScale.Of(costs, closes.Sum(needs => needs.Length), coverable.Length);
        LeastCover least = LeastCover.Find(CoverProblem.Of(coverable.Length, closes, scale), scale, new StepCounter(options.MaxSteps, options.Cancellation));
        return least.Plan is null
            ? ToCover(greedy, isProved: false, Math.Max(lowerBound, (int)Math.Ceiling(least.LowerBound)))
            : ToCover([.. least.Plan.OrderBy(place => place)], isProved: true, least.Plan.Count);
    }

    private void FindGroups()
    {
        var known = new HashSet<ulong[]>(new WordsComparer());
        ulong[][] block = [.. Enumerable.Range(0, BitWords.Length).Select(_ => new ulong[BitWords.For(coverable.Length)])];
        for (int first = 0; first < workforce.Count; first += BitWords.Length)
        {
            options.Cancellation.ThrowIfCancellationRequested();
            Array.ForEach(block, bits => Array.Clear(bits, 0, bits.Length));
            for (int need = 0; need < coverable.Length; need++)
            {
                AskedColumn asked = coverable[need].Asked;
                for (ulong bits = asked.Column.BitsFrom(first / BitWords.Length, asked.Step); bits != 0; bits &= bits - 1)
                {
                    BitWords.Set(block[BitWords.Lowest(bits)], need);
                }
            }

            for (int i = 0; i < block.Length; i++)
            {
                if (CountBits(block[i]) > 0 && !known.Contains(block[i]))
                {
                    var bits = (ulong[])block[i].Clone();
                    known.Add(bits);
                    satisfied.Add(bits);
                    people.Add(first + i);
                }
            }
        }
    }

    private IReadOnlyList<int> Greedy()
    {
        var picked = new List<int>();
        var left = new ulong[BitWords.For(coverable.Length)];
        for (int need = 0; need < coverable.Length; need++)
        {
            BitWords.Set(left, need);
        }

        while (CountBits(left) > 0)
        {
            int best = 0;
            int most = 0;
            for (int i = 0; i < satisfied.Count; i++)
            {
                int count = 0;
                for (int word = 0; word < left.Length; word++)
                {
                    count += BitWords.Count(satisfied[i][word] & left[word]);
                }

                if (count > most)
                {
                    (best, most) = (i, count);
                }
            }

            picked.Add(best);
            for (int word = 0; word < left.Length; word++)
            {
                left[word] &= ~satisfied[best][word];
            }
        }

        return picked;
    }

    private WorkforceCover ToCover(IEnumerable<int> groups, bool isProved, int lowerBound) => new(
        roles,
        options.Gaps,
        [.. groups.Select(group => new CoverMember(
            workforce.IdAt(people[group]),
            workforce.NameAt(people[group]),
            [.. coverable.Where((_, need) => BitWords.IsSet(satisfied[group], need)).Select(asked => asked.Asked.Requirement)]))],
        [.. notCoverable.Select(asked => new ScarceRequirement(asked.Asked.Requirement.Competency, asked.Asked.Requirement.Rank, asked.Roles, []))],
        isProved,
        lowerBound);

    private static int CountBits(ulong[] words)
    {
        int count = 0;
        foreach (ulong word in words)
        {
            count += BitWords.Count(word);
        }

        return count;
    }
}
