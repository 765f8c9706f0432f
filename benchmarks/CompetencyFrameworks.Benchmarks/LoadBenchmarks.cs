using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>Reading a framework, checked and linked, beside finding the tokens of the same bytes and nothing else.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private byte[] file = [];

    [Params("hk-hrm", "icci", "des-hr", "large")]
    public string Framework { get; set; } = "";

    [GlobalSetup]
    public void Setup() => file = Framework == "large" ? LargeFramework.Make() : DataFile.Read(Framework);

    [Benchmark(Baseline = true)]
    public JsonValueKind Document()
    {
        using var document = JsonDocument.Parse(file);
        return document.RootElement.ValueKind;
    }

    [Benchmark]
    public CompetencyFramework Load()
    {
        using var stream = new MemoryStream(file);
        return CompetencyFramework.Load(stream);
    }
}
