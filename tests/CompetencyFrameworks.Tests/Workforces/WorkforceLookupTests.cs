namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Where an id need not be there, nothing is thrown.</summary>
public sealed class WorkforceLookupTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly Role clerk = acme.Roles["clerk"];
    private static readonly Workforce team = Workforce.Of(acme, [CompetencyProfile.Of("ann", "Ann"), CompetencyProfile.Of("bob").With(acme.Units["typing"])]);

    // Bob lacks filing alone of the clerk's two, stamps being optional.
    [Fact]
    public void TryGet_OfAPerson_GivesTheFiguresOrNone()
    {
        WorkforceGaps gaps = team.GapsTo(clerk);
        Assert.True(gaps.TryGet("bob", out PersonGaps? bob));
        Assert.Equal(("bob", 1), (bob.Id, bob.OpenCount));
        Assert.Equal("filing", bob.ListOpen().Select(requirement => requirement.Competency).Ids());
        foreach (string id in (string[])["Bob", "cyd", ""])
        {
            Assert.False(gaps.TryGet(id, out PersonGaps? none));
            Assert.Null(none);
        }
    }

    [Fact]
    public void TryGetProfile_OfAPerson_GivesTheProfileOrNone()
    {
        Assert.True(team.TryGetProfile("ann", out CompetencyProfile? ann));
        Assert.Equal(CompetencyProfile.Of("ann", "Ann"), ann);
        Assert.False(team.TryGetProfile("ANN", out CompetencyProfile? none));
        Assert.Null(none);
        Assert.False(Workforce.Of(acme, []).TryGetProfile("ann", out none));
    }

    // Two roles of one id: by the id the first is found, by the role each.
    [Fact]
    public void TryGet_OfARole_GivesItsEntryOrNone()
    {
        Role other = Role.Define("clerk", "Other", [Requirement.Of(acme.Units["stamps"])]);
        WorkforceRoleGaps gaps = team.GapsTo([clerk, other]);
        Assert.True(gaps.TryGet("clerk", out WorkforceGaps? first));
        Assert.Same(gaps[0], first);
        Assert.True(gaps.TryGet(other, out WorkforceGaps? second));
        Assert.Same(gaps[1], second);
        Assert.True(gaps.TryGet(TestFrameworks.Acme().Roles["clerk"], out WorkforceGaps? readTwice));
        Assert.Same(gaps[0], readTwice);
        Assert.False(gaps.TryGet("Clerk", out WorkforceGaps? none));
        Assert.Null(none);
        Assert.False(gaps.TryGet(acme.Roles["chief"], out none));
        Assert.Null(none);
    }
}
