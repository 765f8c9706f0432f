using BenchmarkDotNet.Attributes;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>
/// What everybody lacks for each of 12 roles, as a list of requirements. Beside it the ids that a set does not hold, over the first 1,000 people. Figures are
/// for a pair of person and role.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class WorkforceOpenListsBenchmarks
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

    [GlobalSetup(Target = nameof(OpenLists))]
    public void SetupWorkforce() => team = Workforce.FromRows(BuiltInFrameworks.HkHrm, MadeUpPeople.Rows(BuiltInFrameworks.HkHrm, People));

    [Benchmark(Baseline = true, OperationsPerInvoke = PeopleInSets * Roles)]
    public int SetsOfIds()
    {
        int open = 0;
        foreach (string[] role in asked)
        {
            foreach (HashSet<string> held in sets)
            {
                open += role.Where(id => !held.Contains(id)).ToArray().Length;
            }
        }

        return open;
    }

    [Benchmark(OperationsPerInvoke = People * Roles)]
    public int OpenLists()
    {
        int count = 0;
        foreach (WorkforceGaps gaps in team.GapsTo(BuiltInFrameworks.HkHrm.Roles, WorkforceOptions.Default.WithMaxThreads(1)))
        {
            foreach (IReadOnlyList<Requirement> open in gaps.OpenLists)
            {
                count += open.Count;
            }
        }

        return count;
    }
}
