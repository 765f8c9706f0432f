namespace CompetencyFrameworks.Tests.Programmes;

/// <summary>Designs themselves, and the small print of comparing them with roles.</summary>
public sealed class ProgrammeDesignTests
{
    private static readonly CompetencyFramework small = ProgrammeFrameworks.Small();

    [Fact]
    public void Of_UnitsInAnyOrder_StandOnceByFrameworkThenPosition()
    {
        UnitOfCompetency hk = BuiltInFrameworks.HkHrm.Units["106921L5"];
        ProgrammeDesign design = ProgrammeDesign.Of("p/1", "Programme", [small.Units["free"], hk, small.Units["one"], small.Units["free"]]);
        Assert.Equal(("p/1", "Programme"), (design.Id, design.Title));
        Assert.Equal("106921L5 one free", design.Units.Ids());
        Assert.Equal((6m, 1), (design.Credits, design.UnitsWithoutCredit));
        Assert.Equal("Programme: 3 units, 6 credits", design.ToString());
    }

    [Fact]
    public void Of_BadIdOrTitle_Throws()
    {
        Assert.All(["", " a", "a/", "a b", new string('a', 201)], id => Assert.Equal("id", Assert.Throws<ArgumentException>(() => ProgrammeDesign.Of(id, "T", [])).ParamName));
        Assert.All(["", "  ", "\udc00"], title => Assert.Equal("title", Assert.Throws<ArgumentException>(() => ProgrammeDesign.Of("p", title, [])).ParamName));
        Assert.Equal("units", Assert.Throws<ArgumentNullException>(() => ProgrammeDesign.Of("p", "T", [null!])).ParamName);
    }

    [Fact]
    public void Of_UnitsOfTwoEditionsOrReadings_Throws()
    {
        ArgumentException editions = Assert.Throws<ArgumentException>(() => ProgrammeDesign.Of("p", "T", [small.Units["one"], ProgrammeFrameworks.Small("2").Units["two"]]));
        Assert.Equal("units", editions.ParamName);
        Assert.Contains("'small, edition 1', 'small, edition 2'", editions.Message, StringComparison.Ordinal);
        ArgumentException readings = Assert.Throws<ArgumentException>(() => ProgrammeDesign.Of("p", "T", [small.Units["one"], ProgrammeFrameworks.Small().Units["one"]]));
        Assert.Contains("read more than once", readings.Message, StringComparison.Ordinal);
    }

    // The builder asks for five units, optional ones aside; half of them is 3. Cheapest first: one (1), then two and second (2 each, two is core), then free and core,
    // which have no credit stated, in report order.
    [Theory]
    [InlineData("", "0 / 5", "one two second")]
    [InlineData("one", "1 / 5", "two second")]
    [InlineData("one second", "2 / 5", "two")]
    [InlineData("one two", "2 / 5", "second")]
    [InlineData("one two second", "3 / 5", "")]
    [InlineData("free core one two second", "5 / 5", "")]
    public void Completion_OfADesign_IsTheCheapestThatAreNeeded(string units, string share, string completion)
    {
        ProgrammeReport report = Report(units, "builder");
        Assert.Equal((share, completion, completion.Length == 0), (report.Share.Parts(), report.Completion!.Ids(), report.IsScsBased));
    }

    // With the whole of the units asked for, those without a stated credit come last and count 0.
    [Fact]
    public void Completion_OfUnitsWithoutCredit_PutsThemLast()
    {
        CompetencyFramework whole = CompetencyFramework.Parse(ProgrammeFrameworks.SmallJson().Replace("\"unitShare\": 0.5", "\"unitShare\": 1", StringComparison.Ordinal));
        ProgrammeReport report = ProgrammeFrameworks.Design(whole, "core extra").ReportFor(whole.Roles["builder"]);
        Assert.Equal("one two second free", report.Completion!.Ids());
        Assert.Equal((0m, 9m, false), (report.MatchingCredits, report.Credits, report.IsScsBased));
        Assert.Equal("free two", report.MissingCore.Ids());
    }

