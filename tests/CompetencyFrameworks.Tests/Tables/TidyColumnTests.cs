namespace CompetencyFrameworks.Tests.Tables;

public sealed class TidyColumnTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();

    [Theory]
    [InlineData("Person", "Person: text")]
    [InlineData("PersonName", "PersonName: text, may be missing")]
    [InlineData("Weight", "Weight: number")]
    [InlineData("Credit", "Credit: number, may be missing")]
    [InlineData("RequiredRank", "RequiredRank: whole number")]
    [InlineData("HeldRank", "HeldRank: whole number, may be missing")]
    [InlineData("IsAssessed", "IsAssessed: truth value")]
    public void ToString_OfAColumn_SaysNameAndType(string name, string expected) =>
        Assert.Equal(expected, CompetencyProfile.Of("x").GapTo(acme.Roles["chief"]).Rows.Columns.Single(column => column.Name == name).ToString());

    [Fact]
    public void JsonName_OfAColumn_BeginsWithASmallLetter()
    {
        TidyTable<ColumnRow> dictionary = DataDictionary.Rows;
        Assert.Equal(["table", "place", "column", "jsonName", "type", "isNullable", "description"], dictionary.Columns.Select(column => column.JsonName));
        Assert.All(DataDictionary.Rows, row => Assert.False(char.IsUpper(row.JsonName[0])));
    }

    [Fact]
    public void ValueAt_WhereThereIsNoCell_SaysWhatThereIs()
    {
        TidyTable table = CompetencyProfile.Of("x").GapTo(acme.Roles["chief"]).Rows;
        Assert.Equal("x", table.ValueAt(3, 0));
        Assert.Contains("There are 4, from 0.", Assert.Throws<ArgumentOutOfRangeException>("row", () => table.ValueAt(4, 0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("row", () => table.ValueAt(-1, 0));
        Assert.Contains("There are 23, from 0.", Assert.Throws<ArgumentOutOfRangeException>("column", () => table.ValueAt(0, 23)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("column", () => table.ValueAt(0, -1));
        TidyTable empty = CompetencyProfile.Of("x").GapTo(acme.Roles["idler"]).Rows;
        Assert.Contains("The table has no rows.", Assert.Throws<ArgumentOutOfRangeException>("row", () => empty.ValueAt(0, 0)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SaveCsv_IntoAClosedStream_SaysSo()
    {
        var closed = new MemoryStream();
        closed.Dispose();
        Assert.Contains("The stream is closed, or not one to write to.", Assert.Throws<ArgumentException>("stream", () => DataDictionary.Rows.SaveCsv(closed)).Message, StringComparison.Ordinal);
        Assert.Contains(
            "A table shows 0 rows or more.", Assert.Throws<ArgumentOutOfRangeException>("rows", () => TableOptions.Default.WithMaxRows(-1)).Message, StringComparison.Ordinal);
    }

    // What is long is written in parts: no writer is handed all of it at once, and nothing is lost.
    [Fact]
    public void WriteCsvAndJson_OfALongTable_WriteItInParts()
    {
        TidyTable table = FrameworkTables.Of(BuiltInFrameworks.HkHrm).Statements;
        var csv = new PartWriter();
        table.WriteCsv(csv);
        Assert.Equal(table.ToCsv(), csv.ToString());
        Assert.InRange(csv.LongestPart, 1, 40_000);
        var json = new PartWriter();
        table.WriteJson(json);
        Assert.Equal(table.ToJson(), json.ToString());
        Assert.InRange(json.LongestPart, 1, 40_000);
        Assert.True(csv.ToString().Length > 80_000);
    }

    private sealed class PartWriter : StringWriter
    {
        public int LongestPart { get; private set; }

        public override void Write(string? value)
        {
            LongestPart = Math.Max(LongestPart, value?.Length ?? 0);
            base.Write(value);
        }
    }
}
