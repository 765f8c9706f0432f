using BenchmarkDotNet.Attributes;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>
/// 10,000 people against 3,000 roles of a framework of the size of ESCO, on one thread. Beside it the open requirements, counted with sets of ids over the first
/// 20 people. Figures are for a pair of person and role.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class WorkforceEscoBenchmarks
{
    private const int People = 10_000;
    private const int PeopleInSets = 20;
    private const int Roles = 3_000;

    private CompetencyFramework framework = BuiltInFrameworks.HkHrm;
    private Workforce team = Workforce.Of(BuiltInFrameworks.HkHrm, []);
    private HashSet<string>[] sets = [];
    private string[][] asked = [];

    [GlobalSetup(Target = nameof(SetsOfIds))]
    public void SetupSets()
    {
        sets = [.. MadeUpPeople.Sets(EscoSized.Rows(PeopleInSets)).Values];
        asked = MadeUpPeople.Asked(EscoSized.Framework().Roles);
    }

    [GlobalSetup(Target = nameof(GapsTo))]
    public void SetupWorkforce()
    {
        framework = EscoSized.Framework();
        team = Workforce.FromRows(framework, EscoSized.Rows(People));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = PeopleInSets * Roles)]
    public int[][] SetsOfIds() => [.. asked.Select(role => sets.Select(held => role.Count(id => !held.Contains(id))).ToArray())];

    [Benchmark(OperationsPerInvoke = People * Roles)]
    public WorkforceRoleGaps GapsTo() => team.GapsTo(framework.Roles, WorkforceOptions.Default.WithMaxThreads(1));
}
