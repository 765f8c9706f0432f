using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>Finds out which competency a row is about, and which rank it records; reports what is wrong with either.</summary>
internal sealed class RowPlacing
{
    private readonly CompetencyColumns columns;
    private readonly RowFaults faults;

    // Only where the workforce has two editions of a framework: the one that a person was first said to hold.
    private readonly Dictionary<(string Person, string Framework), string> editions = [];
    private readonly bool hasTwoEditions;

    public RowPlacing(CompetencyColumns columns, RowFaults faults)
    {
        this.columns = columns;
        this.faults = faults;
        hasTwoEditions = columns.Frameworks.Select(framework => framework.Id).Distinct().Count() < columns.Frameworks.Count;
    }

    /// <summary>Finds column and step of a row; the answer is whether it is sound.</summary>
    /// <param name="row">A row about a competency.</param>
    /// <param name="number">The number of the row.</param>
    /// <param name="isPersonKnown">Whether the row names a person whom it may be said of.</param>
    /// <param name="column">The column.</param>
    /// <param name="step">The step.</param>
    public bool TryPlace(HoldingRow row, int number, bool isPersonKnown, out int column, out int step)
    {
        column = step = 0;
        int place = PlaceOfFramework(row, number);
        if (place < 0)
        {
            return false;
        }

        CompetencyFramework framework = columns.Frameworks[place];
        bool isOfOneEdition = !isPersonKnown || !hasTwoEditions || IsOfOneEdition(row.Person!, framework, number);
        if (!TryFind(row, place, number, out column, out int rank) || !isOfOneEdition || !isPersonKnown)
        {
            return false;
        }

        if (hasTwoEditions)
        {
            editions[(row.Person!, framework.Id)] = framework.Edition;
        }

        step = columns.StepOf(column, rank);
        return true;
    }

    /// <summary>The place of the framework that a row names, or of the only one; below 0 where it is faulty.</summary>
    public int PlaceOfFramework(HoldingRow row, int number)
    {
        if (row.Framework is null)
        {
            if (columns.Frameworks.Count == 1)
            {
                return 0;
            }

            faults.Add(number, "missing-framework", "framework", "The row names no framework, and the workforce is not over a single one.", "Name framework and edition of each row.");
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

    private bool TryFind(HoldingRow row, int place, int number, out int column, out int rank)
    {
        column = rank = 0;
        if (row.Competency!.Length == 0)
        {
            faults.Add(number, "missing-competency", "competency", "The row names no competency.", "Leave the row out, or name the person alone: HoldingRow.OfPerson.");
            return false;
        }

        if (!columns.TryFind(place, row.Competency, out column))
        {
            faults.AddUnknown(number, columns.Frameworks[place], row.Competency);
            return false;
        }

        if ((row.IsNone ? null : columns[column].FindRank(row.Level, out rank)) is { } reason)
        {
            faults.Add(number, "held-level", "level", char.ToUpperInvariant(reason[0]) + reason.Substring(1) + ".", FixOfLevel(columns[column]));
            return false;
        }

        return true;
    }

    private static string FixOfLevel(Competency competency) => competency is GradedCompetency graded
        ? $"These levels apply: {Quote.All([.. graded.ApplicableLevels.Select(level => level.Id)])}."
        : "Leave the level out.";

    private bool IsOfOneEdition(string person, CompetencyFramework framework, int number)
    {
        if (!editions.TryGetValue((person, framework.Id), out string? edition) || edition == framework.Edition)
        {
            return true;
        }

        faults.Add(
            number,
            "two-editions",
            "edition",
            string.Format(CultureInfo.InvariantCulture, "{0} holds edition {1} of {2} already.", Quote.Text(person), Quote.Text(edition), framework.Id),
            "Keep the rows of a person to one edition.");
        return false;
    }
}
