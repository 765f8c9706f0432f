namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>What is wrong with flat rows, one by one: the number of the row, the place, the rule, the message and how to mend it.</summary>
public sealed class RowFaultTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();

    private static readonly HoldingRow good = HoldingRow.Of("ann", "typing");

    [Theory]
    [InlineData(null, "The row names no person.")]
    [InlineData("", "A person's id has 1 to 200 characters.")]
    [InlineData("a\tb", "A person's id has no control characters.")]
    [InlineData("half", "The id holds half a surrogate pair.")]
    public void FromRows_APersonWithoutAProperId_IsAFault(string? person, string message)
    {
        // Half a pair cannot stand in an attribute.
        person = person == "half" ? "a\ud800" : person;
        Workforce rest = Rest([good, HoldingRow.Of(person, "typing"), HoldingRow.None(person, "filing"), HoldingRow.OfPerson(person, "Ann")]);
        Assert.Equal(Enumerable.Range(2, 3).Select(row => $"{row}:0 $.person person-id: {message} Give the person an id."), rest.Faults.Shown());
        Assert.Equal(["ann"], rest.Ids);
    }

    [Fact]
    public void FromRows_AnIdOf200And201Characters_IsAcceptedAndRefused()
    {
        Workforce rest = Rest([HoldingRow.Of(new string('é', 200), "typing"), HoldingRow.Of(new string('é', 201), "typing")]);
        Assert.Equal("2:person-id", rest.Faults.Rules());
        Assert.Equal(200, Assert.Single(rest.Ids).Length);
    }

    [Theory]
    [InlineData("tyiping", "There is no competency 'tyiping' in acme, edition 2026. Nearest: 'typing'.")]
    [InlineData("Typing", "There is no competency 'Typing' in acme, edition 2026. Nearest: 'typing'.")]
    [InlineData("xyz", "There is no competency 'xyz' in acme, edition 2026. There are: 'filing', 'typing', 'stamps', 'coaching', 'cleaning', 'talking'.")]
    public void FromRows_AnUnknownCompetency_IsAFaultWithTheNearest(string? competency, string message)
    {
        Workforce rest = Rest([HoldingRow.Of("bob", competency), good, HoldingRow.None("bob", competency)]);
        Assert.Equal([$"1:0 $.competency unknown-competency: {message}", $"3:0 $.competency unknown-competency: {message}"], rest.Faults.Shown());
        Assert.False(rest.Contains("bob"));
    }

    // As a table gives it that was joined to people of whom nothing is recorded.
    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void FromRows_NoCompetency_IsAFaultThatSaysHowToNameAPersonAlone(string? competency)
    {
        Workforce rest = Rest([good, HoldingRow.Of("bob", competency)]);
        Assert.Equal(["2:0 $.competency missing-competency: The row names no competency. Leave the row out, or name the person alone: HoldingRow.OfPerson."], rest.Faults.Shown());
    }

    [Theory]
    [InlineData("coaching", null, "No level is named. These levels apply: 'basic', 'able', 'expert'.")]
    [InlineData("coaching", "", "No level is named. These levels apply: 'basic', 'able', 'expert'.")]
    [InlineData("coaching", "abel", "The ladder skill has no level 'abel'. These levels apply: 'basic', 'able', 'expert'.")]
    [InlineData("coaching", "Able", "The ladder skill has no level 'Able'. These levels apply: 'basic', 'able', 'expert'.")]
    [InlineData("cleaning", "able", "The level 'able' does not apply to 'cleaning'. These levels apply: 'expert'.")]
    [InlineData("typing", "basic", "'typing' is a unit of competency, which is held at no level. Leave the level out.")]
    public void FromRows_ALevelThatCannotBeHeld_IsAFault(string competency, string? level, string message)
    {
        Workforce rest = Rest([good, HoldingRow.Of("bob", competency, level)]);
        Assert.Equal([$"2:0 $.level held-level: {message}"], rest.Faults.Shown());
        Assert.Equal(["ann"], rest.Ids);
    }

    [Fact]
    public void FromRows_AnotherNameOrHalfACharacter_IsAFault()
    {
        Workforce rest = Rest(
            [HoldingRow.OfPerson("ann", "Ann"), HoldingRow.OfPerson("ann", "Anne"), HoldingRow.OfPerson("ann", "Ann"), HoldingRow.OfPerson("ann"), HoldingRow.OfPerson("bob", "B\udc00")]);
        Assert.Equal(
            [
                "2:0 $.name person-name: 'ann' has the name 'Ann' already. Give each person one name.",
                "5:0 $.name person-name: The name holds half a surrogate pair. Write the name in whole characters.",
            ],
            rest.Faults.Shown());
        Assert.Equal(["ann"], rest.Ids);
        Assert.Equal("Ann", rest.NameOf("ann"));
    }

    [Fact]
    public void FromRows_NamesBesideHoldings_NameThePersonOnce()
    {
        Workforce rest = Rest([good.Named("Ann"), HoldingRow.Of("ann", "typing").Named("Ann"), HoldingRow.Of("ann", "filing"), HoldingRow.Of("ann", "stamps").Named("Anne"), HoldingRow.Of("bob", "typing").Named("B\udc00")]);
        Assert.Equal(
            [
                "4:0 $.name person-name: 'ann' has the name 'Ann' already. Give each person one name.",
                "5:0 $.name person-name: The name holds half a surrogate pair. Write the name in whole characters.",
            ],
            rest.Faults.Shown());
        Assert.Equal("Ann", rest.NameOf("ann"));
        Assert.Equal(["filing", "typing"], rest.ProfileOf("ann").Holdings.Select(holding => holding.Competency.Id).Where(id => id is "filing" or "typing" or "stamps"));
        Assert.NotEqual(good, good.Named("Ann"));
        Assert.Equal(good, good.Named("Ann").Named(null));
    }

    [Fact]
    public void FromRows_AnotherEditionOrFramework_IsAFaultThatSaysWhatThereIs()
    {
        Workforce rest = Rest([good.In("acme", "2026"), good.In("acme", "2025"), good.In("Acme", "2026"), good]);
        Assert.Equal(
            [
                "2:0 $.framework unknown-framework: The workforce has no framework 'acme' of edition '2025'. It has: acme, edition 2026.",
                "3:0 $.framework unknown-framework: The workforce has no framework 'Acme' of edition '2026'. It has: acme, edition 2026.",
            ],
            rest.Faults.Shown());
    }

    [Fact]
    public void FromRows_SeveralFaultsInARow_AreAllReported()
    {
        Workforce rest = Rest([good, HoldingRow.Of("", "nope"), HoldingRow.Of(null, "coaching", "abel"), HoldingRow.Of("\n", "typing").In("x", "y")]);
        Assert.Equal("2:person-id 2:unknown-competency 3:person-id 3:held-level 4:person-id 4:unknown-framework", rest.Faults.Rules());
    }

    // A row may be faulty, and another one of the same person in order.
    [Fact]
    public void FromRows_APersonWithAGoodRow_AppearsWithThatAlone()
    {
        Workforce rest = Rest([HoldingRow.Of("bob", "nope"), HoldingRow.Of("bob", "filing"), HoldingRow.Of("cyd", "nope"), HoldingRow.OfPerson("dot")]);
        Assert.Equal("1:unknown-competency 3:unknown-competency", rest.Faults.Rules());
        Assert.Equal(["bob", "dot"], rest.Ids);
        Assert.Equal(CompetencyProfile.Of("bob").With(acme.Units["filing"]), rest.ProfileOf("bob"));
        Assert.Equal(CompetencyProfile.Of("dot"), rest.ProfileOf("dot"));
    }

    private static Workforce Rest(HoldingRow[] rows) => ShownFaults.Rest(options => Workforce.FromRows(acme, rows, options));
}
