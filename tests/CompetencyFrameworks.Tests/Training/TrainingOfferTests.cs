namespace CompetencyFrameworks.Tests.Training;

/// <summary>What an offer takes, and what a plan refuses.</summary>
public sealed class TrainingOfferTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly GradedCompetency coaching = acme.GradedCompetencies["coaching"];

    [Theory]
    [InlineData("-0.01")]
    [InlineData("1000000000")]
    [InlineData("0.0000000001")]
    public void Of_ACostOutOfRange_Throws(string cost)
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => TrainingOffer.Of("x", "X", decimal.Parse(cost, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("cost", failure.ParamName);
    }

    [Fact]
    public void Of_AnIdThatIsNone_Throws()
    {
        Assert.Throws<ArgumentException>(() => TrainingOffer.Of("", "X", 1));
        Assert.Throws<ArgumentException>(() => TrainingOffer.Of("a\u0001", "X", 1));
        Assert.Throws<ArgumentException>(() => TrainingOffer.Of("x", "\ud800", 1));
    }

    [Fact]
    public void With_ALevelThatIsNone_Throws()
    {
        TrainingOffer offer = TrainingOffer.Of("x", "X", 1);
        Assert.Throws<ArgumentException>(() => offer.With(coaching, "master"));
        Assert.Throws<ArgumentException>(() => offer.With(coaching, acme.Ladders["rung"].Levels[0]));
        Assert.Throws<ArgumentException>(() => offer.With(acme.GradedCompetencies["cleaning"], "basic"));
    }

    [Fact]
    public void With_TwoLevels_GivesTheHigherInAnyOrder()
    {
        TrainingOffer offer = TrainingOffer.Of("x", "X", 1);
        TrainingOffer one = offer.With(coaching, "expert").With(coaching, "basic").With(acme.Units);
        TrainingOffer other = offer.With(acme.Units["stamps"]).With(coaching, "basic").With(coaching, "expert").With(acme.Units);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(["coaching", "filing", "stamps", "typing"], one.Gives.Select(given => given.Competency.Id));
        Assert.Equal(3, one.Gives[0].Rank);
        Assert.Empty(offer.Gives);
        Assert.NotEqual(one, TrainingOffer.Of("x", "X", 2).With(coaching, "expert").With(acme.Units));
        Assert.NotEqual(one, TrainingOffer.Of("x", "Y", 1).With(coaching, "expert").With(acme.Units));
        Assert.NotEqual(one, TrainingOffer.Of("y", "X", 1).With(coaching, "expert").With(acme.Units));
        Assert.Equal("X (costs 1)", one.ToString());
    }

    [Fact]
    public void With_AnotherEdition_Throws()
    {
        TrainingOffer offer = TrainingOffer.Of("x", "X", 1).With(acme.Units["filing"]);
        Assert.Contains("'2025'", Assert.Throws<ArgumentException>(() => offer.With(TestFrameworks.Acme("2025").Units["typing"])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => offer.With(TestFrameworks.Acme("2025").Units));
        Assert.Throws<ArgumentException>(() => offer.With(TestFrameworks.Acme("2025").GradedCompetencies["coaching"], "basic"));
    }

    [Fact]
    public void With_UnitsOfTwoEditions_ThrowsAndSpeaksOfThem()
    {
        var failure = Assert.Throws<ArgumentException>(
            () => TrainingOffer.Of("x", "X", 1).With([acme.Units["filing"], TestFrameworks.Acme("2025").Units["typing"]]));
        Assert.Equal("units", failure.ParamName);
        Assert.Contains("'acme, edition 2025'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PlanTraining_OffersThatCannotBe_Throws()
    {
        GapReport report = CompetencyProfile.Of("x").GapTo(acme.Roles["clerk"]);
        TrainingOffer offer = TrainingOffer.Of("x", "X", 1).With(acme.Units["filing"]);
        Assert.Throws<ArgumentNullException>(() => report.PlanTraining([offer, null!]));
        Assert.Contains("'x'", Assert.Throws<ArgumentException>(() => report.PlanTraining([offer, TrainingOffer.Of("x", "Z", 3)])).Message, StringComparison.Ordinal);
        TrainingOffer old = TrainingOffer.Of("old", "Old", 1).With(TestFrameworks.Acme("2025").Units["filing"]);
        Assert.Contains("'2026'", Assert.Throws<ArgumentException>(() => report.PlanTraining([old])).Message, StringComparison.Ordinal);
    }

    // The same edition read twice is the same framework; competencies of other frameworks count for nothing.
    [Fact]
    public void PlanTraining_OffersOfAFrameworkReadAgain_CloseGaps()
    {
        GapReport report = CompetencyProfile.Of("x").GapTo(acme.Roles["clerk"]);
        TrainingOffer again = TrainingOffer.Of("again", "Again", 1).With(TestFrameworks.Acme().Units["filing"]).With(BuiltInFrameworks.HkHrm.Units["106921L5"]);
        Assert.Equal(["filing"], report.PlanTraining([again]).Closed.Select(gap => gap.Competency.Id));
    }

    [Fact]
    public void WithStepLimit_BelowZero_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => TrainingOptions.Default.WithStepLimit(-1));

    // Costs too fine and too large for exact weights in 64 bits: plans are still told apart to the last digit.
    [Fact]
    public void PlanTraining_CostsOf18Digits_AreComparedExactly()
    {
        GapReport report = CompetencyProfile.Of("x").GapTo(acme.Roles["clerk"]);
        TrainingOffer[] offers =
        [
            TrainingOffer.Of("both", "Both", 999_999_999.000000003m).With(acme.Units["filing"]).With(acme.Units["typing"]),
            TrainingOffer.Of("filing", "Filing", 500_000_000.000000001m).With(acme.Units["filing"]),
            TrainingOffer.Of("typing", "Typing", 499_999_999.000000001m).With(acme.Units["typing"]),
        ];
        TrainingPlan plan = report.PlanTraining(offers);
        Assert.Equal(["filing", "typing"], plan.Offers.Select(offer => offer.Id));
        Assert.Equal(999_999_999.000000002m, plan.Cost);
        Assert.True(plan.IsProved);
    }
}
