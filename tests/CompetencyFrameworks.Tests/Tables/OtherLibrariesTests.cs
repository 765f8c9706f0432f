using System.Data;
using System.Globalization;
using System.Reflection;
using CsvHelper;

namespace CompetencyFrameworks.Tests.Tables;

/// <summary>What takes objects takes the rows as they are: CsvHelper by their properties, a DataTable by their properties or by the table's columns.</summary>
public sealed class OtherLibrariesTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;

    private static readonly TidyTable<GapRow> gaps = CompetencyProfile.Of("e-17", "Ada \"=1\"\r\n<b>")
        .With(hk.GradedCompetencies["business-acumen"], "intermediate").WithNone(hk.Units["106907L5"]).GapTo(hk.Roles["talent-management/manager"]).Rows;

    [Fact]
    public void CsvHelper_WritingRows_WritesWhatTheTableHas()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(writer, CultureInfo.InvariantCulture))
        {
            csv.WriteRecords(gaps);
        }

        List<List<string?>> records = PlainCsv.Read(writer.ToString());
        Assert.Equal(gaps.Columns.Select(column => column.Name), records[0]);
        Assert.Equal(30, records.Count - 1);
        for (int row = 0; row < gaps.Count; row++)
        {
            Assert.Equal(gaps.Columns.Select((column, i) => PlainTexts.Of(gaps.ValueAt(row, i))), records[row + 1].Select((field, i) => InWords(field, gaps.Columns[i].ValueType)));
        }
    }

    // Read by CsvHelper into records of the reader's own: names, numbers, truth values and what is missing.
    [Fact]
    public void CsvHelper_ReadingTheTable_GivesBackTheRows()
    {
        using var csv = new CsvReader(new StringReader(gaps.ToCsv()), CultureInfo.InvariantCulture);
        var read = csv.GetRecords(new { PersonName = "", Competency = "", Credit = (decimal?)0, RequiredRank = 0, HeldRank = (int?)0, IsAssessed = false, Progress = 0m }).ToList();
        Assert.Equal(
            gaps.Select(row => (row.PersonName!, row.Competency, row.Credit, row.RequiredRank, row.HeldRank, row.IsAssessed, row.Progress)),
            read.Select(row => (row.PersonName, row.Competency, row.Credit, row.RequiredRank, row.HeldRank, row.IsAssessed, row.Progress)));
        Assert.Equal((0, null), (read[0].HeldRank, read[1].HeldRank));
    }

    [Fact]
    public void DataTable_OverColumnsAndValues_HasEveryCell() => Assert.All(FrameworkTables.Of([.. BuiltInFrameworks.All]).All.Append(gaps), table =>
    {
        using var data = new DataTable(table.Name) { Locale = CultureInfo.InvariantCulture };
        foreach (TidyColumn column in table.Columns)
        {
            data.Columns.Add(new DataColumn(column.Name, column.ValueType) { AllowDBNull = column.IsNullable, Caption = column.Description });
        }

        for (int row = 0; row < table.Count; row++)
        {
            data.Rows.Add([.. table.Columns.Select((_, column) => table.ValueAt(row, column) ?? DBNull.Value)]);
        }

        Assert.Equal(table.Count, data.Rows.Count);
        Assert.Equal(Enumerable.Range(0, table.Columns.Count).Sum(column => Enumerable.Range(0, table.Count).Count(row => table.ValueAt(row, column) is null)), data.Rows.Cast<DataRow>().Sum(row => row.ItemArray.Count(value => value is DBNull)));
    });

    [Fact]
    public void DataTable_ByReflection_HasTheSameCells()
    {
        PropertyInfo[] properties = typeof(GapRow).GetProperties();
        using var data = new DataTable("gaps") { Locale = CultureInfo.InvariantCulture };
        foreach (PropertyInfo property in properties)
        {
            data.Columns.Add(property.Name, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        }

        foreach (GapRow row in gaps)
        {
            data.Rows.Add([.. properties.Select(property => property.GetValue(row) ?? DBNull.Value)]);
        }

        Assert.Equal(30, data.Rows.Count);
        Assert.Equal((0, DBNull.Value), (data.Rows[0]["HeldRank"], data.Rows[1]["HeldRank"]));
        Assert.All(gaps.Columns.Select((column, i) => (column.Name, i)), column => Assert.All(
            Enumerable.Range(0, gaps.Count), row => Assert.Equal(gaps.ValueAt(row, column.i) ?? DBNull.Value, data.Rows[row][column.Name])));
    }

    private static string? InWords(string? field, Type type) =>
        field is null ? null
        : type == typeof(bool) ? PlainTexts.Of(bool.Parse(field))
        : type == typeof(decimal) ? PlainTexts.Of(decimal.Parse(field, CultureInfo.InvariantCulture))
        : field;
}
