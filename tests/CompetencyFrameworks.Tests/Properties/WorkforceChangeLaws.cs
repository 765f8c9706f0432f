namespace CompetencyFrameworks.Tests.Properties;

/// <summary>What changes between workforces is what changes in the gap reports of their people; and a smallest cover is the smallest.</summary>
public sealed class WorkforceChangeLaws
{
    [Fact]
    public void EffectOf_AnOffer_IsThatOfGivingItToEveryProfile() => ArbitraryWorkforce.ForEvery((workforce, profiles, roles, options) =>
    {
        TrainingOffer offer = OfferFor(roles[0]);
        CompetencyProfile[] trained = [.. profiles.Select(profile => offer.Gives.Aggregate(profile, Given))];
        Assert.Equal(trained, workforce.WithTraining(offer).Ids.Select(workforce.WithTraining(offer).ProfileOf));
        AssertChanges(workforce.EffectOf(offer, roles, options), profiles, trained, roles, options.Gaps);
    });

    [Fact]
    public void Between_TwoWorkforces_IsWhatTheGapReportsSay() => ArbitraryWorkforce.ForEvery((workforce, profiles, roles, options) =>
    {
        CompetencyProfile[] later =
        [
            .. ArbitraryWorkforce.Profiles(workforce.Frameworks[0], profiles.Length / 2, 3, profiles.Length).Concat([CompetencyProfile.Of("zz").With(roles[0])])
                .OrderBy(profile => profile.Id, StringComparer.Ordinal),
        ];
        AssertChanges(WorkforceChanges.Between(workforce, Workforce.Of(workforce.Frameworks[0], later), roles, options), profiles, later, roles, options.Gaps);
    });

    [Fact]
    public void SmallestCover_OfRoles_IsTheFirstOfTheSmallest() => ArbitraryWorkforce.ForEvery((workforce, profiles, roles, options) =>
    {
        Workforce few = workforce.Only(workforce.Ids.Take(9));
        CompetencyProfile[] people = [.. profiles.Take(9)];
        (Competency Competency, int Rank)[] asked =
        [
            .. roles.SelectMany(role => CompetencyProfile.Of("x").GapTo(role, options.Gaps).All)
                .GroupBy(gap => gap.Competency)
                .Select(group => (group.Key, group.Max(gap => gap.Required.Rank))),
        ];
        bool Satisfies(CompetencyProfile profile, (Competency Competency, int Rank) one) => profile.HoldingOf(one.Competency)?.Rank >= one.Rank;
        var coverable = asked.Where(one => people.Any(profile => Satisfies(profile, one))).ToArray();
        WorkforceCover cover = few.SmallestCoverOf(roles, options);
        Assert.True(cover.IsProved);
        Assert.Equal(asked.Except(coverable), cover.NotCoverable.Select(one => (one.Competency, one.Required.Rank)));
        string[] smallest = Enumerable.Range(0, 1 << people.Length)
            .Select(set => people.Where((_, i) => ((set >> i) & 1) != 0).ToArray())
            .Where(set => coverable.All(one => set.Any(profile => Satisfies(profile, one))))
            .OrderBy(set => set.Length)
            .ThenBy(set => string.Concat(set.Select(profile => (char)('a' + Array.IndexOf(people, profile)))), StringComparer.Ordinal)
            .First()
            .Select(profile => profile.Id)
            .ToArray();
        Assert.Equal(smallest, cover.People.Select(person => person.Id));
        Assert.Equal(smallest.Length, cover.LowerBound);
        Assert.All(cover.People, person => Assert.Equal(
            coverable.Where(one => Satisfies(few.ProfileOf(person.Id), one)), person.Satisfies.Select(requirement => (requirement.Competency, requirement.Rank))));
        WorkforceCover greedy = few.SmallestCoverOf(roles, options.WithMaxSteps(0));
        Assert.True(coverable.All(one => greedy.People.Any(person => Satisfies(few.ProfileOf(person.Id), one))));
        Assert.Equal(greedy.People.Count <= 1, greedy.IsProved);
        Assert.InRange(cover.People.Count, greedy.LowerBound, greedy.People.Count);
    });

