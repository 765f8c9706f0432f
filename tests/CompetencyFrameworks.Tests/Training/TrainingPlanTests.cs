namespace CompetencyFrameworks.Tests.Training;

/// <summary>Worked examples, reckoned by hand.</summary>
public sealed class TrainingPlanTests
{
    // The Officer of Talent Management asks for nine core units.
    private const string Culture = "106917L4";
    private const string Security = "107035L4";
    private const string Maintenance = "107038L4";
    private const string Understanding = "107057L4";
    private const string Cases = "107059L4";
    private const string Trends = "107075L4";
    private const string PeopleRisks = "107077L4";
    private const string Continuity = "107078L4";
    private const string Diversity = "107099L4";

    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly GapReport officer = CompetencyProfile.Of("e-17", name: "Ada")
        .GapTo(hk.Roles["talent-management/officer"], GapOptions.Default.WithKinds(RequirementKind.Core));

    private static readonly TrainingOffer[] courses =
    [
        Course("systems", 400, Security, Maintenance),
        Course("compliance", 400, Understanding, Cases),
        Course("risk", 650, Trends, PeopleRisks, Continuity),
        Course("systems and compliance", 750, Security, Maintenance, Understanding, Cases),
        Course("culture", 300, Culture, Diversity),
        Course("a day of law", 250, Cases, Diversity),
        Course("core values", 100, Culture),
    ];

    // Risk is the only one for its units, 650. Culture and diversity cost 300 together; core values and the day of law cost 350, and the day of law saves nothing of
    // compliance, as 107057L4 is left. Systems and compliance cost 800 apart and 750 together. 650 + 750 + 300 = 1700.
    [Fact]
    public void PlanTraining_ForTheOfficer_CostsLeast()
    {
        TrainingPlan plan = officer.PlanTraining(courses);
        Assert.Equal(["risk", "systems and compliance", "culture"], Ids(plan));
        Assert.Equal((1700m, true, null, 1700m), (plan.Cost, plan.IsProved, plan.Factor, plan.LowerBound));
        Assert.Equal(officer.Open, plan.Closed);
        Assert.Empty(plan.NotClosable);
        Assert.Same(officer, plan.Report);
        Assert.Equal([[Trends, PeopleRisks, Continuity], [Security, Maintenance, Understanding, Cases], [Culture, Diversity]], plan.Choices.Select(choice => Ids(choice.Closes)));
        Assert.Equal("9 of 9 gaps closed by 3 offers at a cost of 1700 (proved)", plan.ToString());
        Assert.Equal("risk (costs 650): closes 3 gaps", plan.Choices[0].ToString());
    }

    // For each unit: core values 100, a day of law 125 (then culture 300, compliance 400, systems and compliance 250), systems 200 (then systems and compliance 750),
    // risk 216.67, and for the last unit compliance 400. Together 1800. Four units at most: 1 + 1/2 + 1/3 + 1/4 = 25/12; 1800 / (25/12) = 864.
    [Fact]
    public void PlanTraining_WithoutASearch_IsTheGreedyPlanInTheOrderOfPicking()
    {
        TrainingPlan plan = officer.PlanTraining(courses, TrainingOptions.Default.WithMaxSteps(0));
        Assert.Equal(["core values", "a day of law", "systems", "risk", "compliance"], Ids(plan));
        Assert.Equal((1800m, false, 2.083333333333m, 864m), (plan.Cost, plan.IsProved, plan.Factor, plan.LowerBound));
        Assert.Equal([Understanding, Cases], Ids(plan.Choices[4].Closes));
        Assert.Equal("9 of 9 gaps closed by 5 offers at a cost of 1800 (not proved)", plan.ToString());
    }

