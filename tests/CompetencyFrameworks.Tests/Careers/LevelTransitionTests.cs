namespace CompetencyFrameworks.Tests.Careers;

/// <summary>From level to level, counted in the cells of the ICCI Career and Talent Management Competencies and of the DE&amp;S Technical Competence Framework.</summary>
public sealed class LevelTransitionTests
{
    private static readonly ModelList<Level> icci = BuiltInFrameworks.Icci.Ladders["level"].Levels;
    private static readonly ModelList<Level> des = BuiltInFrameworks.DesHr.Ladders["proficiency"].Levels;

    // Seven abilities, each one rung: 7 x 2/4 over 7 x 3/4. To show: the criteria of the CMP column. Three rungs from CA to CMF: 7 x 1/4 over 7 x 4/4.
    [Theory]
    [InlineData("cma", "cmp", 7, 0, 7, "3.5 / 5.25")]
    [InlineData("ca", "cmf", 7, 0, 21, "1.75 / 7")]
    [InlineData("cmp", "cma", 0, 7, 0, "3.5 / 5.25")]
    public void TransitionTo_OfIcci_RaisesOrKeepsSevenAbilities(string from, string to, int raised, int kept, int rungs, string similarity)
    {
        RoleTransition move = icci[from].TransitionTo(icci[to]);
        Assert.Equal((kept, raised, 0, 0, 0), (move.Kept.Count, move.Raised.Count, move.Gained.Count, move.Dropped.Count, move.NotApplicable.Count));
        Assert.Equal((0m, rungs), (move.Credits, move.Rungs));
        Assert.Equal((similarity, similarity, null), (move.Similarity.Parts(), move.GradedSimilarity.Parts(), move.UnitSimilarity));
    }

    // The roles of the document ask for the same as its levels do.
    [Fact]
    public void TransitionTo_BetweenTheRolesOfIcci_IsThatBetweenTheLevels()
    {
        ModelList<Role> roles = BuiltInFrameworks.Icci.Roles;
        RoleTransition move = roles["cma"].TransitionTo(roles["cmp"]);
        Assert.Equal((7, 7, "3.5 / 5.25"), (move.Raised.Count, move.Rungs, move.Similarity.Parts()));
    }

    // Performance criteria by ability: CMA to CMP is the CMP column, 24; CA to CMF the columns CMA, CMP and CMF, 27 + 24 + 23 = 74.
    [Theory]
    [InlineData("cma", "cmp", new[] { 4, 7, 3, 2, 2, 3, 3 }, 24)]
    [InlineData("ca", "cmf", new[] { 14, 21, 9, 8, 6, 9, 7 }, 74)]
    public void ExpectedEvidence_OfIcci_IsTheCriteriaOfTheLevelsBetween(string from, string to, int[] criteria, int sum)
    {
        GapReport report = Report(icci[from], icci[to]);
        Assert.Equal(criteria, report.Open.Select(gap => gap.ExpectedEvidence.Count));
        Assert.Equal(sum, report.Open.Sum(gap => gap.ExpectedEvidence.Count));
        Assert.All(report.Open, gap => Assert.Equal(
            gap.ExpectedEvidence.Select(evidence => evidence.Level!.Rank).Order(), gap.ExpectedEvidence.Select(evidence => evidence.Level!.Rank)));
    }

    // All CMA against CMP: two of three levels in each, 7 x 0.666666666667. All CA against CMF: one of four. All CMP against CMA: exceeded.
    [Theory]
    [InlineData("cma", "cmp", "0 / 7", "4.666666666669 / 7", GapStatus.Partial)]
    [InlineData("ca", "cmf", "0 / 7", "1.75 / 7", GapStatus.Partial)]
    [InlineData("cmp", "cma", "7 / 7", "7 / 7", GapStatus.Exceeded)]
    public void GapTo_OfIcci_IsTheProgressByLevels(string held, string target, string coverage, string progress, GapStatus status)
    {
        GapReport report = Report(icci[held], icci[target]);
        Assert.Equal((coverage, coverage, progress), (report.Coverage.Parts(), report.GradedCoverage.Parts(), report.Progress.Parts()));
        Assert.Null(report.UnitCoverage);
        Assert.Null(report.CreditCoverage);
        Assert.All(report.All, gap => Assert.Equal(status, gap.Status));
    }

