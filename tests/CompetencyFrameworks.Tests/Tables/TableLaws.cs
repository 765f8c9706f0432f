using CompetencyFrameworks.Tests.Properties;

namespace CompetencyFrameworks.Tests.Tables;

/// <summary>Every table comes through every format unharmed, whatever its texts.</summary>
public sealed class TableLaws
{
    [Fact]
    public void Formats_OfEveryTable_GiveBackItsValues() => Law.Holds(Choices.Streams, decisions =>
    {
        CompetencyFramework framework = HostileTexts.Framework(decisions);
        CompetencyFramework before = HostileTexts.Framework([.. decisions.Skip(decisions.Length / 2)], "6");
        var choices = new Choices([.. decisions.Reverse()]);
        IReadOnlyList<TidyTable> tables = EveryTable.Of(framework, before, choices);

        // Some of them each time, all of them over all times.
        var some = new Choices(decisions);
        Assert.All(tables.Where(table => table != DataDictionary.Rows && some.Below(4) == 0), TableFormats.AssertAll);
    });

    [Fact]
    public void Tables_OfEveryKind_AreInTheDictionary() => Assert.Equal(
        DataDictionary.Rows.Select(row => row.Table).Distinct().Order(),
        EveryTable.Of(BuiltInFrameworks.HkHrm, TestFrameworks.HkOfBefore, new Choices([])).Select(table => table.Name).Distinct().Order());

    [Theory]
    [InlineData("hk-hrm")]
    [InlineData("icci")]
    [InlineData("des-hr")]
    public void Formats_OfABuiltInFramework_GiveBackItsValues(string id) => Assert.All(BuiltInFrameworks.All[id, "1"].ToTables().All, TableFormats.AssertAll);

    // A value that cannot be missing is there, and every value is of its column's type.
    [Fact]
    public void Values_OfEveryTable_AreOfTheirColumns() => Law.Holds(Choices.Streams, decisions =>
    {
        CompetencyFramework framework = GeneratedFramework.Of(decisions);
        CompetencyFramework before = HostileTexts.Framework(decisions, "6");
        foreach (TidyTable table in EveryTable.Of(framework, before, new Choices([.. decisions.Reverse()])))
        {
            for (int column = 0; column < table.Columns.Count; column++)
            {
                for (int row = 0; row < table.Count; row++)
                {
                    object? value = table.ValueAt(row, column);
                    Assert.True(value is null ? table.Columns[column].IsNullable : value.GetType() == table.Columns[column].ValueType, $"{table.Name}.{table.Columns[column]}");
                }
            }
        }
    });

    // Every row has as many statements, relations and so on as the model: counted over the model's own lists.
    [Fact]
    public void Counts_OfFrameworkTables_AreThoseOfTheModel() => Targets.ForEveryFramework((framework, _) =>
    {
        FrameworkTables tables = framework.ToTables();
        Assert.Equal(framework.Ladders.Sum(ladder => ladder.Levels.Count), tables.Levels.Count);
        Assert.Equal(framework.Categories.Count, tables.Categories.Count);
        Assert.Equal(framework.Units.Count + framework.GradedCompetencies.Count, tables.Competencies.Count);
        Assert.Equal(framework.Units.Sum(unit => unit.AssessmentCriteria.Count), tables.Statements.Count(row => row.Type == "criterion"));
        Assert.Equal(framework.Roles.Sum(role => role.LearningOutcomes.Count), tables.Statements.Count(row => row.Type == "learningOutcome"));
        Assert.Equal(tables.Competencies.Sum(row => row.Statements), tables.Statements.Count(row => row.Type is "criterion" or "statement"));
        Assert.Equal(framework.Roles.Sum(role => role.Requirements.Count), tables.RoleRequirements.Count);
        Assert.Equal(framework.Roles.Sum(role => role.Courses.Count), tables.Relations.Count(row => row.Relation == "namesCourse"));
        Assert.Equal(tables.Courses.Sum(row => row.Roles), tables.Relations.Count(row => row.Relation == "namesCourse"));
        Assert.Equal(tables.Categories.Sum(row => row.Competencies), tables.Relations.Count(row => row.Relation == "inCategory"));
        Assert.Equal(tables.Competencies.Sum(row => row.Roles), tables.RoleRequirements.Count);
    });

    // Whatever a relation names is in the table of its kind.
    [Fact]
    public void Relations_AllOfThem_LeadToWhatThereIs() => Targets.ForEveryFramework((framework, _) =>
    {
        FrameworkTables tables = framework.ToTables();
        var there = new HashSet<(string, string?, string)>(
        [
            ("framework", null, framework.Id), .. framework.Ladders.Select(ladder => ("ladder", (string?)null, ladder.Id)), .. tables.Levels.Select(row => ("level", (string?)row.Ladder, row.Level)),
            .. tables.Categories.Select(row => ("category", (string?)null, row.Category)), .. tables.Competencies.Select(row => (row.Type, (string?)null, row.Competency)),
            .. tables.Specialties.Select(row => ("specialty", (string?)null, row.Specialty)), .. tables.Courses.Select(row => ("course", (string?)null, row.Course)),
            .. tables.Roles.Select(row => ("role", (string?)null, row.Role)),
        ]);
        Assert.All(tables.Relations, row => Assert.Contains((row.FromType, row.FromLadder, row.From), there));
        Assert.All(tables.Relations.Where(row => row.Relation != "replaces"), row => Assert.Contains((row.ToType, row.ToLadder, row.To), there));
        Assert.All(tables.Relations.Where(row => row.Relation == "replaces"), row => Assert.DoesNotContain((row.ToType, row.ToLadder, row.To), there));
        Assert.All(tables.Statements, row => Assert.Contains((row.OwnerType, null, row.Owner), there));
    });
}