    // The middle costs 0.5 for each unit and is picked first; then both sides are needed all the same, at 2 for one unit each. 1 + 1/2 = 3/2; 5 / (3/2) = 3.333…
    [Fact]
    public void PlanTraining_AGreedyPickThatTurnsOutNeedless_Stays()
    {
        TrainingOffer[] offers = [Course("left", 2, Culture, Security), Course("right", 2, Maintenance, Cases), Course("middle", 1, Security, Maintenance)];
        TrainingPlan plan = officer.PlanTraining(offers, TrainingOptions.Default.WithMaxSteps(0));
        Assert.Equal(["middle", "left", "right"], Ids(plan));
        Assert.Equal((5m, 1.5m, 3.333333333m), (plan.Cost, plan.Factor, plan.LowerBound));
        Assert.Equal(["left", "right"], Ids(officer.PlanTraining(offers)));
    }

    // The greedy plan takes the first of the two that cost 3 for each unit: 6 / 2 and 3 / 1, though not the dearer one of a single unit.
    [Fact]
    public void PlanTraining_GreedyPicksThatCostTheSameForEachGap_AreTakenInOfferOrder()
    {
        TrainingOffer[] offers = [Course("dear", 3.01m, Culture), Course("two", 6, Culture, Security), Course("one", 3, Culture), Course("rest", 3, Security)];
        TrainingOptions greedy = TrainingOptions.Default.WithMaxSteps(0);
        Assert.Equal(["two"], Ids(officer.PlanTraining(offers, greedy)));
        Assert.Equal(["rest", "one"], Ids(officer.PlanTraining(offers.Reverse(), greedy)));
    }

    [Fact]
    public void PlanTraining_TheSameCost_IsThePlanOfFewestOffers()
    {
        TrainingOffer[] offers = [Course("a", 4, Culture), Course("b", 5, Security), Course("both", 9, Culture, Security), Course("free", 0, Culture)];
        Assert.Equal(["both"], Ids(officer.PlanTraining(offers.Take(3))));
        Assert.Equal(["b", "free"], Ids(officer.PlanTraining(offers)));
    }

    // Two offers for nothing close both units, and so does one: the one.
    [Fact]
    public void PlanTraining_OffersForNothing_AreCountedAllTheSame()
    {
        TrainingOffer[] offers = [Course("a", 0, Culture), Course("b", 0, Security), Course("both", 0, Culture, Security)];
        TrainingPlan plan = officer.PlanTraining(offers);
        Assert.Equal(["both"], Ids(plan));
        Assert.Equal((0m, 0m), (plan.Cost, plan.LowerBound));
        Assert.Equal(["a", "b"], Ids(officer.PlanTraining(offers, TrainingOptions.Default.WithMaxSteps(0))));
    }

    // Either pair closes all four units for 9. Of the sorted places the first that differs decides: 0 and 3 stand before 1 and 2, whatever their sum.
    [Fact]
    public void PlanTraining_TheSameCostAndNumber_IsThePlanWhoseOffersStandFirst()
    {
        TrainingOffer a = Course("a", 4, Culture, Security);
        TrainingOffer rest = Course("rest of a", 5, Maintenance, Cases);
        TrainingOffer b = Course("b", 4, Culture, Maintenance);
        TrainingOffer other = Course("rest of b", 5, Security, Cases);
        Assert.Equal(["a", "rest of a"], Ids(officer.PlanTraining([a, b, other, rest])));
        Assert.Equal(["b", "rest of b"], Ids(officer.PlanTraining([b, a, rest, other])));
        Assert.Equal(["rest of a", "a"], Ids(officer.PlanTraining([rest, other, b, a])));
    }

    // Five units in a ring, each offer closes two neighbours: three offers are needed. The places 0, 1 and 2 leave the last unit open, 0, 1 and 3 leave none.
    [Fact]
    public void PlanTraining_ARingOfFive_NeedsThreeOffers()
    {
        string[] ring = [Culture, Security, Maintenance, Cases, Trends];
        TrainingOffer[] offers = [.. ring.Select((unit, place) => Course($"{place}", 7.25m, unit, ring[(place + 1) % 5]))];
        TrainingPlan plan = officer.PlanTraining(offers);
        Assert.Equal(["0", "1", "3"], Ids(plan));
        Assert.Equal((21.75m, true), (plan.Cost, plan.IsProved));
    }

