namespace CompetencyFrameworks;

/// <summary>Makes a workforce of flat rows, which come in any order: each is checked, then added, or reported as faulty.</summary>
internal sealed class RowIntake
{
    private readonly WorkforceCollector collector;
    private readonly RowFaults faults;
    private readonly RowPlacing placing;
    private readonly Dictionary<string, int> people = new(StringComparer.Ordinal);

    // Most rows are about the person of the row before.
    private string? lastId;
    private int last;

    public RowIntake(CompetencyColumns columns, WorkforceReadOptions options)
    {
        collector = new WorkforceCollector(columns);
        faults = new RowFaults(options);
        placing = new RowPlacing(columns, faults);
    }

    public void Add(HoldingRow row)
    {
        int number = faults.NextRow();
        int person = Find(row.Person);
        string? faultOfId = person >= 0 ? null : row.Person is null ? "The row names no person." : CompetencyProfile.FaultOfId(row.Person);
        if (faultOfId is not null)
        {
            faults.Add(number, "person-id", "person", faultOfId, "Give the person an id.");
        }

        bool isPersonSound = IsNameSound(person, row.Name, number) && faultOfId is null;
        if (row.Competency is not null)
        {
            if (placing.TryPlace(row, number, isPersonSound, out int column, out int step))
            {
                collector.AddStep(Enter(person, row), column, step);
            }
        }
        else if ((row.Framework is null || placing.PlaceOfFramework(row, number) >= 0) && isPersonSound)
        {
            Enter(person, row);
        }
    }

    public Workforce Build(ColumnForm form) => collector.Build(faults.ToFaults(null, []), form, _ => { });

    private bool IsNameSound(int person, string? name, int number)
    {
        if (name is null)
        {
            return true;
        }

        if (!UnicodeText.IsWellFormed(name))
        {
            faults.Add(number, "person-name", "name", "The name holds half a surrogate pair.", "Write the name in whole characters.");
            return false;
        }

        if (person >= 0 && collector.NameOf(person) is { } known && known != name)
        {
            faults.Add(number, "person-name", "name", $"{Quote.Text(collector.IdOf(person))} has the name {Quote.Text(known)} already.", "Give each person one name.");
            return false;
        }

        return true;
    }

    private int Enter(int person, HoldingRow row)
    {
        int known = person >= 0 ? person : Enter(row.Person!);
        if (row.Name is not null)
        {
            collector.SetName(known, row.Name);
        }

        return known;
    }

    // The number of a person who is known; below 0 where nobody is.
    private int Find(string? id)
    {
        if (id is null || (lastId is not null && string.Equals(id, lastId)))
        {
            return id is null ? -1 : last;
        }

        if (!people.TryGetValue(id, out int person))
        {
            return -1;
        }

        (lastId, last) = (id, person);
        return person;
    }

    private int Enter(string id)
    {
        (lastId, last) = (id, collector.AddPerson(id, null));
        people.Add(id, last);
        return last;
    }
}
