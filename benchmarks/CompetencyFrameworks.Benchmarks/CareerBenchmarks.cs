using BenchmarkDotNet.Attributes;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>The roles most similar to one, beside the overlap of sets of ids, which knows no levels.</summary>
[MemoryDiagnoser]
public class CareerBenchmarks
{
    private Role officer = BuiltInFrameworks.HkHrm.Roles["workforce-planning-and-resourcing/officer"];

    [GlobalSetup]
    public void Setup() => officer = BuiltInFrameworks.HkHrm.Roles["workforce-planning-and-resourcing/officer"];

    [Benchmark(Baseline = true)]
    public (string Id, double Overlap)[] OverlapOfSetsOfIds()
    {
        HashSet<string> own = [.. officer.Requirements.Select(asked => asked.Competency.Id)];
        return
        [
            .. BuiltInFrameworks.HkHrm.Roles
                .Where(role => role != officer)
                .Select(role =>
                {
                    int shared = role.Requirements.Count(asked => own.Contains(asked.Competency.Id));
                    return (role.Id, shared / (double)(own.Count + role.Requirements.Count - shared));
                })
                .OrderByDescending(found => found.Item2),
        ];
    }

    [Benchmark]
    public IReadOnlyList<RoleTransition> MostSimilarRoles() => officer.MostSimilarRoles();
}
