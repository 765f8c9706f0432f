namespace CompetencyFrameworks;

/// <summary>
/// Writes reports on programmes and ways into qualifications as JSON: an array with an object for each, in the order of the list, every object with the same members. What is missing is null, and the same
/// results always give the same text.
/// </summary>
public static class ProgrammeLists
{
    private static readonly RowTable<ProgrammeReport> programmeTable = new RowTable<ProgrammeReport>()
        .With("design", report => report.Design.Id)
        .With("designTitle", report => report.Design.Title)
        .WithRole("role", report => report.Target)
        .WithRatio("share", report => report.Share)
        .With("requiredShare", report => report.RequiredShare)
        .With("isScsBased", report => report.IsScsBased)
        .With("missingCore", report => report.MissingCore.Count)
        .With("completion", report => report.Completion?.Count)
        .With("matchingCredits", report => report.MatchingCredits)
        .With("credits", report => report.Credits);

    private static readonly RowTable<QualificationAccess> accessTable = new RowTable<QualificationAccess>()
        .WithRole("role", access => access.Role)
        .With("qualification", access => access.Qualification.Title)
        .With("from", access => access.From?.Id)
        .With("fromTitle", access => access.From?.Title)
        .With("isQualificationPathwayOpen", access => access.IsQualificationPathwayOpen)
        .With("qualificationPathway", access => access.QualificationPathway)
        .With("academicPathway", access => access.AcademicPathway);

    /// <summary>
    /// Returns reports with the members <c>design</c>, <c>designTitle</c>, <c>role</c>, <c>roleTitle</c>, <c>share</c>, <c>shareOf</c>, <c>requiredShare</c>,
    /// <c>isScsBased</c>, <c>missingCore</c> and <c>completion</c> (how many), <c>matchingCredits</c> and <c>credits</c>.
    /// </summary>
    /// <param name="reports">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<ProgrammeReport> reports) => programmeTable.ToJson(Guard.NotNull(reports));

    /// <summary>
    /// Returns ways into qualifications with the members <c>role</c>, <c>roleTitle</c>, <c>qualification</c>, <c>from</c>, <c>fromTitle</c>,
    /// <c>isQualificationPathwayOpen</c>, <c>qualificationPathway</c> and <c>academicPathway</c>.
    /// </summary>
    /// <param name="accesses">The results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="accesses"/> is <see langword="null"/>.</exception>
    public static string ToJson(this IEnumerable<QualificationAccess> accesses) => accessTable.ToJson(Guard.NotNull(accesses));
}
