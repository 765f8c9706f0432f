using System.Globalization;

namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Sums over people are the same in whatever order parts are put together, and read as those of a gap report do.</summary>
public sealed class ExactSumsTests
{
    // A weight of nine decimals times a third of twelve has 21 decimals: exact for one person, as ten million is not reached, and over many more digits than a
    // decimal has.
    [Fact]
    public void Merge_OfSummariesWithFineWeights_IsTheSameInWhateverOrder()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        GradedCompetency talking = acme.GradedCompetencies["talking"];
        Role heavy = Role.Define("heavy", "Heavy", [Requirement.Of(talking, "expert", weight: 9_876_543.123456787m)]);
        var team = Workforce.FromRows(acme, Enumerable.Range(0, 1_000).Select(number => HoldingRow.Of(number.ToString("0000", CultureInfo.InvariantCulture), "talking", number % 3 == 0 ? "basic" : "able")));
        WorkforceGapSummary whole = team.GapsTo(heavy).Summary;
        WorkforceGapSummary[] parts = [.. team.Ids.GroupBy(id => id[1..].Sum(digit => digit) % 7).Select(ids => team.Only(ids).GapsTo(heavy).Summary)];
        Assert.Equal(WorkforceGapSummary.Merge(parts), WorkforceGapSummary.Merge([.. parts.Reverse()]));
        Assert.Equal(whole, WorkforceGapSummary.Merge(parts));
    }

    // Ann has the only unit with credits, 2.5 of them, and lacks none: the gap report reads "0".
    [Fact]
    public void CreditsMissing_OfWhoLacksNone_ReadsAsInTheGapReport()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        CompetencyProfile ann = CompetencyProfile.Of("ann").With(acme.Units["filing"]);
        WorkforceGaps gaps = Workforce.Of(acme, [ann]).GapsTo(acme.Roles["clerk"]);
        Assert.Equal("0", ann.GapTo(acme.Roles["clerk"]).CreditsMissing.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("0", gaps["ann"].CreditsMissing.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("0", gaps.Summary.CreditsMissing.ToString(CultureInfo.InvariantCulture));
    }
}
