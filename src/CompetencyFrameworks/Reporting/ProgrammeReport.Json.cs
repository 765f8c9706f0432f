namespace CompetencyFrameworks;

public sealed partial class ProgrammeReport
{
    private static readonly RowTable<(ProgrammeReport Report, string Part, UnitOfCompetency Unit, bool? IsInCompletion)> rows =
        new RowTable<(ProgrammeReport Report, string Part, UnitOfCompetency Unit, bool? IsInCompletion)>()
            .With("design", row => row.Report.Design.Id)
            .With("designTitle", row => row.Report.Design.Title)
            .WithRole("role", row => row.Report.Target)
            .With("part", row => row.Part)
            .WithCompetency(row => row.Unit)
            .With("kind", row => row.Report.Target.RequirementFor(row.Unit)?.Kind)
            .With("credit", row => row.Unit.Credit)
            .With("isInCompletion", row => row.IsInCompletion);

    /// <summary>
    /// Returns the report as JSON: an array with an object for each unit of the role or of the design: those matching, then those missing, then the others.
    /// Each has the members <c>design</c>, <c>designTitle</c>, <c>role</c>, <c>roleTitle</c>, <c>part</c> ("matching", "missing", "other"), <c>framework</c>,
    /// <c>edition</c>, <c>competency</c>, <c>title</c>, <c>kind</c>, <c>credit</c> and <c>isInCompletion</c>. What is missing is null. The same report always
    /// gives the same text.
    /// </summary>
    public string ToJson() => rows.ToJson(Rows("matching", Matching).Concat(Rows("missing", Missing)).Concat(Rows("other", Others)));

    private IEnumerable<(ProgrammeReport, string, UnitOfCompetency, bool?)> Rows(string part, IReadOnlyList<UnitOfCompetency> units)
    {
        HashSet<UnitOfCompetency>? completion = Completion is null ? null : [.. Completion];
        return units.Select(unit => (this, part, unit, completion?.Contains(unit)));
    }
}
