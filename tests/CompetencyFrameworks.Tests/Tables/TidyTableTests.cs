using System.Text;

namespace CompetencyFrameworks.Tests.Tables;

/// <summary>The formats of a table, read off by eye.</summary>
public sealed class TidyTableTests
{
    // Groups of gaps have any text for a name, also none, an empty one and half a surrogate pair.
    private static TidyTable<GroupGapsRow> Named(params string?[] names)
    {
        CompetencyFramework hk = BuiltInFrameworks.HkHrm;
        var left = new Queue<string?>(names);
        return CompetencyProfile.Of("x").GapTo(Role.Define("r", "R", hk.Units.Take(names.Length).Select(unit => Requirement.Of(unit)))).ByGroup(_ => left.Dequeue()).ToTable();
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "\"\"")]
    [InlineData(null, "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"a\"", "\"say \"\"a\"\"\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    [InlineData("a\rb", "\"a\rb\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a\t", "\"a\t\"")]
    [InlineData("=1+1", "=1+1")]
    [InlineData("שלום", "שלום")]
    public void ToCsv_OfAText_QuotesWhatNeedsIt(string? text, string field) =>
        Assert.StartsWith($"{field},0,1,", Named(text).ToCsv().Split("\r\n", 2)[1], StringComparison.Ordinal);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@a", "'@a")]
    [InlineData("\ta", "'\ta")]
    [InlineData("\ra", "\"'\ra\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("'a", "'a")]
    [InlineData(" =1", "\" =1\"")]
    [InlineData("a=1", "a=1")]
    public void ToCsv_WithFormulaProtection_PutsAnApostropheBeforeTexts(string text, string field) =>
        Assert.StartsWith($"{field},0,1,", Named(text).ToCsv(CsvOptions.Default.WithFormulaProtection()).Split("\r\n", 2)[1], StringComparison.Ordinal);

    // A negative number is no formula: of the levels' values, -2.5 stays a number.
    [Fact]
    public void ToCsv_WithFormulaProtection_LeavesNumbers()
    {
        CompetencyFramework framework = FrameworkBuilder.Of("f", "F", "1").AddLadder("l", "L", ladder => ladder.AddLevel("a", "A", level => level.WithValue(-2.50m))).Build();
        Assert.Contains(",,-2.5,FALSE,FALSE\r\n", framework.ToTables().Levels.ToCsv(CsvOptions.Default.WithFormulaProtection()), StringComparison.Ordinal);
    }

    // Where decimals have a comma, a semicolon parts the fields, and texts with either stand in quotes.
    [Fact]
    public void ToCsv_WithDecimalComma_HasSemicolonsBetweenFields()
    {
        CompetencyFramework framework = FrameworkBuilder.Of("f", "F; G, H", "1").AddLadder("l", "L", ladder => ladder.AddLevel("a", "A;B", level => level.WithValue(-2.50m))).Build();
        string csv = framework.ToTables().Levels.ToCsv(CsvOptions.Default.WithDecimalComma());
        Assert.StartsWith("Framework;Edition;Ladder;", csv, StringComparison.Ordinal);
        Assert.Contains(";\"A;B\";", csv, StringComparison.Ordinal);
        Assert.Contains(";;-2,5;FALSE;FALSE\r\n", csv, StringComparison.Ordinal);
        Assert.Contains(",A;B,", framework.ToTables().Levels.ToCsv(), StringComparison.Ordinal);
        Assert.Contains("\"F; G, H\"", framework.ToTables().Frameworks.ToCsv(CsvOptions.Default.WithDecimalComma()), StringComparison.Ordinal);
    }

    // The last row has no name, so no text; the row before it has an empty one.
    [Fact]
    public void ToJson_OfTexts_TellsEmptyFromMissing() => Assert.Equal(
        ["\"\"", "\"a\\r\\n\\\"\"", "null"], Named("a\r\n\"", "", null).ToJson().Split('\n').Where(line => line.Contains("\"group\"", StringComparison.Ordinal)).Select(line => line.Trim().TrimEnd(',')["\"group\": ".Length..]));

    [Fact]
    public void ToHtml_OfHostileTexts_IsThisTable() => Assert.Equal(
        """
        <table>
          <caption dir="auto">A &amp; B</caption>
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th scope="col" class="number">Satisfied</th>
              <th scope="col" class="number">SatisfiedOf</th>
              <th scope="col" class="number">Units</th>
              <th scope="col" class="number">UnitsOf</th>
              <th scope="col" class="number">Graded</th>
              <th scope="col" class="number">GradedOf</th>
              <th scope="col" class="number">Credits</th>
              <th scope="col" class="number">CreditsOf</th>
              <th scope="col" class="number">UnitsWithoutCredit</th>
              <th scope="col" class="number">ProgressPart</th>
              <th scope="col" class="number">ProgressOf</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td dir="auto">&lt;script&gt;&quot;x&quot;&#xFFFD;</td>
              <td class="number">0</td>
              <td class="number">1</td>
              <td class="number">0</td>
              <td class="number">1</td>
              <td class="number"></td>
              <td class="number"></td>
              <td class="number">0</td>
              <td class="number">7</td>
              <td class="number">0</td>
              <td class="number">0</td>
              <td class="number">1</td>
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <td colspan="12">1 more row</td>
            </tr>
          </tfoot>
        </table>

        """.ReplaceLineEndings("\n").Replace("&#xFFFD;", "\uFFFD", StringComparison.Ordinal),
        Named("<script>\"x\"\uD800", "z").ToHtml(TableOptions.Default.WithMaxRows(1).WithCaption("A & B")));

    [Fact]
    public void ToMarkdown_OfHostileTexts_IsThisTable() => Assert.Equal(
        """
        | Table | Place | Column | JsonName | Type | IsNullable | Description |
        | --- | ---: | --- | --- | --- | --- | --- |
        | frameworks | 1 | Framework | framework | text | false | Id of the framework. |

        688 more rows

        """.ReplaceLineEndings("\n"),
        DataDictionary.Rows.ToMarkdown(TableOptions.Default.WithMaxRows(1)));

    [Fact]
    public void ToMarkdown_OfMarks_ShowsThemAsTheyAre() => Assert.StartsWith(
        "| a \\| \\*b\\* \\[c\\](d)  &lt;e>&amp;amp; | 0 | 1 |", Named("a | *b* [c](d)\r\n<e>&amp;").ToMarkdown().Split('\n')[2], StringComparison.Ordinal);

    // Half a surrogate pair has no form in UTF-8: it is U+FFFD in a file, an escape in JSON, as it was in a text.
    [Fact]
    public void SaveCsv_OfHalfASurrogatePair_WritesAReplacement()
    {
        TidyTable table = Named("a\uD800b");
        using var stream = new MemoryStream();
        table.SaveCsv(stream);
        Assert.Contains("\r\na\uFFFDb,0", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.True(stream.CanWrite);
        Assert.Contains("a\\ud800b", table.ToJson(), StringComparison.Ordinal);
        Assert.Contains("a\uD800b", table.ToCsv(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_WithoutRows_HaveTheirColumnsAlone()
    {
        TidyTable empty = Array.Empty<CareerPath>().ToTable();
        Assert.Equal("Start,StartTitle,Target,TargetTitle,Roles,Moves,Credits,UnitsWithoutCredit,Rungs,SpecialtyChanges\r\n", empty.ToCsv());
        Assert.Equal("[]\n", empty.ToJson());
        Assert.Equal(2, empty.ToMarkdown().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("<tbody>\n  </tbody>\n</table>\n", empty.ToHtml(), StringComparison.Ordinal);
        Assert.Equal("row", Assert.Throws<ArgumentOutOfRangeException>(() => empty.ValueAt(0, 0)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => DataDictionary.Rows.ValueAt(0, 7));
        Assert.Throws<ArgumentOutOfRangeException>(() => DataDictionary.Rows.ValueAt(-1, 0));
    }

    [Fact]
    public void Rows_AtAPlaceThatIsNotThere_SayHowManyThereAre()
    {
        ArgumentOutOfRangeException behind = Assert.Throws<ArgumentOutOfRangeException>(() => Named("a", "b")[2]);
        Assert.Equal("index", behind.ParamName);
        Assert.StartsWith("There are 2, from 0.", behind.Message, StringComparison.Ordinal);
        Assert.Equal(-1, Assert.Throws<ArgumentOutOfRangeException>(() => Named("a", "b")[-1]).ActualValue);
        Assert.StartsWith("The table has no rows.", Assert.Throws<ArgumentOutOfRangeException>(() => Named()[0]).Message, StringComparison.Ordinal);
        Assert.Equal("b", Named("a", "b")[1].Group);
    }

    // Longer than what is written at a time.
    [Fact]
    public void Formats_OfLongTexts_AreWhole()
    {
        string[] names = [.. Enumerable.Range(0, 20).Select(i => $"{i:00}{new string('é', 5000)}\"")];
        TableFormats.AssertAll(Named(names));
        Assert.Equal(names, Named(names).Select(row => row.Group));
    }

    [Fact]
    public void Writers_NotThereOrClosed_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => DataDictionary.Rows.WriteCsv(null!));
        Assert.Throws<ArgumentNullException>(() => DataDictionary.Rows.WriteJson(null!));
        Assert.Throws<ArgumentNullException>(() => DataDictionary.Rows.SaveCsv((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => DataDictionary.Rows.SaveCsv((string)null!));
        var closed = new MemoryStream();
        closed.Dispose();
        Assert.Throws<ArgumentException>(() => DataDictionary.Rows.SaveCsv(closed));
        Assert.Throws<ArgumentOutOfRangeException>(() => TableOptions.Default.WithMaxRows(-1));
    }

    [Fact]
    public void Options_InWords_SayWhatIsAdded()
    {
        Assert.Equal("RFC 4180", CsvOptions.Default.ToString());
        Assert.Equal("a byte-order mark", CsvOptions.Default.WithByteOrderMark().ToString());
        Assert.Equal("formulas protected", CsvOptions.Default.WithFormulaProtection().ToString());
        Assert.Equal("decimal commas and semicolons", CsvOptions.Default.WithDecimalComma().ToString());
        Assert.Equal("a byte-order mark, formulas protected, decimal commas and semicolons", CsvOptions.Default.WithDecimalComma().WithFormulaProtection().WithByteOrderMark().ToString());
        Assert.Equal("a byte-order mark, formulas protected", CsvOptions.Default.WithFormulaProtection().WithByteOrderMark().ToString());
        Assert.Equal(("all rows", "at most 3 rows"), (TableOptions.Default.ToString(), TableOptions.Default.WithMaxRows(3).ToString()));
    }
}
