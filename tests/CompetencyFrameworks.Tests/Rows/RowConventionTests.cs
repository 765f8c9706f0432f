using System.Reflection;
using System.Xml.Linq;

namespace CompetencyFrameworks.Tests.Rows;

/// <summary>What is promised of every class of rows: flat, get-only, its columns told once, each with what its documentation says.</summary>
public sealed class RowConventionTests
{
    private static readonly Assembly library = typeof(CompetencyFramework).Assembly;
    private static readonly Type[] rows = [.. library.GetExportedTypes().Where(type => type.Name.EndsWith("Row", StringComparison.Ordinal) && !type.IsAbstract && type != typeof(HoldingRow))];
    private static readonly Type[] scalars = [typeof(string), typeof(int), typeof(long), typeof(decimal), typeof(bool)];
    private static readonly NullabilityInfoContext nullability = new();

    [Fact]
    public void Rows_AllOfThem_HaveOnlyScalarGetOnlyProperties()
    {
        Assert.Equal(50, rows.Length);
        Assert.All(rows, row => Assert.All(PropertiesOf(row), property =>
        {
            Assert.Contains(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, scalars);
            Assert.Null(property.SetMethod);
        }));
    }

    [Fact]
    public void Columns_OfEveryRow_AreItsPropertiesInOrder() => Assert.All(rows, row => Assert.Equal(
        PropertiesOf(row).Select(property => (
            property.Name,
            Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType,
            Nullable.GetUnderlyingType(property.PropertyType) is not null || nullability.Create(property).ReadState == NullabilityState.Nullable)),
        ColumnsOf(row).Select(column => (column.Name, column.ValueType, column.IsNullable))));

    [Fact]
    public void Descriptions_OfEveryColumn_AreThoseOfTheDocumentation()
    {
        var summaries = XDocument.Load(Path.ChangeExtension(library.Location, ".xml")).Descendants("member")
            .ToDictionary(member => (string)member.Attribute("name")!, member => member.Element("summary")?.Value.Trim());
        Assert.All(rows, row => Assert.All(ColumnsOf(row), column =>
        {
            Assert.Equal(summaries[$"P:CompetencyFrameworks.{row.GetProperty(column.Name)!.DeclaringType!.Name}.{column.Name}"], column.Description);
            Assert.EndsWith(".", column.Description, StringComparison.Ordinal);
        }));
    }

    [Fact]
    public void Names_OfTables_AreFilesNamesEachOnce()
    {
        Assert.All(rows, row => Assert.Matches("^[a-z]+(-[a-z]+)*$", NameOf(row)));
        Assert.Equal(rows.Length, rows.Select(NameOf).Distinct().Count());
    }

    [Fact]
    public void Dictionary_OfData_ListsEveryColumnOfEveryTable()
    {
        Assert.Equal(
            rows.SelectMany(row => ColumnsOf(row).Select((column, i) => (NameOf(row), i + 1, column.Name, column.IsNullable, column.Description))).Order(),
            DataDictionary.Rows.Select(row => (row.Table, row.Place, row.Column, row.IsNullable, row.Description)).Order());
        Assert.Equal(DataDictionary.Rows.Select(row => row.Table).Distinct().Count(), DataDictionary.Rows.Count(row => row.Place == 1));
    }

    // The first table, and the last, which is its own.
    [Fact]
    public void Dictionary_OfData_BeginsWithFrameworksAndEndsWithItself()
    {
        Assert.Equal("data-dictionary", DataDictionary.Rows.Name);
        Assert.Equal("frameworks,1,Framework,framework,text,FALSE,Id of the framework.", DataDictionary.Rows.ToCsv().Split("\r\n")[1]);
        ColumnRow last = DataDictionary.Rows[^1];
        Assert.Equal(("data-dictionary", 7, "Description", "description", "text", false), (last.Table, last.Place, last.Column, last.JsonName, last.Type, last.IsNullable));
        ColumnRow held = Assert.Single(DataDictionary.Rows, row => row is { Table: "gaps", Column: "HeldRank" });
        Assert.Equal((17, "heldRank", "whole number", true), (held.Place, held.JsonName, held.Type, held.IsNullable));
        Assert.Equal("gaps.HeldRank: whole number, may be missing", held.ToString());
    }

    // What several rows have in common stands behind their own.
    private static PropertyInfo[] PropertiesOf(Type row) =>
        [.. row.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(property => property.DeclaringType != row).ThenBy(property => property.MetadataToken)];

    private static object Told(Type row) => row.GetProperty("Columns", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;

    private static IReadOnlyList<TidyColumn> ColumnsOf(Type row) => (IReadOnlyList<TidyColumn>)Told(row).GetType().GetProperty("Columns")!.GetValue(Told(row))!;

    private static string NameOf(Type row) => (string)Told(row).GetType().GetProperty("Name")!.GetValue(Told(row))!;
}
