namespace CompetencyFrameworks;

public sealed partial class TickList
{
    private TickList WithTicks(Competency competency, int rank, IEnumerable<Statement> statements, string argument, string statementsArgument)
    {
        RequireEdition(competency.Framework, argument);
        TickListEntry added = TickListEntry.Of(competency, rank, statements, statementsArgument);
        if (StandingOf(competency) is { } standing)
        {
            // A framework that was read twice is still the same framework: the objects that the list has stay.
            added = added.On(standing) ?? throw new ArgumentException(
                $"The tick list {Quote.Text(Id)} has ticks of {Quote.Text(competency.Id)} of {competency.Framework.Name}, which has no such level or statement there: "
                + "the framework was changed and kept its edition. Give it another edition.",
                argument);
        }

        int place = TickListOrder.PlaceOf(entries, competency.Framework.Id, competency.Id, added.Rank);
        if (place >= 0)
        {
            TickListEntry merged = entries[place].Or(added);
            return ReferenceEquals(merged, entries[place]) ? this : WithEntry(place, 1, merged);
        }

        RequirePlaced(added, argument);
        return WithEntry(~place, 0, added);
    }

    private TickList WithEntry(int place, int replaced, TickListEntry entry)
    {
        var changed = new TickListEntry[entries.Length - replaced + 1];
        Array.Copy(entries, changed, place);
        changed[place] = entry;
        Array.Copy(entries, place + replaced, changed, place + 1, entries.Length - place - replaced);
        return new TickList(Id, Name, changed, unplaced);
    }

    private void RequireEdition(CompetencyFramework framework, string argument)
    {
        int first = ~TickListOrder.PlaceOf(entries, framework.Id, "", 0);
        string? held = first < entries.Length && entries[first].Competency.Framework.Id == framework.Id
            ? entries[first].Competency.Framework.Edition
            : Array.Find(unplaced, entry => entry.FrameworkId == framework.Id)?.Edition;
        if (held is not null && held != framework.Edition)
        {
            throw new ArgumentException(
                $"The tick list {Quote.Text(Id)} holds edition {Quote.Text(held)} of {framework.Id}, and this is edition {Quote.Text(framework.Edition)}. "
                + "Keep a tick list for each edition, or drop the entries of the other one.",
                argument);
        }
    }

    private Competency? StandingOf(Competency competency)
    {
        int first = ~TickListOrder.PlaceOf(entries, competency.Framework.Id, competency.Id, 0);
        return first < entries.Length && ModelKey.AreSame(entries[first].Competency, competency) ? entries[first].Competency : null;
    }

    // Both entries would be written as one, and read again they might be another list.
    private void RequirePlaced(TickListEntry added, string argument)
    {
        if (Array.Find(unplaced, entry => entry.IsOf(added.Competency.Framework.Id, added.Competency.Id, added.Level?.Id)) is { } standing)
        {
            throw new ArgumentException(
                $"The tick list {Quote.Text(Id)} has {Quote.Text(standing.CompetencyId)}{(standing.LevelId is null ? "" : " at " + Quote.Text(standing.LevelId))} already "
                + $"in a way that could not be placed ({standing.Reason}). Drop that entry first: Without(competency).",
                argument);
        }
    }
}
