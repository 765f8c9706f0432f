namespace CompetencyFrameworks.Tests.Gaps;

/// <summary>Roles and requirements of one's own: what is made, and what is refused.</summary>
public sealed class DefinedRoleTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly UnitOfCompetency filing = acme.Units["filing"];
    private static readonly GradedCompetency coaching = acme.GradedCompetencies["coaching"];
    private static readonly GradedCompetency cleaning = acme.GradedCompetencies["cleaning"];

    [Fact]
    public void Of_AUnit_IsARequirementWithKindAndWeight()
    {
        Requirement plain = Requirement.Of(filing);
        Assert.Equal((RequirementKind.Core, 1m, 1, null), (plain.Kind, plain.Weight, plain.Rank, plain.Level));
        Requirement chosen = Requirement.Of(filing, RequirementKind.Optional, 0.5m);
        Assert.Equal((RequirementKind.Optional, 0.5m), (chosen.Kind, chosen.Weight));
        Assert.Same(filing, chosen.Competency);
    }

    [Fact]
    public void Of_AGradedCompetency_IsARequirementAtTheLevel()
    {
        Requirement byLevel = Requirement.Of(coaching, acme.Ladders["skill"].Levels["able"], RequirementKind.Additional, 3);
        Requirement byId = Requirement.Of(coaching, "able", RequirementKind.Additional, 3);
        Assert.All([byLevel, byId], asked => Assert.Equal((RequirementKind.Additional, 3m, 2, "able"), (asked.Kind, asked.Weight, asked.Rank, asked.Level!.Id)));
        Assert.Equal("Coaching: Able", byId.ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Of_AnUnknownKind_Throws(int kind) => AssertOutOfRange("kind", (RequirementKind)kind, 1);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1000000000")]
    [InlineData("0.0000000001")]
    public void Of_AWeightOutOfRange_Throws(string weight) =>
        AssertOutOfRange("weight", RequirementKind.Core, decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Of_TheLeastAndTheLargestWeight_Stand()
    {
        Assert.Equal(0.000000001m, Requirement.Of(filing, weight: 0.000000001m).Weight);
        Assert.Equal(999999999.999999999m, Requirement.Of(filing, weight: 999999999.999999999m).Weight);
    }

    // Cleaning applies at Expert alone.
    [Fact]
    public void Of_ALevelThatDoesNotApplyOrIsNotThere_ThrowsAndSaysWhatWouldDo()
    {
        ArgumentException byLevel = Assert.Throws<ArgumentException>(() => Requirement.Of(cleaning, acme.Ladders["skill"].Levels["basic"]));
        Assert.Equal("level", byLevel.ParamName);
        Assert.Contains("'basic' does not apply to Cleaning. Levels that apply: 'expert'", byLevel.Message, StringComparison.Ordinal);
        Assert.Equal("levelId", Assert.Throws<ArgumentException>(() => Requirement.Of(cleaning, "basic")).ParamName);
        ArgumentException unknown = Assert.Throws<ArgumentException>(() => Requirement.Of(coaching, "expret"));
        Assert.Equal("levelId", unknown.ParamName);
        Assert.Contains("'expert'", unknown.Message, StringComparison.Ordinal);
        ArgumentException other = Assert.Throws<ArgumentException>(() => Requirement.Of(coaching, acme.Ladders["rung"].Levels["junior"]));
        Assert.Equal("level", other.ParamName);
        Assert.Throws<ArgumentException>(() => Requirement.Of(coaching, TestFrameworks.Acme().Ladders["skill"].Levels["basic"]));
        Assert.Throws<ArgumentNullException>(() => Requirement.Of(coaching, (string)null!));
        Assert.Throws<ArgumentNullException>(() => Requirement.Of(coaching, (Level)null!));
    }

    [Fact]
    public void Define_Requirements_IsARoleInTheirOrder()
    {
        Role role = Role.Define("mine/role", "Mine", [Requirement.Of(coaching, "basic", RequirementKind.Functional), Requirement.Of(filing)]);
        Assert.Equal(("mine/role", "Mine"), (role.Id, role.Title));
        Assert.Same(acme, role.Framework);
        Assert.Equal("coaching filing", role.Requirements.Select(asked => asked.Competency).Ids());
        Assert.Equal("filing coaching", CompetencyProfile.Of("x").GapTo(role).All.Ids());
        Assert.Equal((null, null, null), (role.Rung, role.Specialty, role.Qualification));
        Assert.Empty(role.LeftOut);
        Assert.False(acme.Roles.Contains("mine/role"));
        Assert.Equal("clerk", filing.RequiredBy.Ids());
        Assert.Null(Role.Define("none", "None", []).Framework);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a b")]
    [InlineData("ä")]
    public void DefineAndCombine_ATextThatIsNoId_Throw(string id)
    {
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Role.Define(id, "Mine", [])).ParamName);
        ArgumentException failure = Assert.Throws<ArgumentException>(() => Role.Combine(id, "Mine"));
        Assert.Equal("id", failure.ParamName);
        Assert.Contains($"'{id}' is not an id", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DefineAndCombine_AnIdOf200Characters_StandAndALongerOneDoesNot()
    {
        string longest = new('a', 200);
        Assert.Equal(longest, Role.Define(longest, "Mine", []).Id);
        Assert.Throws<ArgumentException>(() => Role.Define(longest + "a", "Mine", []));
        Assert.Throws<ArgumentException>(() => Role.Combine(longest + "a", "Mine"));
    }

    // Half a surrogate pair cannot stand in an attribute, hence no theory.
    [Fact]
    public void DefineAndCombine_ABlankOrBrokenTitle_Throw() => Assert.All(["", " ", "\t", "half \ud83d"], title =>
    {
        Assert.Equal("title", Assert.Throws<ArgumentException>(() => Role.Define("mine", title, [])).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentException>(() => Role.Combine("mine", title)).ParamName);
    });

    [Fact]
    public void Define_ACompetencyTwice_ThrowsAndNamesIt()
    {
        ArgumentException failure = Assert.Throws<ArgumentException>(
            () => Role.Define("mine", "Mine", [Requirement.Of(filing), Requirement.Of(coaching, "basic"), Requirement.Of(filing, RequirementKind.Optional)]));
        Assert.Equal("requirements", failure.ParamName);
        Assert.Contains("'filing' is asked for twice", failure.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Role.Define("mine", "Mine", [Requirement.Of(coaching, "basic"), Requirement.Of(coaching, "able")]));
    }

    [Fact]
    public void DefineAndCombine_TwoEditionsOrReadings_Throw()
    {
        CompetencyFramework old = TestFrameworks.Acme("2025");
        ArgumentException editions = Assert.Throws<ArgumentException>(() => Role.Define("mine", "Mine", [Requirement.Of(filing), Requirement.Of(old.Units["typing"])]));
        Assert.Equal("requirements", editions.ParamName);
        Assert.Contains("'acme, edition 2026', 'acme, edition 2025'", editions.Message, StringComparison.Ordinal);
        ArgumentException readings = Assert.Throws<ArgumentException>(() => Role.Define("mine", "Mine", [Requirement.Of(filing), Requirement.Of(TestFrameworks.Acme().Units["typing"])]));
        Assert.Contains("read more than once", readings.Message, StringComparison.Ordinal);
        Assert.Equal("roles", Assert.Throws<ArgumentException>(() => Role.Combine("mine", "Mine", acme.Roles["clerk"], old.Roles["chief"])).ParamName);

        // The two ask for the same competencies, so that only one of each pair is left.
        Assert.Throws<ArgumentException>(() => Role.Combine("mine", "Mine", acme.Roles["clerk"], TestFrameworks.Acme().Roles["clerk"]));
    }

    [Fact]
    public void DefineAndCombine_ANullAmongTheParts_Throw()
    {
        Assert.Equal("requirements", Assert.Throws<ArgumentNullException>(() => Role.Define("mine", "Mine", [null!])).ParamName);
        Assert.Equal("roles", Assert.Throws<ArgumentNullException>(() => Role.Combine("mine", "Mine", acme.Roles[0], null!)).ParamName);
    }

    private static void AssertOutOfRange(string parameter, RequirementKind kind, decimal weight)
    {
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => Requirement.Of(filing, kind, weight)).ParamName);
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => Requirement.Of(coaching, "basic", kind, weight)).ParamName);
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => Requirement.Of(coaching, coaching.Ladder.Levels[0], kind, weight)).ParamName);
    }
}
