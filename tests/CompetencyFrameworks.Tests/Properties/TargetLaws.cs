namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Laws of roles made in code.</summary>
public sealed class TargetLaws
{
    [Fact]
    public void Combine_OfRoles_AsksForEachCompetencyOnceAndNeverForLess() => ForEveryTwoRoles((one, other) =>
    {
        Role combined = Role.Combine("both", "Both", one, other);
        Requirement[] asked = [.. one.Requirements, .. other.Requirements];
        Assert.Equal(asked.Select(requirement => requirement.Competency).Distinct(), combined.Requirements.Select(requirement => requirement.Competency));
        Assert.All(combined.Requirements, requirement =>
        {
            Requirement[] parts = [.. asked.Where(part => part.Competency == requirement.Competency)];
            Assert.Contains(parts, part => part.Rank == requirement.Rank);
            Assert.Contains(parts, part => part.Kind == requirement.Kind);
            Assert.Contains(parts, part => part.Weight == requirement.Weight);
            Assert.All(parts, part => Assert.True(part.Rank <= requirement.Rank && part.Kind >= requirement.Kind && part.Weight <= requirement.Weight));
        });
    });

    [Fact]
    public void Combine_InAnyOrder_AsksForTheSame() => ForEveryTwoRoles((one, other) =>
    {
        string[] forward = [.. Role.Combine("both", "Both", one, other, one).Requirements.Select(Describe).Order(StringComparer.Ordinal)];
        Assert.Equal(forward, Role.Combine("both", "Both", other, one).Requirements.Select(Describe).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void WhoIsReadyForTheCombinedRole_IsReadyForEachPart() => ForEveryTwoRoles((one, other) =>
    {
        CompetencyProfile person = CompetencyProfile.Of("x").With(Role.Combine("both", "Both", one, other));
        Assert.True(person.GapTo(one).IsReady);
        Assert.True(person.GapTo(other).IsReady);
    });

    [Fact]
    public void Define_OfARolesOwnRequirements_GivesTheSameFigures() => Targets.ForEveryTarget((profile, role) =>
    {
        GapReport report = profile.GapTo(role, Targets.AllKinds);
        GapReport copy = profile.GapTo(Role.Define("copy", "Copy", role.Requirements), Targets.AllKinds);
        Assert.Equal(report.All, copy.All);
        Assert.Equal(report.Progress, copy.Progress);
    });

    private static string Describe(Requirement requirement) => $"{requirement.Competency.Id} {requirement.Rank} {requirement.Kind} {requirement.Weight:0.##}";

    private static void ForEveryTwoRoles(Action<Role, Role> law) =>
        Targets.ForEveryFramework((framework, choices) => law(Targets.Role(framework, choices), Targets.Role(framework, choices)));
}
