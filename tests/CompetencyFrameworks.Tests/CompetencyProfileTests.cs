namespace CompetencyFrameworks.Tests;

public sealed class CompetencyProfileTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly GradedCompetency acumen = hk.GradedCompetencies["business-acumen"];
    private static readonly CompetencyProfile nobody = CompetencyProfile.Of("e-17", name: "Ada");

    // Officer (Talent Management): 9 core and 9 functional units, 5 soft skills.
    [Fact]
    public void With_ARole_RecordsAllThatItAsksFor()
    {
        CompetencyProfile officer = nobody.With(hk.Roles["talent-management/officer"]);
        Assert.Equal(23, officer.Holdings.Count);
        Assert.Equal("Advanced", officer.HoldingOf(hk.GradedCompetencies["critical-thinking-and-analysis"])!.Level!.Title);
        Assert.Equal(1, officer.HoldingOf(hk.Units["107104L4"])!.Rank);
        Assert.Equal("Ada (23 holdings)", officer.ToString());
        Assert.Empty(nobody.Holdings);
    }

    [Fact]
    public void With_ARoleWithOptionalRequirements_LeavesTheOptionalOnesAside()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        Assert.Equal(["filing", "typing"], nobody.With(acme.Roles["clerk"]).Holdings.Select(holding => holding.Competency.Id));
    }

    [Fact]
    public void With_ALowerLevel_KeepsTheHigher()
    {
        CompetencyProfile expert = nobody.With(acumen, "expert");
        Assert.Equal(expert, expert.With(acumen, "intermediate"));
        Assert.Equal(expert, expert.WithNone(acumen));
        Assert.Equal("Business acumen: Expert", expert.Holdings.Single().ToString());
    }

    [Fact]
    public void WithNone_NothingRecorded_RecordsRankZero()
    {
        CompetencyProfile none = nobody.WithNone(acumen);
        Assert.Equal(0, none.HoldingOf(acumen)!.Rank);
        Assert.Null(none.HoldingOf(acumen)!.Level);
        Assert.NotEqual(nobody, none);
        Assert.Equal("Business acumen: not held", none.Holdings.Single().ToString());
    }

    [Fact]
    public void Without_ThenWith_Lowers() =>
        Assert.Equal("Intermediate", nobody.With(acumen, "expert").Without(acumen).With(acumen, "intermediate").HoldingOf(acumen)!.Level!.Title);

    [Fact]
    public void With_ALevelThatDoesNotApply_ThrowsAndNamesThoseThatDo()
    {
        GradedCompetency business = BuiltInFrameworks.DesHr.GradedCompetencies["business-facing-hr"];
        ArgumentException failure = Assert.Throws<ArgumentException>(() => nobody.With(business, "authority"));
        Assert.Contains("'authority' does not apply", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'awareness', 'supervised-practitioner', 'practitioner', 'expert'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_ALevelOfAnotherLadder_Throws()
    {
        Assert.Throws<ArgumentException>(() => nobody.With(acumen, BuiltInFrameworks.DesHr.Ladders["proficiency"].Levels["expert"]));
        Assert.Throws<ArgumentException>(() => nobody.With(acumen, hk.Ladders["job-role"].Levels["head"]));
    }

    [Fact]
    public void With_AnUnknownLevelId_ThrowsAndNamesTheNearest()
    {
        ArgumentException failure = Assert.Throws<ArgumentException>(() => nobody.With(acumen, "intermidiate"));
        Assert.Contains("Nearest: 'intermediate'", failure.Message, StringComparison.Ordinal);
        Assert.Equal("levelId", failure.ParamName);
        Assert.Equal("levelId", Assert.Throws<ArgumentException>(() => acumen.StatementsAt("guru")).ParamName);
        Assert.Equal("levelId", Assert.Throws<ArgumentNullException>(() => nobody.With(acumen, (string)null!)).ParamName);
    }

    [Fact]
    public void With_AnotherEdition_ThrowsAndNamesMigrate()
    {
        CompetencyProfile old = nobody.With(TestFrameworks.Acme("2025").Units["typing"]);
        ArgumentException failure = Assert.Throws<ArgumentException>(() => old.With(TestFrameworks.Acme("2026").Units["filing"]));
        Assert.Contains("Migrate", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'2025'", failure.Message, StringComparison.Ordinal);
        Assert.Equal("unit", failure.ParamName);
    }

    [Fact]
    public void With_UnitsOfTwoEditionsAtOnce_Throws()
    {
        UnitOfCompetency[] units = [TestFrameworks.Acme("2025").Units["typing"], TestFrameworks.Acme("2026").Units["filing"]];
        Assert.Equal("units", Assert.Throws<ArgumentException>(() => nobody.With(units)).ParamName);
    }

    [Fact]
    public void With_ACompetencyReadAgainUnderTheSameEdition_ComparesLevelsByTheirIds()
    {
        GradedCompetency before = TestFrameworks.Acme().GradedCompetencies["talking"];
        GradedCompetency after = CompetencyFramework.Parse(TestFrameworks.AcmeJson().Replace(
            "{ \"id\": \"basic\"", "{ \"id\": \"none\", \"title\": \"None\" }, { \"id\": \"basic\"", StringComparison.Ordinal)
            .Replace("\"basic\": [\"Listens\"]", "\"none\": [], \"basic\": [\"Listens\"]", StringComparison.Ordinal)).GradedCompetencies["talking"];
        CompetencyProfile able = nobody.With(before, "able");
        Assert.Equal("Able", able.With(after, "basic").HoldingOf(after)!.Level!.Title);
        Assert.Equal("Expert", able.With(after, "expert").HoldingOf(after)!.Level!.Title);
        Assert.Equal(GapStatus.Partial, able.GapTo(Role.AtLevel(after.Ladder.Levels["expert"])).All.Single(gap => gap.Competency == after).Status);
        Assert.Equal(1, able.GapTo(Role.AtLevel(after.Ladder.Levels["expert"])).All.Single(gap => gap.Competency == after).Shortfall);
    }

    [Fact]
    public void GapTo_AFrameworkChangedUnderTheSameEdition_ThrowsWhereALevelIsGone()
    {
        CompetencyProfile able = nobody.With(TestFrameworks.Acme().GradedCompetencies["talking"], "able");
        CompetencyFramework changed = CompetencyFramework.Parse(TestFrameworks.AcmeJson().Replace("\"able\"", "\"skilled\"", StringComparison.Ordinal));
        ArgumentException failure = Assert.Throws<ArgumentException>(() => able.GapTo(changed.Roles["chief"]));
        Assert.Contains("kept its edition", failure.Message, StringComparison.Ordinal);
        Assert.Equal("target", failure.ParamName);
    }

    [Fact]
    public void With_SeveralFrameworks_OrdersHoldingsByFrameworkAndCompetency()
    {
        CompetencyProfile profile = nobody
            .With(hk.Units["106921L5"])
            .With(BuiltInFrameworks.Icci.GradedCompetencies["programs"], "cma")
            .With([hk.Units["106907L5"], hk.Units["106904L7"]])
            .With(BuiltInFrameworks.DesHr.GradedCompetencies["resourcing"], "expert");
        Assert.Equal(
            ["des-hr resourcing", "hk-hrm 106904L7", "hk-hrm 106907L5", "hk-hrm 106921L5", "icci programs"],
            profile.Holdings.Select(holding => $"{holding.Competency.Framework.Id} {holding.Competency.Id}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\tb")]
    [InlineData("\u0000")]
    public void Of_AnIdThatIsNone_Throws(string id) => Assert.Throws<ArgumentException>(() => CompetencyProfile.Of(id));

    [Fact]
    public void Of_HalfASurrogatePair_Throws()
    {
        Assert.Throws<ArgumentException>(() => CompetencyProfile.Of("a\ud800"));
        Assert.Throws<ArgumentException>(() => CompetencyProfile.Of("a", "\udc00b"));
    }

    [Fact]
    public void Of_TheLongestId_IsAccepted()
    {
        Assert.Equal(200, CompetencyProfile.Of(new string('é', 200)).Id.Length);
        Assert.Throws<ArgumentException>(() => CompetencyProfile.Of(new string('é', 201)));
    }

    [Fact]
    public void Equals_DifferentPersonOrHoldings_IsFalse()
    {
        CompetencyProfile profile = nobody.With(acumen, "advanced");
        Assert.Equal(profile, CompetencyProfile.Of("e-17", "Ada").With(acumen, "advanced"));
        Assert.NotEqual(profile, CompetencyProfile.Of("e-18", "Ada").With(acumen, "advanced"));
        Assert.NotEqual(profile, CompetencyProfile.Of("e-17").With(acumen, "advanced"));
        Assert.NotEqual(profile, nobody.With(acumen, "expert"));
        Assert.NotEqual(profile, nobody);
        Assert.False(profile.Equals(null));
    }
}
