namespace CompetencyFrameworks.Tests;

/// <summary>Where several things are taken, they are taken one by one, as an array, as any other list, and as a collection expression.</summary>
public sealed class SeveralThingsTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly CompetencyFramework next = TestFrameworks.Acme("2027");
    private static readonly Role clerk = acme.Roles["clerk"];
    private static readonly Role chief = acme.Roles["chief"];
    private static readonly Workforce ann = Workforce.Of(acme, [CompetencyProfile.Of("ann").With(acme.Units["typing"])]);
    private static readonly Workforce bob = Workforce.Of(acme, [CompetencyProfile.Of("bob")]);

    [Fact]
    public void Combine_Roles_TakesThemInEveryWay()
    {
        Role[] combined =
        [
            Role.Combine("both", "Both", clerk, chief), Role.Combine("both", "Both", [clerk, chief]), Role.Combine("both", "Both", new List<Role> { clerk, chief }),
            Role.Combine("both", "Both", acme.Roles.Where(role => role.Requirements.Count > 0)), Role.Combine("both", "Both", acme.Roles),
        ];
        Assert.All(combined, role => Assert.Equal("stamps typing filing coaching cleaning talking", role.Requirements.Select(requirement => requirement.Competency).Ids()));
        Assert.Empty(Role.Combine("none", "None").Requirements);
        Assert.Empty(Role.Combine("none", "None", []).Requirements);
        Assert.Throws<ArgumentNullException>("roles", () => Role.Combine("x", "X", null!));
        Assert.Throws<ArgumentNullException>("roles", () => Role.Combine("x", "X", new List<Role> { clerk, null! }));
    }

    [Fact]
    public void CatalogueAndTables_OfFrameworks_TakeThemInEveryWay()
    {
        FrameworkCatalogue[] catalogues = [FrameworkCatalogue.Of(acme, next), FrameworkCatalogue.Of([acme, next]), FrameworkCatalogue.Of(new List<CompetencyFramework> { acme, next })];
        Assert.All(catalogues, catalogue => Assert.Equal([acme, next], catalogue));
        Assert.All(catalogues, catalogue => Assert.Equal(["2026", "2027"], FrameworkTables.Of(catalogue).Frameworks.Select(row => row.Edition)));
        Assert.Equal(["2026", "2027"], FrameworkTables.Of([acme, next]).Frameworks.Select(row => row.Edition));
        Assert.Empty(FrameworkCatalogue.Of());
        Assert.Empty(FrameworkTables.Of([]).Frameworks);
        Assert.Throws<ArgumentNullException>("frameworks", () => FrameworkCatalogue.Of(null!));
        Assert.Throws<ArgumentNullException>("frameworks", () => FrameworkTables.Of(null!));
        Assert.Throws<ArgumentException>("frameworks", () => FrameworkTables.Of(new List<CompetencyFramework> { acme, next, acme }));
    }

    [Fact]
    public void Chain_OfEditions_TakesThemInEveryWay()
    {
        FrameworkChangeChain one = FrameworkChanges.Chain(acme, next);
        Assert.Equal("acme, edition 2026 to 2027", one.ToString());
        Assert.Equal(one, FrameworkChanges.Chain([acme, next]));
        Assert.Equal(one, FrameworkChanges.Chain(FrameworkCatalogue.Of(acme, next)));
        Assert.Throws<ArgumentException>("editions", () => FrameworkChanges.Chain(new List<CompetencyFramework> { acme }));
        Assert.Throws<ArgumentNullException>("editions", () => FrameworkChanges.Chain(null!));
    }

    [Fact]
    public void Merge_OfParts_TakesThemInEveryWay()
    {
        Workforce[] parts = [ann, bob];
        Workforce both = Workforce.Merge(ann, bob);
        Assert.Equal(["ann", "bob"], both.Ids);
        Assert.Equal([both, both], [Workforce.Merge([ann, bob]), Workforce.Merge(parts.ToList())]);
        WorkforceGapSummary summary = WorkforceGapSummary.Merge(parts.Select(part => part.GapsTo(clerk).Summary));
        Assert.Equal((2, 3), (summary.People, summary.Open));
        Assert.Equal(summary, WorkforceGapSummary.Merge(ann.GapsTo(clerk).Summary, bob.GapsTo(clerk).Summary));
        WorkforceRanking ranking = WorkforceRanking.Merge(parts.Select(part => part.GapsTo(clerk).Ranking()));
        Assert.Equal(["ann", "bob"], ranking.Select(person => person.Id));
        Assert.Equal(ranking, WorkforceRanking.Merge(bob.GapsTo(clerk).Ranking(), ann.GapsTo(clerk).Ranking()));
        CompetencyHolders holders = CompetencyHolders.Merge(parts.Select(part => part.HoldersOf(acme.Units["typing"])));
        Assert.Equal((2, 1), (holders.People, holders.Holders));
        Assert.Equal(holders, CompetencyHolders.Merge(ann.HoldersOf(acme.Units["typing"]), bob.HoldersOf(acme.Units["typing"])));
        Assert.Throws<ArgumentException>("parts", () => Workforce.Merge(new List<Workforce>()));
        Assert.Throws<ArgumentNullException>("parts", () => WorkforceRanking.Merge(null!));
        Assert.Throws<ArgumentNullException>("parts", () => CompetencyHolders.Merge(new List<CompetencyHolders> { holders, null! }));
    }

    // The clerk asks for all three units, the chief for typing alone.
    [Fact]
    public void RequiredBy_SeveralRoles_TakesThemInEveryWay()
    {
        var roles = new List<Role> { clerk, chief };
        Assert.Equal(["typing", "typing", "typing"], [acme.Units.RequiredByAll(clerk, chief).Ids(), acme.Units.RequiredByAll([clerk, chief]).Ids(), acme.Units.RequiredByAll(roles).Ids()]);
        Assert.Equal("filing typing stamps", acme.Units.RequiredByAny(roles).Ids());
        Assert.Equal("filing stamps", acme.Units.RequiredByNone([.. roles.Skip(1)]).Ids());
        Assert.Equal("filing stamps", acme.Units.RequiredByNone(roles.Skip(1)).Ids());
        Assert.Throws<ArgumentNullException>("roles", () => acme.Units.RequiredByAny(null!));
        Assert.Throws<ArgumentNullException>("competencies", () => ((IEnumerable<Competency>)null!).RequiredByAll(clerk));
    }
}
