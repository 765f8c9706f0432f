using BenchmarkDotNet.Attributes;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>How the time grows with the people: everybody against all 12 roles of the Hong Kong framework, on one thread. It stands beside itself.</summary>
[MemoryDiagnoser]
[MinColumn]
public class WorkforceGrowthBenchmarks
{
    private Workforce team = Workforce.Of(BuiltInFrameworks.HkHrm, []);

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void Setup() => team = Workforce.FromRows(BuiltInFrameworks.HkHrm, MadeUpPeople.Rows(BuiltInFrameworks.HkHrm, People));

    [Benchmark]
    public WorkforceRoleGaps GapsTo() => team.GapsTo(BuiltInFrameworks.HkHrm.Roles, WorkforceOptions.Default.WithMaxThreads(1));
}
