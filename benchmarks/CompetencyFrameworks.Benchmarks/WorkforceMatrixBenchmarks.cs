using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>
/// The heat map of 100,000 people and one role, every cell of it: by requirement and by category. Beside it the same with sets of ids, without levels, over the
/// first 1,000 people. Figures are for a row of the map: 25 units and 5 graded competencies, or their 17 categories.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class WorkforceMatrixBenchmarks
{
    private const int People = 100_000;
    private const int PeopleInSets = 1_000;

    private Role role = BuiltInFrameworks.HkHrm.Roles["talent-management/manager"];
    private WorkforceGaps gaps = Workforce.Of(BuiltInFrameworks.HkHrm, []).GapsTo(BuiltInFrameworks.HkHrm.Roles["talent-management/manager"]);
    private HashSet<string>[] sets = [];
    private string[] asked = [];

    [GlobalSetup(Targets = [nameof(CellsOfSets), nameof(CategoriesOfSets)])]
    public void SetupSets()
    {
        role = BuiltInFrameworks.HkHrm.Roles["talent-management/manager"];
        sets = [.. MadeUpPeople.Sets(MadeUpPeople.Rows(BuiltInFrameworks.HkHrm, PeopleInSets)).Values];
        asked = MadeUpPeople.Asked([role])[0];
    }

    [GlobalSetup(Targets = [nameof(Cells), nameof(Categories)])]
    public void SetupWorkforce() =>
        gaps = Workforce.FromRows(BuiltInFrameworks.HkHrm, MadeUpPeople.Rows(BuiltInFrameworks.HkHrm, People)).GapsTo(BuiltInFrameworks.HkHrm.Roles["talent-management/manager"]);

    [Benchmark(Baseline = true, OperationsPerInvoke = PeopleInSets)]
    [BenchmarkCategory("requirements")]
    public int CellsOfSets() => sets.Sum(held => asked.Sum(id => held.Contains(id) ? 0 : 1));

    [Benchmark(OperationsPerInvoke = People)]
    [BenchmarkCategory("requirements")]
    public int Cells()
    {
        GapMatrix matrix = gaps.ToMatrix();
        int sum = 0;
        for (int row = 0; row < matrix.Ids.Count; row++)
        {
            for (int column = 0; column < matrix.Requirements.Count; column++)
            {
                sum += matrix.ShortfallAt(row, column);
            }
        }

        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = PeopleInSets)]
    [BenchmarkCategory("categories")]
    public int CategoriesOfSets() => sets.Sum(held => role.Requirements
        .GroupBy(one => one.Competency.Category)
        .Sum(category => category.Count(one => !held.Contains(one.Competency.Id))));

    [Benchmark(OperationsPerInvoke = People)]
    [BenchmarkCategory("categories")]
    public int Categories()
    {
        CategoryGapMatrix matrix = gaps.ToMatrix().ToCategoryMatrix();
        int sum = 0;
        for (int row = 0; row < matrix.Ids.Count; row++)
        {
            for (int column = 0; column < matrix.Categories.Count; column++)
            {
                sum += matrix.OpenAt(row, column);
            }
        }

        return sum;
    }
}
