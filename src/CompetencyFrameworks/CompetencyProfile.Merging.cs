namespace CompetencyFrameworks;

public sealed partial class CompetencyProfile
{
    /// <summary>Refuses a target of another edition of a framework than the one the profile holds.</summary>
    /// <param name="framework">The framework that is asked about.</param>
    /// <param name="argument">The argument that brought it.</param>
    internal void RequireEdition(CompetencyFramework framework, string argument)
    {
        string? held = holdings.FirstOrDefault(holding => holding.Competency.Framework.Id == framework.Id)?.Competency.Framework.Edition
            ?? unplaced.FirstOrDefault(holding => holding.FrameworkId == framework.Id)?.Edition;
        RequireEdition(framework, held, argument);
    }

    private void RequireEdition(CompetencyFramework framework, string? held, string argument)
    {
        if (held is not null && held != framework.Edition)
        {
            throw new ArgumentException(
                $"The profile {Quote.Text(Id)} holds edition {Quote.Text(held)} of {framework.Id}, and this is edition {Quote.Text(framework.Edition)}. "
                + "Migrate the profile to this edition first (FrameworkChanges.Between(before, after).Migrate(profile)), or drop its holdings of the other one.",
                argument);
        }
    }

    private CompetencyProfile WithAll(IEnumerable<Holding> added, string argument)
    {
        var merged = new SortedDictionary<(string Framework, string Competency), Holding>(HoldingOrder.Instance);
        var editions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (UnplacedHolding holding in unplaced)
        {
            editions[holding.FrameworkId] = holding.Edition;
        }

        foreach (Holding holding in holdings)
        {
            merged.Add(HoldingOrder.KeyOf(holding), holding);
            editions[holding.Competency.Framework.Id] = holding.Competency.Framework.Edition;
        }

        foreach (Holding holding in added)
        {
            CompetencyFramework framework = holding.Competency.Framework;
            RequireEdition(framework, editions.TryGetValue(framework.Id, out string? edition) ? edition : null, argument);
            RequirePlaced(holding.Competency, argument);
            editions[framework.Id] = framework.Edition;
            (string, string) key = HoldingOrder.KeyOf(holding);
            if (!merged.TryGetValue(key, out Holding? held) || held.RankOn(holding.Competency, argument) < holding.Rank)
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
}