    // Seven units, seven offers of three, any two of which share one unit (the Fano plane). Three offers close 3 + 2 + 2 units if they share one and the same,
    // and otherwise 3 + 2 + 1: so the plan is three offers through one unit. The first two share the second unit, which the offer 5 gives, too; the last two
    // share the fifth unit, which the offer 3 gives, too.
    [Fact]
    public void PlanTraining_TheFanoPlane_NeedsThreeOffersThroughOneUnit()
    {
        string[] units = [Culture, Security, Maintenance, Understanding, Cases, Trends, PeopleRisks];
        int[][] lines = [[0, 1, 2], [1, 3, 5], [2, 3, 6], [0, 3, 4], [0, 5, 6], [1, 4, 6], [2, 4, 5]];
        TrainingOffer[] offers = [.. lines.Select((line, place) => Course($"{place}", 1, [.. line.Select(unit => units[unit])]))];
        Assert.Equal(["0", "1", "5"], Ids(officer.PlanTraining(offers)));
        Assert.Equal(["6", "5", "3"], Ids(officer.PlanTraining(offers.Reverse())));
    }

    // The Head of Talent Management asks for thirty units. Thirty offers close three each, a third of the cost for each unit: no plan costs less than 30 thirds of 10.
    // Three steps are too few to look for more. 1 + 1/2 + 1/3 = 11/6, which alone would say less.
    [Fact]
    public void PlanTraining_PastTheLimitOfSteps_HasTheBestBoundFound()
    {
        Role head = hk.Roles["talent-management/head"];
        string[] units = [.. head.Units.Select(unit => unit.Id)];
        TrainingOffer[] offers = [.. units.Select((unit, place) => Course($"{place}", 10, unit, units[(place + 1) % 30], units[(place + 7) % 30]))];
        TrainingPlan plan = CompetencyProfile.Of("x").GapTo(head).PlanTraining(offers, TrainingOptions.Default.WithMaxSteps(3));
        Assert.Equal((false, 1.833333333333m, 100m), (plan.IsProved, plan.Factor, plan.LowerBound));
        Assert.True(plan.Cost / 1.833333333333m < 99);
        Assert.Equal(units, plan.Closed.Select(gap => gap.Competency.Id));
        Assert.Equal(5, plan.NotClosable.Count);
    }

    // The two cost 1999999999.999999998, the other two a billionth less.
    [Fact]
    public void PlanTraining_CostsThatDifferInTheLastDigit_AreToldApart()
    {
        TrainingOffer[] offers =
        [
            Course("a", 999_999_999.999999999m, Culture, Security), Course("b", 999_999_999.999999999m, Maintenance, Cases),
            Course("c", 999_999_999.999999999m, Culture, Maintenance), Course("d", 999_999_999.999999998m, Security, Cases),
        ];
        TrainingPlan plan = officer.PlanTraining(offers);
        Assert.Equal(["c", "d"], Ids(plan));
        Assert.Equal((1_999_999_999.999999997m, true), (plan.Cost, plan.IsProved));
        Assert.Equal(["a", "b"], Ids(officer.PlanTraining(offers.Take(3))));
    }

    private static string[] Ids(TrainingPlan plan) => [.. plan.Offers.Select(offer => offer.Id)];

    private static string[] Ids(IEnumerable<Gap> gaps) => [.. gaps.Select(gap => gap.Competency.Id)];

    private static TrainingOffer Course(string id, decimal cost, params string[] units) =>
        units.Aggregate(TrainingOffer.Of(id, id, cost), (offer, unit) => offer.With(hk.Units[unit]));
}
