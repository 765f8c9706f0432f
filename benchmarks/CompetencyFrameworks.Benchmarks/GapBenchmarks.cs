using BenchmarkDotNet.Attributes;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>One gap report beside what is usually written by hand: sets of ids, without levels, statuses or figures for graded competencies.</summary>
[MemoryDiagnoser]
public class GapBenchmarks
{
    private CompetencyProfile officer = CompetencyProfile.Of("e-17");
    private Role manager = BuiltInFrameworks.HkHrm.Roles["talent-management/manager"];
    private string[] heldIds = [];

    [GlobalSetup]
    public void Setup()
    {
        CompetencyFramework hk = BuiltInFrameworks.HkHrm;
        manager = hk.Roles["talent-management/manager"];
        officer = CompetencyProfile.Of("e-17").With(hk.Roles["talent-management/officer"]).With(hk.Units["106921L5"]);
        heldIds = [.. officer.Holdings.Select(holding => holding.Competency.Id)];
    }

    [Benchmark(Baseline = true)]
    public (int Held, int Asked, decimal Credits, string[] Missing) SetsOfIds()
    {
        var held = new HashSet<string>(heldIds);
        string[] missing = [.. manager.Requirements.Select(asked => asked.Competency.Id).Where(id => !held.Contains(id))];
        decimal credits = manager.Units.Where(unit => held.Contains(unit.Id)).Sum(unit => unit.Credit ?? 0);
        return (manager.Requirements.Count - missing.Length, manager.Requirements.Count, credits, missing);
    }

    [Benchmark]
    public GapReport GapTo() => officer.GapTo(manager);
}
