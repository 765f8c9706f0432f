namespace CompetencyFrameworks.Tests.Charts;

/// <summary>Charts as they were looked at and approved.</summary>
public sealed class ApprovedChartTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly CompetencyFramework icci = BuiltInFrameworks.Icci;
    private static readonly Role officer = hk.Roles["talent-management/officer"];
    private static readonly Role manager = hk.Roles["talent-management/manager"];
    private static readonly CareerPath path = hk.Roles["human-resource-generalist/associate"].PathTo(hk.Roles["talent-management/head"])!;

    private static readonly Workforce team = Workforce.Of(icci,
    [
        CompetencyProfile.Of("e-1", "Ada").With(icci.Roles["cma"]).With(icci.GradedCompetencies["transitions"], "cmf"),
        CompetencyProfile.Of("e-2", "Bob, whose name is so long that it stands on two lines").WithNone(icci.GradedCompetencies["client-needs"]),
        CompetencyProfile.Of("e-3"),
    ]);

    [Fact]
    public void CareerPath_AcrossSpecialties_IsDrawnAsApproved()
    {
        ApprovedText.Is("path.svg", path.ToSvg());
        ApprovedText.Is("path.mmd", path.ToMermaid());
        ApprovedText.Is("path.dot", path.ToDot());
    }

    [Fact]
    public void RoleLattice_OfAFramework_IsDrawnAsApproved()
    {
        ApprovedText.Is("lattice.mmd", hk.ToRoleLattice().ToMermaid());
        ApprovedText.Is("lattice.dot", hk.ToRoleLattice().ToDot());
    }

    [Fact]
    public void ProgrammeReport_OfSomeUnits_IsDrawnAsApproved() =>
        ApprovedText.Is("programme.svg", ProgrammeDesign.Of("d", "Diploma", manager.Units.Take(14).Append(hk.Units["107091L4"])).ReportFor(manager).ToSvg());

    [Fact]
    public void RoleTransition_OfOneRungUp_IsDrawnAsApproved() => ApprovedText.Is("transition.svg", icci.Roles["cma"].TransitionTo(icci.Roles["cmp"]).ToSvg());

    [Fact]
    public void GapReport_OfSomebodyOfWhomLittleIsKnown_IsDrawnAsApproved() =>
        ApprovedText.Is("gap.svg", CompetencyProfile.Of("e-17").With(officer).With(hk.Units["106921L5"]).GapTo(manager).ToSvg());

    [Fact]
    public void Matrices_OfRoles_AreDrawnAsApproved()
    {
        ApprovedText.Is("similarity.svg", hk.Roles.Take(4).ToSimilarityMatrix().ToSvg());
        ApprovedText.Is("requirements.svg", icci.Roles.ToRequirementMatrix().ToSvg());
        ApprovedText.Is("categories.svg", hk.Roles.Take(2).ToCategoryMatrix().ToSvg());
    }

    [Fact]
    public void Workforce_OfThreePeople_IsDrawnAsApproved()
    {
        ApprovedText.Is("people.svg", team.GapsTo(icci.Roles["cmp"]).ToMatrix().ToSvg());
        ApprovedText.Is("people-categories.svg", team.GapsTo(icci.Roles["cmp"]).ToMatrix().ToCategoryMatrix().ToSvg());
        ApprovedText.Is("roles.svg", team.GapsTo(icci.Roles).ToSvg());
    }
}
