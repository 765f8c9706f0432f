namespace CompetencyFrameworks.Tests.Careers;

/// <summary>The roles most similar to one, counted in the competency tables of the Vocational Qualification Specifications of the three specialties.</summary>
public sealed class SimilarRolesTests
{
    private static readonly Role officer = BuiltInFrameworks.HkHrm.Roles["workforce-planning-and-resourcing/officer"];

    // The officer of Workforce Planning has 22 units. Shared units: with the officer of Human Resource Generalist the nine core ones and 106932L4, 106933L4, 106943L4,
    // 106961L4, 107052L4, 107091L4; with that of Talent Management the nine and 107040L4, 107052L4, 107091L4; with each associate 107091L4.
    // Soft skills: officers ask for the same five, two at 2/3 and three at 1/3. Associates: two shared at 1/3, over four at 2/3 and four at 1/3. Managers: 2/3 + 1/3 over
    // six at 2/3 and two at 1/3. Heads: 2/3 + 1/3 over five at 1, one at 2/3 and two at 1/3. Ties (two associates, two managers, two heads) stand as in the framework.
    [Fact]
    public void MostSimilarRoles_OfAnOfficer_AreRankedAsCounted()
    {
        IReadOnlyList<RoleTransition> ranking = officer.MostSimilarRoles();
        Assert.Equal(
            [
                "human-resource-generalist/officer: 15 / 30, 2.333333333333 / 2.333333333333, 17.333333333333 / 32.333333333333",
                "talent-management/officer: 12 / 28, 2.333333333333 / 2.333333333333, 14.333333333333 / 30.333333333333",
                "talent-management/associate: 1 / 32, 0.666666666666 / 4, 1.666666666666 / 36",
                "workforce-planning-and-resourcing/associate: 1 / 32, 0.666666666666 / 4, 1.666666666666 / 36",
                "human-resource-generalist/associate: 1 / 37, 0.666666666666 / 4, 1.666666666666 / 41",
                "talent-management/manager: 0 / 47, 1 / 4.666666666668, 1 / 51.666666666668",
                "workforce-planning-and-resourcing/manager: 0 / 47, 1 / 4.666666666668, 1 / 51.666666666668",
                "human-resource-generalist/manager: 0 / 48, 1 / 4.666666666668, 1 / 52.666666666668",
                "workforce-planning-and-resourcing/head: 0 / 51, 1 / 6.333333333333, 1 / 57.333333333333",
                "talent-management/head: 0 / 52, 1 / 6.333333333333, 1 / 58.333333333333",
                "human-resource-generalist/head: 0 / 52, 1 / 6.333333333333, 1 / 58.333333333333",
            ],
            ranking.Select(move => $"{move.To.Id}: {move.UnitSimilarity.Parts()}, {move.GradedSimilarity.Parts()}, {move.Similarity.Parts()}"));
        Assert.All(ranking, move => Assert.Same(officer, move.From));
    }

    // Core units alone: the nine are those of every officer. 107091L4 is functional for an officer and core for an associate, so nothing else is shared.
    [Fact]
    public void MostSimilarRoles_OfCoreRequirementsAlone_AreTheOfficersThenAllOthersInTheFrameworksOrder()
    {
        IReadOnlyList<RoleTransition> ranking = officer.MostSimilarRoles(GapOptions.Default.WithKinds(RequirementKind.Core));
        Assert.Equal(["9 / 9", "9 / 9", "0 / 25"], ranking.Take(3).Select(move => move.Similarity.Parts()));
        Assert.Equal(
            [
                "talent-management/officer", "human-resource-generalist/officer",
                "talent-management/head", "talent-management/manager", "talent-management/associate",
                "human-resource-generalist/head", "human-resource-generalist/manager", "human-resource-generalist/associate",
                "workforce-planning-and-resourcing/head", "workforce-planning-and-resourcing/manager", "workforce-planning-and-resourcing/associate",
            ],
            ranking.Select(move => move.To.Id));
        Assert.All(ranking, move => Assert.Null(move.GradedSimilarity));
    }

    // No role asks for anything optional: neither side asks for anything, which is alike.
    [Fact]
    public void MostSimilarRoles_WhereNothingIsCompared_AreAllAlikeInTheFrameworksOrder()
    {
        IReadOnlyList<RoleTransition> ranking = officer.MostSimilarRoles(GapOptions.Default.WithKinds(RequirementKind.Optional));
        Assert.Equal(11, ranking.Count);
        Assert.All(ranking, move => Assert.Equal(("1 / 1", null, null), (move.Similarity.Parts(), move.UnitSimilarity, move.GradedSimilarity)));
        Assert.Equal("talent-management/head", ranking[0].To.Id);
        Assert.Equal("workforce-planning-and-resourcing/associate", ranking[10].To.Id);
    }

    // A role made in code is not among the framework's: all of these are others, also the one that it was made of, with which it shares everything.
    [Fact]
    public void MostSimilarRoles_OfARoleMadeInCode_AreAllRolesOfTheFramework()
    {
        IReadOnlyList<RoleTransition> ranking = Role.Combine("mine", "Mine", officer).MostSimilarRoles();
        Assert.Equal(12, ranking.Count);
        Assert.Equal(("workforce-planning-and-resourcing/officer", "24.333333333333 / 24.333333333333"), (ranking[0].To.Id, ranking[0].Similarity.Parts()));
    }

    [Fact]
    public void MostSimilarRoles_OfARoleMadeInCodeThatAsksForNothing_AreNone() => Assert.Empty(Role.Define("none", "None", []).MostSimilarRoles());
}
