using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>
/// A search for two words: the first one in a framework, which reads all its texts, and every later one. Beside it, what is usually written by hand: each
/// text asked whether it contains the words, accents and beginnings of words aside, unranked and without places.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class SearchBenchmarks
{
    private static readonly string[] words = ["succession", "planning"];

    private string json = "";

    [GlobalSetup]
    public void Setup() => json = BuiltInFrameworks.HkHrm.ToJson();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("load and search")]
    public int FirstByContains() => Look(CompetencyFramework.Parse(json));

    [Benchmark]
    [BenchmarkCategory("load and search")]
    public IReadOnlyList<SearchHit> First() => CompetencyFramework.Parse(json).Search("succession planning");

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("again")]
    public int AgainByContains() => Look(BuiltInFrameworks.HkHrm);

    [Benchmark]
    [BenchmarkCategory("again")]
    public IReadOnlyList<SearchHit> Again() => BuiltInFrameworks.HkHrm.Search("succession planning");

    private static int Look(CompetencyFramework framework) =>
        framework.Units.Count(unit => Array.TrueForAll(words, word => Texts(unit).Any(text => Contains(text, word))))
        + framework.GradedCompetencies.Count(graded => Array.TrueForAll(words, word => Texts(graded).Any(text => Contains(text, word))))
        + framework.Roles.Count(role => Array.TrueForAll(words, word => Texts(role).Any(text => Contains(text, word))));

    private static bool Contains(string? text, string word) => text is not null && text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string?> Texts(UnitOfCompetency unit) =>
        [unit.Title, unit.Id, unit.Code, unit.Category?.Title, unit.Description, .. unit.AssessmentCriteria.Select(criterion => criterion.Text)];

    private static IEnumerable<string?> Texts(GradedCompetency graded) =>
    [
        graded.Title, graded.Id, graded.Code, graded.Category?.Title, graded.Description,
        .. graded.ApplicableLevels.SelectMany(graded.StatementsAt).Select(statement => statement.Text),
        .. graded.KnowledgeAndSkills.SelectMany(entry => entry.Items.Prepend(entry.Text)),
    ];

    private static IEnumerable<string?> Texts(Role role) =>
    [
        role.Title, role.Id, role.Code, role.Specialty?.Title, .. role.JobTitles, .. role.Purposes, .. role.LearningOutcomes.Select(outcome => outcome.Text),
        .. role.GeneralRequirements,
    ];
}
