namespace CompetencyFrameworks.Tests.Data;

/// <summary>What holds over all twelve roles of the Vocational Qualification Specifications.</summary>
public sealed class HkHrmConsistencyTests
{
    private static readonly CompetencyFramework hk = BuiltInFrameworks.HkHrm;

    [Fact]
    public void Counts_OfTheFramework_AreThoseOfTheDocuments()
    {
        Assert.Equal((3, 33, 139, 12), (hk.Ladders.Count, hk.Categories.Count, hk.Units.Count, hk.GradedCompetencies.Count));
        Assert.Equal((3, 12, 45), (hk.Specialties.Count, hk.Roles.Count, hk.Courses.Count));
        Assert.Equal((266, 116), (hk.Roles.Sum(role => role.LearningOutcomes.Count), hk.Roles.Sum(role => role.Courses.Count)));
        Assert.Equal((7, 4, 3), (hk.Ladders["qf"].Levels.Count, hk.Ladders["job-role"].Levels.Count, hk.Ladders["proficiency"].Levels.Count));
        Assert.Same(hk.Ladders["qf"], hk.QualificationLadder);
        Assert.Same(hk.Ladders["job-role"], hk.RoleLadder);
    }

    [Fact]
    public void Roles_InOrder_AreThoseOfTheDocuments() => Assert.Equal(
        [
            "talent-management/head Director (Talent Management)",
            "talent-management/manager Manager (Talent Management)",
            "talent-management/officer Officer (Talent Management)",
            "talent-management/associate Associate (Talent Management)",
            "human-resource-generalist/head Head (Human Resource Generalist)",
            "human-resource-generalist/manager Manager (Human Resource Generalist)",
            "human-resource-generalist/officer Officer (Human Resource Generalist)",
            "human-resource-generalist/associate Associate (Human Resource Generalist)",
            "workforce-planning-and-resourcing/head Director (Workforce Planning and Resourcing)",
            "workforce-planning-and-resourcing/manager Manager (Workforce Planning and Resourcing)",
            "workforce-planning-and-resourcing/officer Officer (Workforce Planning and Resourcing)",
            "workforce-planning-and-resourcing/associate Associate (Workforce Planning and Resourcing)",
        ],
        hk.Roles.Select(role => $"{role.Id} {role.Title}"));

    [Fact]
    public void LearningOutcomes_OfEveryRole_AreOneForEachOfItsUnits() => Assert.All(hk.Roles, role => Assert.Equal(
        role.Units.Select(unit => unit.Id).Order(StringComparer.Ordinal),
        role.LearningOutcomes.Select(outcome => outcome.Unit.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public void Level_OfEveryUnit_IsTheDigitBehindTheLInItsCode() => Assert.All(hk.Units, unit =>
    {
        Assert.Equal(unit.Code![^1].ToString(), unit.Level!.Id);
        Assert.Equal('L', unit.Code[^2]);
        Assert.InRange(unit.Level.Rank, 2, 7);
    });

    [Fact]
    public void Units_OnTwoRungs_AreSix() => Assert.Equal(
        ["106921L5", "106958L5", "107020L5", "107051L5", "107063L5", "107091L4"],
        hk.Units.Where(unit => unit.RequiredBy.Select(role => role.Rung).Distinct().Count() == 2).Select(unit => unit.Id));

    [Theory]
    [InlineData("talent-management")]
    [InlineData("human-resource-generalist")]
    [InlineData("workforce-planning-and-resourcing")]
    public void Officer_AndManagerOfASpecialty_ShareNoUnit(string specialty) => Assert.Empty(
        hk.Roles[specialty + "/officer"].Units.Intersect(hk.Roles[specialty + "/manager"].Units));

    [Fact]
    public void Qualification_OfEveryRole_OpensFromTheLevelBelow() => Assert.All(hk.Roles, role =>
    {
        Qualification qualification = role.Qualification!;
        Assert.Equal(0.6m, qualification.UnitShare);
        Assert.Same(qualification.Level!.Below, qualification.QualificationEntry!.Level);
        Assert.Equal($"Completion of Level {qualification.Level.Rank - 1} QF-recognised qualifications in related disciplines.", qualification.QualificationEntry.Text);
        Assert.Equal(role.Rung!.Rank + 2, qualification.Level.Rank);
    });

    [Fact]
    public void Courses_OfTheMarket_AreDistinctAndNumberedByFirstMention()
    {
        Assert.Equal(hk.Courses.Count, hk.Courses.Select(Lines.Of).Distinct().Count());
        Assert.Equal(hk.Courses, hk.Roles.SelectMany(role => role.Courses).Distinct());
        Assert.Equal(Enumerable.Range(1, 45).Select(number => $"course-{number:000}"), hk.Courses.Select(course => course.Id));
    }
}
