using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>Makes a workforce of profiles, one by one: each is checked, then added, or reported as faulty.</summary>
internal sealed class ProfileIntake
{
    private readonly CompetencyColumns columns;
    private readonly WorkforceCollector collector;
    private readonly RowFaults faults;

    // The row that each person came with.
    private readonly List<int> rows = [];

    // What the profile at hand holds.
    private readonly List<(int Column, int Step)> steps = [];

    public ProfileIntake(CompetencyColumns columns, WorkforceReadOptions options)
    {
        this.columns = columns;
        collector = new WorkforceCollector(columns);
        faults = new RowFaults(options);
    }

    /// <summary>Goes past a row that says nothing.</summary>
    public void Skip() => faults.NextRow();

    /// <summary>Goes past a row of which only the faults are known.</summary>
    public void Refuse(IEnumerable<Fault> found)
    {
        faults.NextRow();
        foreach (Fault fault in found)
        {
            faults.Add(fault);
        }
    }

    /// <summary>Adds a profile, or its faults.</summary>
    public void Add(CompetencyProfile profile)
    {
        int row = faults.NextRow();
        if (!FindSteps(profile, row))
        {
            return;
        }

        int person = collector.AddPerson(profile.Id, profile.Name);
        rows.Add(row);
        foreach ((int column, int step) in steps)
        {
            collector.AddStep(person, column, step);
        }

        collector.AddUnplaced(person, profile.Unplaced);
    }

    public Workforce Build(ColumnForm form, string? file)
    {
        var list = new List<Fault>();
        var doubled = new List<int>();
        Workforce workforce = collector.Build(list.AsReadOnly(), form, doubled.Add);
        list.AddRange(faults.ToFaults(file, [.. doubled.OrderBy(person => person).Select(Doubled)]));
        return workforce;
    }

    // A number is given to each person as they come: the order of the numbers is that of the rows.
    private Fault Doubled(int person) => new(
        "doubled-person", "$.id", rows[person], 0, $"There is a profile of {Quote.Text(collector.IdOf(person))} already.", "Give each person one profile.");

    // Finds the columns and steps of all that the profile holds, or reports why it cannot be taken.
    private bool FindSteps(CompetencyProfile profile, int row)
    {
        steps.Clear();
        bool isSound = true;
        foreach (Holding holding in profile.Holdings)
        {
            CompetencyFramework framework = holding.Competency.Framework;
            if (columns.TryFind(holding.Competency, out int column) && columns.IsAlike(column, holding.Competency))
            {
                steps.Add((column, columns.StepOf(column, holding.Rank)));
            }
            else if (columns.PlaceOf(framework.Id, framework.Edition) >= 0)
            {
                isSound = false;
                faults.Add(
                    row,
                    "changed-framework",
                    "holdings",
                    $"{Quote.Text(profile.Id)} holds {Quote.Text(holding.ToString())}, which {framework.Name}, does not have like this: the framework was changed and kept its edition.",
                    "Give the changed framework another edition.");
            }
        }

        foreach ((string framework, string edition) in OtherEditions(profile))
        {
            isSound = false;
            OtherEdition(profile.Id, framework, edition, row);
        }

        return isSound;
    }

    private IEnumerable<(string Framework, string Edition)> OtherEditions(CompetencyProfile profile) => profile.Holdings.Count == steps.Count && profile.Unplaced.Count == 0
        ? []
        : profile.Holdings.Select(holding => (holding.Competency.Framework.Id, holding.Competency.Framework.Edition))
            .Concat(profile.Unplaced.Select(holding => (holding.FrameworkId, holding.Edition)))
            .Distinct()
            .Where(held => columns.HasFramework(held.Item1) && columns.PlaceOf(held.Item1, held.Item2) < 0);

    private void OtherEdition(string person, string framework, string edition, int row) => faults.Add(
        row,
        "other-edition",
        "holdings",
        string.Format(CultureInfo.InvariantCulture, "{0} holds edition {1} of {2}, and the workforce is over another.", Quote.Text(person), Quote.Text(edition), framework),
        "Migrate the profile first: FrameworkChanges.Between(before, after).Migrate(profile).");
}
