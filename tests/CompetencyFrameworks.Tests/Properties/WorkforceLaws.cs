namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Every figure over a workforce is what the gap reports say one by one, however the columns are held.</summary>
public sealed class WorkforceLaws
{
    [Fact]
    public void Figures_OfEverybody_AreThoseOfTheGapReports() => ForEveryWorkforce((workforce, profiles, roles, options) =>
    {
        WorkforceRoleGaps all = workforce.GapsTo(roles, options);
        Assert.Equal(roles.Length, all.Count);
        foreach ((Role role, WorkforceGaps gaps) in roles.Zip(all))
        {
            GapReport[] reports = [.. profiles.Select(profile => profile.GapTo(role, options.Gaps))];
            Assert.Equal(reports.Length, gaps.Count);
            IEnumerator<IReadOnlyList<Requirement>> open = gaps.OpenLists.GetEnumerator();
            for (int place = 0; place < reports.Length; place++)
            {
                AssertFigures(reports[place], gaps[place]);
                Assert.Equal(reports[place].Open.Count, gaps.CountOpen(place));
                Assert.Equal(gaps[place].RungsMissing, gaps.CountRungsMissing(place));
                Requirement[] expected = [.. reports[place].Open.Select(gap => gap.Requirement)];
                Assert.Equal(expected, gaps[place].ListOpen());
                Assert.True(open.MoveNext());
                Assert.Equal(expected, open.Current);
            }

            Assert.False(open.MoveNext());
        }
    });

    // Of the columns that both tables have, which are all of the one.
    [Fact]
    public void Rows_OfEverybody_AreThoseOfTheGapReports() => ForEveryWorkforce((workforce, profiles, roles, options) =>
    {
        foreach (Role role in roles)
        {
            TidyTable<PersonGapsRow> people = workforce.GapsTo(role, options).ToTable();
            TidyTable<GapSummaryRow> reports = profiles.Select(profile => profile.GapTo(role, options.Gaps)).ToTable();
            Assert.Equal(people.Count, reports.Count);
            int[] columns = [.. people.Columns.Select(column => reports.Columns.ToList().FindIndex(beside => beside.Name == column.Name))];
            for (int row = 0; row < people.Count; row++)
            {
                Assert.Equal(columns.Select((_, column) => people.ValueAt(row, column)), columns.Select(column => reports.ValueAt(row, column)));
            }
        }
    });

    [Fact]
    public void Summary_OfARole_IsTheSumOfTheGapReports() => ForEveryWorkforce((workforce, profiles, roles, options) =>
    {
        foreach (Role role in roles)
        {
            AssertSummary(role, options.Gaps, [.. profiles.Select(profile => profile.GapTo(role, options.Gaps))], workforce.GapsTo(role, options).Summary);
        }
    });

    [Fact]
    public void Groups_OfARole_AreSumsOfTheGapReportsAndAddUp() => ForEveryWorkforce((workforce, profiles, roles, options) =>
    {
        static string? GroupOf(string id) => (id.Length + id[^1]) % 4 == 0 ? null : id[^1..];
        WorkforceGaps gaps = workforce.GapsTo(roles[0], options);
        IReadOnlyList<WorkforceGroupGaps> groups = gaps.ByGroup(GroupOf);
        Assert.Equal(
            profiles.Select(profile => GroupOf(profile.Id)).Distinct().OrderBy(group => group is null).ThenBy(group => group, StringComparer.Ordinal),
            groups.Select(group => group.Group));
        foreach (WorkforceGroupGaps group in groups)
        {
            AssertSummary(roles[0], options.Gaps, [.. profiles.Where(profile => GroupOf(profile.Id) == group.Group).Select(profile => profile.GapTo(roles[0], options.Gaps))], group.Summary);
        }

        if (groups.Count > 0)
        {
            Assert.Equal(gaps.Summary, WorkforceGapSummary.Merge([.. groups.Select(group => group.Summary)]));
        }
    });

    [Fact]
    public void Ranking_IsInTheOrderOfTheRuleAndEqualsShareAPlace() => ForEveryWorkforce((workforce, profiles, roles, options) =>
    {
        Role role = roles[0];
        var expected = profiles
            .Select(profile => (profile.Id, Report: profile.GapTo(role, options.Gaps)))
            .Select(pair => (pair.Id, Key: KeyOf(pair.Report)))
            .OrderBy(pair => pair.Key)
            .ThenBy(pair => pair.Id, StringComparer.Ordinal)
            .ToArray();
        WorkforceGaps gaps = workforce.GapsTo(role, options);
        WorkforceRanking ranking = gaps.Ranking();
        Assert.Equal(expected.Select(pair => pair.Id), ranking.Select(person => person.Id));
        Assert.Equal(expected.Select(pair => 1 + expected.Count(other => other.Key.CompareTo(pair.Key) < 0)), ranking.Select(person => person.Place));
        foreach (int top in (int[])[1, 2, 7])
        {
            Assert.Equal(ranking.Take(top), gaps.Ranking(top));
        }

        for (int count = 0; count <= 3; count++)
        {
            Assert.Equal(expected.Where(pair => pair.Key.Open == count).Select(pair => pair.Id), gaps.PeopleWithOpen(count).Select(person => person.Id));
            Assert.Equal(
                ranking.Where(person => person.Gaps.UnitsMissing == count).Select(person => person.Id), gaps.PeopleWithUnitsMissing(count).Select(person => person.Id));
        }
    });

