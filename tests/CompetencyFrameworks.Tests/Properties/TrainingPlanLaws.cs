namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Laws of every training plan, over the built-in frameworks and over generated ones.</summary>
public sealed class TrainingPlanLaws
{
    private static readonly TrainingOptions greedy = TrainingOptions.Default.WithMaxSteps(0);

    [Fact]
    public void AProvedPlan_IsTheFirstOfAllThatCloseWhatCanBeClosed() => ForEveryTarget((report, offers) =>
    {
        TrainingPlan plan = report.PlanTraining(offers);
        Assert.True(plan.IsProved);
        Assert.Equal(Best(report, offers), plan.Offers);
        Assert.Equal(plan.Offers.Sum(offer => offer.Cost), plan.Cost);
        Assert.Equal(plan.Cost, plan.LowerBound);
        Assert.Null(plan.Factor);
    });

    [Fact]
    public void WhatIsClosedAndWhatIsNotClosable_AreTogetherTheOpenGaps() => ForEveryTarget((report, offers) =>
    {
        foreach (TrainingPlan plan in (TrainingPlan[])[report.PlanTraining(offers), report.PlanTraining(offers, greedy)])
        {
            Assert.Equal(report.Open.Where(gap => offers.Any(offer => Closes(offer, gap))), plan.Closed);
            Assert.Equal(report.Open.Where(gap => !offers.Any(offer => Closes(offer, gap))), plan.NotClosable);
            Assert.Equal(plan.Offers, plan.Choices.Select(choice => choice.Offer));
            Assert.All(plan.Choices, choice => Assert.Equal(report.Open.Where(gap => Closes(choice.Offer, gap)), choice.Closes));
            Assert.Equal(plan.Closed, report.Open.Where(gap => plan.Choices.Any(choice => choice.Closes.Contains(gap))));
        }
    });

    [Fact]
    public void WhoTakesUpAPlan_IsLeftWithWhatIsNotClosable() => ForEveryTarget((report, offers) =>
    {
        TrainingPlan plan = report.PlanTraining(offers);
        CompetencyProfile after = plan.Offers.SelectMany(offer => offer.Gives).Aggregate(report.Profile, (profile, given) => given.Competency is GradedCompetency graded
            ? profile.With(graded, given.Level!)
            : profile.With((UnitOfCompetency)given.Competency));
        Assert.Equal(
            plan.NotClosable.Select(gap => gap.Competency),
            after.GapTo(report.Target, report.Options).Open.Select(gap => gap.Competency));
    });

    [Fact]
    public void AGreedyPlan_PicksTheLeastCostForEachGapAgainAndAgain() => ForEveryTarget((report, offers) =>
    {
        TrainingPlan plan = report.PlanTraining(offers, greedy);
        int most = offers.Select(offer => report.Open.Count(gap => Closes(offer, gap))).DefaultIfEmpty(0).Max();
        Assert.Equal(most == 0, plan.IsProved);
        Assert.Equal(Greedy(report, offers), plan.Offers);
        Assert.Equal(plan.Offers.Sum(offer => offer.Cost), plan.Cost);

        // 1, 1 + 1/2, 1 + 1/2 + 1/3, …
        decimal?[] factors = [null, 1, 1.5m, 1.833333333333m, 2.083333333333m];
        Assert.Equal(factors[most], plan.Factor);
        decimal least = Best(report, offers).Sum(offer => offer.Cost);
        Assert.InRange(plan.LowerBound, 0, least);
        Assert.True(plan.Cost <= least * ((plan.Factor ?? 1) + 0.000000000001m));
    });

    [Fact]
    public void TheLimitOfSteps_DecidesOnlyWhetherThePlanIsTheProvedOneOrTheGreedyOne() => ForEveryTarget((report, offers) =>
    {
        TrainingPlan proved = report.PlanTraining(offers);
        TrainingPlan limited = report.PlanTraining(offers, TrainingOptions.Default.WithMaxSteps(1));
        Assert.Equal(limited.IsProved ? proved.Offers : report.PlanTraining(offers, greedy).Offers, limited.Offers);
        Assert.InRange(limited.LowerBound, 0, proved.Cost);
        Assert.Equal(limited, report.PlanTraining(offers, TrainingOptions.Default.WithMaxSteps(1)));
    });

    private static bool Closes(TrainingOffer offer, Gap gap) => offer.Gives.Any(given => given.Competency == gap.Competency && given.Rank >= gap.Requirement.Rank);

    // All subsets of the offers, by their places. The lesser cost comes first, then the smaller number, then the lower of the first places that differ.
    private static TrainingOffer[] Best(GapReport report, TrainingOffer[] offers)
    {
        Gap[] closable = [.. report.Open.Where(gap => offers.Any(offer => Closes(offer, gap)))];
        int[][] plans =
        [
            .. Enumerable.Range(0, 1 << offers.Length)
                .Select(subset => Enumerable.Range(0, offers.Length).Where(place => (subset >> place & 1) == 1).ToArray())
                .Where(plan => closable.All(gap => plan.Any(place => Closes(offers[place], gap)))),
        ];
        return
        [
            .. plans
                .OrderBy(plan => plan.Sum(place => offers[place].Cost))
                .ThenBy(plan => plan.Length)
                .ThenBy(plan => string.Concat(plan), StringComparer.Ordinal)
                .First()
                .Select(place => offers[place]),
        ];
    }

    private static List<TrainingOffer> Greedy(GapReport report, TrainingOffer[] offers)
    {
        List<Gap> left = [.. report.Open];
        var picked = new List<TrainingOffer>();
        while (offers.FirstOrDefault(offer => offers.All(other => New(other) == 0 || (New(offer) > 0 && offer.Cost * New(other) <= other.Cost * New(offer)))) is { } best && New(best) > 0)
        {
            picked.Add(best);
            left.RemoveAll(gap => Closes(best, gap));
        }

        return picked;

        int New(TrainingOffer offer) => left.Count(gap => Closes(offer, gap));
    }

    private static void ForEveryTarget(Action<GapReport, TrainingOffer[]> law) => Law.Holds(Choices.Streams, decisions =>
    {
        CompetencyFramework generated = GeneratedFramework.Of(decisions);
        foreach (CompetencyFramework framework in (CompetencyFramework[])[.. BuiltInFrameworks.All, generated])
        {
            var choices = new Choices([.. decisions.Reverse()]);
            Role target = framework.Roles.Count > 0 ? choices.Of(framework.Roles) : Role.AtLevel(choices.Of(choices.Of(framework.Ladders).Levels));
            TrainingOffer[] offers = ArbitraryOffers.For(target, framework, choices);
            law(ArbitraryProfile.Of(framework, choices).GapTo(target), offers);
        }
    });
}
