using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>Finding one unit: the first time, from the file, and ever after.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class LookupBenchmarks
{
    private const string Id = "107100L5";

    private byte[] file = [];

    [GlobalSetup]
    public void Setup() => file = DataFile.Read("hk-hrm");

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("first")]
    public string? FirstInAJsonDocument()
    {
        using JsonDocument document = JsonDocument.Parse(file);
        return document.RootElement.GetProperty("units").EnumerateArray().First(unit => unit.GetProperty("id").GetString() == Id).GetProperty("title").GetString();
    }

    [Benchmark]
    [BenchmarkCategory("first")]
    public string First()
    {
        using var stream = new MemoryStream(file);
        return CompetencyFramework.Load(stream).Units[Id].Title;
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("again")]
    public string AgainByLinq() => BuiltInFrameworks.HkHrm.Units.First(unit => unit.Id == Id).Title;

    [Benchmark]
    [BenchmarkCategory("again")]
    public string Again() => BuiltInFrameworks.HkHrm.Units[Id].Title;
}
