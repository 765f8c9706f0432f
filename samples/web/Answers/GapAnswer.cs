namespace CompetencyFrameworks.Web.Answers;

/// <summary>How far a person is from a role. A figure is null where there is nothing to cover.</summary>
/// <param name="Person">The person's name, or id where there is none.</param>
/// <param name="Role">The role's title.</param>
/// <param name="IsReady">Whether nothing is open.</param>
/// <param name="Satisfied">Requirements satisfied, of all.</param>
/// <param name="Units">Units held, of those asked for.</param>
/// <param name="Credits">Credits of units held, of those asked for.</param>
/// <param name="Graded">Graded competencies at the level asked for or above it, of all.</param>
/// <param name="Progress">Requirements by weight, with the part of the way to each.</param>
/// <param name="NextSteps">What is open, what to do first standing first.</param>
/// <param name="Unplaced">Holdings that no framework knows, with the reason.</param>
public sealed record GapAnswer(
    string Person,
    string Role,
    bool IsReady,
    FigureAnswer? Satisfied,
    FigureAnswer? Units,
    FigureAnswer? Credits,
    FigureAnswer? Graded,
    FigureAnswer? Progress,
    IReadOnlyList<NextStepAnswer> NextSteps,
    IReadOnlyList<string> Unplaced)
{
    internal static GapAnswer Of(GapReport report) => new(
        report.Profile.Name ?? report.Profile.Id,
        report.Target.Title,
        report.IsReady,
        FigureAnswer.Of(report.Coverage),
        FigureAnswer.Of(report.UnitCoverage),
        FigureAnswer.Of(report.CreditCoverage),
        FigureAnswer.Of(report.GradedCoverage),
        FigureAnswer.Of(report.Progress),
        [.. report.NextSteps.Select(NextStepAnswer.Of)],
        [.. report.Profile.Unplaced.Select(holding => holding.Reason)]);
}
