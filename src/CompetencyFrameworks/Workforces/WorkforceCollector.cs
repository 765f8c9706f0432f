namespace CompetencyFrameworks;

/// <summary>Collects people and what is recorded of them, in any order, and makes a workforce of it.</summary>
internal sealed class WorkforceCollector
{
    private readonly CompetencyColumns columns;
    private readonly ColumnBuilder?[] builders;
    private readonly List<string> ids = [];
    private readonly Dictionary<int, string> names = [];
    private readonly Dictionary<int, IReadOnlyList<UnplacedHolding>> unplaced = [];

    public WorkforceCollector(CompetencyColumns columns)
    {
        this.columns = columns;
        builders = new ColumnBuilder?[columns.Count];
    }

    /// <summary>Adds a person; the answer is the number by which more is added.</summary>
    public int AddPerson(string id, string? name)
    {
        ids.Add(id);
        if (name is not null)
        {
            names.Add(ids.Count - 1, name);
        }

        return ids.Count - 1;
    }

    public string? NameOf(int person) => names.TryGetValue(person, out string? name) ? name : null;

    public string IdOf(int person) => ids[person];

    public void SetName(int person, string name) => names[person] = name;

    public void AddStep(int person, int column, int step) => (builders[column] ??= new ColumnBuilder(columns.StepsOf(column))).Add(person, 1 + step);

    public void AddUnplaced(int person, IReadOnlyList<UnplacedHolding> holdings)
    {
        if (holdings.Count > 0)
        {
            unplaced.Add(person, holdings);
        }
    }

    /// <summary>Adds people of a workforce over the same columns with all that is recorded of them.</summary>
    public void AddPeople(Workforce workforce, Func<int, bool> isChosen)
    {
        var numbers = new int[workforce.Count];
        for (int place = 0; place < numbers.Length; place++)
        {
            numbers[place] = -1;
            if (isChosen(place))
            {
                numbers[place] = AddPerson(workforce.IdAt(place), workforce.NameAt(place));
                AddUnplaced(numbers[place], workforce.UnplacedAt(place));
            }
        }

        Parallel.For(0, columns.Count, column => AddCodes(column, workforce.ColumnAt(column), numbers));
    }

    /// <summary>Makes the workforce; of several people of one id the first counts.</summary>
    /// <param name="faults">What was left out.</param>
    /// <param name="form">How columns are held.</param>
    /// <param name="doubled">Is told of each number that came after another one of its id.</param>
    public Workforce Build(IReadOnlyList<Fault> faults, ColumnForm form, Action<int> doubled)
    {
        int[] order = Order();
        var places = new int[ids.Count];
        var kept = new List<int>(ids.Count);
        foreach (int number in order)
        {
            bool isDoubled = kept.Count > 0 && ids[kept[kept.Count - 1]] == ids[number];
            places[number] = isDoubled ? -1 : kept.Count;
            if (isDoubled)
            {
                doubled(number);
            }
            else
            {
                kept.Add(number);
            }
        }

        var made = new RankColumn[columns.Count];
        Parallel.For(0, made.Length, column =>
        {
            made[column] = builders[column]?.Build(kept.Count, places, form) ?? ListColumn.Empty(columns.StepsOf(column));
            builders[column] = null;
        });
        return new Workforce(
            columns,
            [.. kept.Select(number => ids[number])],
            names.Count == 0 ? null : [.. kept.Select(NameOf)],
            made,
            unplaced.Where(pair => places[pair.Key] >= 0).ToDictionary(pair => places[pair.Key], pair => pair.Value),
            faults);
    }

    private void AddCodes(int column, RankColumn ranks, int[] numbers)
    {
        Span<int> codes = stackalloc int[BitWords.Length];
        for (int first = 0; first < numbers.Length && ranks.Recorded > 0; first += codes.Length)
        {
            int length = Math.Min(codes.Length, numbers.Length - first);
            ranks.CopyCodes(first, codes.Slice(0, length));
            for (int i = 0; i < length; i++)
            {
                if (numbers[first + i] >= 0 && codes[i] != RankColumn.NotRecorded)
                {
                    AddStep(numbers[first + i], column, codes[i] - 1);
                }
            }
        }
    }

    // The numbers in ordinal order of the ids; the first that came first.
    private int[] Order()
    {
        int[] order = [.. Enumerable.Range(0, ids.Count)];
        for (int i = 1; i < order.Length; i++)
        {
            if (string.CompareOrdinal(ids[i - 1], ids[i]) > 0)
            {
                Array.Sort(order, (one, other) =>
                {
                    int by = string.CompareOrdinal(ids[one], ids[other]);
                    return by != 0 ? by : one.CompareTo(other);
                });
                break;
            }
        }

        return order;
    }
}
