namespace CompetencyFrameworks;

/// <summary>Refuses questions about a framework of which people hold another edition, as the gap report of those people does.</summary>
internal static class EditionsHeld
{
    private const string HowToMigrate = "FrameworkChanges.Between(before, after).Migrate(profile)";

    public static void Require(Workforce workforce, CompetencyFramework framework, string argument)
    {
        CompetencyColumns columns = workforce.Columns;
        CompetencyFramework[] others = [.. columns.Frameworks.Where(other => other.Id == framework.Id && other.Edition != framework.Edition)];
        if (columns.PlaceOf(framework.Id, framework.Edition) < 0)
        {
            throw new ArgumentException(
                $"The workforce is over {string.Join("; ", columns.Frameworks.Select(known => known.Name))}, and this asks about {framework.Name}. "
                + (others.Length == 0 ? "Make the workforce over a catalogue that has it." : $"Ask with what is of edition {Quote.Text(others[0].Edition)}, or migrate the profiles first ({HowToMigrate})."),
                argument);
        }

        foreach (CompetencyFramework other in others)
        {
            IReadOnlyList<string> holders = workforce.IdsOfHolders(other);
            if (holders.Count > 0)
            {
                throw new ArgumentException(
                    $"Edition {Quote.Text(other.Edition)} of {framework.Id} is held by {Quote.All(holders)}, and this asks about edition {Quote.Text(framework.Edition)}. "
                    + $"Migrate the profiles to one edition first ({HowToMigrate}), or leave these people out: Without(IdsOfHolders(framework)).",
                    argument);
            }
        }
    }
}
