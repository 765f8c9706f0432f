namespace CompetencyFrameworks;

/// <summary>A path as far as a search has come, as a chain of places among the roles, the last one first.</summary>
internal sealed class PartialPath
{
    public PartialPath(int start) => Place = start;

    public PartialPath(PartialPath before, int place, decimal credits, int rungs, bool changesSpecialty)
    {
        Before = before;
        Place = place;
        Credits = before.Credits + credits;
        Rungs = before.Rungs + rungs;
        Moves = before.Moves + 1;
        SpecialtyChanges = before.SpecialtyChanges + (changesSpecialty ? 1 : 0);
    }

    /// <summary>Credits, rungs, moves, changes of specialty, then the places of the roles from the first one on.</summary>
    public static IComparer<PartialPath> Order { get; } = Comparer<PartialPath>.Create(Compare);

    public PartialPath? Before { get; }

    public int Place { get; }

    public decimal Credits { get; }

    public int Rungs { get; }

    public int Moves { get; }

    public int SpecialtyChanges { get; }

    /// <summary>The places from the start on.</summary>
    public int[] Places
    {
        get
        {
            int[] places = new int[Moves + 1];
            for (PartialPath? path = this; path is not null; path = path.Before)
            {
                places[path.Moves] = path.Place;
            }

            return places;
        }
    }

    private static int Compare(PartialPath one, PartialPath other)
    {
        int order = (one.Credits, one.Rungs, one.Moves, one.SpecialtyChanges).CompareTo((other.Credits, other.Rungs, other.Moves, other.SpecialtyChanges));
        if (order != 0 || ReferenceEquals(one, other))
        {
            return order;
        }

        int[] places = one.Places;
        int[] others = other.Places;
        for (int i = 0; i < places.Length && order == 0; i++)
        {
            order = places[i].CompareTo(others[i]);
        }

        return order;
    }
}
