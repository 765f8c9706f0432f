namespace CompetencyFrameworks.Tests.Gaps;

/// <summary>
/// Reports by category, kind and level, counted in the competency tables of the Vocational Qualification Specifications. Groups stand in the order of their first
/// requirement; the soft skills have no category in the documents.
/// </summary>
public sealed class RollUpTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;

    private static readonly GapReport nothing = CompetencyProfile.Of("x").GapTo(hk.Roles["talent-management/associate"]);

    private static readonly GapReport everything = CompetencyProfile.Of("x")
        .With(hk.Roles["workforce-planning-and-resourcing/officer"])
        .GapTo(hk.Roles["workforce-planning-and-resourcing/officer"]);

    // Ten core units of 5 credits, 106927L5 of 6, 107055L4 of 4 = 60. The fourteen functional ones are of 5: 70.
    private static readonly GapReport coreOnly = CompetencyProfile.Of("x")
        .With("106907L5 106911L5 106916L5 106921L5 106922L5 106924L5 106927L5 106976L5 107049L5 107051L5 107055L4 107064L5".Split(' ').Select(code => hk.Units[code]))
        .GapTo(hk.Roles["human-resource-generalist/manager"]);

    [Fact]
    public void Figures_OfAPersonWithNothing_AreNoneOfAll()
    {
        Assert.Equal(("0 / 16", "0 / 11", "0 / 5"), (nothing.Coverage.Parts(), nothing.UnitCoverage.Parts(), nothing.GradedCoverage.Parts()));
        Assert.Equal(("0 / 35", 35m, "0 / 16"), (nothing.CreditCoverage.Parts(), nothing.CreditsMissing, nothing.Progress.Parts()));
        Assert.False(nothing.IsReady);
        Assert.Equal((16, 16), (nothing.Open.Count, nothing.NotAssessed.Count));
        Assert.All(nothing.Open, gap => Assert.Equal(GapStatus.Missing, gap.Status));
    }

    [Fact]
    public void Figures_OfAPersonWithEverything_AreAllOfAll()
    {
        Assert.Equal(("27 / 27", "22 / 22", "5 / 5"), (everything.Coverage.Parts(), everything.UnitCoverage.Parts(), everything.GradedCoverage.Parts()));
        Assert.Equal(("91 / 91", 0m, "27 / 27"), (everything.CreditCoverage.Parts(), everything.CreditsMissing, everything.Progress.Parts()));
        Assert.True(everything.IsReady);
        Assert.Empty(everything.Open);
        Assert.All(everything.Satisfied, gap => Assert.Equal(GapStatus.Met, gap.Status));
    }

    [Fact]
    public void Figures_OfAPersonWithTheCoreUnitsOnly_AreTwelveUnits()
    {
        Assert.Equal(("12 / 31", "12 / 26", "0 / 5"), (coreOnly.Coverage.Parts(), coreOnly.UnitCoverage.Parts(), coreOnly.GradedCoverage.Parts()));
        Assert.Equal(("60 / 130", 70m, "12 / 31"), (coreOnly.CreditCoverage.Parts(), coreOnly.CreditsMissing, coreOnly.Progress.Parts()));
        Assert.False(coreOnly.IsReady);
        Assert.Equal((19, 19, 14), (coreOnly.Open.Count, coreOnly.NotAssessed.Count, coreOnly.Open.Count(gap => gap.Competency is UnitOfCompetency)));
    }

    [Fact]
    public void ByKind_OfTheThree_IsThatOfTheTables()
    {
        Assert.Equal(["Core: 0 / 7, 0 / 23", "Functional: 0 / 4, 0 / 12", "Additional: 0 / 5, -"], Kinds(nothing));
        Assert.Equal(["Core: 9 / 9, 37 / 37", "Functional: 13 / 13, 54 / 54", "Additional: 5 / 5, -"], Kinds(everything));
        Assert.Equal(["Core: 12 / 12, 60 / 60", "Functional: 0 / 14, 0 / 70", "Additional: 0 / 5, -"], Kinds(coreOnly));
        Assert.Equal([true, false, false], coreOnly.ByKind.Select(group => group.IsReady));
    }

    // The associate of Talent Management: 107030L2 and 107044L2; seven units of 3 credits and 107054L3 of 6; 107091L4. Two soft skills at Advanced, the first among
    // them. The manager of Human Resource Generalist: 107055L4 alone is of level 4.
    [Fact]
    public void ByLevel_OfTheThree_IsThatOfTheTables()
    {
        Assert.Equal(
            ["qf 3: 0 / 8, 0 / 27", "qf 2: 0 / 2, 0 / 4", "qf 4: 0 / 1, 0 / 4", "proficiency advanced: 0 / 2, -", "proficiency intermediate: 0 / 3, -"],
            Levels(nothing));
        Assert.Equal(["qf 4: 22 / 22, 91 / 91", "proficiency advanced: 2 / 2, -", "proficiency intermediate: 3 / 3, -"], Levels(everything));
        Assert.Equal(["qf 5: 11 / 25, 56 / 126", "qf 4: 1 / 1, 4 / 4", "proficiency advanced: 0 / 5, -"], Levels(coreOnly));
    }

    [Fact]
    public void ByCategory_OfThePersonWithNothing_IsThatOfTheTable() => Assert.Equal(
        [
            "Human Resource (HR) Operations and Quality Service Delivery: 0 / 2, 0 / 5",
            "Maintenance, Enhancement, Compliance and Reliability: 0 / 2, 0 / 5",
            "Regulatory Compliance: 0 / 1, 0 / 6",
            "Employee Communication Strategy: 0 / 2, 0 / 7",
            "Employee Learning and Development (L&D): 0 / 2, 0 / 6",
            "Managing Employee Relations: 0 / 1, 0 / 3",
            "Employee Wellness and Work-Life Balance: 0 / 1, 0 / 3",
            "none: 0 / 5, -",
        ],
        Categories(nothing));

    [Fact]
    public void ByCategory_OfThePersonWithTheCoreUnitsOnly_IsThatOfTheTable() => Assert.Equal(
        [
            "Organisational / Corporate Strategic Planning and Management: 1 / 1, 5 / 5",
            "Human Resource (HR) Strategy: 1 / 1, 5 / 5",
            "Organisation's Vision, Mission, Values (VMV) and Culture: 1 / 1, 5 / 5",
            "Organisation Development (OD): 2 / 2, 10 / 10",
            "Change Management: 2 / 2, 11 / 11",
            "Design and Administration of Compensation Scheme: 1 / 1, 5 / 5",
            "Advancing Human Resource Management System (HRMS): 1 / 1, 5 / 5",
            "Human Resource (HR) Analytics: 1 / 1, 5 / 5",
            "Regulatory Compliance: 1 / 2, 4 / 9",
            "Managing Employee Relations: 1 / 1, 5 / 5",
            "Workforce Planning and Strategy: 0 / 1, 0 / 5",
            "Assessment, Selection and Employment Offer: 0 / 1, 0 / 5",
            "Employer Branding and Reputation Management: 0 / 1, 0 / 5",
            "Performance Management: 0 / 1, 0 / 5",
            "Human Resource (HR) Policies and Procedures: 0 / 1, 0 / 5",
            "Managing Industrial Relations: 0 / 1, 0 / 5",
            "Risk Management: 0 / 1, 0 / 5",
            "Employee Communication Strategy: 0 / 1, 0 / 5",
            "Employee Engagement: 0 / 2, 0 / 10",
            "Diversity and Inclusion: 0 / 1, 0 / 5",
            "Employee Wellness and Work-Life Balance: 0 / 1, 0 / 5",
            "Corporate Social Responsibility (CSR): 0 / 1, 0 / 5",
            "none: 0 / 5, -",
        ],
        Categories(coreOnly));

    // ACME: filing is in the category inside Office, typing in Office itself, stamps in none and without a level.
    [Fact]
    public void Groups_OfNestedCategoriesAndUnitsWithoutLevel_AreTheirOwn()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        GapReport report = CompetencyProfile.Of("x").With(acme.Units["typing"]).GapTo(
            acme.Roles["clerk"], GapOptions.Default.WithKinds(RequirementKind.Core, RequirementKind.Functional, RequirementKind.Optional));
        Assert.Equal(["Paper: 0 / 1, 0 / 2.5", "Office: 1 / 1, -", "none: 0 / 1, 0 / 1"], Categories(report));
        Assert.Equal(["grade 1: 0 / 1, 0 / 2.5", "grade 2: 1 / 1, -", "none: 0 / 1, 0 / 1"], Levels(report));
        Assert.Equal(["Core: 0 / 1, 0 / 2.5", "Functional: 1 / 1, -", "Optional: 0 / 1, 0 / 1"], Kinds(report));
        Assert.Null(report.ByLevel[2].Ladder);
        Assert.Equal(["no category: 0 of 1 (0%)", "no level: 0 of 1 (0%)", "Optional: 0 of 1 (0%)"], [$"{report.ByCategory[2]}", $"{report.ByLevel[2]}", $"{report.ByKind[2]}"]);
        Assert.Equal("Grade 2 (Grade): 1 of 1 (100%)", report.ByLevel[1].ToString());

        // The weight of typing is 2.
        Assert.Equal(("2 / 2", 1), (report.ByCategory[1].Progress.Parts(), report.ByCategory[1].UnitsWithoutCredit));
        Assert.True(report.ByKind[2].IsReady);
    }

    [Fact]
    public void Groups_OfARoleThatAsksForNothing_AreNone()
    {
        GapReport report = CompetencyProfile.Of("x").GapTo(TestFrameworks.Acme().Roles["idler"]);
        Assert.Empty(report.ByCategory);
        Assert.Empty(report.ByKind);
        Assert.Empty(report.ByLevel);
        Assert.Empty(report.NextSteps);
    }

    private static IEnumerable<string> Kinds(GapReport report) => report.ByKind.Select(group => group.Line(group.Kind.ToString()));

    private static IEnumerable<string> Levels(GapReport report) =>
        report.ByLevel.Select(group => group.Line(group.Level is null ? "none" : $"{group.Ladder!.Id} {group.Level.Id}"));

    private static IEnumerable<string> Categories(GapReport report) => report.ByCategory.Select(group => group.Line(group.Category?.Title ?? "none"));
}
