namespace CompetencyFrameworks;

/// <summary>Writes a profile: holdings in ordinal order of framework id and competency id, those that could not be placed among them.</summary>
internal static class ProfileWriter
{
    public static string Write(CompetencyProfile profile)
    {
        var json = new IndentedJsonWriter();
        json.BeginObject();
        json.Write("formatVersion", FormatVersion.Current);
        json.Write("id", profile.Id);
        json.WriteOptional("name", profile.Name);
        var lines = profile.Holdings
            .Select(holding => (
                Framework: holding.Competency.Framework.Id,
                holding.Competency.Framework.Edition,
                Competency: holding.Competency.Id,
                Level: holding.Level?.Id,
                IsNone: holding.Rank == 0))
            .Concat(profile.Unplaced.Select(holding => (
                Framework: holding.FrameworkId, holding.Edition, Competency: holding.CompetencyId, Level: holding.LevelId, holding.IsNone)))
            .OrderBy(line => (line.Framework, line.Competency), HoldingOrder.Instance)
            .ToArray();
        json.WriteOptional("holdings", lines, line =>
        {
            json.BeginObject();
            json.Write("framework", line.Framework);
            json.Write("edition", line.Edition);
            json.Write("competency", line.Competency);
            json.WriteOptional("level", line.Level);
            if (line.IsNone)
            {
                json.Write("none", true);
            }

            json.EndObject();
        });
        json.EndObject();
        return json.ToString();
    }
}
