namespace CompetencyFrameworks;

/// <summary>
/// Finds the least paths from a role to the others on its ladder, rung by rung. What a role asks for beyond another one, it asks for beyond a third, or the
/// third asks for it beyond the other: so no detour costs less than a move, in credits or in rungs, and a detour takes more moves. A least path therefore goes
/// up with every move, or is a single move on one rung; and the order of two paths to a role stays when both go on alike.
/// </summary>
internal sealed class PathSearch
{
    private readonly Role[] roles;
    private readonly CareerOptions options;
    private readonly MoveCosts costs;
    private readonly decimal mostCredits;
    private readonly int mostRungs;

    // By rank: the places of the roles on a rung, and what the moves to them cost.
    private readonly int[][] places;
    private readonly RungCosts[] moves;

    // By place.
    private readonly PathFront[] paths;

    private PathSearch(Role start, Role? target, CareerOptions options, decimal mostCredits, int? mostRungs)
    {
        roles = [.. start.Framework!.Roles.Where(role => MayBeOnTheWay(role, start, target))];
        this.options = options;
        costs = new MoveCosts(start.Framework, options);
        this.mostCredits = mostCredits;
        this.mostRungs = mostRungs ?? int.MaxValue;
        ILookup<int, int> byRank = Enumerable.Range(0, roles.Length).ToLookup(place => roles[place].Rung!.Rank);
        places = [.. Enumerable.Range(0, start.Rung!.Ladder.Levels.Count + 1).Select(rank => byRank[rank].ToArray())];
        moves = Array.ConvertAll(places, onRung => new RungCosts(Array.ConvertAll(onRung, place => roles[place]), costs));
        int[] harmless = HarmlessRungs(mostRungs);
        paths = Array.ConvertAll(roles, role => new PathFront(harmless[role.Rung!.Rank]));
        int first = Array.IndexOf(roles, start);
        if (first >= 0)
        {
            paths[first].Add(new PartialPath(first));
            for (int rank = start.Rung.Rank; rank + 1 < places.Length; rank++)
            {
                Move(rank, rank + 1);
            }

            Move(start.Rung.Rank, start.Rung.Rank);
        }
    }

    /// <summary>The least path to one role; <see langword="null"/> where there is none.</summary>
    public static CareerPath? To(Role start, Role target, CareerOptions options)
    {
        var search = new PathSearch(start, target, options, decimal.MaxValue, null);
        int end = Array.IndexOf(search.roles, target);
        return end >= 0 && search.paths[end].Count > 0 ? search.Make(search.paths[end].Least) : null;
    }

    /// <summary>The least path within the budgets to each role that has one, the start aside, in the framework's order.</summary>
    public static IReadOnlyList<CareerPath> Within(Role start, decimal credits, int? rungs, CareerOptions options)
    {
        var search = new PathSearch(start, null, options, credits, rungs);
        return Array.AsReadOnly(search.paths
            .Where(found => found.Count > 0 && found.Least.Moves > 0)
            .Select(found => search.Make(found.Least))
            .ToArray());
    }

    private static bool MayBeOnTheWay(Role role, Role start, Role? target) =>
        role.Rung is { } rung
        && ReferenceEquals(rung.Ladder, start.Rung!.Ladder)
        && (target is null || ReferenceEquals(role, target) || ReferenceEquals(role, start) || rung.Rank < target.Rung!.Rank);

    // By rank: the rungs that a path to there may have so that any way onward is within the budget.
    private int[] HarmlessRungs(int? budget)
    {
        int[] harmless = new int[moves.Length];
        long left = mostRungs;
        for (int rank = moves.Length - 1; rank >= 0; rank--)
        {
            harmless[rank] = (int)Math.Max(0, left);
            left -= budget is null ? 0 : moves[rank].MostRungs;
        }

        return harmless;
    }

    private void Move(int from, int to)
    {
        foreach (int left in Array.FindAll(places[from], place => paths[place].Count > 0))
        {
            (decimal[] credits, int[] rungs) = moves[to].From(roles[left]);
            for (int index = 0; index < credits.Length; index++)
            {
                GoOn(left, places[to][index], credits[index], rungs[index]);
            }
        }
    }

    private void GoOn(int left, int taken, decimal credits, int rungs)
    {
        PathFront before = paths[left];
        PathFront after = paths[taken];
        if (after.MakesNeedless(before.Least.Credits + credits, before[0].Rungs + rungs))
        {
            return;
        }

        bool isChange = CareerMove.AreDifferent(roles[left], roles[taken]);
        for (int place = 0; place < before.Count && before[place].Rungs <= mostRungs - rungs; place++)
        {
            decimal sum = before[place].Credits + credits;
            if (sum <= mostCredits && !after.MakesNeedless(sum, before[place].Rungs + rungs))
            {
                after.Add(new PartialPath(before[place], taken, credits, rungs, isChange));
            }
        }
    }

    private CareerPath Make(PartialPath end)
    {
        var made = new CareerMove[end.Moves];
        PartialPath path = end;
        for (; path.Before is { } before; path = before)
        {
            made[path.Moves - 1] = new CareerMove(
                roles[before.Place],
                roles[path.Place],
                path.Credits - before.Credits,
                costs.UnitsWithoutCredit(roles[before.Place], roles[path.Place]),
                path.Rungs - before.Rungs,
                options.Requirements);
        }

        return new CareerPath(roles[path.Place], made, options);
    }
}
