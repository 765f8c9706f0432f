namespace CompetencyFrameworks.Tests.Programmes;

/// <summary>
/// Programme designs beside roles of Talent Management, counted in the competency tables of its Vocational Qualification Specifications: a programme is "SCS-based"
/// from 60% of the units on.
/// </summary>
public sealed class ProgrammeReportTests
{
    private const string ManagerCore = "106907L5 106911L5 106916L5 106921L5 106922L5 106924L5 106927L5 106976L5 107049L5 107051L5 107055L4 107064L5";

    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;

    // The associate: 11 units. Of the design 107028L3 (3 credits), 107054L3 (6) and 107012L3 (3) are among them. 3 < 0.6 x 11 = 6.6, so 7 - 3 = 4 more are needed: of the
    // missing ones 107030L2 and 107044L2 are of 2 credits, then in report order 107043L3 and 107089L3 of 3; 107091L4 is core, but of 4.
    [Fact]
    public void ReportFor_ThreeOfElevenUnits_NeedsTheFourCheapest()
    {
        ProgrammeReport report = Report("107028L3 107054L3 107012L3 106953L2 106954L2", "associate");
        Assert.Equal(("3 / 11", 0.6m, false), (report.Share.Parts(), report.RequiredShare, report.IsScsBased));
        Assert.Equal(("107028L3 107054L3 107012L3", "106953L2 106954L2"), (report.Matching.Ids(), report.Others.Ids()));
        Assert.Equal((12m, 16m), (report.MatchingCredits, report.Credits));
        Assert.Equal("107030L2 107043L3 107044L2 107091L4 107089L3", report.MissingCore.Ids());
        Assert.Equal("107030L2 107043L3 107044L2 107091L4 107089L3 107013L3 107067L3 107105L3", report.Missing.Ids());
        Assert.Equal("107030L2 107044L2 107043L3 107089L3", report.Completion!.Ids());
        Assert.Equal(10m, report.Completion!.Sum(unit => unit.Credit));
        Assert.Equal("Design for Associate (Talent Management): 3 of 11 (27%) of its units", report.ToString());
    }

    // The same design with its completion: 7 of 11 is above 60%.
    [Fact]
    public void ReportFor_SevenOfElevenUnits_IsScsBased()
    {
        ProgrammeReport report = Report("107028L3 107054L3 107012L3 106953L2 106954L2 107030L2 107044L2 107043L3 107089L3", "associate");
        Assert.Equal(("7 / 11", true), (report.Share.Parts(), report.IsScsBased));
        Assert.Equal((22m, 26m), (report.MatchingCredits, report.Credits));
        Assert.Equal("107091L4", report.MissingCore.Ids());
        Assert.Empty(report.Completion!);
    }

    // Without 107089L3: 6 of 11 is below.
    [Fact]
    public void ReportFor_SixOfElevenUnits_NeedsOneMore()
    {
        ProgrammeReport report = Report("107028L3 107054L3 107012L3 106953L2 106954L2 107030L2 107044L2 107043L3", "associate");
        Assert.Equal(("6 / 11", false, "107089L3"), (report.Share.Parts(), report.IsScsBased, report.Completion!.Ids()));
    }

    // The manager: 25 units, 0.6 x 25 = 15, exactly. The twelve core units have 60 credits.
    [Fact]
    public void ReportFor_ExactlyTheShare_IsScsBased()
    {
        ProgrammeReport report = Report(ManagerCore + " 106994L5 106996L5 106998L5", "manager");
        Assert.Equal(("15 / 25", true), (report.Share.Parts(), report.IsScsBased));
        Assert.Equal((75m, 75m), (report.MatchingCredits, report.Credits));
        Assert.Empty(report.MissingCore);
        Assert.Empty(report.Others);
        Assert.Empty(report.Completion!);
    }

    // All missing ones are of 5 or 6 credits; the first of 5 in report order is the one left out.
    [Fact]
    public void ReportFor_OneUnitBelowTheShare_NeedsTheFirstOfTheCheapest()
    {
        ProgrammeReport report = Report(ManagerCore + " 106994L5 106996L5", "manager");
        Assert.Equal(("14 / 25", false, 70m, "106998L5"), (report.Share.Parts(), report.IsScsBased, report.MatchingCredits, report.Completion!.Ids()));
    }

    // The heads of Talent Management and of Human Resource Generalist have 30 units: 18 of them are exactly 60%. Both have the sixteen core units and 106992L7, 106993L6.
    [Theory]
    [InlineData("talent-management/head")]
    [InlineData("human-resource-generalist/head")]
    public void ReportFor_EighteenOfThirtyUnits_IsScsBased(string role)
    {
        const string core =
            "106904L7 106906L7 106908L6 106909L7 106910L7 106913L6 106914L6 106915L6 106918L6 106919L6 106920L6 106923L6 106928L6 106959L6 107050L5 107080L6";
        Assert.True(ProgrammeFrameworks.Design(hk, core + " 106992L7 106993L6").ReportFor(hk.Roles[role]).IsScsBased);
        ProgrammeReport below = ProgrammeFrameworks.Design(hk, core + " 106992L7").ReportFor(hk.Roles[role]);
        Assert.Equal(("17 / 30", false, 1), (below.Share.Parts(), below.IsScsBased, below.Completion!.Count));
    }

    // The units of the officer of Talent Management as a programme for the officer of Human Resource Generalist.
    [Fact]
    public void ReportFor_TheUnitsOfAnotherRole_SharesFifteenOfTwentyThree()
    {
        ProgrammeDesign design = ProgrammeDesign.Of("talent", "Talent", hk.Roles["talent-management/officer"].Units);
        ProgrammeReport report = design.ReportFor(hk.Roles["human-resource-generalist/officer"]);
        Assert.Equal(("15 / 23", true), (report.Share.Parts(), report.IsScsBased));
        Assert.Equal("107004L4 107010L4 107040L4", report.Others.Ids());
    }

    // The printed totals ("QF Credit").
    [Theory]
    [InlineData("talent-management", 175, 128, 74, 35)]
    [InlineData("human-resource-generalist", 181, 130, 93, 49)]
    [InlineData("workforce-planning-and-resourcing", 166, 128, 91, 33)]
    public void CreditTotal_OfARole_IsThePrintedOne(string specialty, int head, int manager, int officer, int associate)
    {
        Role[] roles = [.. hk.Roles.InSpecialty(hk.Specialties[specialty])];
        Assert.Equal([head, manager, officer, associate], roles.Select(role => role.CreditTotal()));
        GapOptions core = GapOptions.Default.WithKinds(RequirementKind.Core);
        Assert.Equal([97m, 60, 37, 23], roles.Select(role => role.CreditTotal(core)));
    }

    private static ProgrammeReport Report(string units, string job) =>
        ProgrammeFrameworks.Design(hk, units).ReportFor(hk.Roles[$"talent-management/{job}"]);
}
