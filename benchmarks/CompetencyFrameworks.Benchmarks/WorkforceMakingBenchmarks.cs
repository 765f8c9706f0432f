using BenchmarkDotNet.Attributes;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>
/// A workforce made of rows of text ids, 30 for each person: each row checked against the framework. Beside it a dictionary of sets filled from the same texts,
/// unchecked and without levels.
/// </summary>
[MemoryDiagnoser]
[MinColumn]
public class WorkforceMakingBenchmarks
{
    private const int RowsOfAPerson = 30;

    private (string Person, string Competency, string? Level)[] rows = [];

    [Params(1_000_000, 5_000_000)]
    public int Rows { get; set; }

    [Params("by person", "in no order")]
    public string Order { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var numbers = new LinearCongruential(13);
        Competency[] competencies = [.. BuiltInFrameworks.HkHrm.Competencies];
        rows = new (string, string, string?)[Rows];
        for (int i = 0; i < rows.Length; i++)
        {
            int person = Order == "by person" ? i / RowsOfAPerson : numbers.Below(Rows / RowsOfAPerson);
            Competency competency = competencies[numbers.Below(competencies.Length)];

            // A text of its own in each row, as a reader of a table gives it.
            rows[i] = (MadeUpPeople.Id(person), competency.Id, (competency as GradedCompetency)?.ApplicableLevels[numbers.Below(3)].Id);
        }
    }

    [Benchmark(Baseline = true)]
    public Dictionary<string, HashSet<string>> DictionaryOfSets()
    {
        var people = new Dictionary<string, HashSet<string>>();
        foreach ((string person, string competency, _) in rows)
        {
            if (!people.TryGetValue(person, out HashSet<string>? held))
            {
                people.Add(person, held = []);
            }

            held.Add(competency);
        }

        return people;
    }

    [Benchmark]
    public Workforce FromRows() => Workforce.FromRows(BuiltInFrameworks.HkHrm, rows.Select(row => HoldingRow.Of(row.Person, row.Competency, row.Level)));
}
