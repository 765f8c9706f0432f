namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Laws of every gap report, over the built-in frameworks and over generated ones.</summary>
public sealed class GapLaws
{
    private static readonly GapOptions allKinds = GapOptions.Default.WithKinds(
        RequirementKind.Core, RequirementKind.Functional, RequirementKind.Additional, RequirementKind.Optional);

    [Fact]
    public void SatisfiedAndOpen_AreTogetherAllRequirements() => ForEveryTarget((profile, role) =>
    {
        GapReport report = profile.GapTo(role, allKinds);
        Assert.Equal(role.Requirements.Count, report.All.Count);
        Assert.Equal(report.All.Count, report.Satisfied.Count + report.Open.Count);
        Assert.Equal(report.All, report.Satisfied.Concat(report.Open).OrderBy(gap => report.All.ToList().IndexOf(gap)));
        Assert.All(report.NotAssessed, gap => Assert.Contains(gap, report.Open));
    });

    [Fact]
    public void WhoHoldsWhatARoleAsksFor_IsReadyForIt() => ForEveryTarget((profile, role) =>
    {
        GapReport report = profile.With(role).GapTo(role);
        Assert.True(report.IsReady);
        Assert.Empty(report.Open);
        Assert.Equal(0, report.CreditsMissing);
        Assert.True(report.Coverage is null || report.Coverage.Value == 1);
        Assert.True(report.Progress is null || report.Progress.Value == 1);
    });

    [Fact]
    public void HoldingMore_NeverOpensAGapNorLowersAFigure() => ForEveryTarget((profile, role) =>
    {
        GapReport before = profile.GapTo(role, allKinds);
        foreach (Gap open in before.Open)
        {
            CompetencyProfile more = open.Competency is GradedCompetency graded
                ? profile.With(graded, graded.ApplicableLevels.First(level => level.Rank > open.Held.Rank))
                : profile.With((UnitOfCompetency)open.Competency);
            GapReport after = more.GapTo(role, allKinds);
            Assert.True(after.Open.Count <= before.Open.Count);
            Assert.True(after.Progress!.Numerator > before.Progress!.Numerator);
            Assert.True(after.CreditsMissing <= before.CreditsMissing);
        }
    });

    [Fact]
    public void EveryFigure_HasANumeratorUpToItsDenominatorOrIsNull() => ForEveryTarget((profile, role) =>
    {
        GapReport report = profile.GapTo(role, allKinds);
        Assert.All([report.Coverage, report.UnitCoverage, report.GradedCoverage, report.CreditCoverage, report.Progress], figure =>
        {
            Assert.True(figure is null || (figure.Numerator >= 0 && figure.Numerator <= figure.Denominator && figure.Denominator > 0));
        });
        Assert.Equal(report.All.Count == 0, report.Coverage is null);
        Assert.Equal(report.All.Count, (report.UnitCoverage?.Denominator ?? 0) + (report.GradedCoverage?.Denominator ?? 0));
    });

    [Fact]
    public void StatusShortfallAndEvidence_AgreeWithTheRanks() => ForEveryTarget((profile, role) =>
    {
        Assert.All(profile.GapTo(role, allKinds).All, gap =>
        {
            int held = profile.HoldingOf(gap.Competency)?.Rank ?? 0;
            Assert.Equal(held, gap.Held.Rank);
            Assert.Equal(held >= gap.Requirement.Rank, gap.IsSatisfied);
            Assert.Equal(gap.IsSatisfied, gap.Shortfall == 0);
            Assert.Equal(gap.IsSatisfied, gap.Progress == 1);
            Assert.True(gap.IsOpen || gap.ExpectedEvidence.Count == 0);
            if (gap.IsOpen && gap.Competency is GradedCompetency)
            {
                Assert.Equal(gap.Shortfall, gap.ExpectedEvidence.Select(evidence => evidence.Level!.Rank).Distinct().Count());
                Assert.All(gap.ExpectedEvidence, evidence => Assert.InRange(evidence.Level!.Rank, held + 1, gap.Requirement.Rank));
            }
        });
    });

    [Fact]
    public void TheSameInput_GivesAnEqualReport() => ForEveryTarget((profile, role) =>
    {
        GapReport one = profile.GapTo(role);
        GapReport other = profile.GapTo(role);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(one.ToString(), other.ToString());
    });

    private static void ForEveryTarget(Action<CompetencyProfile, Role> law) => Law.Holds(Choices.Streams, decisions =>
    {
        CompetencyFramework generated = GeneratedFramework.Of(decisions);
        foreach (CompetencyFramework framework in (CompetencyFramework[])[.. BuiltInFrameworks.All, generated])
        {
            var choices = new Choices([.. decisions.Reverse()]);
            CompetencyProfile profile = ArbitraryProfile.Of(framework, choices);
            if (framework.Roles.Count > 0)
            {
                law(profile, choices.Of(framework.Roles));
            }

            Level level = choices.Of(choices.Of(framework.Ladders).Levels);
            law(profile, Role.AtLevel(level));
        }
    });
}
