namespace CompetencyFrameworks;

/// <summary>
/// The gaps of every offer, or the offers of every gap, while offers and gaps are taken away: which are still in, how large each is, which have lost something
/// since they were looked at, and whether one has all of another.
/// </summary>
internal sealed class CoverSets
{
    public const int None = -1;

    private readonly int[] starts;
    private readonly int[] members;
    private readonly StepCounter steps;
    private readonly int[] sizes;

    // One bit for each member's number, modulo the number of bits: what is not there even so need not be looked for.
    private readonly ulong[] traces;
    private readonly Queue<int> touched = new();
    private readonly bool[] isTouched;
    private readonly int[] marks;
    private int mark;
    private int marked;
    private ulong markedTrace;

    public CoverSets(int[] starts, int[] members, int kindsOfMembers, StepCounter steps, bool isNew)
    {
        this.starts = starts;
        this.members = members;
        this.steps = steps;
        sizes = new int[starts.Length - 1];
        traces = new ulong[sizes.Length];
        isTouched = new bool[sizes.Length];
        IsIn = new bool[sizes.Length];
        marks = new int[kindsOfMembers];
        for (int set = 0; set < sizes.Length; set++)
        {
            IsIn[set] = true;
            sizes[set] = starts[set + 1] - starts[set];
            for (int k = starts[set]; k < starts[set + 1]; k++)
            {
                traces[set] |= 1UL << members[k];
            }

            if (isNew)
            {
                Touch(set);
            }
        }
    }

    public bool[] IsIn { get; }

    public int SizeOf(int set) => sizes[set];

    /// <summary>Takes a member away from a set and returns how many it has left.</summary>
    public int Shrink(int set)
    {
        Touch(set);
        return --sizes[set];
    }

    /// <summary>The next set that is in and has lost something; none where there is none.</summary>
    public int Next()
    {
        while (touched.Count > 0)
        {
            int set = touched.Dequeue();
            isTouched[set] = false;
            if (IsIn[set])
            {
                return set;
            }
        }

        return None;
    }

    /// <summary>Marks the members of a set that are in, for <see cref="HasAllMarked"/>, and returns the one that is in the fewest sets.</summary>
    public int Mark(int set, CoverSets others)
    {
        mark++;
        marked = set;
        markedTrace = 0;
        int rarest = None;
        for (int k = starts[set]; k < starts[set + 1]; k++)
        {
            int member = members[k];
            if (others.IsIn[member])
            {
                marks[member] = mark;
                markedTrace |= 1UL << member;
                rarest = rarest == None || others.sizes[member] < others.sizes[rarest] ? member : rarest;
            }
        }

        traces[set] = markedTrace;
        steps.Count(starts[set + 1] - starts[set]);
        return rarest;
    }

    /// <summary>Whether a set that is in, another one than the marked one, has all its members.</summary>
    public bool HasAllMarked(int set)
    {
        steps.Count(1);
        if (set == marked || !IsIn[set] || sizes[set] < sizes[marked] || (markedTrace & ~traces[set]) != 0)
        {
            return false;
        }

        steps.Count(starts[set + 1] - starts[set]);
        int found = 0;
        for (int k = starts[set]; k < starts[set + 1]; k++)
        {
            found += marks[members[k]] == mark ? 1 : 0;
        }

        return found == sizes[marked];
    }

    private void Touch(int set)
    {
        if (!isTouched[set])
        {
            isTouched[set] = true;
            touched.Enqueue(set);
        }
    }
}
