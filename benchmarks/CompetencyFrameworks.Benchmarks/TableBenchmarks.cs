using System.Globalization;
using BenchmarkDotNet.Attributes;
using CsvHelper;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>A table of 10,000 people against a role, 21 columns, written to nowhere: by CsvHelper, which finds the columns by reflection, and by the table itself.</summary>
[MemoryDiagnoser]
public class TableBenchmarks
{
    private TidyTable<PersonGapsRow> table = null!;

    [GlobalSetup]
    public void Setup()
    {
        CompetencyFramework hk = BuiltInFrameworks.HkHrm;
        table = Workforce.FromRows(hk, MadeUpPeople.Rows(hk, 10_000)).GapsTo(hk.Roles["talent-management/manager"]).ToTable();
    }

    [Benchmark(Baseline = true)]
    public void CsvHelperRecords()
    {
        using var writer = new CsvWriter(new StreamWriter(Stream.Null), CultureInfo.InvariantCulture);
        writer.WriteRecords(table);
    }

    [Benchmark]
    public void SaveCsv() => table.SaveCsv(Stream.Null);

    [Benchmark]
    public void WriteJson()
    {
        using var writer = new StreamWriter(Stream.Null);
        table.WriteJson(writer);
    }
}
