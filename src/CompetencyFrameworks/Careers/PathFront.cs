namespace CompetencyFrameworks;

/// <summary>
/// The partial paths to a role that no other one makes needless. A path makes those needless that are greater, unless it has more rungs than they, and a
/// budget of rungs may stop it where it lets them go on.
/// </summary>
/// <param name="harmlessRungs">So many rungs, or fewer, that a path with them is within the budget whichever way it goes on.</param>
internal sealed class PathFront(int harmlessRungs)
{
    // By rungs, rising, where all harmless numbers of them count as one. Each path is less than those before it, and has fewer credits.
    private readonly List<PartialPath> paths = [];

    public int Count => paths.Count;

    public PartialPath Least => paths[paths.Count - 1];

    public PartialPath this[int place] => paths[place];

    /// <summary>Whether some path makes all those needless that have so many credits or more, and so many rungs or more.</summary>
    public bool MakesNeedless(decimal credits, int rungs)
    {
        int place = PlaceAfter(rungs);
        return place > 0 && paths[place - 1].Credits < credits;
    }

    /// <summary>Adds a path, unless it is needless, and takes those away that it makes needless.</summary>
    public void Add(PartialPath path)
    {
        int end = PlaceAfter(path.Rungs);
        if (end > 0 && paths[end - 1].IsLessThan(path))
        {
            return;
        }

        int start = end > 0 && Harm(paths[end - 1].Rungs) == Harm(path.Rungs) ? end - 1 : end;
        while (end < paths.Count && path.IsLessThan(paths[end]))
        {
            end++;
        }

        paths.RemoveRange(start, end - start);
        paths.Insert(start, path);
    }

    private int PlaceAfter(int rungs)
    {
        int low = 0;
        int high = paths.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Harm(paths[middle].Rungs) <= Harm(rungs))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int Harm(int rungs) => Math.Max(rungs, harmlessRungs);
}
