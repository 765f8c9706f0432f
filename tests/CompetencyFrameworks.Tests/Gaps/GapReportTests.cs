namespace CompetencyFrameworks.Tests.Gaps;

/// <summary>Worked examples, counted by hand from the documents.</summary>
public sealed class GapReportTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly Role officer = hk.Roles["talent-management/officer"];
    private static readonly Role manager = hk.Roles["talent-management/manager"];

    // Talent Management. The Officer holds 18 units, none of them among the Manager's 25; one more unit is 106921L5 (5 credits).
    // The Manager's total is 128 credits. Soft skills, asked for at Advanced all five:
    //   Active learning (Officer: Intermediate, half-way), Analytical thinking (nothing), Business acumen (Intermediate, half-way),
    //   Complex problem solving (nothing), Emotional intelligence (Officer: Advanced, met).
    // Satisfied: 1 unit + 1 soft skill = 2 of 30. Progress: 1 + 1 + 1/2 + 1/2 = 3 of 30.
    private static readonly GapReport ada = CompetencyProfile.Of("e-17", name: "Ada")
        .With(officer)
        .With(hk.Units["106921L5"])
        .With(hk.GradedCompetencies["business-acumen"], "intermediate")
        .GapTo(manager);

    [Fact]
    public void Figures_OfTheOfficerOnTheWayToManager_AreThoseCountedByHand()
    {
        Assert.Equal((2m, 30m), (ada.Coverage!.Numerator, ada.Coverage.Denominator));
        Assert.Equal((1m, 25m), (ada.UnitCoverage!.Numerator, ada.UnitCoverage.Denominator));
        Assert.Equal((1m, 5m), (ada.GradedCoverage!.Numerator, ada.GradedCoverage.Denominator));
        Assert.Equal((5m, 128m), (ada.CreditCoverage!.Numerator, ada.CreditCoverage.Denominator));
        Assert.Equal((3m, 30m), (ada.Progress!.Numerator, ada.Progress.Denominator));
        Assert.Equal(123m, ada.CreditsMissing);
        Assert.Equal(0, ada.UnitsWithoutCredit);
        Assert.False(ada.IsReady);
        Assert.Equal("1 of 25 (4%)", ada.UnitCoverage.ToString());
        Assert.Equal("Ada -> Manager (Talent Management): 2 of 30 (7%) satisfied", ada.ToString());
    }

    [Fact]
    public void All_OfTheManager_StandCoreFunctionalAdditional()
    {
        Assert.Equal(
            [.. Enumerable.Repeat(RequirementKind.Core, 12), .. Enumerable.Repeat(RequirementKind.Functional, 13), .. Enumerable.Repeat(RequirementKind.Additional, 5)],
            ada.All.Select(gap => gap.Kind));
        Assert.Equal("106907L5", ada.All[0].Competency.Id);
        Assert.Equal("106994L5", ada.All[12].Competency.Id);
        Assert.Equal("active-learning-and-learning-strategies", ada.All[25].Competency.Id);
        Assert.Equal(28, ada.Open.Count);
        Assert.Equal(26, ada.NotAssessed.Count);
    }

    [Theory]
    [InlineData("active-learning-and-learning-strategies", GapStatus.Partial, "Intermediate", "Advanced", 1, "0.5")]
    [InlineData("analytical-thinking-and-innovation", GapStatus.Missing, "not assessed", "Advanced", 2, "0")]
    [InlineData("business-acumen", GapStatus.Partial, "Intermediate", "Advanced", 1, "0.5")]
    [InlineData("emotional-intelligence-and-interpersonal-communication", GapStatus.Met, "Advanced", "Advanced", 0, "1")]
    [InlineData("106921L5", GapStatus.Met, "held", "held", 0, "1")]
    [InlineData("106907L5", GapStatus.Missing, "not assessed", "held", 1, "0")]
    public void Gap_OfARequirement_HasStatusShortfallAndProgress(string id, GapStatus status, string held, string required, int shortfall, string progress)
    {
        Gap gap = ada.All.Single(gap => gap.Competency.Id == id);
        Assert.Equal(
            (status, held, required, shortfall, progress),
            (gap.Status, gap.Held.ToString(), gap.Required.ToString(), gap.Shortfall, gap.Progress.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    // The assessment criteria of 106907L5, as the Manager's table of learning outcomes has them.
    [Fact]
    public void ExpectedEvidence_OfAMissingUnit_IsItsAssessmentCriteria()
    {
        Gap gap = ada.Open[0];
        Assert.Equal(
            [
                "Establishment of HR plans, HR initiatives and communication strategy to support the execution of the organisation's strategic plan.",
                "Establishment of monitoring systems and mechanism to update progress of plan execution.",
            ],
            gap.ExpectedEvidence.Select(evidence => evidence.Text));
        Assert.All(gap.ExpectedEvidence, evidence => Assert.False(evidence.IsGeneral));
        Assert.True(gap.IsEvidenceStated);
    }

    // Soft skills have no statements of their own: the ladder's definitions stand.
    [Fact]
    public void ExpectedEvidence_OfASoftSkill_IsTheLaddersDefinitionMarkedAsGeneral()
    {
        Gap gap = ada.Open.Single(gap => gap.Competency.Id == "analytical-thinking-and-innovation");
        Assert.Equal(
            [
                "Intermediate (in general): Apply the competency in difficult situations; require occasional guidance",
                "Advanced (in general): Apply the competency in considerably difficult situations; generally requires little or no guidance",
            ],
            gap.ExpectedEvidence.Select(evidence => evidence.ToString()));
        Assert.All(gap.ExpectedEvidence, evidence => Assert.True(evidence.IsGeneral));
    }

    [Theory]
    [InlineData("human-resource-generalist/head", "106965L6")]
    [InlineData("human-resource-generalist/officer", "107110L4")]
    public void ExpectedEvidence_OfAUnitWithoutCriteria_IsEmptyAndSaysSo(string role, string unit)
    {
        Gap gap = CompetencyProfile.Of("x").GapTo(hk.Roles[role]).Open.Single(gap => gap.Competency.Id == unit);
        Assert.Empty(gap.ExpectedEvidence);
        Assert.False(gap.IsEvidenceStated);
        Assert.True(gap.IsOpen);
    }

    // DE&S, Supervised Practitioner to Practitioner: nine competences, one rung each. Performance Management has 6 descriptors at Practitioner.
    [Fact]
    public void GapTo_ALevelOfDes_IsOneRungForEachCompetence()
    {
        ModelList<Level> levels = BuiltInFrameworks.DesHr.Ladders["proficiency"].Levels;
        GapReport report = CompetencyProfile.Of("x").With(Role.AtLevel(levels["supervised-practitioner"])).GapTo(Role.AtLevel(levels["practitioner"]));
        Assert.Equal((0m, 9m), (report.Coverage!.Numerator, report.Coverage.Denominator));
        Assert.Null(report.UnitCoverage);
        Assert.Null(report.CreditCoverage);
        Assert.All(report.Open, gap => Assert.Equal((GapStatus.Partial, 1, 0.666666666667m), (gap.Status, gap.Shortfall, gap.Progress)));
        Assert.Equal((6.000000000003m, 9m), (report.Progress!.Numerator, report.Progress.Denominator));
        Assert.Equal(6, report.Open.Single(gap => gap.Competency.Id == "performance-management").ExpectedEvidence.Count);
    }

    // ICCI, CMA to CMP: 24 performance criteria at CMP over seven abilities.
    [Fact]
    public void GapTo_TheNextRoleOfIcci_ShowsThePerformanceCriteriaOfThatLevel()
    {
        ModelList<Role> roles = BuiltInFrameworks.Icci.Roles;
        GapReport report = CompetencyProfile.Of("x").With(roles["cma"]).GapTo(roles["cmp"]);
        Assert.Equal(7, report.Open.Count);
        Assert.Equal(24, report.Open.Sum(gap => gap.ExpectedEvidence.Count));
        Assert.All(report.Open.SelectMany(gap => gap.ExpectedEvidence), evidence => Assert.Equal("cmp", evidence.Level!.Id));
    }

    [Fact]
    public void GapTo_ALevelAboveTheOneAskedFor_IsExceededAndMakesUpForNothing()
    {
        GapReport report = CompetencyProfile.Of("x").With(hk.GradedCompetencies["business-acumen"], "expert").GapTo(manager);
        Gap exceeded = report.Satisfied.Single();
        Assert.Equal((GapStatus.Exceeded, 1m), (exceeded.Status, exceeded.Progress));
        Assert.Equal((1m, 30m), (report.Progress!.Numerator, report.Progress.Denominator));
    }

    [Fact]
    public void GapTo_NoneRecorded_IsMissingButAssessed()
    {
        GapReport none = CompetencyProfile.Of("x").WithNone(hk.Units["106907L5"]).GapTo(manager);
        GapReport nothing = CompetencyProfile.Of("x").GapTo(manager);
        Assert.Equal((GapStatus.Missing, true, "not held"), (none.Open[0].Status, none.Open[0].IsAssessed, none.Open[0].Held.ToString()));
        Assert.Equal((29, 30), (none.NotAssessed.Count, nothing.NotAssessed.Count));
        Assert.Equal(nothing.Coverage, none.Coverage);
        Assert.NotEqual(nothing, none);
    }

    // ACME, clerk: stamps (optional, 1 credit), typing (functional, weight 2, no credit stated), filing (core, 2.5 credits).
    [Fact]
    public void GapTo_OptionalRequirements_AreLeftAsideUnlessChosen()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        Role clerk = acme.Roles["clerk"];
        CompetencyProfile profile = CompetencyProfile.Of("x").With(acme.Units["filing"]).With(acme.Units["typing"]);
        GapReport report = profile.GapTo(clerk);
        Assert.Equal(["filing", "typing"], report.All.Select(gap => gap.Competency.Id));
        Assert.True(report.IsReady);
        Assert.Equal((2.5m, 2.5m), (report.CreditCoverage!.Numerator, report.CreditCoverage.Denominator));
        Assert.Equal(1, report.UnitsWithoutCredit);
        Assert.Equal((3m, 3m), (report.Progress!.Numerator, report.Progress.Denominator));

        GapReport whole = profile.GapTo(clerk, GapOptions.Default.WithKinds(RequirementKind.Optional, RequirementKind.Functional, RequirementKind.Core));
        Assert.Equal(["filing", "typing", "stamps"], whole.All.Select(gap => gap.Competency.Id));
        Assert.True(whole.IsReady);
        Assert.Equal((2m, 3m), (whole.Coverage!.Numerator, whole.Coverage.Denominator));
        Assert.Equal(1m, whole.CreditsMissing);
    }

    // ACME, chief clerk: coaching at Expert (weight 3; Basic held: 1 of 3 rungs), cleaning at Expert, which is its only level, typing, talking at Expert.
    [Fact]
    public void GapTo_WeightsAndLevelsThatDoNotApply_CountAppliedRungsOnly()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        GapReport report = CompetencyProfile.Of("x").With(acme.GradedCompetencies["coaching"], "basic").GapTo(acme.Roles["chief"]);
        Assert.Equal(["coaching", "cleaning", "typing", "talking"], report.All.Select(gap => gap.Competency.Id));
        Assert.Equal([2, 1, 1, 3], report.All.Select(gap => gap.Shortfall));
        Assert.Equal((0.999999999999m, 6m), (report.Progress!.Numerator, report.Progress.Denominator));
        Assert.Equal(
            ["Able: nothing is stated", "Expert: Coaches coaches"],
            report.Open[0].ExpectedEvidence.Select(evidence => evidence.ToString()));
        Assert.Equal(
            ["Basic (in general): Works with help", "Able: nothing is stated", "Expert (in general): Helps others"],
            report.Open[3].ExpectedEvidence.Select(evidence => evidence.ToString()));
        Assert.Equal([true, false], report.Open[0].ExpectedEvidence.Select(evidence => evidence.IsGeneral));
        Assert.Equal([true, true, true], report.Open[3].ExpectedEvidence.Select(evidence => evidence.IsGeneral));
    }

    [Fact]
    public void GapTo_ARoleThatAsksForNothing_IsReadyWithoutAnyFigure()
    {
        GapReport report = CompetencyProfile.Of("x").GapTo(TestFrameworks.Acme().Roles["idler"]);
        Assert.True(report.IsReady);
        Assert.Null(report.Coverage);
        Assert.Null(report.UnitCoverage);
        Assert.Null(report.GradedCoverage);
        Assert.Null(report.CreditCoverage);
        Assert.Null(report.Progress);
        Assert.Equal("x -> Idler: nothing is asked for", report.ToString());
    }

    [Fact]
    public void GapTo_HoldingsOfAnotherEdition_ThrowsAndNamesMigrate()
    {
        CompetencyProfile old = CompetencyProfile.Of("x").With(TestFrameworks.Acme("2025").Units["filing"]);
        ArgumentException failure = Assert.Throws<ArgumentException>(() => old.GapTo(TestFrameworks.Acme("2026").Roles["clerk"]));
        Assert.Contains("Migrate", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0, old.GapTo(manager).Coverage!.Numerator);
    }

    [Fact]
    public void GapTo_UnplacedHoldingsOfAnotherEdition_ThrowsAndNamesMigrate()
    {
        string json = CompetencyProfile.Of("x").With(TestFrameworks.Acme("2025").Units["filing"]).ToJson();
        CompetencyProfile old = CompetencyProfile.Parse(json, BuiltInFrameworks.All);
        Assert.Contains("Migrate", Assert.Throws<ArgumentException>(() => old.GapTo(TestFrameworks.Acme("2026").Roles["clerk"])).Message, StringComparison.Ordinal);
        Assert.Equal(30, old.GapTo(manager).Open.Count);
    }

    [Fact]
    public void Unplaced_HoldingsThatTheRoleAsksFor_AreNamedAndCountForNothing()
    {
        CompetencyProfile profile = CompetencyProfile.Of("x").With(hk.Units["106921L5"]).With(hk.Units["107110L4"]);
        GapReport report = CompetencyProfile.Parse(profile.ToJson(), FrameworkCatalogue.Of()).GapTo(manager);
        Assert.Equal(["106921L5"], report.Unplaced.Select(holding => holding.CompetencyId));
        Assert.Equal(0, report.Coverage!.Numerator);
        Assert.Empty(profile.GapTo(manager).Unplaced);
    }

    [Fact]
    public void WithKinds_NoneOrUnknown_Throws()
    {
        Assert.Throws<ArgumentException>(() => GapOptions.Default.WithKinds());
        Assert.Throws<ArgumentException>(() => GapOptions.Default.WithKinds((RequirementKind)7));
        Assert.Throws<ArgumentException>(() => GapOptions.Default.WithKinds(RequirementKind.Core, (RequirementKind)(-1)));
        Assert.Equal([RequirementKind.Core, RequirementKind.Optional], GapOptions.Default.WithKinds(RequirementKind.Optional, RequirementKind.Core, RequirementKind.Core).Kinds);
    }
}
