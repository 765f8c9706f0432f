namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Answers over several roles: roles of a framework that was read twice, no role at all, and roles that ask for less than others.</summary>
public sealed class RolesOfTwoReadingsTests
{
    private static readonly CompetencyFramework acme = TestFrameworks.Acme();
    private static readonly Workforce team = Workforce.Of(acme, [CompetencyProfile.Of("ann"), CompetencyProfile.Of("bob").With(acme.Roles["clerk"])]);

    // Read once or twice, it is the same framework: typing is asked for by both roles and is in the office.
    [Fact]
    public void ByCategory_OverRolesOfTwoReadings_IsThatOfOne()
    {
        WorkforceRoleGaps once = team.GapsTo([acme.Roles["clerk"], acme.Roles["chief"]]);
        WorkforceRoleGaps twice = team.GapsTo([acme.Roles["clerk"], TestFrameworks.Acme().Roles["chief"]]);
        Assert.Equal(["paper", "office", null], once.ByCategory.Select(counts => counts.Category?.Id));
        Assert.Equal(once.ByCompetency, twice.ByCompetency);
        Assert.Equal(once.ByCategory, twice.ByCategory);
    }

    [Fact]
    public void GapsTo_NoRole_AreEqualOnlyWithTheSameHashCode()
    {
        WorkforceRoleGaps one = team.GapsTo([]);
        WorkforceRoleGaps other = team.Without("ann").GapsTo([]);
        Assert.True(!one.Equals(other) || one.GetHashCode() == other.GetHashCode());
        Assert.Empty(one.ByCompetency);
        Assert.Empty(one.NobodyReady);
    }

    // Cy coaches as one who is able, which the deputy asks for, and not as an expert, which the chief asks for.
    [Fact]
    public void NotCoverable_AtALevel_NamesTheRolesThatAskForJustThis()
    {
        GradedCompetency coaching = acme.GradedCompetencies["coaching"];
        Role deputy = Role.Define("deputy", "Deputy", [Requirement.Of(coaching, "able")]);
        Role head = Role.Define("head", "Head", [Requirement.Of(coaching, "expert")]);
        var cy = Workforce.Of(acme, [CompetencyProfile.Of("cy").With(coaching, "able")]);
        ScarceRequirement uncovered = Assert.Single(cy.UncoveredRequirements([deputy, head]));
        Assert.Equal(["Expert", "head"], [uncovered.Required.ToString(), uncovered.Roles.Ids()]);
        ScarceRequirement notCoverable = Assert.Single(cy.SmallestCoverOf([deputy, head]).NotCoverable);
        Assert.Equal(["Expert", "head"], [notCoverable.Required.ToString(), notCoverable.Roles.Ids()]);
    }
}
