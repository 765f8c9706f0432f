namespace CompetencyFrameworks.Tests.Charts;

/// <summary>Small charts read off by eye.</summary>
public sealed class ChartTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();

    // The person has the lowest of three levels of coaching, was found without talking, and has no record of the rest; the chief asks for the highest level of each, and for typing.
    private static readonly CompetencyProfile ada = CompetencyProfile.Of("x", "Ada").With(acme.GradedCompetencies["coaching"], "basic").WithNone(acme.GradedCompetencies["talking"]);

    [Fact]
    public void GapBars_OfAPersonAndARole_SayTheStatusOfEach()
    {
        string text = ada.With(acme.Units["typing"]).GapTo(acme.Roles["chief"]).ToSvg();
        var chart = new DrawnChart(text);
        Assert.Equal(
            [
                "Gaps of Ada for the role Chief clerk", "1 of 4 satisfied (25%)", "satisfied", "open: held part and missing part", "not assessed", "diamond: required",
                "no category", "0 of 3 satisfied (0%)", "Coaching", "open", "Basic, required: Expert", "Cleaning", "not assessed", "required: Expert",
                "Talking", "open", "not held, required: Expert", "Office", "1 of 1 satisfied (100%)", "Type letters", "satisfied",
            ],
            chart.Lines);
        Assert.Contains("<desc>1 of 4 requirements are satisfied and 3 are open; of the open ones 1 are not assessed.</desc>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void GapBars_OfNothing_SaySo() =>
        Assert.Equal(["Gaps of Ada for the role Idler", "Nothing is asked for."], new DrawnChart(ada.GapTo(acme.Roles["idler"]).ToSvg()).Lines);

    // One group without a category needs no heading. Coaching: one rung of three held, low and filled; two missing, outlined and struck through; the mark behind the third.
    [Fact]
    public void GapBars_OfOneRequirement_AreThisText() => Assert.Equal(
        File.ReadAllText(RepositoryFiles.Path("tests", "CompetencyFrameworks.Tests", "Charts", "one-requirement.svg")).ReplaceLineEndings("\n"),
        ada.GapTo(Role.Define("coach", "Coach", [Requirement.Of(acme.GradedCompetencies["coaching"], "expert")])).ToSvg());

    // Missing: two rungs of coaching, the one of cleaning, the unit, three rungs of talking.
    [Fact]
    public void HeatMap_OfPeople_HasTheRungsThatAreMissing()
    {
        GapMatrix matrix = Workforce.Of(acme, [ada]).GapsTo(acme.Roles["chief"]).ToMatrix();
        Assert.Equal(
            [
                "Gaps for the role Chief clerk", "People: 1. Requirements: 4.", "The number in a cell says how many rungs are missing; 0 is satisfied.", "0", "1", "2", "3", "not assessed",
                "1", "2", "3", "4", "Ada (x)", "2", "1", "1", "3", "1", "Coaching", "2", "Cleaning", "3", "Type letters", "4", "Talking",
            ],
            new DrawnChart(matrix.ToSvg()).Lines);
        Assert.Contains("<title>Ada (x)\nCoaching\nBasic, required: Expert</title>", matrix.ToSvg(), StringComparison.Ordinal);
        Assert.Contains("<title>Ada (x)\nno category\n3 of 3 open</title>", matrix.ToCategoryMatrix().ToSvg(), StringComparison.Ordinal);
    }

    // Bob is ready, Ada has four open and nine rungs less to climb than nobody in particular: by category; of one category, requirement by requirement.
    [Fact]
    public void HeatMap_OfAWorkforce_ShowsTheNearestFirst()
    {
        var team = Workforce.Of(acme, [CompetencyProfile.Of("a"), CompetencyProfile.Of("b").With(acme.Roles["chief"]), ada]);
        WorkforceGaps gaps = team.GapsTo(acme.Roles["chief"]);
        Assert.Equal(gaps.ToMatrix(["b", "x", "a"]).ToCategoryMatrix().ToSvg(), gaps.ToSvg());
        Assert.Equal(["b", "0", "0", "Ada (x)", "3", "1", "a", "3", "1"], new DrawnChart(gaps.ToSvg()).Lines.SkipWhile(line => line != "b").Take(9));
        Assert.Contains(">Ada (x)<", gaps.ToHtml(), StringComparison.Ordinal);
        WorkforceGaps typing = team.GapsTo(Role.Define("typist", "Typist", [Requirement.Of(acme.Units["typing"])]));
        Assert.Equal(typing.ToMatrix(["b", "a", "x"]).ToSvg(), typing.ToSvg());
        ReportTexts german = ReportTexts.English.With("Gaps for the role {0}", "Lücken: {0}");
        Assert.Contains("Lücken: Typist", new DrawnChart(typing.ToSvg(german)).Titles);
    }

    // Nobody, and a role that asks for nothing: still a picture.
    [Fact]
    public void HeatMap_OfAWorkforceWithoutCells_HasItsHeading()
    {
        Assert.Contains("People: 0. Categories: 2.", new DrawnChart(Workforce.Of(acme, []).GapsTo(acme.Roles["chief"]).ToSvg()).Lines);
        Assert.Contains("People: 1. Requirements: 0.", new DrawnChart(Workforce.Of(acme, [ada]).GapsTo(acme.Roles["idler"]).ToSvg()).Lines);
    }

    // Nothing of "office" is recorded, so its cell is dashed; something of the others is.
    [Theory]
    [InlineData("no category", false)]
    [InlineData("Office", true)]
    public void HeatMap_ByCategory_DashesWhatNothingIsRecordedOf(string category, bool isDashed)
    {
        string text = Workforce.Of(acme, [ada]).GapsTo(acme.Roles["chief"]).ToMatrix().ToCategoryMatrix().ToSvg();
        string cell = text[text.IndexOf($"<title>Ada (x)\n{category}\n", StringComparison.Ordinal)..];
        Assert.Equal(isDashed, cell[..cell.IndexOf("</g>", StringComparison.Ordinal)].Contains("stroke-dasharray", StringComparison.Ordinal));
    }

    // 1 of 5 alike: 20 per cent.
    [Fact]
    public void HeatMap_OfSimilarity_IsInPerCent() => Assert.Equal(
        [
            "How alike roles are", "Roles: 2.", "The number in a cell says how many per cent of what the two roles ask for is alike.", "0%", "1–25%", "26–50%", "51–75%", "76–100%",
            "1", "2", "1", "Clerk", "100", "20", "2", "Chief clerk", "20", "100",
        ],
        new DrawnChart(acme.Roles.Take(2).ToSimilarityMatrix().ToSvg()).Lines);

    [Fact]
    public void HeatMap_OfWhatRolesAskFor_HasTheRanks() => Assert.Equal(
        [
            "What roles ask for", "Roles: 2. Competencies: 5.", "The number in a cell is the rank that is asked for, 1 for a unit; 0 is not asked for.", "0", "1", "2", "3",
            "1", "Clerk", "2", "Chief clerk", "1", "2", "File papers", "1", "0", "Type letters", "1", "1", "Coaching", "0", "3", "Cleaning", "0", "3", "Talking", "0", "3",
        ],
        new DrawnChart(acme.Roles.Take(2).ToRequirementMatrix().ToSvg()).Lines);

    // The role of two frameworks has categories of both.
    [Fact]
    public void Headings_OfARoleAcrossFrameworks_NameTheFramework()
    {
        Role both = Role.Define("both", "Both", [Requirement.Of(acme.Units["typing"]), Requirement.Of(BuiltInFrameworks.HkHrm.Units["106921L5"])]);
        Assert.Contains("ACME skills: Office", new DrawnChart(ada.GapTo(both).ToSvg()).Titles);
        Assert.Contains("ACME skills: Office", new DrawnChart(new[] { both }.ToCategoryMatrix().ToSvg()).Titles);
    }
}
