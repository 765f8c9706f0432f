namespace CompetencyFrameworks.Tests.Programmes;

public sealed class ExemptionsTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly CompetencyFramework small = ProgrammeFrameworks.Small();

    // The officers' competency tables in the Vocational Qualification Specifications: the nine core units, 37 credits, and six functional ones of 4 are in both.
    // Left are 8 of 23 units, 93 - 61 = 32 credits.
    [Fact]
    public void ExemptionsFor_TheOfficerOfAnotherSpecialty_AreTheSharedUnits()
    {
        Exemptions exemptions = CompetencyProfile.Of("x", "Ada").With(hk.Roles["talent-management/officer"]).ExemptionsFor(hk.Roles["human-resource-generalist/officer"]);
        Assert.Equal(
            "106917L4 107035L4 107038L4 107057L4 107059L4 107075L4 107077L4 107078L4 107099L4 107017L4 107022L4 107052L4 107062L4 107091L4 107104L4",
            exemptions.Units.Ids());
        Assert.Equal("106932L4 106933L4 106943L4 106961L4 107023L4 107053L4 107093L4 107110L4", exemptions.Remaining.Ids());
        Assert.Equal((61m, 32m), (exemptions.Credits, exemptions.RemainingCredits));
        Assert.Equal("Ada for Officer (Human Resource Generalist): 15 of 23 units held, 61 credits", exemptions.ToString());
    }

    // "None" is recorded of two; extra is optional, whatever kinds are chosen; graded competencies are no units.
    [Fact]
    public void ExemptionsFor_NoneRecordedAndOptionalUnits_AreNoExemptions()
    {
        CompetencyProfile profile = CompetencyProfile.Of("x").With(small.Units["extra"]).With(small.Units["one"]).With(small.Units["free"])
            .WithNone(small.Units["two"]).With(small.GradedCompetencies["dreaming"], "basic");
        GapOptions all = GapOptions.Default.WithKinds(RequirementKind.Core, RequirementKind.Functional, RequirementKind.Additional, RequirementKind.Optional);
        Assert.All([profile.ExemptionsFor(small.Roles["builder"]), profile.ExemptionsFor(small.Roles["builder"], all)], exemptions =>
        {
            Assert.Equal(("free one", "two core second"), (exemptions.Units.Ids(), exemptions.Remaining.Ids()));
            Assert.Equal((1m, 4m), (exemptions.Credits, exemptions.RemainingCredits));
        });
        Exemptions core = profile.ExemptionsFor(small.Roles["builder"], GapOptions.Default.WithKinds(RequirementKind.Core));
        Assert.Equal(("free", "two core"), (core.Units.Ids(), core.Remaining.Ids()));
        Assert.Equal([RequirementKind.Core], core.Options.Kinds);
    }

    [Fact]
    public void ExemptionsFor_ARoleWithoutUnitsOrAPersonWithNothing_AreNone()
    {
        Exemptions dreamer = CompetencyProfile.Of("x").With(small.Units["one"]).ExemptionsFor(small.Roles["dreamer"]);
        Assert.Empty(dreamer.Units);
        Assert.Empty(dreamer.Remaining);
        Assert.Equal("x for Dreamer: 0 of 0 units held, 0 credits", dreamer.ToString());
        Assert.Equal(("", "one free"), (Shared(CompetencyProfile.Of("x")).Units.Ids(), Shared(CompetencyProfile.Of("x")).Remaining.Ids()));

        static Exemptions Shared(CompetencyProfile profile) => profile.ExemptionsFor(small.Roles["helper"]);
    }

    [Fact]
    public void ExemptionsFor_HoldingsOfTheFrameworkReadTwice_AreFound() => Assert.Equal(
        "one", CompetencyProfile.Of("x").With(ProgrammeFrameworks.Small().Units["one"]).ExemptionsFor(small.Roles["helper"]).Units.Ids());

    [Fact]
    public void ExemptionsFor_HoldingsOfAnotherEdition_ThrowsAndNamesMigrate()
    {
        CompetencyProfile old = CompetencyProfile.Of("x").With(ProgrammeFrameworks.Small("0").Units["one"]);
        ArgumentException failure = Assert.Throws<ArgumentException>(() => old.ExemptionsFor(small.Roles["helper"]));
        Assert.Equal("target", failure.ParamName);
        Assert.Contains("Migrate", failure.Message, StringComparison.Ordinal);
        CompetencyProfile unplaced = CompetencyProfile.Parse(old.ToJson(), FrameworkCatalogue.Of());
        Assert.Throws<ArgumentException>(() => unplaced.ExemptionsFor(small.Roles["helper"]));
    }
}
