using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace CompetencyFrameworks.Tests.Samples;

/// <summary>A notebook of Jupyter (nbformat 4.5): its cells, read and written as Jupyter lays them out.</summary>
internal sealed class Notebook
{
    // One blank for each depth, and letters as they are.
    private static readonly JsonSerializerOptions layout = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject json;

    private Notebook(JsonObject json)
    {
        this.json = json;
        Cells = [.. json["cells"]!.AsArray().Select(cell => new NotebookCell(cell!.AsObject()))];
    }

    public IReadOnlyList<NotebookCell> Cells { get; }

    public IEnumerable<NotebookCell> CodeCells => Cells.Where(cell => cell.IsCode);

    public string Format => $"{json["nbformat"]}.{json["nbformat_minor"]}";

    public string Kernel => (string)json["metadata"]!["kernelspec"]!["name"]!;

    public static Notebook Parse(string text) => new(JsonNode.Parse(text)!.AsObject());

    public override string ToString() => json.ToJsonString(layout) + "\n";

    /// <summary>What a cell shows for its value, by the formatting package that notebooks are made of: the outputs that Jupyter stores.</summary>
    public static JsonArray OutputsOf(object? value, int number) => value is null ? [] :
    [
        new JsonObject
        {
            ["data"] = DataOf(value),
            ["execution_count"] = number,
            ["metadata"] = new JsonObject(),
            ["output_type"] = "execute_result",
        },
    ];

    public static JsonArray LinesOf(string text)
    {
        string[] lines = text.Split('\n');
        IEnumerable<string> kept = lines.Select((line, i) => i < lines.Length - 1 ? line + "\n" : line).Where(line => line.Length > 0);
        return [.. kept.Select(line => (JsonNode)line)];
    }

    public static string TextOf(JsonNode lines)
    {
        var text = new StringBuilder();
        foreach (JsonNode? line in lines.AsArray())
        {
            text.Append((string?)line);
        }

        return text.ToString();
    }

    // The kernel shows texts as they are and results as HTML. A picture is stored as one: not everything that shows notebooks draws what stands in HTML.
    private static JsonObject DataOf(object value)
    {
        var plain = LinesOf(value.ToDisplayString("text/plain"));
        if (value is string)
        {
            return new JsonObject { ["text/plain"] = plain };
        }

        string html = value.ToDisplayString("text/html");
        return new JsonObject { [html.StartsWith("<svg ", StringComparison.Ordinal) ? "image/svg+xml" : "text/html"] = LinesOf(html), ["text/plain"] = plain };
    }
}
