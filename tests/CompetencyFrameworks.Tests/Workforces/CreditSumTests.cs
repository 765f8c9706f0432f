using System.Globalization;

namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Credits that need several bytes, credits of nine decimals, and sums that are no number of 64 bits: added up to the last digit.</summary>
public sealed class CreditSumTests
{
    private const string Most = "999999999.999999999";
    private const string Least = "0.000000001";

    // Sums, in billionths: of two bytes and three; others with a coarser common measure; 9 × (10^18 - 1) + 1, which a signed number of 64 bits can hold;
    // 10 × (10^18 - 1) + 1 and more, which it cannot; ten times the same, which are ten of one measure; no credits, and none stated.
    [Theory]
    [InlineData("0.000000255 0.000000001")]
    [InlineData("0.000065535 0.000000001 0.000000002")]
    [InlineData("3 5 7 11 2.5 0.25")]
    [InlineData("1.5 2.5 3.5")]
    [InlineData("70000 12345.678901234 99999999 0.5")]
    [InlineData("0.333333333 0.5 123456789.123456789 7")]
    [InlineData(Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Least)]
    [InlineData(Least + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most)]
    [InlineData("7 0.5 " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most)]
    [InlineData(Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most + " " + Most)]
    [InlineData("0 0")]
    [InlineData("- - 4")]
    [InlineData("-")]
    public void CreditsMissing_OfEverySetOfUnits_IsTheirSum(string credits)
    {
        decimal?[] stated = [.. credits.Split(' ').Select(credit => credit == "-" ? (decimal?)null : decimal.Parse(credit, CultureInfo.InvariantCulture))];
        CompetencyFramework framework = Framework(stated);
        Role all = Role.Define("all", "All", framework.Units.Select(unit => Requirement.Of(unit)));

        // Person n holds the units whose bits are set in n.
        CompetencyProfile[] profiles =
        [
            .. Enumerable.Range(0, 1 << stated.Length).Select(set => CompetencyProfile.Of(set.ToString("00000", CultureInfo.InvariantCulture)).With(framework.Units.Where((_, i) => (set >> i & 1) != 0))),
        ];
        foreach (ColumnForm form in Enum.GetValues<ColumnForm>())
        {
            WorkforceGaps gaps = Workforce.Of(new CompetencyColumns([framework]), profiles, null, form).GapsTo(all);
            for (int set = 0; set < profiles.Length; set++)
            {
                decimal missing = stated.Where((_, i) => (set >> i & 1) == 0).Sum() ?? 0;
                Assert.Equal(missing, gaps[set].CreditsMissing);
                Assert.Equal(stated.Sum() == 0 ? null : stated.Sum() - missing, gaps[set].CreditCoverage?.Numerator);
            }

            // Each unit is lacking in half of the sets.
            Assert.Equal(stated.Sum() * profiles.Length / 2, gaps.Summary.CreditsMissing);
            Assert.Equal(
                profiles.Select(profile => profile.GapTo(all))
                    .OrderBy(report => report.Open.Count)
                    .ThenBy(report => report.CreditsMissing)
                    .ThenBy(report => report.Profile.Id, StringComparer.Ordinal)
                    .Select(report => report.Profile.Id),
                gaps.Ranking().Select(person => person.Id));
        }
    }

    // Person n holds the first n of 300 units, at 1.25 credits each: sums past a byte of units and past one of credits.
    [Theory]
    [InlineData(nameof(ColumnForm.Dense))]
    [InlineData(nameof(ColumnForm.Sparse))]
    [InlineData(nameof(ColumnForm.Smallest))]
    public void UnitsMissing_OfThreeHundred_AreCountedPastAByte(string form)
    {
        CompetencyFramework framework = Framework([.. Enumerable.Repeat<decimal?>(1.25m, 299), 1.24m]);
        Role all = Role.Define("all", "All", framework.Units.Select(unit => Requirement.Of(unit)));
        IEnumerable<CompetencyProfile> profiles = Enumerable.Range(0, 301).Select(n => CompetencyProfile.Of(n.ToString("000", CultureInfo.InvariantCulture)).With(framework.Units.Take(n)));
        WorkforceGaps gaps = Workforce.Of(new CompetencyColumns([framework]), profiles, null, Enum.Parse<ColumnForm>(form)).GapsTo(all);
        Assert.All(Enumerable.Range(0, 300), n => Assert.Equal((300 - n, 300 - n, (1.25m * (300 - n)) - 0.01m), (gaps[n].OpenCount, gaps[n].UnitsMissing, gaps[n].CreditsMissing)));
        Assert.Equal((0, 0m, true), (gaps[300].UnitsMissing, gaps[300].CreditsMissing, gaps[300].IsReady));
        Assert.Equal(Enumerable.Range(0, 301).Reverse().Select(n => n.ToString("000", CultureInfo.InvariantCulture)), gaps.Ranking().Select(person => person.Id));
        Assert.Equal(Enumerable.Repeat(1, 301), gaps.Summary.PeopleByOpen);
    }

    private static CompetencyFramework Framework(decimal?[] credits)
    {
        FrameworkBuilder builder = FrameworkBuilder.Of("credits", "Credits", "1").WithLanguage("en");
        for (int i = 0; i < credits.Length; i++)
        {
            decimal? credit = credits[i];
            builder = builder.AddUnit("u" + i.ToString("000", CultureInfo.InvariantCulture), $"Unit {i}", unit => _ = credit is { } stated ? unit.WithCredit(stated) : unit);
        }

        return builder.Build();
    }
}