    // The unit that the builder asks for as optional neither helps nor harms, also where optional requirements are chosen.
    [Fact]
    public void ReportFor_OptionalUnits_AreAmongTheOthers()
    {
        GapOptions all = GapOptions.Default.WithKinds(RequirementKind.Core, RequirementKind.Functional, RequirementKind.Optional);
        Assert.All([Report("extra one", "builder"), Report("extra one", "builder", all)], report =>
        {
            Assert.Equal(("1 / 5", "one", "extra"), (report.Share.Parts(), report.Matching.Ids(), report.Others.Ids()));
        });
        ProgrammeReport optional = Report("extra one", "builder", GapOptions.Default.WithKinds(RequirementKind.Optional));
        Assert.Equal((null, null, "one extra"), (optional.Share, optional.IsScsBased, optional.Others.Ids()));
    }

    // Core alone: three units, half of which is 1.5, so 2.
    [Fact]
    public void ReportFor_WithKinds_CountsTheirUnits()
    {
        GapOptions core = GapOptions.Default.WithKinds(RequirementKind.Core);
        ProgrammeReport report = Report("one free", "builder", core);
        Assert.Equal(("1 / 3", false, "two", "one"), (report.Share.Parts(), report.IsScsBased, report.Completion!.Ids(), report.Others.Ids()));
        Assert.Same(core, report.Options);
        Assert.Equal((2m, 5m), (small.Roles["builder"].CreditTotal(core), small.Roles["builder"].CreditTotal()));
    }

    [Fact]
    public void ReportFor_ARoleWithoutUnits_HasNoShare()
    {
        ProgrammeReport report = Report("one", "dreamer");
        Assert.Equal((null, 0.6m, null), (report.Share, report.RequiredShare, report.IsScsBased));
        Assert.Empty(report.Completion!);
        Assert.Equal("Design for Dreamer: the role has no units", report.ToString());
        Assert.Equal(0m, small.Roles["dreamer"].CreditTotal());
    }

    // The keeper's qualification states no share, the helper has no qualification.
    [Theory]
    [InlineData("keeper", "1 / 2")]
    [InlineData("helper", "1 / 2")]
    public void ReportFor_WhereNoShareIsStated_DecidesNothing(string role, string share)
    {
        ProgrammeReport report = Report("one", role);
        Assert.Equal((share, null, null), (report.Share.Parts(), report.RequiredShare, report.IsScsBased));
        Assert.Null(report.Completion);
    }

    [Fact]
    public void RankRoles_OfAFramework_PutsTheLargestShareFirstAndRolesWithoutUnitsLast()
    {
        Assert.Equal(
            ["keeper 2 / 2", "helper 1 / 2", "builder 2 / 5", "dreamer "],
            ProgrammeFrameworks.Design(small, "one two").RankRoles(small).Select(report => $"{report.Target.Id} {report.Share.Parts()}"));
        Assert.Equal(["builder", "keeper", "helper", "dreamer"], ProgrammeFrameworks.Design(small, "").RankRoles(small).Select(report => report.Target.Id));
        GapOptions functional = GapOptions.Default.WithKinds(RequirementKind.Functional);
        Assert.Equal(
            ["builder 1 / 2", "dreamer ", "keeper ", "helper "],
            ProgrammeFrameworks.Design(small, "one two").RankRoles(small, functional).Select(report => $"{report.Target.Id} {report.Share.Parts()}"));
    }

    [Fact]
    public void RankRoles_OfAnotherFramework_CountsNothing() =>
        Assert.All(ProgrammeFrameworks.Design(small, "one").RankRoles(BuiltInFrameworks.HkHrm), report => Assert.Equal((0m, "one"), (report.Share!.Numerator, report.Others.Ids())));

    [Fact]
    public void CompareToAndRankRoles_OfAnotherEdition_Throw()
    {
        CompetencyFramework other = ProgrammeFrameworks.Small("2");
        ProgrammeDesign design = ProgrammeFrameworks.Design(small, "one");
        ArgumentException failure = Assert.Throws<ArgumentException>(() => design.ReportFor(other.Roles["builder"]));
        Assert.Equal("target", failure.ParamName);
        Assert.Contains("small, edition 2", failure.Message, StringComparison.Ordinal);
        Assert.Equal("framework", Assert.Throws<ArgumentException>(() => design.RankRoles(other)).ParamName);
        Assert.Equal("1 / 5", design.ReportFor(ProgrammeFrameworks.Small().Roles["builder"]).Share.Parts());
    }

    private static ProgrammeReport Report(string units, string role, GapOptions? options = null) =>
        ProgrammeFrameworks.Design(small, units).ReportFor(small.Roles[role], options);
}
