using CompetencyFrameworks.Tests.Properties;

namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Numbers of people about the widths in which columns are counted: words of 64, blocks of 4,096, pieces of 65,536.</summary>
public sealed class WorkforceSizeTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly Role both = Role.Combine("both", "Both", acme.Roles["clerk"], acme.Roles["chief"]);

    // Places at which something begins or ends, and some in between.
    private static readonly int[] places = [0, 1, 62, 63, 64, 65, 127, 128, 1000, 4_094, 4_095, 4_096, 4_097, 8_191, 8_192, 30_000, 65_534, 65_535, 65_536, 65_537, 69_998, 69_999];

    public static TheoryData<int, int, string> Sizes()
    {
        var data = new TheoryData<int, int, string>();
        foreach (int count in (int[])[0, 1, 63, 64, 65, 4_095, 4_096, 4_097, 65_536, 65_537, 70_000])
        {
            data.Add(count, 2, nameof(ColumnForm.Smallest));
            data.Add(count, 40, nameof(ColumnForm.Smallest));
            data.Add(count, 3, nameof(ColumnForm.Dense));
            data.Add(count, 3, nameof(ColumnForm.Sparse));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Figures_OfSoManyPeople_AreThoseOfTheGapReports(int count, int oneIn, string form)
    {
        CompetencyProfile[] profiles = ArbitraryWorkforce.Profiles(acme, count, oneIn, seed: count + oneIn);
        var team = Workforce.Of(new CompetencyColumns([acme]), profiles, null, Enum.Parse<ColumnForm>(form));
        Array.Sort(profiles, (one, other) => string.CompareOrdinal(one.Id, other.Id));
        Assert.Equal(profiles.Select(profile => profile.Id), team.Ids);

        WorkforceGaps gaps = team.GapsTo(both);
        foreach (int place in places.Where(place => place < count))
        {
            GapReport report = profiles[place].GapTo(both);
            GapReportFigures.AssertSame(report, gaps[place]);
            Assert.Equal(profiles[place], team.ProfileOf(profiles[place].Id));
            Assert.Equal(report.Open.Select(gap => gap.Requirement), gaps[place].ListOpen());
        }

        Assert.Equal(count, gaps.OpenLists.Select((list, place) => (list, place)).Count(pair => pair.list.Count == gaps.CountOpen(pair.place)));
        AssertCounts(team, gaps, profiles);
    }

    // Counted over the profiles, person by person.
    private static void AssertCounts(Workforce team, WorkforceGaps gaps, CompetencyProfile[] profiles)
    {
        Assert.Equal(profiles.Length, gaps.Summary.PeopleByOpen.Sum());
        foreach (RequirementGapCounts counts in gaps.Summary.ByRequirement)
        {
            int required = counts.Requirement.Rank;
            int?[] ranks = [.. profiles.Select(profile => profile.HoldingOf(counts.Competency)?.Rank)];
            Assert.Equal(
                (ranks.Count(rank => rank >= required), ranks.Count(rank => rank > 0 && rank < required), ranks.Count(rank => rank is null)),
                (counts.Satisfied, counts.Partial, counts.NotAssessed));
            CompetencyHolders holders = team.HoldersOf(counts.Competency);
            Assert.Equal((ranks.Count(rank => rank > 0), ranks.Count(rank => rank == 0)), (holders.Holders, holders.None));
            Assert.Equal(holders.Holders, team.IdsOfHolders(counts.Competency).Count);
        }

        IReadOnlyList<WorkforceGroupGaps> halves = gaps.ByGroup(id => id[^1] % 2 == 0 ? "even" : null);
        Assert.Equal(gaps.Summary.Satisfied, halves.Sum(half => half.Summary.Satisfied));
        Assert.Equal(gaps.Summary.CreditsMissing, halves.Sum(half => half.Summary.CreditsMissing));
        Assert.Equal(gaps.Summary.RungsMissing, Enumerable.Range(0, gaps.Count).Sum(gaps.CountRungsMissing));
    }
}
