namespace CompetencyFrameworks.Tests.Rows;

/// <summary>Profiles and gaps as rows: what is held, what is none, what could not be placed.</summary>
public sealed class ProfileRowsTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();

    private static readonly CompetencyProfile ada = CompetencyProfile.Of("e-1", "Ada")
        .With(acme.Units["filing"]).With(acme.GradedCompetencies["talking"], "able").WithNone(acme.Units["typing"]);

    // In ordinal order of the ids.
    [Fact]
    public void Rows_OfAProfile_TellNoneFromHeld() => Assert.Equal(
        "Person,PersonName,Framework,Edition,Competency,Title,Type,HeldRank,HeldLevel,HeldLevelTitle,IsPlaced,Reason\r\n"
        + "e-1,Ada,acme,2026,filing,File papers,unit,1,,,TRUE,\r\n"
        + "e-1,Ada,acme,2026,talking,Talking,gradedCompetency,2,able,Able,TRUE,\r\n"
        + "e-1,Ada,acme,2026,typing,Type letters,unit,0,,,TRUE,\r\n",
        ada.Rows.ToCsv());

    // Without the framework nothing says what rank a level or a unit has; that nothing is held was said.
    [Fact]
    public void Rows_OfUnplacedHoldings_SayWhy()
    {
        TidyTable<ProfileRow> rows = CompetencyProfile.Parse(ada.ToJson(), FrameworkCatalogue.Of(TestFrameworks.Acme("2027"))).Rows;
        Assert.Equal(["filing", "talking", "typing"], rows.Select(row => row.Competency));
        Assert.Equal([null, null, 0], rows.Select(row => row.HeldRank));
        Assert.Equal([null, "able", null], rows.Select(row => row.HeldLevel));
        Assert.All(rows, row => Assert.Equal((null, null, null, false), (row.Title, row.Type, row.HeldLevelTitle, row.IsPlaced)));
        Assert.All(rows, row => Assert.Contains("acme", row.Reason, StringComparison.Ordinal));
        Assert.All(rows, row => Assert.Equal(("acme", "2026"), (row.Framework, row.Edition)));
    }

    [Fact]
    public void ToRows_OfProfilesAndReports_HasTheRowsOfEach()
    {
        CompetencyProfile bob = CompetencyProfile.Of("e-2").With(acme.Units["stamps"]);
        Assert.Equal(["e-1", "e-1", "e-1", "e-2"], new[] { ada, CompetencyProfile.Of("e-3"), bob }.ToRows().Select(row => row.Person));
        Role clerk = acme.Roles["clerk"];
        TidyTable<GapRow> gaps = new[] { ada.GapTo(clerk), bob.GapTo(clerk) }.ToRows();
        Assert.Equal(["e-1 filing", "e-1 typing", "e-2 filing", "e-2 typing"], gaps.Select(row => $"{row.Person} {row.Competency}"));

        // None was recorded of Ada's typing, nothing of Bob's.
        Assert.Equal([1, 0, null, null], gaps.Select(row => row.HeldRank));
        Assert.Equal([true, true, false, false], gaps.Select(row => row.IsAssessed));
        Assert.Throws<ArgumentNullException>(() => new GapReport[] { null! }.ToRows());
        Assert.Throws<ArgumentNullException>(() => new CompetencyProfile[] { null! }.ToRows());
    }
}
