namespace CompetencyFrameworks.Tests.Careers;

public sealed class CareerOptionsTests
{
    [Fact]
    public void ToString_OfOptions_SaysWhatTheyAre()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        Assert.Equal("Core, Functional, Additional", CareerOptions.Default.ToString());
        Assert.Equal("Core, for Bob", CareerOptions.Default.WithKinds(RequirementKind.Core).WithProfile(CompetencyProfile.Of("b-1", "Bob")).ToString());
        Assert.Equal("nothing chosen", MigrationOptions.Default.ToString());
        Assert.Equal(
            "filing -> typing, stamps; coaching -> none",
            MigrationOptions.Default.WithSuccessors(acme.Units["filing"], acme.Units["typing"], acme.Units["stamps"]).WithSuccessors(acme.GradedCompetencies["coaching"]).ToString());
    }
}
