namespace CompetencyFrameworks.Tests.Properties;

/// <summary>Laws of the groups of a gap report, and of its next steps.</summary>
public sealed class RollUpLaws
{
    [Fact]
    public void Groups_OfAReport_AddUpToTheWhole() => Targets.ForEveryTarget((profile, role) =>
    {
        GapReport report = profile.GapTo(role, Targets.AllKinds);
        Assert.All((IReadOnlyList<GapFigures>[])[report.ByCategory, report.ByKind, report.ByLevel], groups =>
        {
            AssertSum(report.Coverage, groups.Select(group => group.Coverage));
            AssertSum(report.UnitCoverage, groups.Select(group => group.UnitCoverage));
            AssertSum(report.GradedCoverage, groups.Select(group => group.GradedCoverage));
            AssertSum(report.CreditCoverage, groups.Select(group => group.CreditCoverage));
            AssertSum(report.Progress, groups.Select(group => group.Progress));
            Assert.Equal(report.CreditsMissing, groups.Sum(group => group.CreditsMissing));
            Assert.Equal(report.UnitsMissing, groups.Sum(group => group.UnitsMissing));
            Assert.Equal(report.RungsMissing, groups.Sum(group => group.RungsMissing));
            Assert.Equal(report.UnitsWithoutCredit, groups.Sum(group => group.UnitsWithoutCredit));
            Assert.Equal(report.IsReady, groups.All(group => group.IsReady));
        });
    });

    [Fact]
    public void Groups_OfAReport_HoldEachGapOnceInItsOrder() => Targets.ForEveryTarget((profile, role) =>
    {
        GapReport report = profile.GapTo(role, Targets.AllKinds);
        Assert.All((IReadOnlyList<GapFigures>[])[report.ByCategory, report.ByKind, report.ByLevel], groups =>
        {
            var place = report.All.Select((gap, index) => (gap, index)).ToDictionary(pair => pair.gap.Competency, pair => pair.index);
            Assert.Equal(report.All.Count, groups.SelectMany(group => group.All).Select(gap => gap.Competency).Distinct().Count());
            Assert.Equal(report.All.Count, groups.Sum(group => group.All.Count));
            Assert.All(groups, group => Assert.NotEmpty(group.All));
            Assert.All(groups, group => AssertRising(group.All.Select(gap => place[gap.Competency])));
            AssertRising(groups.Select(group => place[group.All[0].Competency]));
        });
    });

    [Fact]
    public void Groups_OfAReport_AreOfOneKey() => Targets.ForEveryTarget((profile, role) =>
    {
        GapReport report = profile.GapTo(role, Targets.AllKinds);
        Assert.All(report.ByCategory, group => Assert.All(group.All, gap => Assert.Same(group.Category, gap.Competency.Category)));
        Assert.All(report.ByKind, group => Assert.All(group.All, gap => Assert.Equal(group.Kind, gap.Kind)));
        Assert.All(report.ByLevel, group => Assert.All(group.All, gap => Assert.Same(group.Level, (gap.Competency as UnitOfCompetency)?.Level ?? gap.Required.Level)));
        Assert.Equal(report.ByKind.Count, report.ByKind.Select(group => group.Kind).Distinct().Count());
        Assert.Equal(report.ByCategory.Count, report.ByCategory.Select(group => group.Category).Distinct().Count());
        Assert.Equal(report.ByLevel.Count, report.ByLevel.Select(group => group.Level).Distinct().Count());
    });

    [Fact]
    public void NextSteps_AreTheOpenGapsNoneBeforeABetterOne() => Targets.ForEveryTarget((profile, role) =>
    {
        GapReport report = profile.GapTo(role, Targets.AllKinds);
        IReadOnlyList<NextStep> steps = report.NextSteps;
        Assert.Equal(report.Open.Count, steps.Count);
        Assert.Equal(report.Open.ToHashSet(), steps.Select(step => step.Gap).ToHashSet());
        for (int i = 1; i < steps.Count; i++)
        {
            Assert.True(IsBefore(report, steps[i - 1].Gap, steps[i].Gap), $"{steps[i - 1]} before {steps[i]}");
        }
    });

    // The rule read backwards: by the first difference the earlier one is the better.
    private static bool IsBefore(GapReport report, Gap one, Gap other)
    {
        if (one.Kind != other.Kind)
        {
            return one.Kind < other.Kind;
        }

        int roles = Others(report, one);
        int otherRoles = Others(report, other);
        if (roles != otherRoles)
        {
            return roles > otherRoles;
        }

        if (one.Competency is UnitOfCompetency unit)
        {
            decimal? credit = unit.Credit;
            decimal? otherCredit = (other.Competency as UnitOfCompetency)?.Credit;
            return other.Competency is GradedCompetency
                || (credit == otherCredit ? Place(report, one) < Place(report, other) : credit is not null && (otherCredit is null || credit < otherCredit));
        }

        return other.Competency is GradedCompetency && (one.Shortfall == other.Shortfall ? Place(report, one) < Place(report, other) : one.Shortfall < other.Shortfall);
    }

    private static int Others(GapReport report, Gap gap) =>
        gap.Competency.Framework.Roles.Count(role => role != report.Target && role.Requirements.Any(asked => asked.Competency == gap.Competency));

    private static int Place(GapReport report, Gap gap) => report.All.ToList().IndexOf(gap);

    private static void AssertSum(Ratio? whole, IEnumerable<Ratio?> parts)
    {
        Ratio[] stated = [.. parts.OfType<Ratio>()];
        Assert.Equal(whole?.Numerator ?? 0, stated.Sum(part => part.Numerator));
        Assert.Equal(whole?.Denominator ?? 0, stated.Sum(part => part.Denominator));
    }

    private static void AssertRising(IEnumerable<int> places)
    {
        int[] listed = [.. places];
        Assert.Equal(listed.Order(), listed);
    }
}
