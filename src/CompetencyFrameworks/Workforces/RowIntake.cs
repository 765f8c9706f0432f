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
    private readonly Dictionary<(int Person, string Framework), string> editions = [];
    private readonly bool hasTwoEditions;

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
        if (row.Person is null || (!people.ContainsKey(row.Person) && CompetencyProfile.FaultOfId(row.Person) is not null))
        {
            faults.Add(number, "person-id", "person", row.Person is null ? "The row names no person." : CompetencyProfile.FaultOfId(row.Person)!, "Give the person an id.");
            return;
        }

        if (row.Competency is null)
        {
            AddPerson(row, number);
            return;
        }

        int place = PlaceOfFramework(row, number);
        if (place < 0)
        {
            return;
        }

        if (!columns.TryFind(place, row.Competency, out int column))
        {
            faults.AddUnknown(number, columns.Frameworks[place], row.Competency);
            return;
        }

        int rank = 0;
        if ((row.IsNone ? null : columns[column].FindRank(row.Level, out rank)) is { } reason)
        {
            faults.Add(number, "held-level", "level", char.ToUpperInvariant(reason[0]) + reason.Substring(1) + ".", "Name a level that applies, or none for a unit.");
            return;
        }

        if (PersonOf(row) is var person && IsOfOneEdition(person, columns.Frameworks[place], number))
        {
            collector.AddStep(person, column, columns.StepOf(column, rank));
        }
    }

    public Workforce Build(ColumnForm form) => collector.Build(faults.ToFaults(null), form, _ => { });

    private void AddPerson(HoldingRow row, int number)
    {
        if (row.Name is not null && !UnicodeText.IsWellFormed(row.Name))
        {
            faults.Add(number, "person-name", "name", "The name holds half a surrogate pair.", "Write the name in whole characters.");
            return;
        }

        int person = PersonOf(row);
        string? known = collector.NameOf(person);
        if (row.Name is null || row.Name == known)
        {
            return;
        }

        if (known is null)
        {
            collector.SetName(person, row.Name);
            return;
        }

        faults.Add(number, "person-name", "name", $"{Quote.Text(row.Person!)} has the name {Quote.Text(known)} already.", "Name each person once.");
    }

    private int PersonOf(HoldingRow row)
    {
        if (!people.TryGetValue(row.Person!, out int person))
        {
            person = collector.AddPerson(row.Person!, null);
            people.Add(row.Person!, person);
        }

        return person;
    }

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

    private bool IsOfOneEdition(int person, CompetencyFramework framework, int number)
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
                string.Format(CultureInfo.InvariantCulture, "{0} holds edition {1} of {2} already.", Quote.Text(collector.IdOf(person)), Quote.Text(edition), framework.Id),
                "Keep the rows of a person to one edition.");
        }

        return edition == framework.Edition;
    }
}