    [Fact]
    public void Matrix_HasTheCellsOfTheGapReports() => ForEveryWorkforce((workforce, profiles, roles, options) =>
    {
        WorkforceGaps gaps = workforce.GapsTo(roles[0], options);
        CompetencyProfile[] chosen = [.. profiles.Where((_, i) => i % 3 == 0).Reverse()];
        GapMatrix matrix = gaps.ToMatrix(chosen.Select(profile => profile.Id));
        CategoryGapMatrix categories = matrix.ToCategoryMatrix();
        for (int row = 0; row < chosen.Length; row++)
        {
            GapReport report = chosen[row].GapTo(roles[0], options.Gaps);
            Assert.Equal(report.All.Select(gap => gap.Requirement), matrix.Requirements);
            Assert.Equal(report.All.Select(gap => gap.Shortfall), Enumerable.Range(0, report.All.Count).Select(column => matrix.ShortfallAt(row, column)));
            Assert.Equal(report.All.Select(gap => gap.Status), Enumerable.Range(0, report.All.Count).Select(column => matrix.StatusAt(row, column)));
            Assert.Equal(report.All.Select(gap => gap.IsAssessed ? gap.Held.Rank : (int?)null), Enumerable.Range(0, report.All.Count).Select(column => matrix.HeldRankAt(row, column)));
            Assert.Equal(report.ByCategory.Select(group => group.Category), categories.Categories);
            Assert.Equal(report.ByCategory.Select(group => (group.Open.Count, group.All.Count)), Enumerable.Range(0, categories.Categories.Count).Select(column => (categories.OpenAt(row, column), categories.RequirementsAt(column))));
        }

        Assert.Equal(workforce.Ids, gaps.ToMatrix().Ids);
    });

    [Fact]
    public void Holders_OfEachLevel_AreThoseWhoseProfilesHoldIt() => ForEveryWorkforce((workforce, profiles, _, _) =>
    {
        foreach (CompetencyHolders holders in workforce.AllHolders())
        {
            int?[] ranks = [.. profiles.Select(profile => profile.HoldingOf(holders.Competency)?.Rank)];
            Assert.Equal(profiles.Length, holders.People);
            Assert.Equal(ranks.Count(rank => rank == 0), holders.None);
            Assert.Equal(ranks.Count(rank => rank > 0), holders.Holders);
            Assert.Equal(ranks.Count(rank => rank is null), holders.NotAssessed);
            Assert.All(holders.ByLevel, level =>
            {
                Assert.Equal(ranks.Count(rank => rank == level.Rank), level.Exactly);
                Assert.Equal(ranks.Count(rank => rank >= level.Rank), level.AtLeast);
                Assert.Equal(
                    profiles.Where((_, i) => ranks[i] >= level.Rank).Select(profile => profile.Id), workforce.IdsOfHolders(holders.Competency, level.Level));
            });
            Assert.Equal(holders, workforce.HoldersOf(holders.Competency));
        }
    });

    [Fact]
    public void ReadyAndScarce_OverRoles_AreWhatTheGapReportsSay() => ForEveryWorkforce((workforce, profiles, roles, options) =>
    {
        WorkforceRoleGaps all = workforce.GapsTo(roles, options);
        var ready = roles.Select(role => (Role: role, Ids: profiles.Where(profile => profile.GapTo(role, options.Gaps).IsReady).Select(profile => profile.Id).ToArray())).ToArray();
        Assert.Equal(ready.Where(pair => pair.Ids.Length == 0).Select(pair => pair.Role), all.NobodyReady);
        Assert.Equal(ready.Where(pair => pair.Ids.Length == 1).Select(pair => (pair.Role, pair.Ids[0])), all.OnlyOneReady.Select(person => (person.Target, person.Id)));

        var asked = roles
            .Distinct()
            .SelectMany(role => CompetencyProfile.Of("x").GapTo(role, options.Gaps).All.Select(gap => (role, gap.Competency, gap.Required.Rank)))
            .GroupBy(one => (one.Competency, one.Rank))
            .Select(group => (
                group.Key.Competency,
                group.Key.Rank,
                Roles: group.Select(one => one.role).ToArray(),
                Ids: profiles.Where(profile => (profile.HoldingOf(group.Key.Competency)?.Rank ?? 0) >= group.Key.Rank).Select(profile => profile.Id).ToArray()))
            .ToArray();
        foreach ((int count, IReadOnlyList<ScarceRequirement> found) in ((int, IReadOnlyList<ScarceRequirement>)[])
            [(0, workforce.UncoveredRequirements(roles, options)), (1, workforce.SinglePointsOfFailure(roles, options))])
        {
            Assert.Equal(
                asked.Where(one => one.Ids.Length == count).Select(one => $"{one.Competency.Id} {one.Rank} {string.Join(' ', one.Roles.Select(role => role.Id))} {string.Join(' ', one.Ids)}"),
                found.Select(one => $"{one.Competency.Id} {one.Required.Rank} {string.Join(' ', one.Roles.Select(role => role.Id))} {string.Join(' ', one.Ids)}"));
        }
    });

