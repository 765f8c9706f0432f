namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Laws of programme designs and exemptions.</summary>
public sealed class ProgrammeLaws
{
    [Fact]
    public void MatchingAndMissing_AreTogetherTheRolesUnits() => ForEveryDesign((design, role) =>
    {
        ProgrammeReport report = design.ReportFor(role);
        Assert.Equal(Units(role).ToHashSet(), report.Matching.Concat(report.Missing).ToHashSet());
        Assert.Equal(design.Units.ToHashSet(), report.Matching.Concat(report.Others).ToHashSet());
        Assert.Equal(design.Units.Count, report.Matching.Count + report.Others.Count);
        Assert.Equal(role.CreditTotal(), report.MatchingCredits + report.Missing.Sum(unit => unit.Credit ?? 0));
        Assert.All(report.MissingCore, unit => Assert.Equal(RequirementKind.Core, role.RequirementFor(unit)!.Kind));
    });

    [Fact]
    public void Completion_OfADesign_MakesItScsBasedAndOneUnitLessDoesNot() => ForEveryDesign((design, role) =>
    {
        if (design.ReportFor(role) is { IsScsBased: not null, Completion: { } completion } report)
        {
            Assert.Equal(report.IsScsBased, completion.Count == 0);
            Assert.True(Extended(design, completion).ReportFor(role).IsScsBased);
            if (completion.Count > 0)
            {
                Assert.False(Extended(design, completion.Skip(1)).ReportFor(role).IsScsBased);
            }
        }
    });

    [Fact]
    public void Completion_OfADesign_HasTheFewestCreditsOfAll() => ForEveryDesign((design, role) =>
    {
        ProgrammeReport report = design.ReportFor(role);
        if (report.Completion is not { Count: > 0 } completion || report.Missing.Count > 10)
        {
            return;
        }

        // Every choice of as many missing units; one without a stated credit counts more than all the others.
        decimal least = Enumerable.Range(0, 1 << report.Missing.Count)
            .Select(chosen => report.Missing.Where((_, place) => (chosen & (1 << place)) != 0).ToArray())
            .Where(units => units.Length == completion.Count)
            .Min(Cost);
        Assert.Equal(least, Cost(completion));
    });

    [Fact]
    public void Of_UnitsInAnyOrderAndRepeated_IsTheSameDesign() => ForEveryDesign((design, role) =>
    {
        ProgrammeDesign other = ProgrammeDesign.Of(design.Id, design.Title, design.Units.Reverse().Concat(design.Units));
        Assert.Equal(design, other);
        Assert.Equal(design.ReportFor(role), other.ReportFor(role));
        Assert.Equal(design.ReportFor(role).ToJson(), other.ReportFor(role).ToJson());
    });

    [Fact]
    public void RankRoles_OfAFramework_HasEveryRoleAndFallingShares() => ForEveryDesign((design, role) =>
    {
        if (role.Framework is { } framework)
        {
            IReadOnlyList<ProgrammeReport> ranking = design.RankRoles(framework);
            Assert.Equal(framework.Roles.ToHashSet(), ranking.Select(report => report.Target).ToHashSet());
            Assert.Equal(ranking.Select(report => report.Share?.Value ?? -1).OrderDescending(), ranking.Select(report => report.Share?.Value ?? -1));
        }
    });

    [Fact]
    public void Exemptions_AndWhatRemains_AreTogetherTheRolesUnits() => Targets.ForEveryTarget((profile, role) =>
    {
        Exemptions exemptions = profile.ExemptionsFor(role);
        Assert.Equal(Units(role).ToHashSet(), exemptions.Units.Concat(exemptions.Remaining).ToHashSet());
        Assert.Equal(role.CreditTotal(), exemptions.Credits + exemptions.RemainingCredits);
        Assert.All(exemptions.Units, unit => Assert.Equal(1, profile.HoldingOf(unit)?.Rank));
        Assert.Equal(profile.GapTo(role).CreditsMissing, exemptions.RemainingCredits);
    });

    private static decimal Cost(IEnumerable<UnitOfCompetency> units) => units.Sum(unit => unit.Credit ?? 1_000_000);

    private static IEnumerable<UnitOfCompetency> Units(Role role) =>
        role.Requirements.Where(asked => asked.Kind != RequirementKind.Optional).Select(asked => asked.Competency).OfType<UnitOfCompetency>();

    private static ProgrammeDesign Extended(ProgrammeDesign design, IEnumerable<UnitOfCompetency> more) => ProgrammeDesign.Of("more", "More", design.Units.Concat(more));

    private static void ForEveryDesign(Action<ProgrammeDesign, Role> law) => Targets.ForEveryFramework((framework, choices) =>
        law(ProgrammeDesign.Of("design", "Design", choices.Some(framework.Units)), Targets.Role(framework, choices)));
}
