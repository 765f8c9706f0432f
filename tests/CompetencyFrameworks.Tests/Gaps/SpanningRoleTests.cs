namespace CompetencyFrameworks.Tests.Gaps;

/// <summary>One role of competencies of two frameworks.</summary>
public sealed class SpanningRoleTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly CompetencyFramework des = BuiltInFrameworks.DesHr;

    // DE&S competences beside units and a soft skill of Hong Kong. 106921L5 is of 5 credits, 107091L4 of 4.
    private static readonly Role role = Role.Define(
        "both",
        "Both",
        [
            Requirement.Of(des.GradedCompetencies["talent-management"], "awareness", RequirementKind.Additional),
            Requirement.Of(des.GradedCompetencies["resourcing"], "practitioner"),
            Requirement.Of(hk.Units["106921L5"]),
            Requirement.Of(hk.Units["107091L4"], RequirementKind.Functional),
            Requirement.Of(hk.GradedCompetencies["business-acumen"], "advanced"),
        ]);

    private static readonly CompetencyProfile profile =
        CompetencyProfile.Of("x").With(hk.Units["106921L5"]).With(des.GradedCompetencies["resourcing"], "awareness");

    [Fact]
    public void Framework_OfARoleAcrossTwo_IsNull()
    {
        Assert.Null(role.Framework);
        Assert.Equal(9m, role.CreditTotal());
        Assert.Null(role.AccessFrom(hk.Ladders["qf"].Levels["4"]));
        Assert.Null(role.Progression());
        Assert.Null(Role.Combine("more", "More", role, BuiltInFrameworks.Icci.Roles["ca"]).Framework);
        Assert.Same(des, Role.Define("one", "One", [role.Requirements[0], role.Requirements[1]]).Framework);
    }

    // Resourcing is held at one of three levels; 1 unit of 2, 5 credits of 9.
    [Fact]
    public void GapTo_ARoleAcrossTwo_CountsBoth()
    {
        GapReport report = profile.GapTo(role);
        Assert.Equal("resourcing 106921L5 business-acumen 107091L4 talent-management", report.All.Ids());
        Assert.Equal(("1 / 5", "1 / 2", "0 / 3"), (report.Coverage.Parts(), report.UnitCoverage.Parts(), report.GradedCoverage.Parts()));
        Assert.Equal(("5 / 9", "1.333333333333 / 5"), (report.CreditCoverage.Parts(), report.Progress.Parts()));
        Assert.Equal([2, 2, 1, 1], report.Open.Select(gap => gap.Shortfall));
    }

    // Both frameworks have competencies in no category: two groups. Both have a ladder named "proficiency": its levels are apart.
    [Fact]
    public void Groups_OfARoleAcrossTwo_AreByFramework()
    {
        GapReport report = profile.GapTo(role);
        Assert.Equal(
            [
                "des-hr none: 0 / 2, -",
                "hk-hrm Organisation Development (OD): 1 / 1, 5 / 5",
                "hk-hrm none: 0 / 1, -",
                "hk-hrm Employee Communication Strategy: 0 / 1, 0 / 4",
            ],
            report.ByCategory.Select(group => group.Line($"{group.Framework.Id} {group.Category?.Title ?? "none"}")));
        Assert.Equal(
            [
                "des-hr proficiency practitioner: 0 / 1, -",
                "hk-hrm qf 5: 1 / 1, 5 / 5",
                "hk-hrm proficiency advanced: 0 / 1, -",
                "hk-hrm qf 4: 0 / 1, 0 / 4",
                "des-hr proficiency awareness: 0 / 1, -",
            ],
            report.ByLevel.Select(group => group.Line($"{group.Framework.Id} {group.Ladder!.Id} {group.Level!.Id}")));
        Assert.Equal(["Core: 1 / 3, 5 / 5", "Functional: 0 / 1, 0 / 4", "Additional: 0 / 1, -"], report.ByKind.Select(group => group.Line(group.Kind.ToString())));
    }

    // Others are counted in the competency's own framework: Business acumen is asked for by three managers and three heads, and no role of DE&S is listed.
    [Fact]
    public void NextSteps_OfARoleAcrossTwo_CountTheRolesOfEachFramework()
    {
        IReadOnlyList<NextStep> steps = profile.GapTo(role).NextSteps;
        Assert.Equal("business-acumen resourcing 107091L4 talent-management", steps.Select(step => step.Gap).Ids());
        Assert.Equal([6, 0, 6, 0], steps.Select(step => step.OtherRoles.Count));
    }

    [Fact]
    public void GapTo_HoldingsOfAnotherEditionOfEither_Throws()
    {
        CompetencyFramework acme = TestFrameworks.Acme("2026");
        Role both = Role.Define("both", "Both", [Requirement.Of(hk.Units["106921L5"]), Requirement.Of(acme.Units["filing"])]);
        CompetencyProfile old = CompetencyProfile.Of("x").With(TestFrameworks.Acme("2025").Units["filing"]);
        Assert.Contains("Migrate", Assert.Throws<ArgumentException>(() => old.GapTo(both)).Message, StringComparison.Ordinal);
        Assert.Equal("0 / 5", old.GapTo(role).Coverage.Parts());
    }

    // DE&S lists no roles, so the twelve of Hong Kong are left. 107091L4 is shared by officers and associates, Business acumen by managers (2/3 of 2/3) and heads.
    // The role: two units, three graded at 3/5, 1/5 and 2/3. Head of Workforce Planning: 106921L5 and Business acumen at 3/3:
    // 1 + 0.666666666667 over units 2 + 29 - 1 and graded 5 x 1 + 0.6 + 0.2.
    [Fact]
    public void MostSimilarRoles_OfARoleAcrossTwo_AreTheListedOnesOfBoth()
    {
        IReadOnlyList<RoleTransition> ranking = role.MostSimilarRoles();
        Assert.Equal(12, ranking.Count);
        RoleTransition head = ranking.Single(move => move.To.Id == "workforce-planning-and-resourcing/head");
        Assert.Equal(("1 / 30", "0.666666666667 / 5.8", "1.666666666667 / 35.8"), (head.UnitSimilarity.Parts(), head.GradedSimilarity.Parts(), head.Similarity.Parts()));
    }

    // One ability of ICCI at CMP (3/4) beside 107091L4. The CMP role: 0.75 over 7 x 0.75 + 1; CMA 0.5 over 0.75 + 6 x 0.5 + 1; CMF 0.75 over 7 + 1; CA 0.25 over
    // 0.75 + 6 x 0.25 + 1. Associates: 1 over their units, 0.75 and soft skills 2 x 0.666666666667 + 3 x 0.333333333333; officers: the same. Others: 0.
    [Fact]
    public void MostSimilarRoles_OfHongKongAndIcci_AreRankedTogether()
    {
        GradedCompetency ability = BuiltInFrameworks.Icci.GradedCompetencies["client-needs"];
        Role bridge = Role.Define("bridge", "Bridge", [Requirement.Of(hk.Units["107091L4"]), Requirement.Of(ability, "cmp")]);
        Assert.Equal(
            [
                "cmp 0.75 / 6.25", "cma 0.5 / 4.75", "cmf 0.75 / 8", "ca 0.25 / 3.25",
                "talent-management/associate 1 / 14.083333333333", "workforce-planning-and-resourcing/associate 1 / 14.083333333333",
                "human-resource-generalist/associate 1 / 19.083333333333", "talent-management/officer 1 / 21.083333333333",
                "workforce-planning-and-resourcing/officer 1 / 25.083333333333", "human-resource-generalist/officer 1 / 26.083333333333",
            ],
            bridge.MostSimilarRoles().Take(10).Select(move => $"{move.To.Id} {move.Similarity.Parts()}"));
        Assert.Equal(16, bridge.MostSimilarRoles().Count);
    }

    // Nothing optional is asked for anywhere: all are alike, and stand by the framework that the role first asks for, then by position.
    [Fact]
    public void MostSimilarRoles_AllAlike_StandByTheFrameworkFirstAskedFor()
    {
        Requirement unit = Requirement.Of(hk.Units["107091L4"]);
        Requirement ability = Requirement.Of(BuiltInFrameworks.Icci.GradedCompetencies["client-needs"], "cmp");
        GapOptions optional = GapOptions.Default.WithKinds(RequirementKind.Optional);
        IReadOnlyList<RoleTransition> unitFirst = Role.Define("a", "A", [unit, ability]).MostSimilarRoles(optional);
        IReadOnlyList<RoleTransition> abilityFirst = Role.Define("a", "A", [ability, unit]).MostSimilarRoles(optional);
        Assert.Equal(("talent-management/head", "ca", "cmf"), (unitFirst[0].To.Id, unitFirst[12].To.Id, unitFirst[15].To.Id));
        Assert.Equal(("ca", "talent-management/head"), (abilityFirst[0].To.Id, abilityFirst[4].To.Id));
    }
}
