using BenchmarkDotNet.Attributes;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>The least path from a junior role to a senior one, beside a search that looks at every path that goes up a rung with each move.</summary>
[MemoryDiagnoser]
public class PathBenchmarks
{
    private Role associate = BuiltInFrameworks.HkHrm.Roles["human-resource-generalist/associate"];
    private Role head = BuiltInFrameworks.HkHrm.Roles["talent-management/head"];

    [GlobalSetup]
    public void Setup()
    {
        associate = BuiltInFrameworks.HkHrm.Roles["human-resource-generalist/associate"];
        head = BuiltInFrameworks.HkHrm.Roles["talent-management/head"];
    }

    [Benchmark(Baseline = true)]
    public (decimal Credits, int Rungs) EveryPathUpwards() => Least(associate);

    [Benchmark]
    public CareerPath? PathTo() => associate.PathTo(head);

    private (decimal Credits, int Rungs) Least(Role role)
    {
        if (role == head)
        {
            return (0, 0);
        }

        (decimal Credits, int Rungs) least = (decimal.MaxValue, 0);
        foreach (Role next in BuiltInFrameworks.HkHrm.Roles.Where(other => other.Rung!.Rank == role.Rung!.Rank + 1))
        {
            (decimal credits, int rungs) = Least(next);
            if (credits == decimal.MaxValue)
            {
                continue;
            }

            foreach (Requirement asked in next.Requirements)
            {
                int known = role.Requirements.FirstOrDefault(other => other.Competency == asked.Competency)?.Rank ?? 0;
                credits += known == 0 ? (asked.Competency as UnitOfCompetency)?.Credit ?? 0 : 0;
                rungs += asked.Competency is GradedCompetency ? Math.Max(0, asked.Rank - known) : 0;
            }

            least = (credits, rungs).CompareTo(least) < 0 ? (credits, rungs) : least;
        }

        return least;
    }
}
