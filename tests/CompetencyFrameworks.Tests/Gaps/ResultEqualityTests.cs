namespace CompetencyFrameworks.Tests.Gaps;

/// <summary>Results are equal when they speak of the same things by framework, edition and id, also where a file was read twice.</summary>
public sealed class ResultEqualityTests
{
    [Fact]
    public void Report_OverAFrameworkReadTwice_IsEqual()
    {
        GapReport one = Report("2026");
        GapReport other = Report("2026");
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.All[0].Held, other.All[0].Held);
        Assert.Equal(one.All[0].ExpectedEvidence, other.All[0].ExpectedEvidence);
    }

    [Fact]
    public void Report_OverAnotherEdition_IsNotEqualInAnyPart()
    {
        GapReport one = Report("2026");
        GapReport other = Report("2025");
        Assert.NotEqual(one, other);
        Assert.NotEqual(one.All[0], other.All[0]);
        Assert.NotEqual(one.All[0].Held, other.All[0].Held);
        Assert.NotEqual(one.All[0].ExpectedEvidence[0], other.All[0].ExpectedEvidence[0]);
        Assert.NotEqual(one.Profile.Holdings[0], other.Profile.Holdings[0]);
    }

    [Fact]
    public void RequirementFor_ACompetencyOfAFrameworkReadTwice_IsFound()
    {
        Role chief = TestFrameworks.Acme().Roles["chief"];
        Assert.Same(chief.Requirements[0], chief.RequirementFor(TestFrameworks.Acme().GradedCompetencies["coaching"]));
        Assert.Null(chief.RequirementFor(TestFrameworks.Acme("2025").GradedCompetencies["coaching"]));
        Assert.Null(chief.RequirementFor(TestFrameworks.Acme().Units["stamps"]));
    }

    private static GapReport Report(string edition)
    {
        CompetencyFramework acme = TestFrameworks.Acme(edition);
        return CompetencyProfile.Of("x").With(acme.GradedCompetencies["coaching"], "basic").GapTo(acme.Roles["chief"]);
    }
}
