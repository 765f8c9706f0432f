namespace CompetencyFrameworks;

/// <summary>What all specifications of Vega-Lite begin with.</summary>
internal static class VegaLiteText
{
    private const string Schema = "https://vega.github.io/schema/vega-lite/v6.json";

    /// <summary>Begins a specification with its name, its description and a white ground.</summary>
    public static IndentedJsonWriter Begin(string name, string description)
    {
        var json = new IndentedJsonWriter();
        json.BeginObject();
        json.Write("$schema", Schema);
        json.Write("description", description);
        json.Write("background", ChartColours.Background);
        json.Write("title", ChartText.Shorten(name, 150));
        return json;
    }

    /// <summary>A name that no other row or column has.</summary>
    public static string Numbered(int place, string title) => $"{MarkupText.Number(place + 1)} {ChartText.OneLine(title)}";

    /// <summary>Writes an encoding, whose members are complete JSON.</summary>
    public static void WriteEncoding(IndentedJsonWriter json, params (string Channel, string Json)[] channels)
    {
        json.BeginObject("encoding");
        foreach ((string channel, string definition) in channels)
        {
            json.WriteRaw(channel, definition);
        }

        json.EndObject();
    }

    /// <summary>Writes a layer: a mark, complete JSON, and its encoding.</summary>
    public static void WriteLayer(IndentedJsonWriter json, string mark, params (string Channel, string Json)[] channels)
    {
        json.BeginObject();
        json.WriteRaw("mark", mark);
        WriteEncoding(json, channels);
        json.EndObject();
    }
}
