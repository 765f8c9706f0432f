namespace CompetencyFrameworks.Tests.Workforces;

/// <summary>Compares what a workforce says of a person with the gap report of the person's profile.</summary>
internal static class GapReportFigures
{
    public static void AssertSame(GapReport report, PersonGaps person)
    {
        Assert.Equal(report.Profile.Id, person.Id);
        Assert.Equal(
            (report.IsReady, report.Open.Count, report.NotAssessed.Count, report.CreditsMissing),
            (person.IsReady, person.OpenCount, person.NotAssessedCount, person.CreditsMissing));
        Assert.Equal(report.Open.Count(gap => gap.Status == GapStatus.Partial), person.PartialCount);
        Assert.Equal(report.Open.Count(gap => gap.Competency is UnitOfCompetency), person.UnitsMissing);
        Assert.Equal(report.Open.Where(gap => gap.Competency is GradedCompetency).Sum(gap => (long)gap.Shortfall), person.RungsMissing);
        Assert.Equal((report.UnitsMissing, report.RungsMissing), (person.UnitsMissing, person.RungsMissing));
        Assert.Equal(
            (report.Coverage, report.UnitCoverage, report.GradedCoverage, report.CreditCoverage, report.Progress),
            (person.Coverage, person.UnitCoverage, person.GradedCoverage, person.CreditCoverage, person.Progress));
    }
}
