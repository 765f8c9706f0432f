using CompetencyFrameworks.Tests.Properties;
using CompetencyFrameworks.Tests.Workforces;

namespace CompetencyFrameworks.Tests.Charts;

/// <summary>What every chart promises, over built-in and generated frameworks.</summary>
public sealed class ChartLaws
{
    [Fact]
    public void GapBars_OfEveryReport_AreAChartOfItsRequirements() => Targets.ForEveryTarget((profile, role) =>
    {
        GapReport report = profile.GapTo(role, Targets.AllKinds);
        DrawnChart chart = Checked(() => report.ToSvg());
        Assert.All(report.All, gap => Assert.Contains(gap.Competency.Title, chart.Titles));
        Assert.Equal(report.Satisfied.Count + (report.All.Count > 0 ? 1 : 0), chart.Lines.Count(line => line == "satisfied"));
        Assert.Equal(report.NotAssessed.Count + (report.All.Count > 0 ? 1 : 0), chart.Lines.Count(line => line == "not assessed"));
        Assert.Equal(report.Open.Count - report.NotAssessed.Count, chart.Lines.Count(line => line == "open"));
    });

    [Fact]
    public void HeatMaps_OfEveryWorkforce_HaveTheNumbersOfTheirCells() => Targets.ForEveryFramework((framework, choices) =>
    {
        CompetencyProfile[] people = [.. Enumerable.Range(0, choices.Below(4)).Select(place => Renamed(ArbitraryProfile.Of(framework, choices), $"p{place}"))];
        WorkforceGaps gaps = Workforce.Of(framework, people).GapsTo(Targets.Role(framework, choices));
        DrawnChart nearest = Checked(() => gaps.ToSvg());
        Assert.All(people, person => Assert.Contains(person.Id, nearest.Titles));
        GapMatrix matrix = gaps.ToMatrix();
        DrawnChart chart = Checked(() => matrix.ToSvg());
        Assert.All(matrix.Ids, (id, row) => Assert.All(matrix.Requirements, (requirement, column) =>
            Assert.Contains(matrix.ShortfallAt(row, column).ToString(System.Globalization.CultureInfo.InvariantCulture), Cell(chart, id, requirement.Competency.Title))));
        CategoryGapMatrix categories = matrix.ToCategoryMatrix();
        DrawnChart byCategory = Checked(() => categories.ToSvg());
        Assert.All(categories.Ids, (id, row) => Assert.All(categories.Categories, (category, column) =>
            Assert.Contains(categories.OpenAt(row, column).ToString(System.Globalization.CultureInfo.InvariantCulture), Cell(byCategory, id, category?.Title ?? "no category"))));
    });

    [Fact]
    public void Transitions_BetweenRoles_AreChartsOfWhatTheTargetAsksFor() => Targets.ForEveryFramework((framework, choices) =>
    {
        RoleTransition transition = Targets.Role(framework, choices).TransitionTo(Targets.Role(framework, choices), Targets.AllKinds);
        DrawnChart chart = Checked(() => transition.ToSvg());
        Assert.All(transition.To.Requirements, requirement => Assert.Contains(requirement.Competency.Title, chart.Titles));
        int legend = transition.To.Requirements.Count > 0 ? 1 : 0;
        Assert.Equal(transition.Kept.Count + legend, chart.Lines.Count(line => line == "kept"));
        Assert.Equal(transition.Gained.Count + legend, chart.Lines.Count(line => line == "gained"));
        Assert.Equal(transition.Raised.Count, chart.Lines.Count(line => line == "raised"));
    });

    [Fact]
    public void Programmes_OfAnyUnits_AreChartsWithABarForEachCategory() => Targets.ForEveryFramework((framework, choices) =>
    {
        ProgrammeReport report = ProgrammeDesign.Of("d", "A design", choices.Some(framework.Units)).ReportFor(Targets.Role(framework, choices));
        DrawnChart chart = Checked(() => report.ToSvg());
        UnitOfCompetency[] units = [.. report.Matching, .. report.Missing];
        string[] bars = [.. units.GroupBy(unit => unit.Category).Select(group => $"{group.Count(report.Matching.Contains)} of {group.Count()}")];
        Assert.Equal(
            (units.Length > 0 ? bars.Append($"{report.Matching.Count} of {units.Length}") : bars).Order(), chart.Lines.Where(line => line.Contains(" of ", StringComparison.Ordinal) && char.IsAsciiDigit(line[0])).Order());
    });

    [Fact]
    public void Paths_BetweenRoles_AreDrawingsOfTheirRolesAndMoves() => Targets.ForEveryFramework((framework, choices) =>
    {
        foreach (CareerPath path in choices.Some(framework.Roles).Take(3).SelectMany(from => framework.Roles.Take(3).Select(to => from.PathTo(to))).OfType<CareerPath>())
        {
            DrawnChart chart = Checked(() => path.ToSvg());
            Assert.All(path.Roles, role => Assert.Contains(role.Title, chart.Titles));
            Assert.Equal(path.SpecialtyChanges, chart.Lines.Count(line => line == "another specialty"));
            Assert.Equal(path.Moves.Count, chart.Lines.Count(line => line.EndsWith("rungs", StringComparison.Ordinal)));
        }
    });

