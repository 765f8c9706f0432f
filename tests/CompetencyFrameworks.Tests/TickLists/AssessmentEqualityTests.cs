namespace CompetencyFrameworks.Tests.TickLists;

/// <summary>Tick lists and assessments are equal when they speak of the same things by framework, edition and id, also where a file was read twice.</summary>
public sealed class AssessmentEqualityTests
{
    private static readonly AssessmentOptions half = AssessmentOptions.Default.WithShare(0.5m);

    [Fact]
    public void Assessment_OverAFrameworkReadTwice_IsEqual()
    {
        Assessment one = Ticks(TestFrameworks.Acme()).Assess();
        Assessment other = Ticks(TestFrameworks.Acme()).Assess();
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.Assessed, other.Assessed);
        Assert.Equal(one.Assessed[0].GetHashCode(), other.Assessed[0].GetHashCode());
        Assert.Equal(one.Assessed[0].Levels[0].GetHashCode(), other.Assessed[0].Levels[0].GetHashCode());
        Assert.Equal(one.TickList.Entries[0].GetHashCode(), other.TickList.Entries[0].GetHashCode());
        Assert.Equal(one.Profile, other.Profile);
    }

    [Fact]
    public void Assessment_OverAnotherEditionPersonOrShare_IsNotEqual()
    {
        Assessment one = Ticks(TestFrameworks.Acme()).Assess();
        Assert.NotEqual(one, Ticks(TestFrameworks.Acme("2025")).Assess());
        Assert.NotEqual(one, Ticks(TestFrameworks.Acme(), "y").Assess());
        Assert.NotEqual(one, Ticks(TestFrameworks.Acme()).Assess(half));
        Assert.Equal(Ticks(TestFrameworks.Acme()).Assess(half), Ticks(TestFrameworks.Acme()).Assess(AssessmentOptions.Default.WithShare(0.50m)));
        Assert.Equal(Ticks(TestFrameworks.Acme()).Assess(half).GetHashCode(), Ticks(TestFrameworks.Acme()).Assess(AssessmentOptions.Default.WithShare(0.50m)).GetHashCode());
        Assert.False(one.Equals(null));
        Assert.False(one.Equals((object)"assessment"));
    }

    // A file that was changed and kept its edition: the ticks are the same, what they show is not.
    [Fact]
    public void Assessment_OfTheSameTicksOverOtherStatements_IsNotEqual()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        Assessment named = Named(acme);
        Assert.Equal(["talking"], named.NotAssessable.Select(competency => competency.Id));
        Assert.Equal(["coaching", "filing"], named.NotTicked.Select(competency => competency.Id));
        Assert.Equal(named, Named(TestFrameworks.Acme()));
        Assessment changed = Named(CompetencyFramework.Parse(TestFrameworks.AcmeJson().Replace("\"basic\": [\"Listens\"]", "\"basic\": []", StringComparison.Ordinal)
            .Replace("\"expert\": [ { \"id\": \"coaches-coaches\", \"text\": \"Coaches coaches\" } ]", "\"expert\": []", StringComparison.Ordinal)));
        Assert.Equal(named.TickList, changed.TickList);
        Assert.NotEqual(named, changed);
        CompetencyFramework longer = CompetencyFramework.Parse(TestFrameworks.AcmeJson().Replace("[\"Listens\"]", "[\"Listens\", \"Waits\"]", StringComparison.Ordinal));
        Assert.Equal(Ticks(acme), Ticks(longer));
        Assert.NotEqual(Ticks(acme).Assess(), Ticks(longer).Assess());
    }

    // "Listens" is the only statement of coaching at its level: whatever the share, it is met there, and nothing is ticked above.
    [Fact]
    public void Assessment_ByAnotherShareThatFindsTheSame_IsNotEqual()
    {
        GradedCompetency coaching = TestFrameworks.Acme().GradedCompetencies["coaching"];
        TickList list = TickList.Of("x").With(coaching, "basic", coaching.StatementsAt("basic"));
        Assert.Equal(list.Assess().Assessed, list.Assess(half).Assessed);
        Assert.NotEqual(list.Assess(), list.Assess(half));
        Assert.Equal(list.Assess(), list.Assess(half.WithShare(1)));
    }

    [Fact]
    public void Entry_OfAnotherCompetencyLevelOrStatement_IsNotEqual()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        GradedCompetency coaching = acme.GradedCompetencies["coaching"];
        TickListEntry basic = TickList.Of("x").With(coaching, "basic").Entries[0];
        Assert.Equal(basic, TickList.Of("y").With(TestFrameworks.Acme().GradedCompetencies["coaching"], "basic").Entries[0]);
        Assert.NotEqual(basic, TickList.Of("x").With(coaching, "expert").Entries[0]);
        Assert.NotEqual(basic, TickList.Of("x").With(acme.GradedCompetencies["talking"], "basic").Entries[0]);
        Assert.NotEqual(basic, TickList.Of("x").With(coaching, "basic", coaching.StatementsAt("basic")).Entries[0]);
        Assert.NotEqual(basic, TickList.Of("x").With(TestFrameworks.Acme("2025").GradedCompetencies["coaching"], "basic").Entries[0]);
        Assert.NotEqual(
            TickList.Of("x").With(acme.Units["filing"], acme.Units["filing"].AssessmentCriteria[0]).Entries[0],
            TickList.Of("x").With(acme.Units["filing"], acme.Units["filing"].AssessmentCriteria[1]).Entries[0]);
        GradedCompetency transitions = BuiltInFrameworks.Icci.GradedCompetencies["transitions"];
        Assert.NotEqual(
            TickList.Of("x").With(transitions, "ca", transitions.StatementsAt("ca")[0]).Entries[0],
            TickList.Of("x").With(transitions, "ca", transitions.StatementsAt("ca")[1]).Entries[0]);
        Assert.False(basic.Equals(null));
        Assert.False(basic.Equals((object)"entry"));
    }

    // A statement with an id is known by it, in whatever words.
    [Fact]
    public void Entry_OfAStatementInOtherWordsUnderTheSameId_IsEqual()
    {
        CompetencyFramework reworded = CompetencyFramework.Parse(TestFrameworks.AcmeJson().Replace("\"Coaches coaches\"", "\"Trains trainers\"", StringComparison.Ordinal));
        Assert.Equal(Expert(TestFrameworks.Acme()), Expert(reworded));

        static TickList Expert(CompetencyFramework framework)
        {
            GradedCompetency coaching = framework.GradedCompetencies["coaching"];
            return TickList.Of("x").With(coaching, "expert", coaching.StatementsAt("expert"));
        }
    }

    // One of the two criteria is ticked: half of them is enough, all of them are not, and the other one would be another assessment.
    [Fact]
    public void CompetencyAssessment_OfAnotherTickOrShare_IsNotEqual()
    {
        UnitOfCompetency filing = TestFrameworks.Acme().Units["filing"];
        TickList list = TickList.Of("x").With(filing, filing.AssessmentCriteria[0]);
        CompetencyAssessment one = list.Assess().Assessed[0];
        Assert.Equal(one, TickList.Of("y").With(filing, filing.AssessmentCriteria[0]).Assess().Assessed[0]);
        Assert.NotEqual(one, list.Assess(half).Assessed[0]);
        Assert.NotEqual(one, TickList.Of("x").With(filing, filing.AssessmentCriteria[1]).Assess().Assessed[0]);
        Assert.NotEqual(one, list.With(filing, filing.AssessmentCriteria[1]).Assess().Assessed[0]);
        Assert.False(one.Equals(null));
        Assert.False(one.Levels[0].Equals(null));
        Assert.False(one.Equals((object)"assessment"));
        Assert.False(one.Levels[0].Equals((object)"level"));
    }

    // ICCI: two statements at each level of transitions, so that CA and CMA differ in nothing but the level.
    [Fact]
    public void LevelAssessment_OfAnotherLevel_IsNotEqual()
    {
        GradedCompetency transitions = BuiltInFrameworks.Icci.GradedCompetencies["transitions"];
        TickList all = transitions.ApplicableLevels.Aggregate(TickList.Of("x"), (list, level) => list.With(transitions, level, transitions.StatementsAt(level)));
        IReadOnlyList<LevelAssessment> levels = all.Assess().Assessed[0].Levels;
        Assert.NotEqual(levels[0], levels[1]);
        Assert.Equal(levels[0], all.Assess(half).Assessed[0].Levels[0]);
    }

    [Fact]
    public void Reference_ByIdAndByText_IsNotEqual()
    {
        TickList list = TickList.Parse(
            """{ "formatVersion": 1, "id": "x", "ticks": [ { "framework": "f", "edition": "1", "competency": "c", "statements": [ "a", { "id": "a" }, "b" ] } ] }""",
            FrameworkCatalogue.Of());
        IReadOnlyList<StatementReference> references = list.Unplaced[0].Statements;
        Assert.Equal(("a", null, "a"), (references[0].Text, references[0].Id, references[0].ToString()));
        Assert.Equal((null, "a", "a"), (references[1].Text, references[1].Id, references[1].ToString()));
        Assert.NotEqual(references[0], references[1]);
        Assert.NotEqual(references[0], references[2]);
        Assert.False(references[0].Equals((object)"a"));
    }

    private static TickList Ticks(CompetencyFramework framework, string id = "x") => TickList.Of(id)
        .With(framework.GradedCompetencies["coaching"], "basic", framework.GradedCompetencies["coaching"].StatementsAt("basic")[0])
        .With(framework.Units["filing"], framework.Units["filing"].AssessmentCriteria[0])
        .With(framework.GradedCompetencies["cleaning"], "expert");

    private static Assessment Named(CompetencyFramework framework) => TickList.Of("x")
        .With(framework.GradedCompetencies["coaching"], "basic").With(framework.Units["filing"]).With(framework.GradedCompetencies["talking"], "able").Assess();
}
