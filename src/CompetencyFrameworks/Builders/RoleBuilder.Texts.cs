namespace CompetencyFrameworks;

public sealed partial class RoleBuilder
{
    /// <summary>Names the titles that employers use for the job.</summary>
    /// <param name="titles">The titles, in their order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="titles"/> or one of them is <see langword="null"/>.</exception>
    public RoleBuilder WithJobTitles(params string[] titles) => Set("jobTitles", titles);

    /// <summary>Gives the sentence in which the source has the job titles.</summary>
    /// <param name="text">The sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public RoleBuilder WithJobTitlesText(string text) => Set("jobTitlesText", Guard.NotNull(text));

    /// <summary>Says what the job is for.</summary>
    /// <param name="purposes">The major purposes and duties, one paragraph each.</param>
    /// <exception cref="ArgumentNullException"><paramref name="purposes"/> or one of them is <see langword="null"/>.</exception>
    public RoleBuilder WithPurposes(params string[] purposes) => Set("purposes", purposes);

    /// <summary>Says what else is expected of a person in the job.</summary>
    /// <param name="requirements">The expectations, in their order; they are texts, and no competencies.</param>
    /// <exception cref="ArgumentNullException"><paramref name="requirements"/> or one of them is <see langword="null"/>.</exception>
    public RoleBuilder WithGeneralRequirements(params string[] requirements) => Set("generalRequirements", requirements);

    /// <summary>Designs a qualification for the role, in the place of one that was designed before.</summary>
    /// <param name="title">The title, with all its alternatives.</param>
    /// <param name="describe">Describes the rest, where there is more to say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public RoleBuilder WithQualification(string title, Action<QualificationBuilder>? describe = null)
    {
        var qualification = new QualificationBuilder(Guard.NotNull(title));
        describe?.Invoke(qualification);
        Members.Set("qualification", qualification.Members.ToString());
        return this;
    }

    /// <summary>Adds the role's own sentence for one of the units that it asks for, behind those there are.</summary>
    /// <param name="unitId">The id of the unit; several sentences may be of one unit.</param>
    /// <param name="text">The sentence.</param>
    /// <param name="extensions">Fields of your own: the text of one JSON object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unitId"/> or <paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The extensions are not exactly one JSON object.</exception>
    public RoleBuilder AddLearningOutcome(string unitId, string text, string? extensions = null)
    {
        var outcome = new ObjectText();
        PartText.Set(outcome, "unit", Guard.NotNull(unitId));
        PartText.Set(outcome, "text", Guard.NotNull(text));
        PartText.SetExtensions(outcome, extensions);
        return Add("learningOutcomes", outcome.ToString());
    }

    /// <summary>Names what is learned on the job.</summary>
    /// <param name="learning">Critical or desirable learning, in its order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="learning"/> or a part of it is <see langword="null"/>.</exception>
    public RoleBuilder WithOnTheJobLearning(params string[] learning) => Set("onTheJobLearning", learning);

    /// <summary>Names the courses on the market that stand beside the role.</summary>
    /// <param name="courseIds">The ids of the courses, in their order, each once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="courseIds"/> or one of them is <see langword="null"/>.</exception>
    public RoleBuilder WithCourses(params string[] courseIds) => Set("courses", courseIds);
}
