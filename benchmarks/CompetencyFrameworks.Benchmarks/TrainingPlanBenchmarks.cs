using BenchmarkDotNet.Attributes;

namespace CompetencyFrameworks.Benchmarks;

/// <summary>The cheapest of 80 offers that close a gap of 30 requirements, proved, beside the greedy plan as it is written by hand, which proves nothing.</summary>
[MemoryDiagnoser]
public class TrainingPlanBenchmarks
{
    private GapReport report = CompetencyProfile.Of("e-17").GapTo(BuiltInFrameworks.HkHrm.Roles["talent-management/head"]);
    private TrainingOffer[] offers = [];

    [GlobalSetup]
    public void Setup()
    {
        Role head = BuiltInFrameworks.HkHrm.Roles["talent-management/head"];
        report = CompetencyProfile.Of("e-17").GapTo(head);
        var random = new Random(17);
        offers =
        [
            .. Enumerable.Range(0, 80).Select(place => TrainingOffer.Of($"offer-{place}", $"Offer {place}", 100 + random.Next(900))
                .With(Enumerable.Range(0, 2 + random.Next(6)).Select(_ => head.Units[random.Next(head.Units.Count)]))),
        ];
    }

    [Benchmark(Baseline = true)]
    public decimal GreedyByHand()
    {
        HashSet<string> left = [.. report.Open.Select(gap => gap.Competency.Id)];
        decimal cost = 0;
        while (offers
            .Select(offer => (offer, closes: offer.Gives.Count(given => left.Contains(given.Competency.Id))))
            .Where(found => found.closes > 0)
            .OrderBy(found => found.offer.Cost / found.closes)
            .Select(found => found.offer)
            .FirstOrDefault() is { } best)
        {
            cost += best.Cost;
            left.ExceptWith(best.Gives.Select(given => given.Competency.Id));
        }

        return cost;
    }

    [Benchmark]
    public TrainingPlan PlanTraining() => report.PlanTraining(offers);
}
