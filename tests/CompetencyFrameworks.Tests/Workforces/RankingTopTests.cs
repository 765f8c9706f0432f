namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>A ranking of the first is the beginning of the whole one, however many people are alike.</summary>
public sealed class RankingTopTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly Role manager = hk.Roles["talent-management/manager"];

    // Everybody lacks one of the 25 units, of 4, 5 or 6 credits: one open requirement, and figures that many share.
    [Fact]
    public void Ranking_OfTheFirstAmongManyAlike_IsTheBeginningOfAll()
    {
        CompetencyProfile able = CompetencyProfile.Of("x").With(manager);
        WorkforceGaps gaps = Workforce.Of(hk, Enumerable.Range(0, 500).Select(number => Renamed(able, $"e-{number * 7919 % 500:000}").Without(manager.Units[number % 25]))).GapsTo(manager);
        RankedPerson[] all = [.. gaps.Ranking()];
        Assert.Equal(500, all.Length);
        Assert.All((int[])[1, 2, 31, 32, 33, 63, 64, 65, 100, 249, 250, 251, 499, 500, 501, int.MaxValue], top => Assert.Equal(all.Take(top), gaps.Ranking(top)));
        Assert.Equal(4, all[0].Gaps.CreditsMissing);
        Assert.Equal(6, all[^1].Gaps.CreditsMissing);
    }

    [Fact]
    public void Ranking_OfEverybodyAlike_IsInOrderOfTheIds()
    {
        WorkforceGaps gaps = Workforce.FromRows(hk, Enumerable.Range(0, 70_000).Select(number => HoldingRow.Of($"e-{number * 7919 % 70_000:00000}", "107008L5"))).GapsTo(manager);
        Assert.Equal(["e-00000", "e-00001", "e-00002"], gaps.Ranking(3).Select(person => person.Id));
        Assert.All(gaps.Ranking(100), person => Assert.Equal(1, person.Place));
    }

    private static CompetencyProfile Renamed(CompetencyProfile profile, string id) => profile.Holdings.Aggregate(
        CompetencyProfile.Of(id), (all, holding) => holding.Competency is UnitOfCompetency unit ? all.With(unit) : all.With((GradedCompetency)holding.Competency, holding.Level!));
}
