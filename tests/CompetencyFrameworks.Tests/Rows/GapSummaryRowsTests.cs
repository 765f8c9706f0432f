namespace CompetencyFrameworks.Tests.Rows;

/// <summary>Gap reports in a row each: the figures of one person against one role.</summary>
public sealed class GapSummaryRowsTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly Role chief = acme.Roles["chief"];
    private static readonly CompetencyProfile ann = CompetencyProfile.Of("ann", "Ann").With(acme.GradedCompetencies["coaching"], "able");

    // Ann lacks typing, one rung of coaching, the only one of cleaning and three of talking: 5 rungs. Progress: 3 times 2/3 to twelve places, of 3 + 1 + 1 + 1.
    // The clerk asks for filing (2.5 credits) and for typing (weight 2), which has no credit.
    [Fact]
    public void ToTable_OfReports_HasARowWithTheFiguresOfEach() => Assert.Equal(
        "Person,PersonName,Role,RoleTitle,IsReady,Open,Partial,NotAssessed,UnitsMissing,CreditsMissing,RungsMissing,"
        + "Satisfied,SatisfiedOf,Units,UnitsOf,Graded,GradedOf,Credits,CreditsOf,UnitsWithoutCredit,ProgressPart,ProgressOf\r\n"
        + "ann,Ann,chief,Chief clerk,FALSE,4,1,3,1,0,5,0,4,0,1,0,3,,,1,2.000000000001,6\r\n"
        + "bob,,clerk,Clerk,FALSE,2,0,1,2,2.5,0,0,2,0,2,,,0,2.5,1,0,3\r\n"
        + "bob,,idler,Idler,TRUE,0,0,0,0,0,0,,,,,,,,,0,,\r\n",
        new[] { ann.GapTo(chief), Bob().GapTo(acme.Roles["clerk"]), Bob().GapTo(acme.Roles["idler"]) }.ToTable().ToCsv());

    [Fact]
    public void ToTable_OfReports_IsNamedAndInWords()
    {
        TidyTable<GapSummaryRow> table = new[] { ann.GapTo(chief) }.ToTable();
        Assert.Equal("gap-summaries", table.Name);
        Assert.Equal("Ann -> Chief clerk: 0 of 4 (0%) satisfied", table[0].ToString());
        Assert.Empty(Array.Empty<GapReport>().ToTable());
        Assert.Throws<ArgumentNullException>("reports", () => new GapReport[] { null! }.ToTable());
    }

    // Core are coaching and cleaning, functional is typing, additional talking.
    [Fact]
    public void UnitsAndRungsMissing_OfGroups_AreTheirOwn()
    {
        GapReport report = ann.GapTo(chief);
        Assert.Equal((1, 5L), (report.UnitsMissing, report.RungsMissing));
        Assert.Equal([(0, 2L), (1, 0L), (0, 3L)], report.ByKind.Select(kind => (kind.UnitsMissing, kind.RungsMissing)));
        Assert.Equal((0, 0L), (Ready().UnitsMissing, Ready().RungsMissing));

        static GapReport Ready() => CompetencyProfile.Of("x").With(chief).GapTo(chief);
    }

    private static CompetencyProfile Bob() => CompetencyProfile.Of("bob").WithNone(acme.Units["filing"]);
}