    [Fact]
    public void HeatMaps_OfRolesOfAWorkforce_HaveTheNumbersOfTheirSummaries() => Targets.ForEveryFramework((framework, choices) =>
    {
        CompetencyProfile[] people = [.. Enumerable.Range(0, 1 + choices.Below(3)).Select(place => Renamed(ArbitraryProfile.Of(framework, choices), $"p{place}"))];
        WorkforceRoleGaps gaps = Workforce.Of(framework, people).GapsTo(choices.Some(framework.Roles).Take(3));
        DrawnChart chart = Checked(() => gaps.ToSvg());
        Assert.All(gaps, role => Assert.All(role.Summary.ByCategory, counts =>
            Assert.Contains(counts.Open.ToString(System.Globalization.CultureInfo.InvariantCulture), Cell(chart, role.Target.Title, counts.Category?.Title ?? "no category"))));
    });

    [Fact]
    public void RoleMatrices_OfSomeRoles_AreChartsThatNameThem() => Targets.ForEveryFramework((framework, choices) =>
    {
        Role[] roles = [.. choices.Some(framework.Roles).Take(3)];
        Assert.All(
            new[] { Checked(() => roles.ToRequirementMatrix().ToSvg()), Checked(() => roles.ToCategoryMatrix().ToSvg()), Checked(() => roles.ToSimilarityMatrix().ToSvg()) },
            chart => Assert.All(roles, role => Assert.Contains(role.Title, chart.Titles)));
    });

    [Fact]
    public void SimilarityMatrices_OfSomeRoles_AreWhatTheTransitionsSay() => Targets.ForEveryFramework((framework, choices) =>
    {
        Role[] roles = [.. choices.Some(framework.Roles).Take(3)];
        RoleSimilarityMatrix matrix = roles.ToSimilarityMatrix();
        RequirementMatrix asked = roles.ToRequirementMatrix(Targets.AllKinds);
        Assert.All(roles, (role, row) =>
        {
            Assert.All(roles, (other, column) => Assert.Equal(role.TransitionTo(other).Similarity, matrix.SimilarityAt(row, column)));
            Assert.Equal(role.Requirements.ToHashSet(), Enumerable.Range(0, asked.Competencies.Count).Select(column => asked.RequirementAt(row, column)).OfType<Requirement>().ToHashSet());
        });
    });

    [Fact]
    public void Lattices_OfEveryFramework_HaveTheMovesOfOneRung() => Targets.ForEveryFramework((framework, _) =>
    {
        RoleLattice lattice = framework.ToRoleLattice();
        Assert.Equal(
            framework.Roles.SelectMany(from => framework.Roles.Where(to => to.Rung is not null && to.Rung == from.Rung?.Above).Select(to => (from, to))),
            lattice.Moves.Select(move => (move.From, move.To)));
        Assert.All(lattice.Moves, move => Assert.Equal(
            (move.Transition.Credits, move.Transition.Rungs, move.Transition.UnitsWithoutCredit), (move.Credits, move.Rungs, move.UnitsWithoutCredit)));
        Assert.Equal(lattice.Moves.Count, lattice.ToMermaid().Split('\n').Count(line => line.Contains(" --> ", StringComparison.Ordinal) || line.Contains(" -.-> ", StringComparison.Ordinal)));
        Assert.Equal(lattice.Moves.Count, lattice.ToDot().Split('\n').Count(line => line.Contains(" -> ", StringComparison.Ordinal)));
    });

    [Fact]
    public void Charts_OfWholeFrameworksAndOfALargeTeam_KeepTheirForm()
    {
        IReadOnlyList<Role> roles = BuiltInFrameworks.HkHrm.Roles;
        Checked(() => roles.ToRequirementMatrix().ToSvg());
        Checked(() => roles.ToCategoryMatrix().ToSvg());
        Checked(() => roles.ToSimilarityMatrix().ToSvg());
        Workforce team = Workforce.Of(BuiltInFrameworks.HkHrm, Enumerable.Range(0, 130).Select(place => CompetencyProfile.Of($"p{place:000}")));
        DrawnChart chart = Checked(() => team.GapsTo(HkHrmTeam.Associate).ToMatrix().ToSvg());
        Assert.Contains("and 30 more people", chart.Lines);
        Assert.Contains("p099", chart.Titles);
        Assert.DoesNotContain("p100", chart.Titles);
        DrawnChart nearest = Checked(() => team.GapsTo(HkHrmTeam.Associate).ToSvg());
        Assert.Contains("p059", nearest.Titles);
        Assert.DoesNotContain("p060", nearest.Titles);
    }

    private static CompetencyProfile Renamed(CompetencyProfile profile, string id) => CompetencyProfile.Restore(id, null, [.. profile.Holdings], []);

    private static IEnumerable<string> Cell(DrawnChart chart, string row, string column) => chart.PartsThatBegin($"{row}\n{column}\n");

    private static DrawnChart Checked(Func<string> draw)
    {
        string text = draw();
        Assert.Equal(text, draw());
        var chart = new DrawnChart(text);
        chart.RequireForm();
        chart.RequireContrast();
        return chart;
    }
}
