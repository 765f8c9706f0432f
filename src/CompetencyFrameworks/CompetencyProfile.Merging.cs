namespace CompetencyFrameworks;

public sealed partial class CompetencyProfile
{
    /// <summary>Refuses a target or a holding of another edition of a framework than the one the profile holds.</summary>
    /// <param name="framework">The framework that is asked about.</param>
    /// <param name="argument">The argument that brought it.</param>
    internal void RequireEdition(CompetencyFramework framework, string argument)
    {
        string? held = holdings.FirstOrDefault(holding => holding.Competency.Framework.Id == framework.Id)?.Competency.Framework.Edition
            ?? unplaced.FirstOrDefault(holding => holding.FrameworkId == framework.Id)?.Edition;
        if (held is not null && held != framework.Edition)
        {
            throw new ArgumentException(
                $"The profile {Quote.Text(Id)} holds edition {Quote.Text(held)} of {framework.Id}, and this is edition {Quote.Text(framework.Edition)}. "
                + "Migrate the profile to this edition first (FrameworkChanges.Between(old, new).Migrate(profile)).",
                argument);
        }
    }

    private CompetencyProfile WithAll(IEnumerable<Holding> added, string argument)
    {
        var merged = new SortedDictionary<(string Framework, string Competency), Holding>(HoldingOrder.Instance);
        foreach (Holding holding in holdings)
        {
            merged.Add(HoldingOrder.KeyOf(holding), holding);
        }

        foreach (Holding holding in added)
        {
            RequireEdition(holding.Competency.Framework, argument);
            RequirePlaced(holding.Competency, argument);
            (string, string) key = HoldingOrder.KeyOf(holding);
            if (!merged.TryGetValue(key, out Holding? held) || held.Rank < holding.Rank)
            {
                merged[key] = holding;
            }
        }

        return new CompetencyProfile(Id, Name, [.. merged.Values], unplaced);
    }

    // Both records would be written under one key, and the file could not be read again.
    private void RequirePlaced(Competency competency, string argument)
    {
        if (Array.Find(unplaced, holding => holding.FrameworkId == competency.Framework.Id && holding.CompetencyId == competency.Id) is { } standing)
        {
            throw new ArgumentException(
                $"The profile {Quote.Text(Id)} records {Quote.Text(competency.Id)} already in a way that could not be placed ({standing.Reason}). "
                + "Drop that record first: Without(competency).",
                argument);
        }
    }

    private int PlaceOf(string frameworkId, string competencyId)
    {
        int low = 0;
        int high = holdings.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            int order = HoldingOrder.Compare(holdings[middle], frameworkId, competencyId);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
