namespace CompetencyFrameworks;

/// <summary>
/// Writes a tick list: entries in ordinal order of framework id and competency id, of one competency from the lowest level up, and behind them those that could not
/// be placed. What could not be placed of an entry's statements stands behind the others of that entry.
/// </summary>
internal static class TickListWriter
{
    public static string Write(TickList list)
    {
        var json = new IndentedJsonWriter();
        json.BeginObject();
        json.Write("formatVersion", FormatVersion.Current);
        json.Write("id", list.Id);
        json.WriteOptional("name", list.Name);
        json.WriteOptional("ticks", Lines(list), line =>
        {
            json.BeginObject();
            json.Write("framework", line.FrameworkId);
            json.Write("edition", line.Edition);
            json.Write("competency", line.CompetencyId);
            json.WriteOptional("level", line.LevelId);
            json.WriteOptional("statements", line.Statements, reference => Write(json, reference));
            json.EndObject();
        });
        json.EndObject();
        return json.ToString();
    }

    private static UnplacedTickListEntry[] Lines(TickList list)
    {
        var unknown = list.Unplaced.ToDictionary(entry => (entry.FrameworkId, entry.CompetencyId, entry.LevelId));
        var lines = new List<UnplacedTickListEntry>();
        foreach (TickListEntry entry in list.Entries)
        {
            (string FrameworkId, string CompetencyId, string? LevelId) key = (entry.Competency.Framework.Id, entry.Competency.Id, entry.Level?.Id);
            IEnumerable<StatementReference> statements = entry.Statements.Select(StatementReference.To);
            if (unknown.TryGetValue(key, out UnplacedTickListEntry? rest))
            {
                statements = statements.Concat(rest.Statements);
                unknown.Remove(key);
            }

            lines.Add(new UnplacedTickListEntry(key.FrameworkId, entry.Competency.Framework.Edition, key.CompetencyId, key.LevelId, [.. statements], ""));
        }

        lines.AddRange(list.Unplaced.Where(entry => unknown.ContainsKey((entry.FrameworkId, entry.CompetencyId, entry.LevelId))));
        return [.. lines.OrderBy(line => (line.FrameworkId, line.CompetencyId), HoldingOrder.Instance)];
    }

    private static void Write(IndentedJsonWriter json, StatementReference reference)
    {
        if (reference.Id is null)
        {
            json.Write(null, reference.Text!);
            return;
        }

        json.BeginObject();
        json.Write("id", reference.Id);
        json.EndObject();
    }
}
