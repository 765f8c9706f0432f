using BenchmarkDotNet.Attributes;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>
/// Everybody against all 12 roles of the Hong Kong framework: open requirements, units, credits and rungs missing. Beside it the open ones alone, counted with
/// sets of ids, without levels, over the first 1,000 people. Figures are for a pair of person and role.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class WorkforceCountsBenchmarks
{
    private const int People = 100_000;
    private const int PeopleInSets = 1_000;
    private const int Roles = 12;

    private Workforce team = Workforce.Of(BuiltInFrameworks.HkHrm, []);
    private HashSet<string>[] sets = [];
    private string[][] asked = [];

    [GlobalSetup(Target = nameof(SetsOfIds))]
    public void SetupSets()
    {
        sets = [.. MadeUpPeople.Sets(MadeUpPeople.Rows(BuiltInFrameworks.HkHrm, PeopleInSets)).Values];
        asked = MadeUpPeople.Asked(BuiltInFrameworks.HkHrm.Roles);
    }

    [GlobalSetup(Targets = [nameof(OneThread), nameof(TwoThreads)])]
    public void SetupWorkforce() => team = Workforce.FromRows(BuiltInFrameworks.HkHrm, MadeUpPeople.Rows(BuiltInFrameworks.HkHrm, People));

    [Benchmark(Baseline = true, OperationsPerInvoke = PeopleInSets * Roles)]
    public int[][] SetsOfIds() => [.. asked.Select(role => sets.Select(held => role.Count(id => !held.Contains(id))).ToArray())];

    [Benchmark(OperationsPerInvoke = People * Roles)]
    public WorkforceRoleGaps OneThread() => team.GapsTo(BuiltInFrameworks.HkHrm.Roles, WorkforceOptions.Default.WithMaxThreads(1));

    [Benchmark(OperationsPerInvoke = People * Roles)]
    public WorkforceRoleGaps TwoThreads() => team.GapsTo(BuiltInFrameworks.HkHrm.Roles, WorkforceOptions.Default.WithMaxThreads(2));
}
