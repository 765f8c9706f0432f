using System.Globalization;

namespace CompetencyFrameworks.Tests.TickLists;

/// <summary>Worked examples, counted by hand from the documents.</summary>
public sealed class AssessmentTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;
    private static readonly GradedCompetency transitions = BuiltInFrameworks.Icci.GradedCompetencies["transitions"];
    private static readonly GradedCompetency business = BuiltInFrameworks.DesHr.GradedCompetencies["business-facing-hr"];
    private static readonly TickList nobody = TickList.Of("e-17", name: "Ada");

    // ICCI, transitions: two performance criteria at each of the four levels. Ticked: both at CA, the first at CMA, both at CMP, none at CMF.
    private static readonly TickList skipping = nobody
        .With(transitions, "ca", transitions.StatementsAt("ca"))
        .With(transitions, "cma", transitions.StatementsAt("cma")[0])
        .With(transitions, "cmp", transitions.StatementsAt("cmp"));

    [Fact]
    public void Assess_AnAbilityOfIcciWithALevelSkipped_StopsBelowIt()
    {
        CompetencyAssessment found = Assert.Single(skipping.Assess().Assessed);
        Assert.Same(transitions, found.Competency);
        Assert.Equal(("CA", 1), (found.Reached.ToString(), found.Reached.Rank));
        Assert.Equal("CMA", found.NextLevel!.Title);
        Assert.Equal(["Guides client in the use of technology as a research, planning and communication tool"], found.MissingForNextLevel.Select(missing => missing.Text));
        Assert.Equal(1, found.StillNeeded);
        Assert.Equal(("CMP", 3), (found.HighestMetAlone!.ToString(), found.HighestMetAlone.Rank));
        Assert.Equal(
            ["CA: 2 of 2 (100%), met", "CMA: 1 of 2 (50%), not met", "CMP: 2 of 2 (100%), met", "CMF: 0 of 2 (0%), not met"],
            found.Levels.Select(level => level.ToString()));
        Assert.Equal(
            [
                "Provides leadership in the design, development and delivery of transition support programs",
                "Demonstrates leadership in the use of a range of technologies in career development practice",
            ],
            found.Levels[3].Missing.Select(missing => missing.Text));
    }

    // Half of two is one: CMA is met, and CMP above it. Of CMF nothing is ticked, and one of its two would do.
    [Fact]
    public void Assess_WithAShareOfOneHalf_ReachesWhatHalfTheStatementsShow()
    {
        CompetencyAssessment found = skipping.Assess(AssessmentOptions.Default.WithShare(0.5m)).Assessed[0];
        Assert.Equal(("CMP", "CMF", 2, 1), (found.Reached.ToString(), found.NextLevel!.Title, found.MissingForNextLevel.Count, found.StillNeeded));
        Assert.Equal("CMP", found.HighestMetAlone!.ToString());
        Assert.Equal([true, true, true, false], found.Levels.Select(level => level.IsMet));
    }

    // ICCI, client needs: eight performance criteria at CA, five at CMA. Half of five is 2.5: two are not enough, three are.
    [Theory]
    [InlineData(3, 5, "not held", "CA", 5, 1, "CMA")]
    [InlineData(4, 2, "CA", "CMA", 3, 1, "CA")]
    [InlineData(4, 0, "CA", "CMA", 5, 3, "CA")]
    [InlineData(4, 3, "CMA", "CMP", 4, 2, "CMA")]
    [InlineData(1, 0, "not held", "CA", 7, 3, null)]
    public void Assess_HalfOfAnOddNumber_RoundsUp(int ca, int cma, string reached, string next, int missing, int needed, string? alone)
    {
        GradedCompetency needs = BuiltInFrameworks.Icci.GradedCompetencies["client-needs"];
        TickList list = nobody.With(needs, "ca", needs.StatementsAt("ca").Take(ca)).With(needs, "cma", needs.StatementsAt("cma").Take(cma));
        CompetencyAssessment found = list.Assess(AssessmentOptions.Default.WithShare(0.5m)).Assessed[0];
        Assert.Equal((reached, next, missing, needed), (found.Reached.ToString(), found.NextLevel!.Title, found.MissingForNextLevel.Count, found.StillNeeded));
        Assert.Equal(alone, found.HighestMetAlone?.ToString());
    }

    // Theories and practices has three criteria at CA, seven at CMA. 2 / 3 is 0.6666666666666666666666666667 in decimal; three times that is above 2. Of the seven
    // two thirds are more than 4.6: five are needed.
    [Theory]
    [InlineData("0.6666666666666666666666666667", false, 1)]
    [InlineData("0.6666666666666666666666666666", true, 5)]
    [InlineData("0.66", true, 5)]
    [InlineData("0.67", false, 1)]
    public void Assess_TwoOfThree_IsMultipliedNotDivided(string share, bool isMet, int needed)
    {
        GradedCompetency theories = BuiltInFrameworks.Icci.GradedCompetencies["theories-and-practices"];
        CompetencyAssessment found = nobody.With(theories, "ca", theories.StatementsAt("ca").Take(2))
            .Assess(AssessmentOptions.Default.WithShare(decimal.Parse(share, CultureInfo.InvariantCulture))).Assessed[0];
        Assert.Equal(isMet, found.Levels[0].IsMet);
        Assert.Equal(isMet ? 1 : 0, found.Reached.Rank);
        Assert.Equal(needed, found.StillNeeded);
    }

    // DE&S, Business Facing HR: 6, 7, 8 and 9 descriptors; Authority does not apply, so that Expert is the top.
    [Fact]
    public void Assess_ACompetenceToWhichTheTopLevelDoesNotApply_EndsBelowIt()
    {
        TickList list = business.ApplicableLevels.Aggregate(nobody, (ticks, level) => ticks.With(business, level, business.StatementsAt(level)));
        CompetencyAssessment found = list.Assess().Assessed[0];
        Assert.Equal("Business Facing HR: Expert", found.ToString());
        Assert.Equal([6m, 7m, 8m, 9m], found.Levels.Select(level => level.Ticked.Denominator));
        Assert.Equal("Expert", found.HighestMetAlone!.ToString());
        Assert.Null(found.NextLevel);
        Assert.Empty(found.MissingForNextLevel);
        Assert.Equal(0, found.StillNeeded);
    }

    // ACME, Coaching: "able" applies and has no statements. Cleaning, as written here, has statements at basic and expert, and "able" does not apply.
    [Theory]
    [InlineData("coaching")]
    [InlineData("cleaning")]
    public void Assess_ALevelInBetweenThatCannotBeAssessed_IsPassedOver(string id)
    {
        GradedCompetency competency = CompetencyFramework.Parse(TestFrameworks.AcmeJson().Replace(
            "{ \"expert\": [\"Cleans\"] }", "{ \"basic\": [\"Sweeps\"], \"expert\": [\"Cleans\"] }", StringComparison.Ordinal)).GradedCompetencies[id];
        TickList basic = nobody.With(competency, "basic", competency.StatementsAt("basic"));
        Assert.Equal(("Basic", "Expert"), (basic.Assess().Assessed[0].Reached.ToString(), basic.Assess().Assessed[0].NextLevel!.Title));
        CompetencyAssessment found = basic.With(competency, "expert", competency.StatementsAt("expert")).Assess().Assessed[0];
        Assert.Equal(("Expert", 3), (found.Reached.ToString(), found.Reached.Rank));
        Assert.Equal(["basic", "expert"], found.Levels.Select(level => level.Level!.Id));
    }

    [Fact]
    public void Assess_OnlyAHigherLevelTicked_ReachesNoneAndRecordsIt()
    {
        Assessment assessment = nobody.With(transitions, "cma", transitions.StatementsAt("cma")).Assess();
        CompetencyAssessment found = assessment.Assessed[0];
        Assert.Equal(("not held", 0, "CA", "CMA"), (found.Reached.ToString(), found.Reached.Rank, found.NextLevel!.Title, found.HighestMetAlone!.ToString()));
        Assert.Equal(0, assessment.Profile.HoldingOf(transitions)!.Rank);
    }

    // Soft skills have no statements of their own, 106965L6 has no criteria left in any document. 106921L5 has two criteria, transitions two statements at CA.
    [Fact]
    public void Assess_WhatIsNamedWithoutATick_IsNotTickedOrNotAssessable()
    {
        Assessment assessment = nobody
            .With(transitions, "ca")
            .With(hk.Units["106921L5"])
            .With(hk.GradedCompetencies["teamwork"], "expert")
            .With(hk.GradedCompetencies["business-acumen"], "intermediate")
            .With(hk.Units["106965L6"])
            .Assess();
        Assert.Empty(assessment.Assessed);
        Assert.Equal(["106965L6", "business-acumen", "teamwork"], assessment.NotAssessable.Select(competency => competency.Id));
        Assert.Equal(["106921L5", "transitions"], assessment.NotTicked.Select(competency => competency.Id));
        Assert.Equal(CompetencyProfile.Of("e-17", "Ada"), assessment.Profile);
        Assert.Equal("Ada: 0 assessed, 2 not ticked, 3 not assessable", assessment.ToString());
    }

    // Establish and lead the HR agenda (106904L7): four criteria, three of them ticked.
    [Fact]
    public void Assess_AUnit_IsHeldWhereTheShareOfItsCriteriaIsMet()
    {
        UnitOfCompetency unit = hk.Units["106904L7"];
        TickList list = nobody.With(unit, unit.AssessmentCriteria[3], unit.AssessmentCriteria[0], unit.AssessmentCriteria[1]);
        CompetencyAssessment missed = list.Assess().Assessed[0];
        Assert.Equal(("not held", 1), (missed.Reached.ToString(), missed.StillNeeded));
        Assert.Equal(["Establishment of organisational structure based on analysis of business environment and organisation life cycle."], missed.MissingForNextLevel.Select(missing => missing.Text));
        Assert.Null(missed.NextLevel);
        Assert.Null(missed.HighestMetAlone);
        Assert.Equal("3 of 4 (75%), not met", Assert.Single(missed.Levels).ToString());
        Assert.Null(missed.Levels[0].Level);
        Assert.Equal(0, list.Assess().Profile.HoldingOf(unit)!.Rank);

        Assessment enough = list.Assess(AssessmentOptions.Default.WithShare(0.75m));
        CompetencyAssessment met = enough.Assessed[0];
        Assert.Equal(("held", "held", 0, 0), (met.Reached.ToString(), met.HighestMetAlone!.ToString(), met.MissingForNextLevel.Count, met.StillNeeded));
        Assert.Single(met.Levels[0].Missing);
        Assert.Equal(CompetencyProfile.Of("e-17", "Ada").With(unit), enough.Profile);
    }

    // The profile is one to go on with: Ada is at CA in transitions, which is what the role of CA asks for there, and one rung short of CMA.
    [Fact]
    public void Profile_OfAnAssessment_IsComparedWithARole()
    {
        Assessment assessment = skipping.With(hk.Units["106904L7"], hk.Units["106904L7"].AssessmentCriteria).Assess();
        Assert.Equal(["106904L7", "transitions"], assessment.Assessed.Select(found => found.Competency.Id));
        Assert.Equal(CompetencyProfile.Of("e-17", "Ada").With(transitions, "ca").With(hk.Units["106904L7"]), assessment.Profile);
        Assert.Equal(GapStatus.Met, GapOf(assessment.Profile, "ca").Status);
        Assert.Equal(1, GapOf(assessment.Profile, "cma").Shortfall);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0.5")]
    [InlineData("1.0000000000000000000000000001")]
    public void WithShare_OutOfRange_Throws(string share) => Assert.Equal(
        "share", Assert.Throws<ArgumentOutOfRangeException>(() => AssessmentOptions.Default.WithShare(decimal.Parse(share, CultureInfo.InvariantCulture))).ParamName);

    [Fact]
    public void Options_OfEqualShares_SayTheSame()
    {
        AssessmentOptions half = AssessmentOptions.Default.WithShare(0.5m);
        Assert.Equal(("share 0.5", "share 0.5", "share 1"), (half.ToString(), half.WithShare(0.50m).ToString(), AssessmentOptions.Default.ToString()));
    }

    private static Gap GapOf(CompetencyProfile profile, string level) =>
        profile.GapTo(Role.AtLevel(transitions.Ladder.Levels[level])).All.Single(gap => gap.Competency == transitions);
}
