using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>Makes a workforce of flat rows, which come in any order: each is checked, then added, or reported as faulty.</summary>
internal sealed class RowIntake
{
    private readonly CompetencyColumns columns;
    private readonly WorkforceCollector collector;
    private readonly RowFaults faults;
    private readonly Dictionary<string, int> people = new(StringComparer.Ordinal);

    // Only where the workforce has two editions of a framework: the one that a person was first said to hold.
    private readonly Dictionary<(string Person, string Framework), string> editions = [];
    private readonly bool hasTwoEditions;

    // Most rows are about the person of the row before.
    private string? lastId;
    private int last;

    public RowIntake(CompetencyColumns columns, WorkforceReadOptions options)
    {
        this.columns = columns;
        collector = new WorkforceCollector(columns);
        faults = new RowFaults(options);
        hasTwoEditions = columns.Frameworks.Select(framework => framework.Id).Distinct().Count() < columns.Frameworks.Count;
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

        if (row.Competency is null)
        {
            if (faultOfId is null)
            {
                AddPerson(row, person, number);
            }

            return;
        }

        int place = PlaceOfFramework(row, number);
        if (place < 0)
        {
            return;
        }

        int rank = FindRank(row, place, number, out int column);
        if (rank >= 0 && faultOfId is null && IsOfOneEdition(row.Person!, columns.Frameworks[place], number))
        {
            collector.AddStep(person >= 0 ? person : Enter(row.Person!), column, columns.StepOf(column, rank));
        }
    }

    public Workforce Build(ColumnForm form) => collector.Build(faults.ToFaults(null), form, _ => { });

    private void AddPerson(HoldingRow row, int person, int number)
    {
        if (row.Name is not null && !UnicodeText.IsWellFormed(row.Name))
        {
            faults.Add(number, "person-name", "name", "The name holds half a surrogate pair.", "Write the name in whole characters.");
            return;
        }

        person = person >= 0 ? person : Enter(row.Person!);
        string? known = collector.NameOf(person);
        if (row.Name is not null && known is null)
        {
            collector.SetName(person, row.Name);
        }
        else if (row.Name is not null && row.Name != known)
        {
            faults.Add(number, "person-name", "name", $"{Quote.Text(row.Person!)} has the name {Quote.Text(known!)} already.", "Name each person once.");
        }
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

    // The rank of the row; below 0 where it is faulty.
    private int FindRank(HoldingRow row, int place, int number, out int column)
    {
        if (!columns.TryFind(place, row.Competency!, out column))
        {
            faults.AddUnknown(number, columns.Frameworks[place], row.Competency!);
            return -1;
        }

        int rank = 0;
        if ((row.IsNone ? null : columns[column].FindRank(row.Level, out rank)) is { } reason)
        {
            faults.Add(number, "held-level", "level", char.ToUpperInvariant(reason[0]) + reason.Substring(1) + ".", FixOfLevel(columns[column]));
            return -1;
        }

        return rank;
    }

    private static string FixOfLevel(Competency competency) => competency is GradedCompetency graded
        ? $"These levels apply: {Quote.All([.. graded.ApplicableLevels.Select(level => level.Id)])}."
        : "Leave the level out.";

    private int PlaceOfFramework(HoldingRow row, int number)
    {
        if (row.Framework is null)
        {
            if (columns.Frameworks.Count == 1)
            {
                return 0;
            }

            faults.Add(number, "missing-framework", "framework", "The row names no framework, and the workforce has several.", "Name framework and edition of each row.");
            return -1;
        }

        int place = columns.PlaceOf(row.Framework, row.Edition!);
        if (place < 0)
        {
            faults.Add(
                number,
                "unknown-framework",
                "framework",
                $"The workforce has no framework {Quote.Text(row.Framework)} of edition {Quote.Text(row.Edition!)}.",
                $"It has: {string.Join("; ", columns.Frameworks.Select(framework => framework.Name))}.");
        }

        return place;
    }

    private bool IsOfOneEdition(string person, CompetencyFramework framework, int number)
    {
        if (!hasTwoEditions)
        {
            return true;
        }

        if (!editions.TryGetValue((person, framework.Id), out string? edition))
        {
            editions.Add((person, framework.Id), framework.Edition);
            return true;
        }

        if (edition != framework.Edition)
        {
            faults.Add(
                number,
                "two-editions",
                "edition",
                string.Format(CultureInfo.InvariantCulture, "{0} holds edition {1} of {2} already.", Quote.Text(person), Quote.Text(edition), framework.Id),
                "Keep the rows of a person to one edition.");
        }

        return edition == framework.Edition;
    }
}
