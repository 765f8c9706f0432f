namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>From an answer to what is behind it, and from a workforce to parts of it: the same things by other ways.</summary>
public sealed class WorkforceWaysTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly CompetencyFramework older = TestFrameworks.Acme("2025");
    private static readonly Role clerk = acme.Roles["clerk"];
    private static readonly CompetencyProfile ann = CompetencyProfile.Of("ann", "Ann").With(acme.Units["filing"]);
    private static readonly CompetencyProfile bob = CompetencyProfile.Of("bob").With(clerk);
    private static readonly CompetencyProfile cyd = CompetencyProfile.Of("cyd").With(acme.Units["filing"]);
    private static readonly Workforce team = Workforce.Of(acme, [bob, cyd, ann]);

    [Fact]
    public void Profiles_OfTheWorkforce_StandInTheOrderOfTheIds()
    {
        Assert.Equal([ann, bob, cyd], team.Profiles);
        Assert.Equal(cyd, team.Profiles[2]);
        Assert.Equal(3, team.Profiles.Count);
    }

    [Fact]
    public void PersonGaps_OfARanking_LeadToWhatIsOpenAndToTheReport()
    {
        RankedPerson second = team.GapsTo(clerk).Ranking()[1];
        Assert.Equal(("ann", 2), (second.Id, second.Place));
        Assert.Equal("typing", second.Gaps.ListOpen().Single().Competency.Id);
        Assert.Equal(ann.GapTo(clerk), second.Gaps.ToReport());
        Assert.Equal(["bob"], team.GapsTo(clerk).PeopleReady().Select(person => person.Id));
    }

    [Fact]
    public void Entries_OfSeveralRoles_AreFoundByRoleAndById()
    {
        WorkforceRoleGaps all = team.GapsTo(acme.Roles);
        Assert.Same(all[0], all["clerk"]);
        Assert.Same(all[0], all[clerk]);
        Assert.Contains("Nearest: 'clerk'", Assert.Throws<KeyNotFoundException>(() => all["clark"]).Message, StringComparison.Ordinal);
    }

    // Filing is held by all three, typing by Bob.
    [Fact]
    public void ScarceRequirements_OfAtMostSoMany_NameThem()
    {
        Assert.Equal("typing", Assert.Single(team.ScarceRequirements([clerk], 2)).Competency.Id);
        Assert.Equal(["typing: bob", "filing: ann bob cyd"], team.ScarceRequirements([clerk], 3).Select(one => $"{one.Competency.Id}: {string.Join(' ', one.Ids)}").Order(StringComparer.Ordinal).Reverse());
        Assert.Empty(team.ScarceRequirements([clerk], 0));
        Assert.Throws<ArgumentOutOfRangeException>("atMost", () => team.ScarceRequirements([clerk], -1));
    }

    [Fact]
    public void WithTraining_OfSome_ChangesThemOnly()
    {
        TrainingOffer offer = TrainingOffer.Of("course", "Course", 1).With(acme.Units["typing"]);
        Workforce trained = team.WithTraining(offer, ["cyd"]);
        Assert.Equal([ann, bob, cyd.With(acme.Units["typing"])], trained.Profiles);
        Assert.Equal(["cyd"], WorkforceChanges.Between(team, trained, [clerk]).ByRole[0].BecameReady);
        Assert.Empty(WorkforceChanges.Between(team, trained).ByRole);
        Assert.Throws<KeyNotFoundException>(() => team.WithTraining(offer, ["dan"]));
    }

    [Fact]
    public void IdsOfHolders_OfAnEdition_AreThoseToLeaveOut()
    {
        var both = Workforce.Of(FrameworkCatalogue.Of(older, acme), [ann, CompetencyProfile.Of("dan").With(older.Units["filing"]), CompetencyProfile.Of("eve")]);
        Assert.Equal(["dan"], both.IdsOfHolders(older));
        Assert.Equal(["ann", "eve"], both.Without(both.IdsOfHolders(older)).GapsTo(clerk).Select(person => person.Id));
        Assert.Throws<ArgumentException>("framework", () => team.IdsOfHolders(older));
        Assert.Contains("Ask with what is of edition '2026', or migrate", Assert.Throws<ArgumentException>("target", () => team.GapsTo(older.Roles["clerk"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonLine_OfAProfile_IsTheProfileOnOneLine()
    {
        Assert.DoesNotContain('\n', bob.ToJsonLine());
        Assert.Equal(bob, CompetencyProfile.Parse(bob.ToJsonLine(), FrameworkCatalogue.Of(acme)));
        Assert.Equal(team, Workforce.ParseLines(string.Join("\n", team.Profiles.Select(profile => profile.ToJsonLine())), FrameworkCatalogue.Of(acme)));
    }

    [Fact]
    public void Ranking_OfPeopleInTwoParts_IsRefused() => Assert.Contains(
        "'bob', 'ann', 'cyd'",
        Assert.Throws<ArgumentException>("parts", () => WorkforceRanking.Merge(team.GapsTo(clerk).Ranking(), team.GapsTo(clerk).Ranking())).Message,
        StringComparison.Ordinal);

    // Bob alone covers the clerk: no smaller set, and no earlier person, whatever the steps.
    [Fact]
    public void SmallestCover_OfOnePerson_IsProvedWithoutASearch()
    {
        WorkforceCover cover = team.SmallestCoverOf([clerk], WorkforceOptions.Default.WithMaxSteps(0));
        Assert.Equal((true, true, "bob"), (cover.IsProved, cover.IsSmallest, cover.People.Single().Id));
    }

    [Fact]
    public void Search_ThatIsCancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() => new StepCounter(1, new CancellationToken(canceled: true)).AreSpent);

    [Fact]
    public void Options_OfAGapReport_CanBeHandedOn()
    {
        GapOptions core = GapOptions.Default.WithKinds(RequirementKind.Core);
        Assert.Equal("Core", core.ToString());
        Assert.Equal([1, 1, 1], team.GapsTo(clerk, WorkforceOptions.Default.WithGaps(core)).Select(person => (int)person.Coverage!.Denominator));
    }
}
