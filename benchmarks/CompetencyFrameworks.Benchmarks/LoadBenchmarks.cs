using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>Reading a framework, checked and linked, beside reading the same file into a tree of plain JSON nodes, unchecked.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private byte[] file = [];

    [Params("hk-hrm", "icci", "des-hr")]
    public string Framework { get; set; } = "";

    [GlobalSetup]
    public void Setup() => file = DataFile.Read(Framework);

    [Benchmark(Baseline = true)]
    public int JsonNodes() => Count(JsonNode.Parse(file)!);

    [Benchmark]
    public CompetencyFramework Load()
    {
        using var stream = new MemoryStream(file);
        return CompetencyFramework.Load(stream);
    }

    // Nodes are made when they are visited: a tree that is not walked through is not read.
    private static int Count(JsonNode? node) => node switch
    {
        JsonObject members => 1 + members.Sum(member => Count(member.Value)),
        JsonArray items => 1 + items.Sum(Count),
        JsonValue value => value.TryGetValue(out string? _) ? 1 : 1,
        _ => 0,
    };
}
