namespace CompetencyFrameworks.Tests.Gaps;

/// <summary>Soft skills held below the level asked for, counted in the tables of Talent Management in the Vocational Qualification Specifications.</summary>
public sealed class PartialProgressTests
{
    private static readonly ModelList<Role> roles = BuiltInFrameworks.HkHrm.Roles;

    // Against the manager (25 units, 5 soft skills at Advanced): Emotional intelligence is met, Active learning half-way at Intermediate.
    [Fact]
    public void GapTo_TheNextRung_CountsHalfASoftSkill()
    {
        GapReport report = Report("officer", "manager");
        Assert.Equal(("0 / 25", "1 / 5", "0 / 128"), (report.UnitCoverage.Parts(), report.GradedCoverage.Parts(), report.CreditCoverage.Parts()));
        Assert.Equal(("1 / 30", "1.5 / 30"), (report.Coverage.Parts(), report.Progress.Parts()));
    }

    // Against the head (30 units, 5 soft skills at Expert): four of them at two of three levels, 4 x 0.666666666667; Leadership not at all.
    [Fact]
    public void GapTo_TheHeadFromManager_CountsTwoThirdsFourTimes()
    {
        GapReport report = Report("manager", "head");
        Assert.Equal(("0 / 30", "0 / 5", "0 / 175"), (report.UnitCoverage.Parts(), report.GradedCoverage.Parts(), report.CreditCoverage.Parts()));
        Assert.Equal(("0 / 35", "2.666666666668 / 35"), (report.Coverage.Parts(), report.Progress.Parts()));
        Assert.Equal([1, 1, 1, 1, 3], report.Open.Skip(30).Select(gap => gap.Shortfall));
    }

    // Emotional intelligence at two of three levels, Active learning at one.
    [Fact]
    public void GapTo_TheHeadFromOfficer_CountsTwoThirdsAndOneThird()
    {
        GapReport report = Report("officer", "head");
        Assert.Equal(("0 / 35", "1 / 35"), (report.Coverage.Parts(), report.Progress.Parts()));
        Assert.Equal(
            ["active-learning-and-learning-strategies", "emotional-intelligence-and-interpersonal-communication"],
            report.Open.Where(gap => gap.Status == GapStatus.Partial).Select(gap => gap.Competency.Id));
    }

    private static GapReport Report(string held, string target) =>
        CompetencyProfile.Of("x").With(roles[$"talent-management/{held}"]).GapTo(roles[$"talent-management/{target}"]);
}
