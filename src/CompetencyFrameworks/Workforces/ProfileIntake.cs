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
        if (IsFaulty(profile, row))
        {
            return;
        }

        int person = collector.AddPerson(profile.Id, profile.Name);
        rows.Add(row);
        collector.AddUnplaced(person, [.. profile.Unplaced.Where(holding => columns.HasFramework(holding.FrameworkId))]);
        foreach (Holding holding in profile.Holdings)
        {
            if (columns.TryFind(holding.Competency, out int column))
            {
                collector.AddStep(person, column, columns.StepOf(column, holding.Rank));
            }
        }
    }

    public Workforce Build(ColumnForm form, string? file)
    {
        var list = new List<Fault>();
        Workforce workforce = collector.Build(
            list.AsReadOnly(),
            form,
            person => faults.Add(rows[person], "doubled-person", "id", $"There is a profile of {Quote.Text(collector.IdOf(person))} already.", "Give each person one profile."));
        list.AddRange(faults.ToFaults(file));
        return workforce;
    }

    private bool IsFaulty(CompetencyProfile profile, int row)
    {
        bool isFaulty = false;
        foreach (Holding holding in profile.Holdings)
        {
            CompetencyFramework framework = holding.Competency.Framework;
            if (!columns.HasFramework(framework.Id) || (columns.TryFind(holding.Competency, out int column) && columns.IsAlike(column, holding.Competency)))
            {
                continue;
            }

            isFaulty = true;
            if (columns.PlaceOf(framework.Id, framework.Edition) < 0)
            {
                OtherEdition(profile.Id, framework.Id, framework.Edition, row);
                break;
            }

            faults.Add(
                row,
                "changed-framework",
                "holdings",
                $"{Quote.Text(profile.Id)} holds {Quote.Text(holding.ToString())}, which {framework.Name}, does not have like this: the framework was changed and kept its edition.",
                "Give the changed framework another edition.");
        }

        if (!isFaulty && profile.Unplaced.FirstOrDefault(holding => columns.HasFramework(holding.FrameworkId) && columns.PlaceOf(holding.FrameworkId, holding.Edition) < 0) is { } other)
        {
            isFaulty = true;
            OtherEdition(profile.Id, other.FrameworkId, other.Edition, row);
        }

        return isFaulty;
    }

    private void OtherEdition(string person, string framework, string edition, int row) => faults.Add(
        row,
        "other-edition",
        "holdings",
        string.Format(CultureInfo.InvariantCulture, "{0} holds edition {1} of {2}, and the workforce is over another.", Quote.Text(person), Quote.Text(edition), framework),
        "Migrate the profile first: FrameworkChanges.Between(before, after).Migrate(profile).");
}
