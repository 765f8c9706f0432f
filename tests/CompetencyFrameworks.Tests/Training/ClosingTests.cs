namespace CompetencyFrameworks.Tests.Training;

/// <summary>Which offer closes which gap, and what is refused.</summary>
public sealed class ClosingTests
{
    // ACME, chief clerk: coaching, cleaning and talking at Expert, typing. Ada coaches at Able and types.
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly GradedCompetency coaching = acme.GradedCompetencies["coaching"];
    private static readonly GapReport chief = CompetencyProfile.Of("e-17", "Ada").With(coaching, "able").With(acme.Units["typing"]).GapTo(acme.Roles["chief"]);
    private static readonly TrainingOffer expert = TrainingOffer.Of("expert", "Expert", 100).With(coaching, "expert");
    private static readonly TrainingOffer able = TrainingOffer.Of("able", "Able", 1).With(coaching, "able").With(acme.GradedCompetencies["talking"], "basic");

    [Fact]
    public void PlanTraining_LevelsBelowTheOneAskedFor_DoNotAddUp()
    {
        TrainingPlan plan = chief.PlanTraining([able, TrainingOffer.Of("again", "Again", 1).With(coaching, "able")]);
        Assert.Empty(plan.Offers);
        Assert.Empty(plan.Closed);
        Assert.Equal(["coaching", "cleaning", "talking"], plan.NotClosable.Select(gap => gap.Competency.Id));
        Assert.Equal((0m, 0m, true, null), (plan.Cost, plan.LowerBound, plan.IsProved, plan.Factor));
        Assert.Equal("0 of 3 gaps closed by 0 offers at a cost of 0 (proved)", plan.ToString());
    }

    [Fact]
    public void PlanTraining_WhatIsSatisfiedOrNotAskedFor_IsNoReasonToTakeAnOffer()
    {
        TrainingOffer[] offers = [TrainingOffer.Of("typing", "Typing", 0).With(acme.Units["typing"]), TrainingOffer.Of("stamps", "Stamps", 0).With(acme.Units["stamps"]), able, expert];
        TrainingPlan plan = chief.PlanTraining(offers);
        Assert.Equal([expert], plan.Offers);
        Assert.Equal(["coaching"], plan.Closed.Select(gap => gap.Competency.Id));
        Assert.Equal(["cleaning", "talking"], plan.NotClosable.Select(gap => gap.Competency.Id));
        Assert.Equal("1 of 3 gaps closed by 1 offer at a cost of 100 (proved)", plan.ToString());
        Assert.Equal("Expert (costs 100): closes 1 gap", plan.Choices.Single().ToString());
    }

    [Fact]
    public void PlanTraining_ALevelAboveTheOneAskedFor_ClosesTheGap()
    {
        GapReport report = CompetencyProfile.Of("x").GapTo(Role.AtLevel(coaching.Ladder.Levels["basic"]));
        TrainingPlan plan = report.PlanTraining([expert, able]);
        Assert.Equal([able], plan.Offers);
        Assert.Equal(["coaching", "talking"], plan.Choices[0].Closes.Select(gap => gap.Competency.Id));
        Assert.Equal([expert], report.PlanTraining([expert]).Offers);
    }

    [Fact]
    public void PlanTraining_AFrameworkReadAgain_IsTheSameFramework()
    {
        CompetencyFramework again = TestFrameworks.Acme();
        TrainingOffer offer = TrainingOffer.Of("expert", "Expert", 100).With(again.GradedCompetencies["coaching"], "expert");
        Assert.Equal(chief.PlanTraining([expert]), chief.PlanTraining([offer]));
        Assert.Equal([offer], chief.PlanTraining([offer]).Offers);
    }

