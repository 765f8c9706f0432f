using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>Counts the profiles, rows or lines that a workforce is made of, and collects what is wrong with them.</summary>
internal sealed class RowFaults(WorkforceReadOptions options)
{
    private const int RowsBetweenReports = 65_536;

    // Comparing a mistyped id with those there are costs their number times its length: past this sum, no more are suggested.
    private const long MostComparisons = 20_000_000;

    private readonly List<Fault> faults = [];
    private long comparisons;
    private long unreported;
    private int row;

    /// <summary>Goes to the next row and returns its number, from 1.</summary>
    public int NextRow()
    {
        options.Cancellation.ThrowIfCancellationRequested();
        row++;
        if (row % RowsBetweenReports == 0)
        {
            options.Progress?.Report(row);
        }

        return row;
    }

    public void Add(int row, string rule, string member, string message, string fix) => Add(new Fault(rule, "$." + member, row, 0, message, fix));

    /// <summary>Adds a fault about a competency that a framework does not have, with the nearest ids.</summary>
    public void AddUnknown(int row, CompetencyFramework framework, string id)
    {
        comparisons += (long)framework.Competencies.Count * id.Length;
        Add(
            row,
            "unknown-competency",
            "competency",
            $"There is no competency {Quote.Text(id)} in {framework.Name}.",
            comparisons <= MostComparisons ? NearestIds.Suggest(id, [.. framework.Competencies.Select(competency => competency.Id)]) : "Use an id of the framework.");
    }

    public void Add(Fault fault)
    {
        if (faults.Count < options.Limits.MaxFaults)
        {
            faults.Add(fault);
        }
        else
        {
            unreported++;
        }
    }

    /// <summary>All faults in the order of the rows.</summary>
    /// <param name="file">The file's path, for the message; <see langword="null"/> where there is none.</param>
    /// <param name="late">Faults that were found at the end, in the order of the rows.</param>
    /// <exception cref="InvalidWorkforceException">There are faults, and they refuse all.</exception>
    public IReadOnlyList<Fault> ToFaults(string? file, IReadOnlyCollection<Fault> late)
    {
        options.Cancellation.ThrowIfCancellationRequested();
        if (row == 0 || row % RowsBetweenReports != 0)
        {
            options.Progress?.Report(row);
        }

        List<Fault> all = [.. faults.Concat(late).OrderBy(fault => fault.Line).Take(options.Limits.MaxFaults)];
        unreported += faults.Count + late.Count - all.Count;
        if (unreported > 0)
        {
            all.Add(new Fault(
                "more-faults",
                "$",
                row,
                0,
                string.Format(CultureInfo.InvariantCulture, unreported == 1 ? "There is {0} more fault." : "There are {0} more faults.", unreported),
                "Mend those that are reported, and read again."));
        }

        return all.Count == 0 || options.LeavesOutFaulty ? all.AsReadOnly() : throw new InvalidWorkforceException(file, all.AsReadOnly());
    }
}
