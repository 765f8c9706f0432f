using System.Globalization;

namespace CompetencyFrameworks.Tests.Data;

/// <summary>Puts parts of a framework on single lines, to be compared with lines read off the documents.</summary>
internal static class Lines
{
    /// <summary>Kind, id and, for a graded competency, the title of the level: <c>Core 106917L4</c>.</summary>
    public static string Of(Requirement requirement) =>
        requirement.Level is null ? $"{requirement.Kind} {requirement.Competency.Id}" : $"{requirement.Kind} {requirement.Competency.Title}: {requirement.Level.Title}";

    /// <summary>A row of a document's table of units: <c>category | title | code | level | credit</c>.</summary>
    public static string Of(UnitOfCompetency unit) =>
        string.Format(CultureInfo.InvariantCulture, "{0} | {1} | {2} | {3} | {4}", unit.Category?.Title, unit.Title, unit.Code, unit.Level?.Id, unit.Credit);

    /// <summary>Code and sentence: <c>106917L4 Demonstrate the linkage …</c>.</summary>
    public static string Of(LearningOutcome outcome) => $"{outcome.Unit.Code} {outcome.Text}";

    /// <summary>A row of a document's table of courses: <c>qualification | programme | level | operator</c>.</summary>
    public static string Of(Course course) => $"{course.QualificationTitle} | {course.ProgrammeTitle} | {course.Level?.Id} | {course.Operator}";
}
