namespace CompetencyFrameworks;

/// <summary>A path as far as a search has come: its last role, and the path to the role before.</summary>
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

    public PartialPath? Before { get; }

    /// <summary>The place of the last role among the roles.</summary>
    public int Place { get; }

    public decimal Credits { get; }

    public int Rungs { get; }

    public int Moves { get; }

    public int SpecialtyChanges { get; }

    /// <summary>Compares by credits, rungs, moves, changes of specialty, then the places of the roles from the first one on.</summary>
    public bool IsLessThan(PartialPath other)
    {
        int order = (Credits, Rungs, Moves, SpecialtyChanges).CompareTo((other.Credits, other.Rungs, other.Moves, other.SpecialtyChanges));
        return order == 0 ? ArePlacesLess(other) : order < 0;
    }

    // From the last role back to where the two paths part: the difference found last is the first one on the way.
    private bool ArePlacesLess(PartialPath other)
    {
        bool isLess = false;
        PartialPath? path = this;
        for (PartialPath? beside = other; !ReferenceEquals(path, beside); path = path!.Before, beside = beside!.Before)
        {
            isLess = path!.Place == beside!.Place ? isLess : path.Place < beside.Place;
        }

        return isLess;
    }
}