    private static TrainingOffer OfferFor(Role role)
    {
        TrainingOffer offer = TrainingOffer.Of("offer", "Offer", 1);
        foreach (Requirement asked in role.Requirements.Where((_, i) => i % 2 == 0))
        {
            offer = asked.Competency is GradedCompetency graded ? offer.With(graded, graded.ApplicableLevels[0]) : offer.With((UnitOfCompetency)asked.Competency);
        }

        return offer;
    }

    private static CompetencyProfile Given(CompetencyProfile profile, Holding given) =>
        given.Competency is GradedCompetency graded ? profile.With(graded, given.Level!) : profile.With((UnitOfCompetency)given.Competency);

    private static void AssertChanges(WorkforceChanges changes, CompetencyProfile[] before, CompetencyProfile[] after, Role[] roles, GapOptions options)
    {
        Dictionary<string, CompetencyProfile> later = after.ToDictionary(profile => profile.Id);
        string[] ids = [.. before.Select(profile => profile.Id)];
        (CompetencyProfile Before, CompetencyProfile After)[] stayed = [.. before.Where(profile => later.ContainsKey(profile.Id)).Select(profile => (profile, later[profile.Id]))];
        Assert.Equal(after.Select(profile => profile.Id).Except(ids), changes.Joined);
        Assert.Equal(ids.Except(later.Keys), changes.Left);
        Assert.Equal(stayed.Length, changes.Stayed);
        Competency[] competencies = [.. changes.Before.Frameworks.SelectMany(framework => framework.Competencies)];
        Assert.Equal(
            competencies.Where(competency => !Holders(changes.Before, competency).SequenceEqual(Holders(changes.After, competency)) || Moves(competency).Any(move => move != 0)),
            changes.ByCompetency.Select(change => change.Competency));
        Assert.All(changes.ByCompetency, change => Assert.Equal(
            (Moves(change.Competency).Count(move => move > 0), Moves(change.Competency).Count(move => move < 0)), (change.Risen, change.Fallen)));
        foreach ((Role role, RoleGapsChange change) in roles.Zip(changes.ByRole))
        {
            var reports = stayed.Select(pair => (pair.Before.Id, Before: pair.Before.GapTo(role, options), After: pair.After.GapTo(role, options))).ToArray();
            Assert.Equal(reports.Where(pair => !pair.Before.IsReady && pair.After.IsReady).Select(pair => pair.Id), change.BecameReady);
            Assert.Equal(reports.Where(pair => pair.Before.IsReady && !pair.After.IsReady).Select(pair => pair.Id), change.NoLongerReady);
            Assert.Equal(reports.Where(pair => pair.After.Open.Count < pair.Before.Open.Count).Select(pair => pair.Id), change.FewerOpen);
            Assert.Equal(reports.Where(pair => pair.After.Open.Count > pair.Before.Open.Count).Select(pair => pair.Id), change.MoreOpen);
            Assert.Equal(reports.Sum(pair => pair.Before.All.Zip(pair.After.All).Count(gaps => gaps.First.IsOpen && gaps.Second.IsSatisfied)), change.Closed);
            Assert.Equal(reports.Sum(pair => pair.Before.All.Zip(pair.After.All).Count(gaps => gaps.First.IsSatisfied && gaps.Second.IsOpen)), change.Opened);
        }

        int[] Moves(Competency competency) => [.. stayed.Select(pair => (pair.After.HoldingOf(competency)?.Rank ?? 0).CompareTo(pair.Before.HoldingOf(competency)?.Rank ?? 0))];
    }

    private static int[] Holders(Workforce workforce, Competency competency)
    {
        CompetencyHolders holders = workforce.HoldersOf(competency);
        return [holders.None, .. holders.ByLevel.Select(level => level.Exactly)];
    }
}
