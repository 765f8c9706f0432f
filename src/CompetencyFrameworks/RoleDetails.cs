namespace CompetencyFrameworks;

/// <summary>What a role says beside what it asks for. Most questions do without.</summary>
internal sealed class RoleDetails(
    IReadOnlyList<string> jobTitles,
    string? jobTitlesText,
    IReadOnlyList<string> purposes,
    IReadOnlyList<string> generalRequirements,
    Qualification? qualification,
    IReadOnlyList<LearningOutcome> learningOutcomes,
    IReadOnlyList<string> onTheJobLearning,
    Course[] courses)
{
    private static readonly IReadOnlyList<string> noTexts = Array.AsReadOnly(Array.Empty<string>());

    /// <summary>A role that was made in code has none.</summary>
    public static RoleDetails None { get; } = new(noTexts, null, noTexts, noTexts, null, Array.AsReadOnly(Array.Empty<LearningOutcome>()), noTexts, []);

    public IReadOnlyList<string> JobTitles { get; } = jobTitles;

    public string? JobTitlesText { get; } = jobTitlesText;

    public IReadOnlyList<string> Purposes { get; } = purposes;

    public IReadOnlyList<string> GeneralRequirements { get; } = generalRequirements;

    public Qualification? Qualification { get; } = qualification;

    public IReadOnlyList<LearningOutcome> LearningOutcomes { get; } = learningOutcomes;

    public IReadOnlyList<string> OnTheJobLearning { get; } = onTheJobLearning;

    public Course[] Courses { get; } = courses;
}
