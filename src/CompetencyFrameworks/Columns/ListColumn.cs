namespace CompetencyFrameworks;

/// <summary>A column that lists the people of whom anything is recorded: for competencies that few people have.</summary>
internal sealed class ListColumn : RankColumn
{
    private readonly int[] people;
    private readonly byte[]? steps;
    private readonly int[]? longSteps;

    private ListColumn(int[] counts, int[] people, byte[]? steps, int[]? longSteps)
        : base(counts)
    {
        this.people = people;
        this.steps = steps;
        this.longSteps = longSteps;
    }

    /// <summary>The people, in their order.</summary>
    public ReadOnlySpan<int> People => people;

    /// <summary>A column of recorded steps.</summary>
    /// <param name="counts">How many people stand at which step.</param>
    /// <param name="people">The people of whom anything is recorded, in their order.</param>
    /// <param name="steps">The step of each of them, 0 for none.</param>
    public static ListColumn Of(int[] counts, int[] people, int[] steps) => counts.Length - 1 <= byte.MaxValue
        ? new ListColumn(counts, people, Array.ConvertAll(steps, step => (byte)step), null)
        : new ListColumn(counts, people, null, steps);

    /// <summary>A column of which nothing is recorded.</summary>
    public static ListColumn Empty(int steps) => new(new int[steps + 1], [], [], null);

    /// <summary>The step of the person at a place of <see cref="People"/>.</summary>
    public int StepAt(int place) => steps is not null ? steps[place] : longSteps![place];

    /// <summary>The place in <see cref="People"/> of the first person who does not come before another.</summary>
    public int PlaceFrom(int person)
    {
        int place = Array.BinarySearch(people, person);
        return place < 0 ? ~place : place;
    }

    public override int CodeOf(int person)
    {
        int place = Array.BinarySearch(people, person);
        return place < 0 ? NotRecorded : 1 + StepAt(place);
    }

    public override ulong BitsFrom(int word, int step)
    {
        int first = word * BitWords.Length;
        ulong bits = 0;
        for (int place = PlaceFrom(first); place < people.Length && people[place] - first < BitWords.Length; place++)
        {
            bits |= StepAt(place) >= step ? 1UL << (people[place] - first) : 0;
        }

        return bits;
    }

    public override void CopyCodes(int first, Span<int> codes)
    {
        codes.Clear();
        for (int place = PlaceFrom(first); place < people.Length && people[place] - first < codes.Length; place++)
        {
            codes[people[place] - first] = 1 + StepAt(place);
        }
    }
}
