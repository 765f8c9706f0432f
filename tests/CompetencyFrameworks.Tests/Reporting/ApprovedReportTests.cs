namespace CompetencyFrameworks.Tests.Reporting;

/// <summary>Reports as they were read and approved.</summary>
public sealed class ApprovedReportTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly CompetencyFramework icci = BuiltInFrameworks.Icci;
    private static readonly Role manager = hk.Roles["workforce-planning-and-resourcing/manager"];

    [Fact]
    public void GapReport_OfSomebodyBetweenTwoLevels_IsAsApproved()
    {
        GapReport gap = CompetencyProfile.Of("e-17", "Ada").With(icci.Roles["cma"]).With(icci.GradedCompetencies["transitions"], "cmf")
            .Without(icci.GradedCompetencies["client-needs"]).GapTo(icci.Roles["cmp"]);
        ApprovedText.Is("gap.md", gap.ToMarkdown());
        ApprovedText.Is("gap.html", gap.ToHtml());
    }

    [Fact]
    public void RoleTransition_OfOneRungUp_IsAsApproved() =>
        ApprovedText.Is("transition.md", BuiltInFrameworks.DesHr.Ladders[0].Levels["supervised-practitioner"].TransitionTo(BuiltInFrameworks.DesHr.Ladders[0].Levels["authority"]).ToMarkdown());

    [Fact]
    public void CareerPath_ForAPerson_IsAsApproved() => ApprovedText.Is(
        "path.md",
        hk.Roles["human-resource-generalist/associate"].PathTo(manager, CareerOptions.Default.WithProfile(CompetencyProfile.Of("e-17", "Ada").With(hk.Units["106921L5"])))!.ToMarkdown());

    [Fact]
    public void ProgrammeReport_OfTooFewUnits_IsAsApproved() =>
        ApprovedText.Is("programme.md", ProgrammeDesign.Of("d", "Diploma", manager.Units.Take(8).Append(hk.Units["107091L4"])).ReportFor(manager).ToMarkdown());

    [Fact]
    public void Workforce_AgainstOneRoleAndSeveral_IsAsApproved()
    {
        Workforce team = Workforce.Of(hk,
        [
            CompetencyProfile.Of("e-1", "Ada").With(manager),
            CompetencyProfile.Of("e-2", "Bob").With(manager.Units.Take(5)).With(hk.GradedCompetencies["business-acumen"], "intermediate"),
            CompetencyProfile.Of("e-3").WithNone(hk.Units["106921L5"]),
        ]);
        ApprovedText.Is("workforce.md", team.GapsTo(manager).ToMarkdown());
        ApprovedText.Is("roles.md", team.GapsTo([manager, hk.Roles["talent-management/manager"]]).ToMarkdown());
    }
}
