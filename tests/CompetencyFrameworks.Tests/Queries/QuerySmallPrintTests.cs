namespace CompetencyFrameworks.Tests.Queries;

/// <summary>Queries at their edges: no roles, roles made in code, nested categories, ends of ranges, frameworks read twice, bad input.</summary>
public sealed class QuerySmallPrintTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly Role clerk = acme.Roles["clerk"];
    private static readonly Role chief = acme.Roles["chief"];

    [Fact]
    public void RequiredBy_AnEmptyListOfRoles_IsAllForAllAndNoneForAny()
    {
        Assert.Equal("filing typing stamps", acme.Units.RequiredByAll().Ids());
        Assert.Equal("", acme.Units.RequiredByAny().Ids());
        Assert.Equal("filing typing stamps", acme.Units.RequiredByNone([]).Ids());
    }

    // Optional requirements count, too.
    [Fact]
    public void RequiredBy_Roles_CountsEveryKindAndKeepsTheOrderOfTheList()
    {
        Assert.Equal("filing typing stamps", acme.Units.RequiredBy(clerk).Ids());
        Assert.Equal("stamps typing filing", acme.Units.Reverse().RequiredBy(clerk).Ids());
        Assert.Equal("typing", acme.Units.RequiredByAll(clerk, chief).Ids());
        Assert.Equal("filing typing stamps coaching cleaning talking", acme.Competencies.RequiredByAny(clerk, chief).Ids());
        Assert.Equal("coaching cleaning talking", acme.Competencies.RequiredByNone(clerk).Ids());
        Assert.Equal("filing stamps", acme.Competencies.RequiredOnlyBy(clerk).Ids());
        Assert.Equal("", acme.Competencies.RequiredOnlyBy(acme.Roles["idler"]).Ids());
    }

    // A role made in code asks for competencies, but no competency knows of it: what listed roles ask for is not asked for by it alone.
    [Fact]
    public void RequiredBy_ARoleMadeInCode_CountsWhatItAsksFor()
    {
        CompetencyFramework small = RoleLines.Framework("one 1 - a1", "none 1 -");
        Role expert = Role.AtLevel(acme.Ladders["skill"].Levels["able"]);
        Assert.Equal("coaching talking", acme.GradedCompetencies.RequiredBy(expert).Ids());
        Assert.Equal("", acme.GradedCompetencies.RequiredOnlyBy(expert).Ids());
        Assert.Equal("a1", small.Units.RequiredBy(Role.Define("mine", "Mine", [Requirement.Of(small.Units["a1"])])).Ids());
        Assert.Equal("business-facing-hr", BuiltInFrameworks.DesHr.GradedCompetencies
            .RequiredOnlyBy(Role.AtLevel(BuiltInFrameworks.DesHr.Ladders["proficiency"].Levels["expert"]))
            .RequiredByNone(Role.AtLevel(BuiltInFrameworks.DesHr.Ladders["proficiency"].Levels["authority"])).Ids());
    }

    [Fact]
    public void RequiredBy_ARoleOfTheFrameworkReadTwice_IsFoundAndOfAnotherEditionIsNot()
    {
        Assert.Equal("filing typing stamps", acme.Units.RequiredBy(TestFrameworks.Acme().Roles["clerk"]).Ids());
        Assert.Equal("filing stamps", acme.Units.RequiredOnlyBy(TestFrameworks.Acme().Roles["clerk"]).Ids());
        Assert.Equal("", acme.Units.RequiredBy(TestFrameworks.Acme("2025").Roles["clerk"]).Ids());
        Assert.Equal("clerk", acme.Roles.AskingFor(TestFrameworks.Acme().Units["filing"]).Ids());
        Assert.Equal("clerk", acme.Roles.OnRung(TestFrameworks.Acme().Ladders["rung"].Levels["junior"]).Ids());
        Assert.Equal("filing", acme.Units.AtLevel(TestFrameworks.Acme().Ladders["grade"].Levels["1"]).Ids());
    }

    // Paper is inside Office; a third category inside Paper.
    [Fact]
    public void InCategory_ACategoryWithOthersInside_CountsThemHoweverDeep()
    {
        Assert.Equal("filing typing", acme.Units.InCategory(acme.Categories["office"]).Ids());
        Assert.Equal("filing", acme.Units.InCategory(acme.Categories["paper"]).Ids());
        CompetencyFramework deep = CompetencyFramework.Parse(TestFrameworks.AcmeJson()
            .Replace("\"parent\": \"office\" }", "\"parent\": \"office\" }, { \"id\": \"ink\", \"title\": \"Ink\", \"parent\": \"paper\" }", StringComparison.Ordinal)
            .Replace("\"title\": \"Collect stamps\"", "\"title\": \"Collect stamps\", \"category\": \"ink\"", StringComparison.Ordinal));
        Assert.Equal("filing typing stamps", deep.Competencies.InCategory(deep.Categories["office"]).Ids());
        Assert.Equal("filing stamps", deep.Competencies.InCategory(deep.Categories["paper"]).Ids());
        Assert.Equal("stamps", deep.Competencies.InCategory(deep.Categories["ink"]).Ids());
    }

    // Filing 2.5, stamps 1, typing none stated.
    [Theory]
    [InlineData("1", "2.5", "filing stamps")]
    [InlineData("1.01", "2.5", "filing")]
    [InlineData("0", "2.49", "stamps")]
    [InlineData("2.5", "2.5", "filing")]
    [InlineData("0", "0", "")]
    [InlineData("-5", "100", "filing stamps")]
    [InlineData("2.5", "1", "")]
    public void WithCredit_ARange_IncludesBothEndsAndNoUnitWithoutCredit(string from, string to, string units)
    {
        System.Globalization.CultureInfo invariant = System.Globalization.CultureInfo.InvariantCulture;
        Assert.Equal(units, acme.Units.WithCredit(decimal.Parse(from, invariant), decimal.Parse(to, invariant)).Ids());
    }

    [Fact]
    public void WithCredit_OneCredit_IsJustThat()
    {
        Assert.Equal("filing", acme.Units.WithCredit(2.50m).Ids());
        Assert.Equal("stamps", acme.Units.WithCredit(1).Ids());
        Assert.Equal("", acme.Units.WithCredit(0).Ids());
        Assert.Equal("", acme.Units.WithCredit(2).Ids());
    }

    // Filing is printed as F-1; a unit's code is its id where none is written.
    [Fact]
    public void WithCodePrefix_OfACodeAndOfAnId_FindsWhatIsPrinted()
    {
        Assert.Equal("filing", acme.Competencies.WithCodePrefix("F-").Ids());
        Assert.Equal("", acme.Competencies.WithCodePrefix("filing").Ids());
        Assert.Equal("typing", acme.Competencies.WithCodePrefix("typ").Ids());
        Assert.Equal("filing typing stamps", acme.Competencies.WithCodePrefix("").Ids());
    }

    [Fact]
    public void AskingFor_AGradedCompetencyAtALevel_FindsRolesAtItOrAbove()
    {
        CompetencyFramework small = RoleLines.Framework("low 1 - talk@1", "mid 1 - talk@2/optional", "high 2 - talk@4", "none 1 - a1");
        GradedCompetency talk = small.GradedCompetencies["talk"];
        Assert.Equal("low mid high", small.Roles.AskingFor(talk).Ids());
        Assert.Equal(["low mid high", "mid high", "high", "high"], talk.Ladder.Levels.Select(level => small.Roles.AskingFor(talk, level).Ids()));
        ArgumentException failure = Assert.Throws<ArgumentException>(() => small.Roles.AskingFor(talk, small.Ladders["rung"].Levels["1"]));
        Assert.Equal("level", failure.ParamName);
    }

    [Fact]
    public void RequiredAsInAndOn_CountEveryRoleOfTheFramework()
    {
        CompetencyFramework small = RoleLines.Framework("one 1 north a1 b1/optional", "two 2 south a1/functional c1", "three - - d1", "aside side1 north e1");
        Assert.Equal("b1", small.Units.RequiredAs(RequirementKind.Optional).Ids());
        Assert.Equal("a1", small.Units.RequiredAs(RequirementKind.Functional).Ids());
        Assert.Equal("a1 b1 e1", small.Units.RequiredIn(small.Specialties["north"]).Ids());
        Assert.Equal("a1 c1", small.Units.RequiredIn(small.Specialties["south"]).Ids());
        Assert.Equal("a1 b1", small.Units.RequiredOn(small.Ladders["rung"].Levels["1"]).Ids());
        Assert.Equal("e1", small.Units.RequiredOn(small.Ladders["side"].Levels["1"]).Ids());
        Assert.Equal("", small.Units.RequiredOn(small.Ladders["rung"].Levels["4"]).Ids());
        Assert.Equal("one aside", small.Roles.InSpecialty(small.Specialties["north"]).Ids());
    }

    [Fact]
    public void Queries_ANullAmongTheRoles_Throw()
    {
        Assert.Equal("roles", Assert.Throws<ArgumentNullException>(() => acme.Units.RequiredByAll(clerk, null!)).ParamName);
        Assert.Equal("roles", Assert.Throws<ArgumentNullException>(() => acme.Units.RequiredByAny(clerk, null!)).ParamName);
        Assert.Equal("roles", Assert.Throws<ArgumentNullException>(() => acme.Units.RequiredByNone(clerk, null!)).ParamName);
    }
}