    [Fact]
    public void PlanTraining_OffersOfAnotherEdition_ThrowsAndNamesBoth()
    {
        TrainingOffer old = TrainingOffer.Of("old", "Old", 1).With(TestFrameworks.Acme("2025").Units["stamps"]);
        ArgumentException failure = Assert.Throws<ArgumentException>(() => chief.PlanTraining([expert, old]));
        Assert.Equal("offers", failure.ParamName);
        Assert.Contains("'old'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'2025'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'2026'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PlanTraining_OffersOfFrameworksThatAreNotAskedAbout_CountForNothing()
    {
        TrainingOffer both = expert.With(BuiltInFrameworks.Icci.GradedCompetencies["programs"], "cma");
        TrainingOffer neither = TrainingOffer.Of("other", "Other", 0).With(BuiltInFrameworks.HkHrm.Units["106921L5"]);
        Assert.Equal([both], chief.PlanTraining([neither, both]).Offers);
    }

    [Fact]
    public void PlanTraining_AFrameworkChangedUnderTheSameEdition_ThrowsWhereALevelIsGone()
    {
        CompetencyFramework changed = CompetencyFramework.Parse(TestFrameworks.AcmeJson().Replace("\"able\"", "\"skilled\"", StringComparison.Ordinal));
        TrainingOffer skilled = TrainingOffer.Of("skilled", "Skilled", 1).With(changed.GradedCompetencies["coaching"], "skilled");
        ArgumentException failure = Assert.Throws<ArgumentException>(() => chief.PlanTraining([skilled]));
        Assert.Contains("kept its edition", failure.Message, StringComparison.Ordinal);
        Assert.Equal("offers", failure.ParamName);
    }

    [Fact]
    public void PlanTraining_NoOffersOrNothingToClose_IsAProvedPlanOfNothing()
    {
        TrainingPlan none = chief.PlanTraining([], TrainingOptions.Default.WithMaxSteps(0));
        Assert.Equal((true, 3, 0), (none.IsProved, none.NotClosable.Count, none.Closed.Count));
        TrainingPlan idler = CompetencyProfile.Of("x").GapTo(acme.Roles["idler"]).PlanTraining([expert]);
        Assert.Equal((true, 0, 0, 0), (idler.IsProved, idler.Offers.Count, idler.NotClosable.Count, idler.Closed.Count));
    }

    [Fact]
    public void PlanTraining_NoListNoOfferOrTheSameIdTwice_Throws()
    {
        Assert.Equal("offers", Assert.Throws<ArgumentNullException>(() => chief.PlanTraining(null!)).ParamName);
        Assert.Equal("offers", Assert.Throws<ArgumentNullException>(() => chief.PlanTraining([expert, null!])).ParamName);
        ArgumentException failure = Assert.Throws<ArgumentException>(() => chief.PlanTraining([expert, able, TrainingOffer.Of("able", "Other", 3)]));
        Assert.Contains("two offers 'able'", failure.Message, StringComparison.Ordinal);
        Assert.Equal("offers", failure.ParamName);
        Assert.Equal([expert], chief.PlanTraining([expert, TrainingOffer.Of("Expert", "Other case", 3)]).Offers);
    }

    [Fact]
    public void Equals_OfPlans_IsByReportOffersProofAndBound()
    {
        TrainingPlan plan = chief.PlanTraining([expert]);
        Assert.Equal(plan, chief.PlanTraining([able, expert]));
        Assert.Equal(plan.GetHashCode(), chief.PlanTraining([able, expert]).GetHashCode());
        Assert.Equal(plan.Choices[0], chief.PlanTraining([able, expert]).Choices[0]);
        Assert.Equal(plan.Choices[0].GetHashCode(), chief.PlanTraining([able, expert]).Choices[0].GetHashCode());
        Assert.NotEqual(plan, chief.PlanTraining([expert], TrainingOptions.Default.WithMaxSteps(0)));
        Assert.NotEqual(plan, chief.PlanTraining([able]));
        Assert.NotEqual(plan, CompetencyProfile.Of("y").With(coaching, "able").GapTo(acme.Roles["chief"]).PlanTraining([expert]));
        Assert.NotEqual(plan.Choices[0], CompetencyProfile.Of("e-17").GapTo(acme.Roles["chief"]).PlanTraining([expert]).Choices[0]);
        Assert.NotEqual(plan.Choices[0], chief.PlanTraining([TrainingOffer.Of("expert", "Expert", 101).With(coaching, "expert")]).Choices[0]);
        Assert.False(plan.Equals(null));
        Assert.False(plan.Equals((object)"plan"));
        Assert.False(plan.Choices[0].Equals(null));
        Assert.False(plan.Choices[0].Equals((object)"offer"));
    }

    [Fact]
    public void Lists_OfAPlan_CannotBeChanged()
    {
        TrainingPlan plan = chief.PlanTraining([expert]);
        Assert.All(
            (object[])[plan.Offers, plan.Choices, plan.Closed, plan.NotClosable, plan.Choices[0].Closes],
            list => Assert.True(list is System.Collections.IList { IsReadOnly: true } and not Array));
    }

    [Fact]
    public void WithStepLimit_BelowZero_Throws()
    {
        Assert.Equal("steps", Assert.Throws<ArgumentOutOfRangeException>(() => TrainingOptions.Default.WithMaxSteps(-1)).ParamName);
        Assert.Equal(1_000_000, TrainingOptions.Default.MaxSteps);
        Assert.Equal(7, TrainingOptions.Default.WithMaxSteps(7).MaxSteps);
        Assert.Equal("at most 1,000,000 steps", TrainingOptions.Default.ToString());
    }
}
