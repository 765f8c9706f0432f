namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Laws of training plans, against every choice of offers there is.</summary>
public sealed class TrainingLaws
{
    private static readonly TrainingOptions atOnce = TrainingOptions.Default.WithStepLimit(0);

    [Fact]
    public void Plan_OfFewOffers_IsTheBestOfAllChoices() => ForEveryTask((report, offers) =>
    {
        TrainingPlan plan = report.PlanTraining(offers);
        Assert.True(plan.IsProved);
        Assert.Equal(Best(report, offers), plan.Offers);
        Assert.Equal(plan.Cost, plan.LowerBound);
        Assert.Null(plan.Factor);
    });

    [Fact]
    public void Plan_ThatIsNotProved_IsTheGreedyOneWithinItsFactor() => ForEveryTask((report, offers) =>
    {
        TrainingPlan plan = report.PlanTraining(offers, atOnce);
        decimal best = Best(report, offers).Sum(offer => offer.Cost);
        Assert.Equal(Greedy(report, offers), plan.Offers);
        Assert.True(plan.LowerBound <= best && best <= plan.Cost);
        if (!plan.IsProved)
        {
            int most = offers.Max(offer => report.Open.Count(gap => Closes(offer, gap)));
            Assert.Equal(Math.Round(Enumerable.Range(1, most).Sum(i => 1m / i), 12, MidpointRounding.ToEven), plan.Factor);
            Assert.True(plan.Cost <= plan.Factor * best + 0.000000001m);
        }
    });

    [Fact]
    public void Plan_OfAnyKind_ClosesAllThatAnOfferCloses() => ForEveryTask((report, offers) =>
    {
        foreach (TrainingPlan plan in (TrainingPlan[])[report.PlanTraining(offers), report.PlanTraining(offers, atOnce), report.PlanTraining(offers, TrainingOptions.Default.WithStepLimit(3))])
        {
            Assert.Equal(report.Open.Where(gap => offers.Any(offer => Closes(offer, gap))), plan.Closed);
            Assert.Equal(report.Open.Except(plan.Closed), plan.NotClosable);
            Assert.All(plan.Closed, gap => Assert.Contains(plan.Choices, choice => choice.Closes.Contains(gap)));
            Assert.All(plan.Choices, choice => Assert.Equal(report.Open.Where(gap => Closes(choice.Offer, gap)), choice.Closes));
            Assert.Equal(plan.Offers.Sum(offer => offer.Cost), plan.Cost);
            Assert.InRange(plan.LowerBound, 0, plan.Cost);
        }
    });

    [Fact]
    public void Plan_AskedForAgain_IsEqual() => ForEveryTask((report, offers) =>
    {
        Assert.Equal(report.PlanTraining(offers), report.PlanTraining(offers));
        Assert.Equal(report.PlanTraining(offers).ToJson(), report.PlanTraining(offers).ToJson());
        Assert.Equal(report.PlanTraining(offers, atOnce), report.PlanTraining(offers, atOnce));
    });

    // Least cost, then fewest offers, then the sorted places compared from the first.
    private static TrainingOffer[] Best(GapReport report, TrainingOffer[] offers)
    {
        Gap[] closable = [.. report.Open.Where(gap => offers.Any(offer => Closes(offer, gap)))];
        int[][] choices =
        [
            .. Enumerable.Range(0, 1 << offers.Length)
                .Select(chosen => Enumerable.Range(0, offers.Length).Where(place => (chosen & (1 << place)) != 0).ToArray())
                .Where(places => closable.All(gap => places.Any(place => Closes(offers[place], gap)))),
        ];
        int[] best = choices
            .OrderBy(places => places.Sum(place => offers[place].Cost))
            .ThenBy(places => places.Length)
            .ThenBy(places => string.Concat(places.Select(place => (char)('A' + place))), StringComparer.Ordinal)
            .First();
        return [.. best.Select(place => offers[place])];
    }

    private static List<TrainingOffer> Greedy(GapReport report, TrainingOffer[] offers)
    {
        var picked = new List<TrainingOffer>();
        List<Gap> left = [.. report.Open.Where(gap => offers.Any(offer => Closes(offer, gap)))];
        while (left.Count > 0)
        {
            TrainingOffer best = offers.Where(offer => left.Any(gap => Closes(offer, gap))).Aggregate((one, other) =>
                other.Cost * left.Count(gap => Closes(one, gap)) < one.Cost * left.Count(gap => Closes(other, gap)) ? other : one);
            picked.Add(best);
            left.RemoveAll(gap => Closes(best, gap));
        }

        return picked;
    }

    private static bool Closes(TrainingOffer offer, Gap gap) =>
        offer.Gives.Any(given => given.Competency == gap.Competency && given.Rank >= gap.Requirement.Rank);

    // Few different costs, so that ties are many; offers that close nothing; offers that close the same.
    private static void ForEveryTask(Action<GapReport, TrainingOffer[]> law) => Targets.ForEveryFramework((framework, choices) =>
    {
        Role role = Targets.Role(framework, choices);
        GapReport report = ArbitraryProfile.Of(framework, choices).GapTo(role, Targets.AllKinds);
        int span = 1 + choices.Below(6);
        Competency[] asked = [.. role.Requirements.Select(requirement => requirement.Competency).Take(span)];
        TrainingOffer[] offers = [.. Enumerable.Range(0, choices.Below(8)).Select(place => Offer(place, asked, choices))];
        law(report, offers);
    });

    private static TrainingOffer Offer(int place, Competency[] asked, Choices choices)
    {
        TrainingOffer offer = TrainingOffer.Of($"offer-{place}", $"Offer {place}", choices.Of([1m, 2m, 0m, 1.5m, 3.25m, 0.333333333m]));
        foreach (Competency competency in choices.Some(asked))
        {
            offer = competency is GradedCompetency graded ? offer.With(graded, choices.Of(graded.ApplicableLevels)) : offer.With((UnitOfCompetency)competency);
        }

        return offer;
    }
}
