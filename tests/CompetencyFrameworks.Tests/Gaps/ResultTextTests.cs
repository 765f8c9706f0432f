namespace CompetencyFrameworks.Tests.Gaps;

/// <summary>What the parts of a report, and results beside it, say in words.</summary>
public sealed class ResultTextTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();

    // The clerk asks for filing (category "Paper", grade 1, core) and typing ("Office", grade 2, functional); stamps, optional, have neither category nor level.
    private static readonly GapReport clerk = CompetencyProfile.Of("x").With(acme.Units["filing"]).GapTo(
        acme.Roles["clerk"], GapOptions.Default.WithKinds(RequirementKind.Core, RequirementKind.Functional, RequirementKind.Optional));

    [Fact]
    public void ToString_OfGroups_HasTheirKeyAndCoverage()
    {
        Assert.Equal(["Paper: 1 of 1 (100%)", "Office: 0 of 1 (0%)", "no category: 0 of 1 (0%)"], clerk.ByCategory.Select(group => group.ToString()));
        Assert.Equal(["Core: 1 of 1 (100%)", "Functional: 0 of 1 (0%)", "Optional: 0 of 1 (0%)"], clerk.ByKind.Select(group => group.ToString()));
        Assert.Equal(["Grade 1 (Grade): 1 of 1 (100%)", "Grade 2 (Grade): 0 of 1 (0%)", "no level: 0 of 1 (0%)"], clerk.ByLevel.Select(group => group.ToString()));
    }

    [Fact]
    public void ToString_OfANextStep_HasItsReasons() => Assert.Equal(
        "typing Type letters: not assessed -> held (functional requirement; 1 other role asks for it; no credit stated)", clerk.NextSteps[0].ToString());

    [Fact]
    public void ToString_OfAProgrammeDesign_CountsUnitsAndCredits()
    {
        Assert.Equal("Stamps: 1 unit, 1 credit", ProgrammeDesign.Of("d", "Stamps", [acme.Units["stamps"]]).ToString());
        Assert.Equal("All: 3 units, 3.5 credits", ProgrammeDesign.Of("d", "All", acme.Units).ToString());
    }

    [Fact]
    public void ToString_OfAProgression_NamesTheRolesOrThatThereIsNone()
    {
        CompetencyFramework hk = BuiltInFrameworks.HkHrm;
        Assert.EndsWith(": no higher one", hk.Roles["talent-management/head"].Progression()!.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(
            ": Director (Talent Management); Head (Human Resource Generalist); Director (Workforce Planning and Resourcing)",
            hk.Roles["talent-management/manager"].Progression()!.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Equals_OfEvidenceAndNothing_IsFalse()
    {
        GapReport nobody = CompetencyProfile.Of("x").GapTo(acme.Roles["clerk"]);
        Assert.False(nobody.Open[0].ExpectedEvidence[0].Equals(null));
    }
}