    // Eight competences of five levels, and Business Facing HR of four, as it is not applicable at Authority: 8 x 2/5 + 2/4 = 3.7 over 8 x 3/5 + 3/4 = 5.55.
    [Fact]
    public void TransitionTo_PractitionerOfDes_RaisesNineCompetencesByARung()
    {
        RoleTransition move = des["supervised-practitioner"].TransitionTo(des["practitioner"]);
        Assert.Equal((0, 9, 0, 0, 0), (move.Kept.Count, move.Raised.Count, move.Gained.Count, move.Dropped.Count, move.NotApplicable.Count));
        Assert.Equal((0m, 9), (move.Credits, move.Rungs));
        Assert.Equal(("3.7 / 5.55", null), (move.Similarity.Parts(), move.UnitSimilarity));
        Assert.Equal("", move.From.LeftOut.Ids() + move.To.LeftOut.Ids());
    }

    // Eight at 4/5 against 5/5, and Business Facing HR at 4/4 against nothing, over the union of nine: 6.4 over 9.
    [Fact]
    public void TransitionTo_AuthorityOfDes_NamesWhatDoesNotApplyThere()
    {
        RoleTransition move = des["expert"].TransitionTo(des["authority"]);
        Assert.Equal((0, 8, 0, 0), (move.Kept.Count, move.Raised.Count, move.Gained.Count, move.Dropped.Count));
        Assert.Equal(["business-facing-hr: expert -> - (0)"], move.NotApplicable.Graded());
        Assert.Equal("business-facing-hr", move.To.LeftOut.Ids());
        Assert.Equal((0m, 8, "6.4 / 9"), (move.Credits, move.Rungs, move.Similarity.Parts()));
        Assert.Equal("Expert -> Authority: 0 kept, 8 raised, 0 gained, 0 dropped, 1 not applicable", move.ToString());
    }

    // The way back: Business Facing HR has four applicable levels up to Expert.
    [Fact]
    public void TransitionTo_ExpertOfDesFromAuthority_GainsWhatDidNotApplyThere()
    {
        RoleTransition move = des["authority"].TransitionTo(des["expert"]);
        Assert.Equal((8, 0, 0, 0), (move.Kept.Count, move.Raised.Count, move.Dropped.Count, move.NotApplicable.Count));
        Assert.Equal(["business-facing-hr: - -> expert (4)"], move.Gained.Graded());
        Assert.Equal((4, "6.4 / 9"), (move.Rungs, move.Similarity.Parts()));
        Gap gap = Assert.Single(Report(des["authority"], des["expert"]).Open);
        Assert.Equal(6 + 7 + 8 + 9, gap.ExpectedEvidence.Count);
    }

    // Descriptors in the cells of the Practitioner and of the Authority column.
    [Theory]
    [InlineData("supervised-practitioner", "practitioner", new[] { 9, 9, 8, 6, 9, 6, 8, 6, 13 }, 74)]
    [InlineData("expert", "authority", new[] { 6, 7, 4, 5, 4, 4, 7, 5 }, 42)]
    public void ExpectedEvidence_OfDes_IsTheDescriptorsOfTheNextLevel(string from, string to, int[] descriptors, int sum)
    {
        GapReport report = Report(des[from], des[to]);
        Assert.Equal(descriptors, report.Open.Select(gap => gap.ExpectedEvidence.Count));
        Assert.Equal(sum, report.Open.Sum(gap => gap.ExpectedEvidence.Count));
    }

    [Theory]
    [InlineData("authority", 8, 40)]
    [InlineData("expert", 9, 36)]
    public void GapTo_OfDesWithNothing_CountsTheLevelsThatApply(string level, int requirements, int rungs)
    {
        GapReport report = CompetencyProfile.Of("x").GapTo(Role.AtLevel(des[level]));
        Assert.Equal((requirements, rungs), (report.Open.Count, report.Open.Sum(gap => gap.Shortfall)));
    }

    [Fact]
    public void TransitionTo_ALevelOfAnotherLadder_ThrowsAndNamesBoth()
    {
        ArgumentException failure = Assert.Throws<ArgumentException>(() => des["expert"].TransitionTo(icci["cmp"]));
        Assert.Equal("target", failure.ParamName);
        Assert.Contains("icci", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'awareness'", failure.Message, StringComparison.Ordinal);
        ModelList<Ladder> ladders = BuiltInFrameworks.HkHrm.Ladders;
        Assert.Throws<ArgumentException>(() => ladders["qf"].Levels["4"].TransitionTo(ladders["job-role"].Levels["officer"]));
        Assert.Throws<ArgumentNullException>(() => icci["ca"].TransitionTo(null!));
    }

    private static GapReport Report(Level held, Level target) => CompetencyProfile.Of("x").With(Role.AtLevel(held)).GapTo(Role.AtLevel(target));
}
