namespace CompetencyFrameworks.Tests.Training;

/// <summary>Plans computed by hand.</summary>
public sealed class TrainingPlanTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly CompetencyProfile nobody = CompetencyProfile.Of("x");

    // The Associate in Talent Management asks for 11 units and 5 soft skills. Two offers share 107028L3; either alone with the rest costs more than the course of all
    // four units: 30 + 30 = 60 and 30 + 25 + 25 = 80 against 55.
    private static readonly GapReport associate = nobody.GapTo(hk.Roles["talent-management/associate"]);

    [Fact]
    public void PlanTraining_OverlappingOffers_ChoosesTheCheapestThatClosesAll()
    {
        TrainingPlan plan = associate.PlanTraining(
            [Offer("left", 30, "107028L3", "107030L2"), Offer("right", 30, "107043L3", "107044L2"), Offer("all", 55, "107028L3", "107030L2", "107043L3", "107044L2"), Offer("one", 25, "107043L3")]);
        Assert.Equal(["all"], plan.Offers.Select(offer => offer.Id));
        Assert.Equal((55, 55, true, null), (plan.Cost, plan.LowerBound, plan.IsProved, plan.Factor));
        Assert.Equal(["107028L3", "107030L2", "107043L3", "107044L2"], plan.Closed.Select(gap => gap.Competency.Id));
        Assert.Equal(12, plan.NotClosable.Count);
        Assert.Equal("4 of 16 gaps closed by 1 offer at a cost of 55 (proved)", plan.ToString());
    }

    // 20 + 20 = 40 as well: the same cost, but two offers.
    [Fact]
    public void PlanTraining_PlansOfTheSameCost_ChoosesTheFewestOffers() => Assert.Equal(
        ["both"],
        associate.PlanTraining([Offer("a", 20, "107028L3"), Offer("b", 20, "107030L2"), Offer("both", 40, "107028L3", "107030L2")]).Offers.Select(offer => offer.Id));

    // Places 0 and 3, 1 and 2, 0 and 2 close both gaps at 20: of them 0 and 2 comes first.
    [Fact]
    public void PlanTraining_PlansOfTheSameCostAndSize_ChoosesTheFirstPlaces() => Assert.Equal(
        ["a", "c"],
        associate.PlanTraining([Offer("a", 10, "107028L3"), Offer("b", 10, "107028L3"), Offer("c", 10, "107030L2"), Offer("d", 10, "107030L2")]).Offers.Select(offer => offer.Id));

    // For each gap newly closed, "a" costs 1.4, "wide" 1.45 and "c" 1.6: "a" is picked. Then "wide" costs 2.9 for one gap more, "c" 1.6: together 3.0, where
    // "wide" alone would do at 2.9. No offer closes more than 2 gaps: the factor is 1 + 1/2.
    [Fact]
    public void PlanTraining_WithoutSteps_IsTheGreedyPlanWithItsFactor()
    {
        TrainingOffer[] offers = [Offer("wide", 2.9m, "107028L3", "107030L2"), Offer("c", 1.6m, "107030L2"), Offer("a", 1.4m, "107028L3")];
        TrainingPlan greedy = associate.PlanTraining(offers, TrainingOptions.Default.WithStepLimit(0));
        Assert.Equal(["a", "c"], greedy.Offers.Select(offer => offer.Id));
        Assert.Equal((3.0m, false, 1.5m), (greedy.Cost, greedy.IsProved, greedy.Factor));
        Assert.InRange(greedy.LowerBound, 2.0m - 0.00000001m, 2.9m);
        TrainingPlan best = associate.PlanTraining(offers);
        Assert.Equal(["wide"], best.Offers.Select(offer => offer.Id));
        Assert.NotEqual(greedy, best);
    }

    // Business acumen is asked for at Advanced, and held at Intermediate: an offer to Intermediate does not help, one to Expert does.
    [Fact]
    public void PlanTraining_ALevel_IsClosedOnlyByAnOfferThatReachesItAlone()
    {
        GradedCompetency acumen = hk.GradedCompetencies["business-acumen"];
        GapReport report = nobody.With(acumen, "intermediate").GapTo(hk.Roles["talent-management/manager"]);
        TrainingPlan plan = report.PlanTraining(
            [TrainingOffer.Of("low", "Low", 1).With(acumen, "intermediate"), TrainingOffer.Of("high", "High", 9).With(acumen, "expert")]);
        Assert.Equal(["high"], plan.Offers.Select(offer => offer.Id));
        Assert.Equal(["business-acumen"], Assert.Single(plan.Choices).Closes.Select(gap => gap.Competency.Id));
        Assert.Empty(report.PlanTraining([TrainingOffer.Of("low", "Low", 1).With(acumen, "intermediate")]).Offers);
    }

    [Fact]
    public void PlanTraining_WithoutOffers_ClosesNothing()
    {
        TrainingPlan plan = associate.PlanTraining([]);
        Assert.Empty(plan.Offers);
        Assert.Equal(associate.Open, plan.NotClosable);
        Assert.Equal((0, 0, true), (plan.Cost, plan.LowerBound, plan.IsProved));
    }

    // Free offers are taken only as far as they are needed: fewest offers at the same cost.
    [Fact]
    public void PlanTraining_FreeOffers_TakesTheFewest() => Assert.Equal(
        ["both"],
        associate.PlanTraining([Offer("a", 0, "107028L3"), Offer("b", 0, "107030L2"), Offer("both", 0, "107030L2", "107028L3"), Offer("none", 0)]).Offers.Select(offer => offer.Id));

    [Fact]
    public void ToJson_OfAPlan_HasARowForEachGap()
    {
        string json = associate.PlanTraining([Offer("both", 40, "107028L3", "107030L2")]).ToJson();
        Assert.Equal(2, json.Split("\"offer\": \"both\"").Length - 1);
        Assert.Equal(14, json.Split("\"offer\": null").Length - 1);
        Assert.StartsWith("[\n  {\n    \"person\": \"x\",\n    \"personName\": null,\n    \"role\": \"talent-management/associate\",\n", json, StringComparison.Ordinal);
    }

    private static TrainingOffer Offer(string id, decimal cost, params string[] units) =>
        TrainingOffer.Of(id, id, cost).With(units.Select(unit => hk.Units[unit]));
}
