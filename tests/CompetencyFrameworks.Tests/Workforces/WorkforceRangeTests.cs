namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Places out of range, limits below one, and parts that cannot be put together.</summary>
public sealed class WorkforceRangeTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly Role clerk = acme.Roles["clerk"];
    private static readonly Workforce team = Workforce.Of(acme, [CompetencyProfile.Of("ann"), CompetencyProfile.Of("bob").With(clerk)]);
    private static readonly WorkforceGaps gaps = team.GapsTo(clerk);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Place_OutOfRange_Throws(int place)
    {
        Action[] ways = [() => _ = gaps[place], () => gaps.CountOpen(place), () => gaps.CountRungsMissing(place), () => _ = gaps.OpenLists[place]];
        Assert.All(ways, way => Assert.StartsWith("The places of the people are 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>("index", way).Message, StringComparison.Ordinal));
        GapMatrix matrix = gaps.ToMatrix();
        Action<int, int>[] cells = [(row, column) => matrix.ShortfallAt(row, column), (row, column) => matrix.HeldRankAt(row, column), (row, column) => matrix.StatusAt(row, column)];
        Assert.All(cells, cell => Assert.StartsWith("The rows are 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>("row", () => cell(place, 0)).Message, StringComparison.Ordinal));
        Assert.All(cells, cell => Assert.Throws<ArgumentOutOfRangeException>("column", () => cell(0, place)));
        CategoryGapMatrix categories = matrix.ToCategoryMatrix();
        Assert.Throws<ArgumentOutOfRangeException>("row", () => categories.OpenAt(place, 0));
        Assert.StartsWith("The columns are 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>("column", () => categories.OpenAt(0, place)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("column", () => categories.RequirementsAt(place));
        Assert.StartsWith("The ranking has 2 entries.", Assert.Throws<ArgumentOutOfRangeException>("index", () => gaps.Ranking()[place]).Message, StringComparison.Ordinal);
        Assert.StartsWith("The places of the roles are 0 to 1.", Assert.Throws<ArgumentOutOfRangeException>("index", () => team.GapsTo([clerk, clerk])[place]).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Limit_BelowOne_Throws(int number)
    {
        Assert.StartsWith("A ranking has room for one person at least.", Assert.Throws<ArgumentOutOfRangeException>("top", () => gaps.Ranking(number)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Work needs one thread at least.", Assert.Throws<ArgumentOutOfRangeException>("threads", () => WorkforceOptions.Default.WithMaxThreads(number)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("steps", () => WorkforceOptions.Default.WithMaxSteps(Math.Min(number, -1)));
    }

    [Fact]
    public void Ranking_WithMoreRoomThanPeople_HasAll()
    {
        Assert.Equal("1:bob 2:ann", gaps.Ranking(int.MaxValue).Places());
        Assert.Empty(Workforce.Of(acme, []).GapsTo(clerk).Ranking(top: 3));
    }

    [Fact]
    public void Role_ThatWasNotCompared_IsNotFound()
    {
        WorkforceRoleGaps all = team.GapsTo([clerk, acme.Roles["idler"]]);
        Assert.Equal("The workforce was not compared with Chief clerk. It was with: 'clerk', 'idler'.", Assert.Throws<KeyNotFoundException>(() => all[acme.Roles["chief"]]).Message);
        Assert.Same(clerk, all[TestFrameworks.Acme().Roles["clerk"]].Target);
    }

    [Fact]
    public void Merge_OfDoubledPeople_SaysWho()
    {
        Workforce ann = team.Only(["ann"]);
        Assert.StartsWith(
            "These people are in more than one part: 'ann'. Take each from one: Without(id).", Assert.Throws<ArgumentException>("parts", () => Workforce.Merge(team, ann)).Message, StringComparison.Ordinal);
        Assert.StartsWith("These people are in more than one part: 'ann', 'bob'.", Assert.Throws<ArgumentException>("parts", () => Workforce.Merge(team, ann, team)).Message, StringComparison.Ordinal);
        Assert.Equal(team, Workforce.Merge(team));
        Assert.Equal(team, Workforce.Merge(team.Without("ann"), ann, team.Only([])));
    }

    [Fact]
    public void Merge_OfNoneOrOfDifferentThings_Throws()
    {
        Assert.Throws<ArgumentException>("parts", () => Workforce.Merge());
        Assert.Throws<ArgumentException>("parts", () => WorkforceGapSummary.Merge());
        Assert.Throws<ArgumentException>("parts", () => WorkforceRanking.Merge());
        Assert.Throws<ArgumentException>("parts", () => CompetencyHolders.Merge());
        Assert.StartsWith(
            "One workforce is over 'acme, edition 2026', another over 'icci, edition 1'. Make both over the same frameworks, each read once.",
            Assert.Throws<ArgumentException>("parts", () => Workforce.Merge(team, Workforce.Of(BuiltInFrameworks.Icci, []))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("parts", () => Workforce.Merge(team, Workforce.Of(TestFrameworks.Acme(), [])));
        Assert.StartsWith(
            "One summary is of Clerk (Core, Functional, Additional), another of Chief clerk (Core, Functional, Additional). Merge summaries of one role and the same kinds.",
            Assert.Throws<ArgumentException>("parts", () => WorkforceGapSummary.Merge(gaps.Summary, team.GapsTo(acme.Roles["chief"]).Summary)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("parts", () => WorkforceGapSummary.Merge(gaps.Summary, team.GapsTo(clerk, WorkforceOptions.Default.WithKinds(RequirementKind.Core)).Summary));
        Assert.Throws<ArgumentException>("parts", () => WorkforceRanking.Merge(gaps.Ranking(), gaps.Ranking(5)));
        Assert.StartsWith(
            "These are counts of F-1 File papers and of typing Type letters. Merge those of one competency.",
            Assert.Throws<ArgumentException>("parts", () => CompetencyHolders.Merge(team.AllHolders()[0], team.AllHolders()[1])).Message,
            StringComparison.Ordinal);
    }

    // Roles made in code go by one id: they are told apart by what they ask for.
    [Fact]
    public void Merge_OfSummariesOfTwoRolesOfOneId_Throws()
    {
        Role one = Role.Define("own", "Own", [Requirement.Of(acme.Units["typing"])]);
        Role other = Role.Define("own", "Own", [Requirement.Of(acme.Units["typing"]), Requirement.Of(acme.Units["filing"])]);
        Assert.Throws<ArgumentException>("parts", () => WorkforceGapSummary.Merge(team.GapsTo(one).Summary, team.GapsTo(other).Summary));
        Assert.Throws<ArgumentException>("parts", () => WorkforceRanking.Merge(team.GapsTo(one).Ranking(), team.GapsTo(other).Ranking()));
    }

    [Fact]
    public void Between_OfDifferentFrameworks_NamesMigrate() => Assert.StartsWith(
        "The workforce before is over 'acme, edition 2025', the one after over 'acme, edition 2026'. Make both over the same frameworks, each read once; migrate profiles of an earlier "
        + "edition first (FrameworkChanges.Between(before, after).Migrate(profile)).",
        Assert.Throws<ArgumentException>("after", () => WorkforceChanges.Between(Workforce.Of(TestFrameworks.Acme("2025"), []), team, [])).Message,
        StringComparison.Ordinal);
}
