namespace CompetencyFrameworks.Tests.TickLists;

public sealed class TickListTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly UnitOfCompetency unit = hk.Units["106904L7"];
    private static readonly GradedCompetency learning = BuiltInFrameworks.Icci.GradedCompetencies["professional-learning"];
    private static readonly TickList nobody = TickList.Of("e-17", name: "Ada");

    [Fact]
    public void Entries_OfSeveralFrameworks_StandInOrderWithTheirStatementsInTheirs()
    {
        GradedCompetency resourcing = BuiltInFrameworks.DesHr.GradedCompetencies["resourcing"];
        TickList list = nobody
            .With(learning, "cmf", learning.StatementsAt("cmf")[2], learning.StatementsAt("cmf")[0])
            .With(learning, "cmp")
            .With(unit, unit.AssessmentCriteria[1])
            .With(resourcing, resourcing.ApplicableLevels[0], resourcing.StatementsAt("awareness").Skip(6));
        Assert.Equal(
            [
                "Resourcing, Awareness: 2 of 8 ticked",
                "106904L7 Establish and lead the human resource (HR) agenda in the organisation's strategic planning: 1 of 4 ticked",
                "Ability and commitment to undertake ongoing Professional Learning to retain credibility and effectiveness in the marketplace, CMP: 0 of 3 ticked",
                "Ability and commitment to undertake ongoing Professional Learning to retain credibility and effectiveness in the marketplace, CMF: 2 of 3 ticked",
            ],
            list.Entries.Select(entry => entry.ToString()));
        Assert.Equal(
            ["Engages in at 30 hours of professional learning per year of certification period", "Providing leadership to professional learning community"],
            list.Entries[3].Statements.Select(statement => statement.Text));
        Assert.Null(list.Entries[1].Level);
        Assert.Equal("Ada (5 statements ticked)", list.ToString());
        Assert.Equal("x (1 statement ticked)", TickList.Of("x", " ").With(unit, unit.AssessmentCriteria[1]).ToString());
        Assert.Empty(nobody.Entries);
    }

    [Fact]
    public void With_MoreStatements_AddsThemAndNeverTakesAny()
    {
        TickList both = nobody.With(unit, unit.AssessmentCriteria[0]).With(unit, unit.AssessmentCriteria[2]);
        Assert.Equal([unit.AssessmentCriteria[0], unit.AssessmentCriteria[2]], both.Entries.Single().Statements);
        Assert.Same(both, both.With(unit));
        Assert.Same(both, both.With(unit, unit.AssessmentCriteria[2], unit.AssessmentCriteria[2]));
    }

    // The same sentence stands at CMP and at CMF: a tick at one is none at the other.
    [Fact]
    public void With_ATextThatStandsAtTwoLevels_TicksTheOneThatIsNamed()
    {
        Assert.Equal(learning.StatementsAt("cmp")[0].Text, learning.StatementsAt("cmf")[0].Text);
        TickList list = nobody.With(learning, "cmp", learning.StatementsAt("cmp")[0]);
        Assert.Equal(["cmp"], list.Entries.Select(entry => entry.Level!.Id));
        Assert.Equal(["cmp", "cmf"], list.With(learning, "cmf", learning.StatementsAt("cmp")[0]).Entries.Select(entry => entry.Level!.Id));
    }

    [Fact]
    public void Without_ACompetency_DropsAllItsLevels()
    {
        TickList list = nobody.With(learning, "ca").With(learning, "cma", learning.StatementsAt("cma")).With(unit);
        Assert.Equal(nobody.With(unit), list.Without(learning));
        Assert.Equal(list, list.Without(hk.Units["106921L5"]));
    }

    [Fact]
    public void With_AStatementOfAnotherLevel_ThrowsAndNamesTheLevel()
    {
        ArgumentException failure = Assert.Throws<ArgumentException>(() => nobody.With(learning, "ca", learning.StatementsAt("cma")[1]));
        Assert.StartsWith("'Demonstrates engagement in a continuing professional development program' is not a statement of", failure.Message, StringComparison.Ordinal);
        Assert.Contains("It stands at the level 'cma': tick it there.", failure.Message, StringComparison.Ordinal);
        Assert.Equal("statements", failure.ParamName);
    }

    [Fact]
    public void With_AStatementOfAnotherCompetency_ThrowsAndSaysWhereToTakeOne()
    {
        Statement other = hk.Units["106921L5"].AssessmentCriteria[0];
        ArgumentException ofUnit = Assert.Throws<ArgumentException>(() => nobody.With(unit, unit.AssessmentCriteria[0], other));
        Assert.Contains("Take it from AssessmentCriteria.", ofUnit.Message, StringComparison.Ordinal);
        Assert.Equal("criteria", ofUnit.ParamName);
        Assert.Contains("Take it from StatementsAt(\"ca\").", Message(() => nobody.With(learning, "ca", other)), StringComparison.Ordinal);
        Assert.Contains("name the unit without any", Message(() => nobody.With(hk.Units["106965L6"], other)), StringComparison.Ordinal);
        Assert.Contains("name the level without any", Message(() => nobody.With(hk.GradedCompetencies["teamwork"], "expert", other)), StringComparison.Ordinal);
    }

    // An id is unique inside its competency: that of another one may be the same.
    [Fact]
    public void With_AStatementOfAnotherCompetencyWithTheSameId_Throws()
    {
        CompetencyFramework acme = CompetencyFramework.Parse(TestFrameworks.AcmeJson().Replace("[\"Cleans\"]", "[ { \"id\": \"order\", \"text\": \"Tidies up\" } ]", StringComparison.Ordinal));
        Statement tidies = acme.GradedCompetencies["cleaning"].StatementsAt("expert").Single();
        Assert.Contains("'Tidies up' is not an assessment criterion of F-1 File papers.", Message(() => nobody.With(acme.Units["filing"], tidies)), StringComparison.Ordinal);
    }

    [Fact]
    public void With_ALevelThatDoesNotApplyOrIsOfAnotherLadder_Throws()
    {
        GradedCompetency business = BuiltInFrameworks.DesHr.GradedCompetencies["business-facing-hr"];
        ArgumentException failure = Assert.Throws<ArgumentException>(() => nobody.With(business, "authority"));
        Assert.Contains("Levels that apply: 'awareness', 'supervised-practitioner', 'practitioner', 'expert'.", failure.Message, StringComparison.Ordinal);
        Assert.Equal("levelId", failure.ParamName);
        Assert.Equal("level", Assert.Throws<ArgumentException>(() => nobody.With(business, learning.Ladder.Levels["ca"])).ParamName);
        Assert.Contains("Nearest: 'cma'", Message(() => nobody.With(learning, "cmaa")), StringComparison.Ordinal);
    }

    [Fact]
    public void With_NullAmongTheStatements_NamesTheArgument()
    {
        Assert.Equal("criteria", Assert.Throws<ArgumentNullException>(() => nobody.With(unit, (Statement)null!)).ParamName);
        Assert.Equal("statements", Assert.Throws<ArgumentNullException>(() => nobody.With(learning, "ca", [null!])).ParamName);
        Assert.Equal("criteria", Assert.Throws<ArgumentNullException>(() => nobody.With(unit, (Statement[])null!)).ParamName);
        Assert.Equal("statements", Assert.Throws<ArgumentNullException>(() => nobody.With(learning, "no such level", (IEnumerable<Statement>)null!)).ParamName);
    }

    [Fact]
    public void With_AnotherEdition_ThrowsAndNamesBoth()
    {
        TickList old = nobody.With(TestFrameworks.Acme("2025").Units["typing"]);
        ArgumentException failure = Assert.Throws<ArgumentException>(() => old.With(TestFrameworks.Acme("2026").Units["filing"]));
        Assert.Contains("'2025'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'2026'", failure.Message, StringComparison.Ordinal);
        Assert.Equal("unit", failure.ParamName);
        Assert.Equal(2, old.With(hk.Units["106921L5"]).Entries.Count);
    }

    [Fact]
    public void With_AFrameworkReadTwice_FindsStatementsByIdOrText()
    {
        CompetencyFramework one = TestFrameworks.Acme();
        CompetencyFramework other = TestFrameworks.Acme();
        TickList list = nobody.With(one.Units["filing"], other.Units["filing"].AssessmentCriteria[1]).With(other.Units["filing"], other.Units["filing"].AssessmentCriteria[0]);
        Assert.Equal(one.Units["filing"].AssessmentCriteria, list.Entries.Single().Statements);
        Assert.Equal(list, nobody.With(other.Units["filing"], other.Units["filing"].AssessmentCriteria));
        GradedCompetency coaching = other.GradedCompetencies["coaching"];
        TickList two = nobody.With(one.GradedCompetencies["coaching"], "basic").With(coaching, "expert", coaching.StatementsAt("expert"));
        Assert.All(two.Entries, entry => Assert.Same(one.GradedCompetencies["coaching"], entry.Competency));
        Assert.Same(one.GradedCompetencies["coaching"], two.Assess().Assessed.Single().Competency);
        Assert.Equal(two, nobody.With(coaching, "basic").With(coaching, "expert", coaching.StatementsAt("expert")));
    }

    // Changed without another edition: a level below, so that ranks move; the statement of "basic" in other words; "expert" under another id.
    [Fact]
    public void With_AFrameworkChangedUnderTheSameEdition_GoesByIdsAndThrowsWhereTheyAreGone()
    {
        GradedCompetency before = TestFrameworks.Acme().GradedCompetencies["coaching"];
        GradedCompetency after = CompetencyFramework.Parse(TestFrameworks.AcmeJson()
            .Replace("{ \"id\": \"basic\"", "{ \"id\": \"none\", \"title\": \"None\" }, { \"id\": \"basic\"", StringComparison.Ordinal)
            .Replace("\"basic\": [\"Listens\"]", "\"none\": [\"Is there\"], \"basic\": [\"Listens well\"]", StringComparison.Ordinal)).GradedCompetencies["coaching"];
        TickList list = nobody.With(before, "basic").With(after, "expert", after.StatementsAt("expert"));
        Assert.Equal(["Coaching, Basic: 0 of 1 ticked", "Coaching, Expert: 1 of 1 ticked"], list.Entries.Select(entry => entry.ToString()));
        ArgumentException failure = Assert.Throws<ArgumentException>(() => list.With(after, "basic", after.StatementsAt("basic")));
        Assert.Contains("kept its edition", failure.Message, StringComparison.Ordinal);
        Assert.Equal("competency", failure.ParamName);
        Assert.Contains("kept its edition", Message(() => list.With(after, "none")), StringComparison.Ordinal);
    }

    // Cleaning applies at "expert" only; in the file that was changed under the same edition at "basic" too. Filing is a unit; there it is graded.
    [Fact]
    public void With_AFrameworkInWhichALevelOrTheKindWasChanged_Throws()
    {
        CompetencyFramework before = TestFrameworks.Acme();
        CompetencyFramework after = CompetencyFramework.Parse(
            """
            { "formatVersion": 1, "id": "acme", "title": "ACME skills", "edition": "2026",
              "ladders": [ { "id": "skill", "title": "Skill level", "levels": [ { "id": "basic", "title": "Basic" }, { "id": "expert", "title": "Expert" } ] } ],
              "gradedCompetencies": [ { "id": "cleaning", "title": "Cleaning", "ladder": "skill" }, { "id": "filing", "title": "File papers", "ladder": "skill" } ] }
            """);
        TickList list = nobody.With(before.GradedCompetencies["cleaning"], "expert").With(before.Units["filing"]);
        Assert.Contains("kept its edition", Message(() => list.With(after.GradedCompetencies["cleaning"], "basic")), StringComparison.Ordinal);
        Assert.Contains("kept its edition", Message(() => list.With(after.GradedCompetencies["filing"], "basic")), StringComparison.Ordinal);
        Assert.Same(before.GradedCompetencies["cleaning"], list.With(after.GradedCompetencies["cleaning"], "expert").Entries[0].Competency);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\tb")]
    public void Of_AnIdThatIsNone_Throws(string id) => Assert.Equal("id", Assert.Throws<ArgumentException>(() => TickList.Of(id)).ParamName);

    [Fact]
    public void Of_HalfASurrogatePairOrTooLong_Throws()
    {
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => TickList.Of("a\ud800")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => TickList.Of("a", "\udc00b")).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => TickList.Of(new string('é', 201))).ParamName);
        Assert.Equal(200, TickList.Of(new string('é', 200)).Id.Length);
    }

    [Fact]
    public void Lists_OfTickListsAndAssessments_AreNotMutableBehindTheirInterface()
    {
        Assessment assessment = nobody.With(unit, unit.AssessmentCriteria[0]).Assess();
        object[] lists =
        [
            assessment.TickList.Entries, assessment.TickList.Unplaced, assessment.TickList.Entries[0].Statements, assessment.Assessed, assessment.NotTicked,
            assessment.NotAssessable, assessment.Assessed[0].Levels, assessment.Assessed[0].MissingForNextLevel,
        ];
        Assert.All(lists, list => Assert.True(list is System.Collections.IList { IsReadOnly: true } and not Array));
    }

    private static string Message(Action action) => Assert.Throws<ArgumentException>(action).Message;
}
