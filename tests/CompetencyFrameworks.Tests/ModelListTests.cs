namespace CompetencyFrameworks.Tests;

public sealed class ModelListTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;

    [Fact]
    public void Indexer_MistypedId_NamesTheNearestIds()
    {
        KeyNotFoundException failure = Assert.Throws<KeyNotFoundException>(() => hk.Roles["talent-managment/oficer"]);
        Assert.Contains("'talent-managment/oficer'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("hk-hrm, edition 1", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Nearest: 'talent-management/officer'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Indexer_IdOfAnotherCase_IsNotFoundButSuggested()
    {
        KeyNotFoundException failure = Assert.Throws<KeyNotFoundException>(() => hk.Units["106921l5"]);
        Assert.Contains("Nearest: '106921L5'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Indexer_NothingNear_NamesSomeIdsThatThereAre()
    {
        KeyNotFoundException failure = Assert.Throws<KeyNotFoundException>(() => hk.Specialties["zzzz"]);
        Assert.Contains("There are: 'talent-management', 'human-resource-generalist', 'workforce-planning-and-resourcing'.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Indexer_APartOfIds_NamesTheIdsThatHaveIt()
    {
        KeyNotFoundException failure = Assert.Throws<KeyNotFoundException>(() => hk.Roles["Manager"]);
        Assert.EndsWith(
            "Nearest: 'talent-management/manager', 'human-resource-generalist/manager', 'workforce-planning-and-resourcing/manager'.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Indexer_PlaceInAnEmptyList_SaysThatItIsEmpty() =>
        Assert.Contains("The list is empty.", Assert.Throws<ArgumentOutOfRangeException>(() => BuiltInFrameworks.Icci.Units[0]).Message, StringComparison.Ordinal);

    [Fact]
    public void Indexer_EmptyList_SaysThatThereAreNone()
    {
        KeyNotFoundException failure = Assert.Throws<KeyNotFoundException>(() => BuiltInFrameworks.Icci.Units["x"]);
        Assert.EndsWith("There are none.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(12)]
    [InlineData(int.MinValue)]
    public void Indexer_NoSuchPlace_Throws(int place) => Assert.Throws<ArgumentOutOfRangeException>(() => hk.Roles[place]);

    [Fact]
    public void TryGet_AbsentId_GivesNull()
    {
        Assert.False(hk.Units.TryGet("106921L6", out UnitOfCompetency? unit));
        Assert.Null(unit);
    }

    [Theory]
    [InlineData("talent-managment/oficer", new[] { "talent-management/officer" })]
    [InlineData("TALENT-MANAGEMENT/HEAD", new[] { "talent-management/head" })]
    [InlineData("talent-management/head", new[] { "talent-management/head" })]
    [InlineData("officer", new[] { "talent-management/officer", "human-resource-generalist/officer", "workforce-planning-and-resourcing/officer" })]
    [InlineData("zzzz", new string[0])]
    [InlineData("", new string[0])]
    public void Nearest_AMistypedIdOrAPart_GivesTheItemsInOrder(string id, string[] nearest) => Assert.Equal(nearest.Select(known => hk.Roles[known]), hk.Roles.Nearest(id));

    // One letter away: 106921L5, 106922L5, 106924L5, 106927L5, 106929L5.
    [Fact]
    public void Nearest_MoreThanThreeAsNear_GivesTheFirstThreeOfTheList() => Assert.Equal(
        [hk.Units["106921L5"], hk.Units["106922L5"], hk.Units["106924L5"]], hk.Units.Nearest("10692XL5"));

    [Fact]
    public void Nearest_EmptyListOrNull_GivesNothingOrThrows()
    {
        Assert.Empty(BuiltInFrameworks.Icci.Units.Nearest("106921L5"));
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => hk.Units.Nearest(null!)).ParamName);
    }

    // A list over two editions, as a role may have that spans several frameworks.
    [Fact]
    public void Nearest_AnIdThatStandsTwice_GivesItsItemOnce()
    {
        CompetencyFramework acme = TestFrameworks.Acme();
        var units = new ModelList<UnitOfCompetency>([acme.Units["filing"], TestFrameworks.Acme("2025").Units["filing"]], "unit of competency", acme);
        Assert.Equal([units["filing"]], units.Nearest("fling"));
    }

    [Fact]
    public void List_CastToAMutableInterface_IsNone()
    {
        object list = hk.Units;
        Assert.False(list is IList<UnitOfCompetency>);
        Assert.False(list is System.Collections.IList);
    }

    [Fact]
    public void ToString_OfAList_IsCountAndKind() => Assert.Equal("139 × unit of competency", hk.Units.ToString());
}
