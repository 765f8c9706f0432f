using BenchmarkDotNet.Attributes;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>
/// Everybody against 12 roles that ask for levels of a ladder of 7: open requirements and rungs missing, on one thread. Beside it the rungs alone, summed with a
/// dictionary of ranks for each of the first 1,000 people. Figures are for a pair of person and role.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class WorkforceGradedBenchmarks
{
    private const int People = 100_000;
    private const int PeopleInSets = 1_000;
    private const int Roles = 12;

    private CompetencyFramework framework = BuiltInFrameworks.HkHrm;
    private Workforce team = Workforce.Of(BuiltInFrameworks.HkHrm, []);
    private Dictionary<string, int>[] ranks = [];
    private (string Id, int Rank)[][] asked = [];

    [GlobalSetup(Target = nameof(DictionariesOfRanks))]
    public void SetupRanks()
    {
        framework = GradedFramework.Make();
        var few = Workforce.FromRows(framework, MadeUpPeople.Rows(framework, PeopleInSets));
        ranks = [.. few.Ids.Select(id => few.ProfileOf(id).Holdings.ToDictionary(holding => holding.Competency.Id, holding => holding.Rank))];
        asked = [.. framework.Roles.Select(role => role.Requirements.Select(one => (one.Competency.Id, one.Rank)).ToArray())];
    }

    [GlobalSetup(Target = nameof(GapsTo))]
    public void SetupWorkforce()
    {
        framework = GradedFramework.Make();
        team = Workforce.FromRows(framework, MadeUpPeople.Rows(framework, People));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = PeopleInSets * Roles)]
    public int[][] DictionariesOfRanks() =>
        [.. asked.Select(role => ranks.Select(held => role.Sum(one => Math.Max(0, one.Rank - held.GetValueOrDefault(one.Id)))).ToArray())];

    [Benchmark(OperationsPerInvoke = People * Roles)]
    public WorkforceRoleGaps GapsTo() => team.GapsTo(framework.Roles, WorkforceOptions.Default.WithMaxThreads(1));
}
