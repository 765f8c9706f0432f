namespace CompetencyFrameworks;

/// <summary>A job with the competencies it asks for.</summary>
public sealed partial class Role : FrameworkItem
{
    private static readonly IReadOnlyList<string> none = Array.AsReadOnly(Array.Empty<string>());

    // Made when it is first asked for. Two threads may both make it, and make the same.
    private Dictionary<Competency, Requirement>? byCompetency;

    internal Role(
        CompetencyFramework? framework,
        ItemIdentity identity,
        string title,
        IReadOnlyList<Requirement> requirements,
        Specialty? specialty = null,
        Level? rung = null,
        string? rungExtensions = null,
        IReadOnlyList<string>? jobTitles = null,
        string? jobTitlesText = null,
        IReadOnlyList<string>? purposes = null,
        IReadOnlyList<string>? generalRequirements = null,
        Qualification? qualification = null,
        IReadOnlyList<LearningOutcome>? learningOutcomes = null,
        IReadOnlyList<string>? onTheJobLearning = null,
        IReadOnlyList<Course>? courses = null,
        IReadOnlyList<Competency>? leftOut = null)
        : base(identity)
    {
        Framework = framework;
        Title = title;
        Requirements = requirements;
        Specialty = specialty;
        Rung = rung;
        RungExtensions = rungExtensions;
        JobTitles = jobTitles ?? none;
        JobTitlesText = jobTitlesText;
        Purposes = purposes ?? none;
        GeneralRequirements = generalRequirements ?? none;
        Qualification = qualification;
        LearningOutcomes = learningOutcomes ?? Array.AsReadOnly(Array.Empty<LearningOutcome>());
        OnTheJobLearning = onTheJobLearning ?? none;
        Courses = new ModelList<Course>([.. courses ?? []], "course", this);
        LeftOut = new ModelList<Competency>([.. leftOut ?? []], "competency left out", this);
        Units = new ModelList<UnitOfCompetency>([.. requirements.Select(asked => asked.Competency).OfType<UnitOfCompetency>()], "unit of competency", this);
        GradedCompetencies = new ModelList<GradedCompetency>(
            [.. requirements.Select(asked => asked.Competency).OfType<GradedCompetency>()], "graded competency", this);
        InReportOrder = [.. requirements.OrderBy(asked => asked.Kind)];
    }

    /// <summary>
    /// The framework of the competencies that the role asks for; <see langword="null"/> only for a role made in code that spans several, or asks for nothing.
    /// </summary>
    public CompetencyFramework? Framework { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The area of work; <see langword="null"/> where the role belongs to none.</summary>
    public Specialty? Specialty { get; }

    /// <summary>The rung of a ladder of roles ("Occupational / Job Role" in Hong Kong); <see langword="null"/> where the role has none.</summary>
    public Level? Rung { get; }

    /// <summary>The exact JSON text of the <c>extensions</c> beside the rung, where the file writes the rung as an object with some.</summary>
    public string? RungExtensions { get; }

    /// <summary>Titles that employers use for the job, in the order of the source.</summary>
    public IReadOnlyList<string> JobTitles { get; }

    /// <summary>The sentence in which the source gives the job titles; <see langword="null"/> where it has none.</summary>
    public string? JobTitlesText { get; }

    /// <summary>The major purposes and duties, one paragraph each.</summary>
    public IReadOnlyList<string> Purposes { get; }

    /// <summary>What else the source expects of a person in the job, in its order.</summary>
    public IReadOnlyList<string> GeneralRequirements { get; }

    /// <summary>What the role asks for, of every kind, in the order of the source. No competency stands twice.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    /// <summary>The units among <see cref="Requirements"/>, of every kind, in their order.</summary>
    public ModelList<UnitOfCompetency> Units { get; }

    /// <summary>The graded competencies among <see cref="Requirements"/>, of every kind, in their order.</summary>
    public ModelList<GradedCompetency> GradedCompetencies { get; }

    /// <summary>The qualification designed for the role; <see langword="null"/> where the source designs none.</summary>
    public Qualification? Qualification { get; }

    /// <summary>The role's sentences for its units, in the order of their own table, which is not that of the units.</summary>
    public IReadOnlyList<LearningOutcome> LearningOutcomes { get; }

    /// <summary>Critical or desirable learning on the job, in the order of the source.</summary>
    public IReadOnlyList<string> OnTheJobLearning { get; }

    /// <summary>The courses on the market that the source names beside the role, in its order.</summary>
    public ModelList<Course> Courses { get; }

    /// <summary>
    /// The competencies that a role made by <see cref="AtLevel"/> leaves out because the level does not apply to them, in the framework's order; empty for
    /// every other role.
    /// </summary>
    public ModelList<Competency> LeftOut { get; }

    /// <summary>The requirements by kind, and inside a kind in the role's own order: the order of every report.</summary>
    internal Requirement[] InReportOrder { get; }

    /// <summary>Whether the role is one of its framework's own, and not made in code.</summary>
    internal bool IsListed => Framework is not null && Framework.Roles.TryGet(Id, out Role? own) && ReferenceEquals(own, this);

    /// <summary>The frameworks that the role is of and asks about, each once, in the order in which it first asks for one.</summary>
    internal IEnumerable<CompetencyFramework> Frameworks =>
        (Framework is null ? [] : new[] { Framework }).Concat(Requirements.Select(requirement => requirement.Competency.Framework)).Distinct();

    /// <summary>Returns what the role asks of a competency; <see langword="null"/> where it does not ask for it.</summary>
    /// <param name="competency">A competency, known by framework, edition and id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="competency"/> is <see langword="null"/>.</exception>
    public Requirement? RequirementFor(Competency competency) =>
        (byCompetency ??= Requirements.ToDictionary(asked => asked.Competency, ModelKey.Comparer)).TryGetValue(Guard.NotNull(competency), out Requirement? requirement)
            ? requirement
            : null;

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}
