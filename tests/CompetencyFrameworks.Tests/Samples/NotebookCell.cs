using System.Text.Json.Nodes;

namespace CompetencyFrameworks.Tests.Samples;

/// <summary>A cell of a notebook.</summary>
internal sealed class NotebookCell(JsonObject json)
{
    public string Id => (string)json["id"]!;

    public bool IsCode => (string)json["cell_type"]! == "code";

    public string Source => Notebook.TextOf(json["source"]!);

    /// <summary>The outputs as they are stored.</summary>
    public string OutputsJson => json["outputs"]!.ToJsonString();

    /// <summary>What is stored of the outputs in any form, one after the other.</summary>
    public string ShownText => string.Join("\n", json["outputs"]!.AsArray().SelectMany(output => output!["data"]!.AsObject()).Select(data => Notebook.TextOf(data.Value!)));

    public int? Number => (int?)json["execution_count"];

    public void Store(JsonArray outputs, int number)
    {
        json["outputs"] = outputs;
        json["execution_count"] = number;
    }
}
