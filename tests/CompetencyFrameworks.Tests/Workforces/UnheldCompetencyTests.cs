namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>A graded competency to which no level of its ladder applies: nobody can hold it, and all questions are answered.</summary>
public sealed class UnheldCompetencyTests
{
    private static readonly CompetencyFramework acme = CompetencyFramework.Parse(TestFrameworks.AcmeJson().Replace(
        "{ \"id\": \"talking\", \"title\": \"Talking\", \"ladder\": \"skill\" }",
        "{ \"id\": \"talking\", \"title\": \"Talking\", \"ladder\": \"skill\" }, { \"id\": \"flying\", \"title\": \"Flying\", \"ladder\": \"skill\", \"levels\": {}, \"otherLevels\": \"notApplicable\" }",
        StringComparison.Ordinal));

    private static readonly GradedCompetency flying = acme.GradedCompetencies["flying"];
    private static readonly Workforce team = Workforce.Of(acme, [CompetencyProfile.Of("ann"), CompetencyProfile.Of("bob").WithNone(flying)]);

    [Fact]
    public void Holders_OfIt_AreNone()
    {
        CompetencyHolders holders = team.HoldersOf(flying);
        Assert.Equal((2, 0, 1, 1), (holders.People, holders.Holders, holders.None, holders.NotAssessed));
        Assert.Empty(holders.ByLevel);
        Assert.Equal("Flying: held by 0 of 2", holders.ToString());
        Assert.Empty(team.IdsOfHolders(flying));
    }

    [Fact]
    public void Between_TwoWorkforces_GoesPastIt()
    {
        Workforce later = team.With(CompetencyProfile.Of("ann").With(acme.Units["typing"]));
        Assert.Equal("typing", WorkforceChanges.Between(team, later, []).ByCompetency.Select(change => change.Competency).Ids());
    }
}
