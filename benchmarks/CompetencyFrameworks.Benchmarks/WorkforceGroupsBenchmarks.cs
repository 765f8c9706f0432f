using BenchmarkDotNet.Attributes;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>
/// What 1,000 groups of 100 people have open of a role, requirement by requirement, with all sums. Beside it the open ones alone, counted with sets of ids, over
/// the first 10,000 people. Figures are for a person.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class WorkforceGroupsBenchmarks
{
    private const int People = 100_000;
    private const int PeopleInSets = 10_000;

    private WorkforceGaps gaps = Workforce.Of(BuiltInFrameworks.HkHrm, []).GapsTo(BuiltInFrameworks.HkHrm.Roles["talent-management/manager"]);
    private Dictionary<string, HashSet<string>> sets = [];
    private string[] asked = [];

    [GlobalSetup(Target = nameof(GroupByOfSets))]
    public void SetupSets()
    {
        sets = MadeUpPeople.Sets(MadeUpPeople.Rows(BuiltInFrameworks.HkHrm, PeopleInSets));
        asked = MadeUpPeople.Asked([BuiltInFrameworks.HkHrm.Roles["talent-management/manager"]])[0];
    }

    [GlobalSetup(Target = nameof(ByGroup))]
    public void SetupWorkforce() =>
        gaps = Workforce.FromRows(BuiltInFrameworks.HkHrm, MadeUpPeople.Rows(BuiltInFrameworks.HkHrm, People)).GapsTo(BuiltInFrameworks.HkHrm.Roles["talent-management/manager"]);

    [Benchmark(Baseline = true, OperationsPerInvoke = PeopleInSets)]
    public (string Group, int[] Open)[] GroupByOfSets() => [.. sets
        .GroupBy(person => GroupOf(person.Key), person => person.Value)
        .Select(group => (group.Key, asked.Select(id => group.Count(held => !held.Contains(id))).ToArray()))];

    [Benchmark(OperationsPerInvoke = People)]
    public IReadOnlyList<WorkforceGroupGaps> ByGroup() => gaps.ByGroup(GroupOf);

    // By the last three digits of the id.
    private static string GroupOf(string id) => id[^3..];
}
