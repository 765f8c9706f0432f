namespace CompetencyFrameworks.Tests.Training;

public sealed class TrainingOfferTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly GradedCompetency coaching = acme.GradedCompetencies["coaching"];
    private static readonly TrainingOffer nothing = TrainingOffer.Of("c-1", "Course", 12.50m);

    [Fact]
    public void With_UnitsAndLevels_GivesThemInOrdinalOrder()
    {
        TrainingOffer offer = nothing
            .With(acme.Units["typing"])
            .With(BuiltInFrameworks.Icci.GradedCompetencies["programs"], "cma")
            .With(coaching, "able")
            .With(acme.Units["filing"])
            .With(acme.Units["typing"]);
        Assert.Equal(
            ["acme coaching 2", "acme filing 1", "acme typing 1", "icci programs 2"],
            offer.Gives.Select(holding => $"{holding.Competency.Framework.Id} {holding.Competency.Id} {holding.Rank}"));
        Assert.Empty(nothing.Gives);
        Assert.True(offer.Gives is System.Collections.IList { IsReadOnly: true });
    }

    [Fact]
    public void With_ALowerLevel_KeepsTheHigher()
    {
        TrainingOffer expert = nothing.With(coaching, "expert");
        Assert.Equal(expert, expert.With(coaching, coaching.Ladder.Levels["basic"]));
        Assert.Equal(expert, nothing.With(coaching, "basic").With(coaching, "expert"));
    }

    [Fact]
    public void With_ALevelThatDoesNotApplyOrOfAnotherLadder_Throws()
    {
        GradedCompetency cleaning = acme.GradedCompetencies["cleaning"];
        ArgumentException notApplicable = Assert.Throws<ArgumentException>(() => nothing.With(cleaning, "able"));
        Assert.Contains("'able' does not apply", notApplicable.Message, StringComparison.Ordinal);
        Assert.Equal("levelId", notApplicable.ParamName);
        Assert.Equal("level", Assert.Throws<ArgumentException>(() => nothing.With(cleaning, cleaning.Ladder.Levels["basic"])).ParamName);
        Assert.Equal("level", Assert.Throws<ArgumentException>(() => nothing.With(coaching, acme.Ladders["grade"].Levels["1"])).ParamName);
        Assert.Contains("Nearest: 'expert'", Assert.Throws<ArgumentException>(() => nothing.With(coaching, "exprt")).Message, StringComparison.Ordinal);
    }

    // An offer speaks of itself, whichever way it is told what it gives.
    [Fact]
    public void With_AnotherEditionInAnyWay_SpeaksOfTheOffer()
    {
        CompetencyFramework older = TestFrameworks.Acme("2025");
        TrainingOffer offer = TrainingOffer.Of("course", "Course", 1).With(TestFrameworks.Acme().Units["stamps"]);
        GradedCompetency coaching = older.GradedCompetencies["coaching"];
        Action[] ways =
        [
            () => offer.With(older.Units["filing"]), () => offer.With([older.Units["filing"]]), () => offer.With(coaching, "basic"), () => offer.With(coaching, coaching.Ladder.Levels[0]),
        ];
        Assert.All(ways, way => Assert.Contains("Make an offer for each edition.", Assert.Throws<ArgumentException>(way).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void With_AnotherEdition_ThrowsAndNamesBoth()
    {
        CompetencyFramework old = TestFrameworks.Acme("2025");
        TrainingOffer offer = nothing.With(old.Units["typing"]);
        ArgumentException failure = Assert.Throws<ArgumentException>(() => offer.With(acme.Units["filing"]));
        Assert.Contains("'2025'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'2026'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'c-1'", failure.Message, StringComparison.Ordinal);
        Assert.Equal("unit", failure.ParamName);
        Assert.Equal("competency", Assert.Throws<ArgumentException>(() => offer.With(coaching, "able")).ParamName);
        Assert.Equal("competency", Assert.Throws<ArgumentException>(() => offer.With(coaching, coaching.Ladder.Levels["able"])).ParamName);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("999999999.999999999")]
    [InlineData("0.000000001")]
    [InlineData("1.50000000000000")]
    public void Of_ACostWithinTheDigits_KeepsIt(string cost)
    {
        decimal number = decimal.Parse(cost, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(number, TrainingOffer.Of("x", "X", number).Cost);
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("1000000000")]
    [InlineData("0.0000000001")]
    [InlineData("79228162514264337593543950335")]
    public void Of_ACostBelowZeroOrOfTooManyDigits_Throws(string cost) => Assert.Equal(
        "cost",
        Assert.Throws<ArgumentOutOfRangeException>(() => TrainingOffer.Of("x", "X", decimal.Parse(cost, System.Globalization.CultureInfo.InvariantCulture))).ParamName);

    [Theory]
    [InlineData("")]
    [InlineData("a\tb")]
    public void Of_AnIdThatIsNone_Throws(string id) => Assert.Equal("id", Assert.Throws<ArgumentException>(() => TrainingOffer.Of(id, "X", 1)).ParamName);

    [Fact]
    public void Of_TheLongestIdAndHalfASurrogatePair_AreAcceptedAndRefused()
    {
        Assert.Equal(200, TrainingOffer.Of(new string('é', 200), "", 1).Id.Length);
        Assert.Throws<ArgumentException>(() => TrainingOffer.Of(new string('é', 201), "", 1));
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => TrainingOffer.Of("a\ud800", "X", 1)).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentException>(() => TrainingOffer.Of("x", "a\udc00", 1)).ParamName);
    }

    [Fact]
    public void Equals_OfAnotherIdTitleCostOrContent_IsFalse()
    {
        TrainingOffer offer = nothing.With(coaching, "able");
        TrainingOffer same = TrainingOffer.Of("c-1", "Course", 12.5m).With(TestFrameworks.Acme().GradedCompetencies["coaching"], "able");
        Assert.Equal(offer, same);
        Assert.Equal(offer.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(offer, TrainingOffer.Of("c-2", "Course", 12.5m).With(coaching, "able"));
        Assert.NotEqual(offer, TrainingOffer.Of("c-1", "Curse", 12.5m).With(coaching, "able"));
        Assert.NotEqual(offer, TrainingOffer.Of("c-1", "Course", 12.51m).With(coaching, "able"));
        Assert.NotEqual(offer, nothing.With(coaching, "expert"));
        Assert.NotEqual(offer, nothing);
        Assert.False(offer.Equals(null));
        Assert.False(offer.Equals((object)"Course"));
    }

    [Fact]
    public void ToString_OfAnOffer_ShowsTitleOrIdAndCost()
    {
        Assert.Equal("Course (costs 12.5)", nothing.ToString());
        Assert.Equal("c-2 (costs 0)", TrainingOffer.Of("c-2", " ", 0m).ToString());
    }
}
