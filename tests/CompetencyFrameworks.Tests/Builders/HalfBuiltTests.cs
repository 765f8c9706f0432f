namespace CompetencyFrameworks.Tests.Builders;

/// <summary>Nothing half-built leaves a builder, and nothing half-described stays in it.</summary>
public sealed class HalfBuiltTests
{
    [Fact]
    public void Build_OfFaults_ThrowsThemAllWithPathsAndWithoutLines()
    {
        FrameworkBuilder builder = FrameworkBuilder.Of("team", " ", "2026")
            .AddLadder("skill", "Skill level")
            .AddUnit("git", "Use version control", unit => unit.WithLevel("3").WithCredit(-1))
            .AddUnit("GIT", "Again", unit => unit.WithReplaces("git").AddCriterion("Pushes", code: "c"))
            .AddGradedCompetency("review", "Review code", "skil")
            .AddRole("developer", "Developer", role => role.Require("git", "basic").Require("gti").WithCourses("evening"))
            .AddSourceReading("developers", "Smudged.");
        InvalidFrameworkException failure = Assert.Throws<InvalidFrameworkException>(builder.Build);
        Assert.Equal(
            [
                "$.title empty-text",
                "$.ladders[0].levels empty-ladder",
                "$.units[0].level no-ladder",
                "$.units[0].credit number-range",
                "$.units[1] id-case",
                "$.units[1].replaces[0] replaced-id",
                "$.units[1].criteria[0] missing-member",
                "$.gradedCompetencies[0].ladder unknown-ladder",
                "$.roles[0].requirements[0].level level-refused",
                "$.roles[0].requirements[1].competency unknown-competency",
                "$.roles[0].courses[0] unknown-course",
                "$.source.readings[0].at unknown-item",
            ],
            failure.Faults.Select(fault => $"{fault.Path} {fault.Rule}"));
        Assert.All(failure.Faults, fault => Assert.Equal((0, 0), (fault.Line, fault.Column)));
        Assert.Null(failure.FileName);
        Assert.StartsWith("The framework has 12 faults:\n- $.title: The text is empty. Give it a value, or leave it out where it is optional. [empty-text]\n- $.ladders[0].levels: The ladder has no levels.", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("file", failure.Message, StringComparison.Ordinal);
        Assert.Equal(failure.Faults.Select(fault => fault.ToString()), builder.Validate().Select(fault => fault.ToString()));
    }

    [Fact]
    public void Build_OfOneFault_SaysSo() => Assert.Equal(
        "The framework has a fault:\n- $.language: 'English (UK)' is not a language tag. Write a tag such as 'en' or 'zh-Hant-HK'. [language-form]",
        Assert.Throws<InvalidFrameworkException>(() => FrameworkBuilder.Of("a", "A", "1").WithLanguage("English (UK)").Build()).Message);

    [Fact]
    public void Build_AgainAndAgain_MakesFrameworksThatDoNotChange()
    {
        FrameworkBuilder builder = FrameworkBuilder.Of("a", "A", "1").AddUnit("u", "U");
        CompetencyFramework first = builder.Build();
        string before = first.ToJson();
        CompetencyFramework second = builder.AddUnit("v", "V").WithEdition("2").Build();
        Assert.Equal((1, 2), (first.Units.Count, second.Units.Count));
        Assert.Equal(before, first.ToJson());
        Assert.Equal("doubled-id", Assert.Single(builder.AddUnit("v", "V again").Validate()).Rule);
        Assert.Equal(2, second.Units.Count);
    }

    [Fact]
    public void Add_TheDescriptionThrows_LeavesTheBuilderAsItWas()
    {
        FrameworkBuilder builder = FrameworkBuilder.Of("a", "A", "1")
            .AddLadder("l", "L", ladder => ladder.AddLevel("1", "One"))
            .AddUnit("u", "U");
        string before = builder.Build().ToJson();
        Assert.Throws<TimeoutException>(() => builder.AddUnit("v", "V", unit => throw Failure(unit.WithCredit(1))));
        Assert.Throws<TimeoutException>(() => builder.AddLadder("m", "M", ladder => ladder.AddLevel("1", "One").AddLevel("2", "Two", level => throw Failure(level))));
        Assert.Throws<TimeoutException>(() => builder.AddCategory("c", "C", category => throw Failure(category)));
        Assert.Throws<TimeoutException>(() => builder.AddGradedCompetency("g", "G", "l", graded => throw Failure(graded.WithoutOtherLevels())));
        Assert.Throws<TimeoutException>(() => builder.AddSpecialty("s", "S", specialty => throw Failure(specialty)));
        Assert.Throws<TimeoutException>(() => builder.AddCourse("c", course => throw Failure(course)));
        Assert.Throws<TimeoutException>(() => builder.AddRole("r", "R", role => role.WithQualification("Q", found => throw Failure(found))));
        Assert.Throws<ArgumentException>(() => builder.AddSourceDocument("D", extensions: "[]"));
        Assert.Equal(before, builder.Build().ToJson());
    }

    // The qualification that was there stays where a second one is given up half-way.
    [Fact]
    public void WithQualification_TheDescriptionThrows_LeavesTheFirstOne()
    {
        CompetencyFramework built = FrameworkBuilder.Of("a", "A", "1").AddRole("r", "R", role =>
        {
            role.WithQualification("First");
            Assert.Throws<TimeoutException>(() => role.WithQualification("Second", found => throw Failure(found)));
        }).Build();
        Assert.Equal("First", built.Roles[0].Qualification!.Title);
    }

    [Fact]
    public void Add_ABuilderKeptBeyondItsDescription_ChangesNothing()
    {
        UnitBuilder? kept = null;
        QualificationBuilder? keptQualification = null;
        FrameworkBuilder builder = FrameworkBuilder.Of("a", "A", "1")
            .AddUnit("u", "U", unit => kept = unit)
            .AddRole("r", "R", role => role.WithQualification("Q", found => keptQualification = found));
        string before = builder.Build().ToJson();
        kept!.WithCredit(-1).AddCriterion("");
        keptQualification!.WithCredit(-1);
        Assert.Equal(before, builder.Build().ToJson());
    }

    [Fact]
    public void Add_NullArguments_AreRefusedAtTheCall()
    {
        FrameworkBuilder builder = FrameworkBuilder.Of("a", "A", "1");
        Assert.Equal("edition", Assert.Throws<ArgumentNullException>(() => FrameworkBuilder.Of("a", "A", null!)).ParamName);
        Assert.Equal("framework", Assert.Throws<ArgumentNullException>(() => FrameworkBuilder.From(null!)).ParamName);
        Assert.Equal("title", Assert.Throws<ArgumentNullException>(() => builder.AddUnit("u", null!)).ParamName);
        builder.AddLadder("l", "L", ladder => ladder.AddLevel("1", "One"))
            .AddUnit("u", "U", unit => Assert.Equal("criteria", Assert.Throws<ArgumentNullException>(() => unit.WithCriteria("one", null!)).ParamName))
            .AddUnit("v", "V", unit => Assert.Equal("ids", Assert.Throws<ArgumentNullException>(() => unit.WithReplaces(null!)).ParamName))
            .AddGradedCompetency("g", "G", "l", graded =>
            {
                Assert.Equal("statements", Assert.Throws<ArgumentNullException>(() => graded.WithStatements("1", "one", null!)).ParamName);
                Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => graded.AddKnowledgeOrSkill("text", [null!])).ParamName);
            })
            .AddCourse("c", course => Assert.Equal("operatorName", Assert.Throws<ArgumentNullException>(() => course.WithOperator(null!)).ParamName));
        Assert.True(builder.Build().GradedCompetencies["g"].AppliesAt("1"));
    }

    [Fact]
    public void Require_AKindThatIsNone_IsRefusedAtTheCall() => FrameworkBuilder.Of("a", "A", "1").AddRole("r", "R", role =>
        Assert.Equal("kind", Assert.Throws<ArgumentOutOfRangeException>(() => role.Require("u", (RequirementKind)4)).ParamName));

    private static TimeoutException Failure(object described) => new($"given up at {described}");
}
