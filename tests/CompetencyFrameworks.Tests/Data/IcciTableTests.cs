namespace CompetencyFrameworks.Tests.Data;

public sealed class IcciTableTests
{
    private static IEnumerable<Level> Levels => BuiltInFrameworks.Icci.Ladders[0].Levels;

    // ICCI Career & Talent Management Competencies, head of the table: the columns.
    [Fact]
    public void Levels_OfTheFramework_AreTheColumnsOfTheDocument() =>
        Assert.Equal(
            [
                ("CA", "Career Advocate/Career Adviser (paraprofessional delivering services with minimal or on job training)", null, null),
                ("CMA", "Gaining professional competency", 0, 3),
                ("CMP", "Professional practitioner - serving & supporting clients", 3, 5),
                ("CMF", "Leading Practitioner", 5, (decimal?)null),
            ],
            Levels.Select(level => (level.Title, level.Description, level.Years?.From, level.Years?.To)));

    // The columns "Dimension" and "Description of Abilities", first statement of each row.
    [Fact]
    public void Titles_OfTheAbilities_AreTheFirstStatementsOfTheDocument() =>
        Assert.Equal(
            [
                "Professional Knowledge | Identify the career/ talent management needs of individual and/or organizational clients",
                "Professional Knowledge | Ability to use career development & talent management theories and best practices to address client career/ talent management needs",
                "Professional Practice | Establish effective professional relationships",
                "Professional Practice | Ability to offer Career & Talent Management Programs appropriate for the practitioner's client range or niche",
                "Professional Practice | Ability to Support clients to make individual or organizational transitions",
                "Professional Engagement | Ability and commitment to undertake ongoing Professional Learning to retain credibility and effectiveness in the marketplace",
                "Professional Engagement | Ability and commitment to engage Professionally with colleagues, clients, employers and professional community",
            ],
            BuiltInFrameworks.Icci.GradedCompetencies.Select(ability => $"{ability.Category?.Title} | {ability.Title}"));

    // The columns "Performance Criteria": CA, CMA, CMP, CMF.
    [Fact]
    public void Criteria_OfEveryAbilityAndLevel_AreAsManyAsInTheDocument() =>
        Assert.Equal(
            [
                "8 5 4 5",
                "3 7 7 7",
                "6 4 3 2",
                "4 4 2 2",
                "2 2 2 2",
                "4 3 3 3",
                "3 2 3 2",
            ],
            BuiltInFrameworks.Icci.GradedCompetencies.Select(ability => string.Join(' ', Levels.Select(level => ability.StatementsAt(level).Count))));

    [Fact]
    public void Criteria_OfEveryLevel_AreAsManyAsInTheDocument() =>
        Assert.Equal(
            [30, 27, 24, 23],
            Levels.Select(level => BuiltInFrameworks.Icci.GradedCompetencies.Sum(ability => ability.StatementsAt(level).Count)));
}
