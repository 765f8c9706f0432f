namespace CompetencyFrameworks;

/// <summary>Refuses questions about a framework of which people hold another edition, as the gap report of those people does.</summary>
internal static class EditionsHeld
{
    public static void Require(Workforce workforce, CompetencyFramework framework, string argument)
    {
        CompetencyColumns columns = workforce.Columns;
        if (columns.PlaceOf(framework.Id, framework.Edition) < 0)
        {
            throw new ArgumentException(
                $"The workforce is over {string.Join("; ", columns.Frameworks.Select(known => known.Name))}, and this asks about {framework.Name}. "
                + "Make the workforce over a catalogue that has it.",
                argument);
        }

        for (int place = 0; place < columns.Frameworks.Count; place++)
        {
            CompetencyFramework other = columns.Frameworks[place];
            if (other.Id == framework.Id && other.Edition != framework.Edition && FirstHolder(workforce, place) is { } id)
            {
                throw new ArgumentException(
                    $"{Quote.Text(id)} holds edition {Quote.Text(other.Edition)} of {framework.Id}, and this asks about edition {Quote.Text(framework.Edition)}. Migrate the "
                    + "profiles to one edition first (FrameworkChanges.Between(before, after).Migrate(profile)), or leave these people out.",
                    argument);
            }
        }
    }

    private static string? FirstHolder(Workforce workforce, int place)
    {
        CompetencyFramework framework = workforce.Columns.Frameworks[place];
        (int start, int count) = workforce.Columns.ColumnsOf(place);
        bool IsHolder(int person) =>
            Enumerable.Range(start, count).Any(column => workforce.ColumnAt(column).CodeOf(person) != RankColumn.NotRecorded)
            || workforce.UnplacedAt(person).Any(holding => holding.FrameworkId == framework.Id && holding.Edition == framework.Edition);
        bool isHeld = Enumerable.Range(start, count).Any(column => workforce.ColumnAt(column).Recorded > 0) || workforce.UnplacedCount > 0;
        return isHeld && Enumerable.Range(0, workforce.Count).Any(IsHolder) ? workforce.IdAt(Enumerable.Range(0, workforce.Count).First(IsHolder)) : null;
    }
}
