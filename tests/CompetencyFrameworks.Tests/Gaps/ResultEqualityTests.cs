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
    public void Report_OfAnotherPersonOrRole_IsNotEqual()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        CompetencyProfile nobody = CompetencyProfile.Of("x");
        GapReport report = nobody.GapTo(acme.Roles["clerk"]);
        Assert.NotEqual(report, CompetencyProfile.Of("y").GapTo(acme.Roles["clerk"]));
        Assert.NotEqual(report, nobody.GapTo(acme.Roles["chief"]));
        Assert.NotEqual(report, nobody.GapTo(acme.Roles["clerk"], GapOptions.Default.WithKinds(RequirementKind.Core)));
        Assert.NotEqual(nobody.GapTo(acme.Roles["idler"]), CompetencyProfile.Of("y").GapTo(acme.Roles["idler"]));
        Assert.NotEqual(nobody.GapTo(acme.Roles["idler"]), nobody.GapTo(Role.AtLevel(acme.Ladders["grade"].Levels["1"])));
        Assert.False(report.Equals(null));
        Assert.False(report.Equals((object)"report"));
    }

    // The idler asks for nothing, the chief for nothing optional: there are the same gaps in both reports, and they answer two questions.
    [Fact]
    public void Report_OverOtherKindsWithTheSameGaps_IsNotEqual()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        GapOptions core = GapOptions.Default.WithKinds(RequirementKind.Core);
        GapOptions all = GapOptions.Default.WithKinds(RequirementKind.Core, RequirementKind.Functional, RequirementKind.Additional, RequirementKind.Optional);
        CompetencyProfile nobody = CompetencyProfile.Of("x");
        Equality.Holds(nobody.GapTo(acme.Roles["idler"]), nobody.GapTo(acme.Roles["idler"]), nobody.GapTo(acme.Roles["idler"], core), nobody.GapTo(acme.Roles["idler"], all));
        Equality.Holds(
            nobody.GapTo(acme.Roles["chief"]),
            nobody.GapTo(acme.Roles["chief"], core.WithKinds(RequirementKind.Additional, RequirementKind.Core, RequirementKind.Functional)),
            nobody.GapTo(acme.Roles["chief"], all));
    }

    // Typing is functional for both, with weight 2 for the clerk and weight 1 for the chief.
    [Fact]
    public void Gap_OfAnotherWeightRankOrAssessment_IsNotEqual()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        UnitOfCompetency typing = acme.Units["typing"];
        CompetencyProfile nobody = CompetencyProfile.Of("x");
        Gap clerk = GapOf(typing, nobody, acme.Roles["clerk"]);
        Assert.Equal(clerk, GapOf(typing, CompetencyProfile.Of("y"), acme.Roles["clerk"]));
        Assert.NotEqual(clerk, GapOf(typing, nobody, acme.Roles["chief"]));
        Assert.NotEqual(clerk, GapOf(typing, nobody.WithNone(typing), acme.Roles["clerk"]));
        Assert.NotEqual(clerk, GapOf(typing, nobody.With(typing), acme.Roles["clerk"]));
        Assert.NotEqual(clerk, GapOf(acme.Units["filing"], nobody, acme.Roles["clerk"]));
        GradedCompetency talking = acme.GradedCompetencies["talking"];
        Gap able = GapOf(talking, nobody, Role.AtLevel(talking.Ladder.Levels["able"]));
        Assert.NotEqual(able, GapOf(talking, nobody, Role.AtLevel(talking.Ladder.Levels["expert"])));
        Assert.NotEqual(able, GapOf(talking, nobody, acme.Roles["chief"]));
        Assert.Equal("typing Type letters: not assessed -> held", clerk.ToString());
    }

    [Fact]
    public void ExpectedEvidence_OfAnotherLevelTextOrOrigin_IsNotEqual()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        GapReport report = CompetencyProfile.Of("x").GapTo(acme.Roles["chief"]);
        ExpectedEvidence[] all = [.. report.All.SelectMany(gap => gap.ExpectedEvidence)];
        Assert.Equal(["Basic: Listens", "Able: nothing is stated", "Expert: Coaches coaches", "Expert: Cleans", "Basic (in general): Works with help", "Able: nothing is stated", "Expert (in general): Helps others"], all.Select(evidence => evidence.ToString()));
        for (int i = 0; i < all.Length; i++)
        {
            for (int j = 0; j < all.Length; j++)
            {
                Assert.Equal(all[i].ToString() == all[j].ToString(), all[i].Equals(all[j]));
            }
        }

        Assert.Equal("Files are found again", CompetencyProfile.Of("x").GapTo(acme.Roles["clerk"]).All[0].ExpectedEvidence[0].ToString());
    }

    [Fact]
    public void Holding_OfAnotherFrameworkCompetencyOrRank_IsNotEqual()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        Holding able = Hold(acme, "coaching", "able");
        Assert.Equal(able, Hold(TestFrameworks.Acme(), "coaching", "able"));
        Assert.Equal(able.GetHashCode(), Hold(TestFrameworks.Acme(), "coaching", "able").GetHashCode());
        Assert.NotEqual(able, Hold(acme, "coaching", "basic"));
        Assert.NotEqual(able, Hold(acme, "talking", "able"));
        Assert.NotEqual(able, Hold(TestFrameworks.Acme("2025"), "coaching", "able"));
        Assert.NotEqual(able, Hold(CompetencyFramework.Parse(TestFrameworks.AcmeJson().Replace("\"acme\"", "\"acne\"", StringComparison.Ordinal)), "coaching", "able"));
    }

    private static Holding Hold(CompetencyFramework framework, string competency, string level) =>
        CompetencyProfile.Of("x").With(framework.GradedCompetencies[competency], level).Holdings[0];

    private static Gap GapOf(Competency competency, CompetencyProfile profile, Role role) => profile.GapTo(role).All.Single(gap => gap.Competency == competency);

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
