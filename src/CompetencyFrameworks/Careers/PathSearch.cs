namespace CompetencyFrameworks;

/// <summary>
/// Finds the least paths from a role to the others on its ladder. Partial paths are settled in the order in which paths compare. A move makes a path greater,
/// and the order of two paths to a role stays when both go on alike: so the first one settled at a role is its least.
/// </summary>
internal sealed class PathSearch
{
    private readonly Role[] roles;
    private readonly GapOptions kinds;
    private readonly MoveCosts costs;
    private readonly decimal mostCredits;
    private readonly int? mostRungs;

    // The partial paths to each role that no other one makes needless, settled or waiting.
    private readonly List<PartialPath>[] paths;
    private readonly SortedSet<PartialPath> waiting = new(PartialPath.Order);

    private PathSearch(Role start, CareerOptions options, decimal mostCredits, int? mostRungs)
    {
        roles = [.. start.Framework!.Roles.Where(role => role.Rung is not null && ReferenceEquals(role.Rung.Ladder, start.Rung!.Ladder))];
        kinds = options.Requirements;
        costs = new MoveCosts(start.Framework, roles, options);
        this.mostCredits = mostCredits;
        this.mostRungs = mostRungs;
        paths = Array.ConvertAll(roles, _ => new List<PartialPath>());
        int place = Array.IndexOf(roles, start);
        if (place >= 0)
        {
            Add(new PartialPath(place));
        }
    }

    /// <summary>The least path to one role; <see langword="null"/> where there is none.</summary>
    public static CareerPath? To(Role start, Role target, CareerOptions options)
    {
        var search = new PathSearch(start, options, decimal.MaxValue, null);
        while (search.SettleNext() is { } path)
        {
            if (ReferenceEquals(search.roles[path.Place], target))
            {
                return search.Make(path);
            }
        }

        return null;
    }

    /// <summary>The least path within the budgets to each role that has one, the start aside, in the framework's order.</summary>
    public static IReadOnlyList<CareerPath> Within(Role start, decimal credits, int? rungs, CareerOptions options)
    {
        var search = new PathSearch(start, options, credits, rungs);
        while (search.SettleNext() is not null)
        {
        }

        return Array.AsReadOnly(search.paths
            .Where(found => found.Count > 0)
            .Select(found => found.OrderBy(path => path, PartialPath.Order).First())
            .Where(path => path.Moves > 0)
            .Select(search.Make)
            .ToArray());
    }

    private PartialPath? SettleNext()
    {
        if (waiting.Min is not { } path)
        {
            return null;
        }

        waiting.Remove(path);
        Role from = roles[path.Place];
        (decimal[] credits, int[] rungs) = costs.From(path.Place);
        for (int place = 0; place < roles.Length; place++)
        {
            if (roles[place].Rung!.Rank - from.Rung!.Rank is 0 or 1
                && path.Credits + credits[place] <= mostCredits
                && (mostRungs is null || path.Rungs + rungs[place] <= mostRungs))
            {
                Add(new PartialPath(path, place, credits[place], rungs[place], CareerMove.AreDifferent(from, roles[place])));
            }
        }

        return path;
    }

    private void Add(PartialPath path)
    {
        List<PartialPath> others = paths[path.Place];
        if (others.Exists(other => MakesNeedless(other, path)))
        {
            return;
        }

        foreach (PartialPath needless in others.FindAll(other => MakesNeedless(path, other)))
        {
            others.Remove(needless);
            waiting.Remove(needless);
        }

        others.Add(path);
        waiting.Add(path);
    }

    // One that is less, unless it has more rungs and a budget of rungs may stop it where it lets the other one go on.
    private bool MakesNeedless(PartialPath path, PartialPath other) =>
        (mostRungs is null || path.Rungs <= other.Rungs) && PartialPath.Order.Compare(path, other) < 0;

    private CareerPath Make(PartialPath end)
    {
        var moves = new CareerMove[end.Moves];
        for (PartialPath path = end; path.Before is { } before; path = before)
        {
            moves[path.Moves - 1] = new CareerMove(
                roles[before.Place],
                roles[path.Place],
                path.Credits - before.Credits,
                costs.UnitsWithoutCredit(before.Place, path.Place),
                path.Rungs - before.Rungs,
                kinds);
        }

        return new CareerPath(roles[end.Places[0]], moves);
    }
}