    private static void AssertFigures(GapReport report, PersonGaps person)
    {
        Assert.Equal(report.Profile.Id, person.Id);
        Assert.Equal(report.Profile.Name, person.Name);
        Assert.Equal(report.IsReady, person.IsReady);
        Assert.Equal(report.Open.Count, person.OpenCount);
        Assert.Equal(report.Open.Count(gap => gap.Status == GapStatus.Partial), person.PartialCount);
        Assert.Equal(report.NotAssessed.Count, person.NotAssessedCount);
        Assert.Equal(report.Open.Count(gap => gap.Competency is UnitOfCompetency), person.UnitsMissing);
        Assert.Equal(report.UnitsMissing, person.UnitsMissing);
        Assert.Equal(report.CreditsMissing, person.CreditsMissing);
        Assert.Equal(report.Open.Where(gap => gap.Competency is GradedCompetency).Sum(gap => gap.Shortfall), person.RungsMissing);
        Assert.Equal(report.RungsMissing, person.RungsMissing);
        Assert.Equal(report.Coverage, person.Coverage);
        Assert.Equal(report.UnitCoverage, person.UnitCoverage);
        Assert.Equal(report.GradedCoverage, person.GradedCoverage);
        Assert.Equal(report.CreditCoverage, person.CreditCoverage);
        Assert.Equal(report.Progress, person.Progress);
    }

    private static void AssertSummary(Role role, GapOptions options, GapReport[] reports, WorkforceGapSummary summary)
    {
        Assert.Equal(reports.Length, summary.People);
        Assert.Equal(reports.Count(report => report.IsReady), summary.Ready);
        Gap[] gaps = [.. reports.SelectMany(report => report.All)];
        AssertCounts(gaps, summary);
        Assert.Equal(reports.Sum(report => report.CreditsMissing), summary.CreditsMissing);
        Assert.Equal(gaps.Where(gap => gap.Competency is GradedCompetency).Sum(gap => gap.Shortfall), summary.RungsMissing);
        Assert.Equal(reports.Sum(report => report.Progress?.Numerator ?? 0), summary.Progress?.Numerator ?? 0);
        Assert.Equal(reports.Sum(report => report.Progress?.Denominator ?? 0), summary.Progress?.Denominator ?? 0);
        Requirement[] asked = [.. CompetencyProfile.Of("x").GapTo(role, options).All.Select(gap => gap.Requirement)];
        Assert.Equal(Enumerable.Range(0, asked.Length + 1).Select(open => reports.Count(report => report.Open.Count == open)), summary.PeopleByOpen);
        Assert.Equal(asked, summary.ByRequirement.Select(counts => counts.Requirement));
        Assert.All(summary.ByRequirement, counts => AssertCounts(gaps.Where(gap => gap.Competency == counts.Competency), counts));
        Assert.Equal(asked.Select(one => one.Competency.Category).Distinct(), summary.ByCategory.Select(counts => counts.Category));
        Assert.All(summary.ByCategory, counts => AssertCounts(gaps.Where(gap => gap.Competency.Category == counts.Category), counts));
    }

    private static void AssertCounts(IEnumerable<Gap> gaps, GapCounts counts)
    {
        Gap[] all = [.. gaps];
        Assert.Equal(all.Count(gap => gap.IsSatisfied), counts.Satisfied);
        Assert.Equal(all.Count(gap => gap.Status == GapStatus.Partial), counts.Partial);
        Assert.Equal(all.Count(gap => gap.Status == GapStatus.Missing), counts.Missing);
        Assert.Equal(all.Count(gap => gap.IsOpen), counts.Open);
        Assert.Equal(all.Count(gap => !gap.IsAssessed), counts.NotAssessed);
        Assert.Equal(all.Length, counts.Coverage?.Denominator ?? 0);
    }

    private static (bool NotReady, int Open, decimal Credits, int Rungs) KeyOf(GapReport report) =>
        (!report.IsReady, report.Open.Count, report.CreditsMissing, report.Open.Where(gap => gap.Competency is GradedCompetency).Sum(gap => gap.Shortfall));

    private static void ForEveryWorkforce(Action<Workforce, CompetencyProfile[], Role[], WorkforceOptions> law) => ArbitraryWorkforce.ForEvery(law);
}
