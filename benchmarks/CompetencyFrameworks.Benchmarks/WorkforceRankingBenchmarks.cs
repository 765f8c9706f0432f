using BenchmarkDotNet.Attributes;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>
/// The 10 of 100,000 people who are nearest to a role, counted and ranked by what is open, then credits, then rungs. Beside it the same people in order of what
/// is open alone, counted with sets of ids.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class WorkforceRankingBenchmarks
{
    private const int People = 100_000;
    private const int Top = 10;

    private Role role = BuiltInFrameworks.HkHrm.Roles["talent-management/manager"];
    private Workforce team = Workforce.Of(BuiltInFrameworks.HkHrm, []);
    private Dictionary<string, HashSet<string>> sets = [];
    private string[] asked = [];

    [GlobalSetup(Target = nameof(OrderByOfSets))]
    public void SetupSets()
    {
        role = BuiltInFrameworks.HkHrm.Roles["talent-management/manager"];
        sets = MadeUpPeople.Sets(MadeUpPeople.Rows(BuiltInFrameworks.HkHrm, People));
        asked = MadeUpPeople.Asked([role])[0];
    }

    [GlobalSetup(Target = nameof(Ranking))]
    public void SetupWorkforce()
    {
        role = BuiltInFrameworks.HkHrm.Roles["talent-management/manager"];
        team = Workforce.FromRows(BuiltInFrameworks.HkHrm, MadeUpPeople.Rows(BuiltInFrameworks.HkHrm, People));
    }

    [Benchmark(Baseline = true)]
    public string[] OrderByOfSets() => [.. sets
        .Select(person => (person.Key, Open: asked.Count(id => !person.Value.Contains(id))))
        .OrderBy(person => person.Open)
        .ThenBy(person => person.Key, StringComparer.Ordinal)
        .Take(Top)
        .Select(person => person.Key)];

    [Benchmark]
    public WorkforceRanking Ranking() => team.GapsTo(role, WorkforceOptions.Default.WithMaxThreads(1)).Ranking(Top);
}
