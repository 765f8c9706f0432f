namespace CompetencyFrameworks;

public sealed partial class CompetencyProfile
{
    /// <summary>Refuses a target of another edition of a framework than the one the profile holds.</summary>
    /// <param name="framework">The framework that is asked about.</param>
    /// <param name="argument">The argument that brought it.</param>
    internal void RequireEdition(CompetencyFramework framework, string argument)
    {
        RequireEdition(framework, EditionHeld(framework.Id), argument);
    }

    private string? EditionHeld(string frameworkId)
    {
        foreach (Holding holding in holdings)
        {
            if (holding.Competency.Framework.Id == frameworkId)
            {
                return holding.Competency.Framework.Edition;
            }
        }

        return unplaced.Length == 0 ? null : EditionUnplaced(frameworkId);
    }

    private string? EditionUnplaced(string frameworkId) => Array.Find(unplaced, holding => holding.FrameworkId == frameworkId)?.Edition;

    private void RequireEdition(CompetencyFramework framework, string? held, string argument)
    {
        if (held is not null && held != framework.Edition)
        {
            throw OfAnotherEdition(framework, held, argument);
        }
    }

    private ArgumentException OfAnotherEdition(CompetencyFramework framework, string held, string argument) => new(
        $"The profile {Quote.Text(Id)} holds edition {Quote.Text(held)} of {framework.Id}, and this is edition {Quote.Text(framework.Edition)}. "
        + "Migrate the profile to this edition first (FrameworkChanges.Between(before, after).Migrate(profile)), or drop its holdings of the other one.",
        argument);

    private CompetencyProfile WithOne(Holding added, string argument) => WithAll(new[] { added }, argument);

    private CompetencyProfile WithAll(IReadOnlyList<Holding> added, string argument)
    {
        var merged = new Holding[holdings.Length + added.Count];
        holdings.CopyTo(merged, 0);
        int count = holdings.Length;
        var editions = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < added.Count; i++)
        {
            Competency competency = added[i].Competency;
            CompetencyFramework framework = competency.Framework;
            RequireEdition(framework, editions.TryGetValue(framework.Id, out string? edition) ? edition : EditionHeld(framework.Id), argument);
            RequirePlaced(competency, argument);
            editions[framework.Id] = framework.Edition;
            int place = HoldingOrder.PlaceOf(merged, count, competency);
            if (place < 0)
            {
                Array.Copy(merged, ~place, merged, ~place + 1, count - ~place);
                merged[~place] = added[i];
                count++;
            }
            else if (merged[place].RankOn(competency, argument) < added[i].Rank)
            {
                merged[place] = added[i];
            }
        }

        Array.Resize(ref merged, count);
        return new CompetencyProfile(Id, Name, merged, unplaced);
    }

    // Both records would be written under one key, and the file could not be read again.
    private void RequirePlaced(Competency competency, string argument)
    {
        if (unplaced.Length > 0)
        {
            RequireNotUnplaced(competency, argument);
        }
    }

    private void RequireNotUnplaced(Competency competency, string argument)
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
