namespace CompetencyFrameworks.Tests.Rows;

/// <summary>Which results keep the table that they once made: all but the matrices, whose tables take far more room than they do.</summary>
public sealed class KeptRowsTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly Role clerk = acme.Roles["clerk"];
    private static readonly Role chief = acme.Roles["chief"];
    private static readonly CompetencyProfile ada = CompetencyProfile.Of("e-1").With(acme.Units["filing"]);

    [Fact]
    public void Rows_OfResults_AreMadeOnce()
    {
        GapReport gap = ada.GapTo(chief);
        RoleTransition transition = clerk.TransitionTo(chief);
        CareerPath path = clerk.PathTo(chief)!;
        RoleLattice lattice = acme.ToRoleLattice();
        ProgrammeReport programme = ProgrammeDesign.Of("d", "Design", [acme.Units["filing"]]).ReportFor(clerk);
        Exemptions exemptions = ada.ExemptionsFor(clerk);
        TrainingPlan plan = gap.PlanTraining([]);
        Assessment assessment = TickList.Of("x").Assess();
        FrameworkChanges changes = FrameworkChanges.Between(acme, TestFrameworks.Acme("2027"));
        Migration migration = changes.Migrate(ada);
        RoleMigration roleMigration = changes.Migrate(Role.Define("r", "R", [Requirement.Of(acme.Units["filing"])]));
        WorkforceCover cover = Workforce.Of(acme, [ada]).SmallestCoverOf([clerk]);
        Func<TidyTable>[] results =
        [
            () => ada.Rows, () => gap.Rows, () => transition.Rows, () => path.Rows, () => lattice.Rows, () => programme.Rows, () => exemptions.Rows, () => plan.Rows,
            () => assessment.Rows, () => changes.Rows, () => migration.Rows, () => roleMigration.Rows, () => cover.Rows,
        ];
        Assert.All(results, rows => Assert.Same(rows(), rows()));
        Assert.NotSame(ada.Rows, ada.With(acme.Units["typing"]).Rows);
        Assert.Equal(["filing", "typing"], ada.With(acme.Units["typing"]).Rows.Select(row => row.Competency));
    }

    [Fact]
    public void Rows_OfMatrices_AreMadeAnew()
    {
        GapMatrix gaps = Workforce.Of(acme, [ada]).GapsTo(chief).ToMatrix();
        CategoryGapMatrix categories = gaps.ToCategoryMatrix();
        RequirementMatrix asked = acme.Roles.ToRequirementMatrix();
        CategoryRequirementMatrix askedByCategory = asked.ToCategoryMatrix();
        RoleSimilarityMatrix alike = acme.Roles.ToSimilarityMatrix();
        Func<TidyTable>[] matrices = [() => gaps.Rows, () => categories.Rows, () => asked.Rows, () => askedByCategory.Rows, () => alike.Rows];
        Assert.All(matrices, rows => Assert.NotSame(rows(), rows()));
        Assert.All(matrices, rows => Assert.Equal(rows().ToCsv(), rows().ToCsv()));
    }
}
