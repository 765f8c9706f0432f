namespace CompetencyFrameworks;

/// <summary>A job with the competencies it asks for.</summary>
public sealed partial class Role : FrameworkItem
{
    private readonly Deferred<IReadOnlyList<Requirement>> requirements;
    private readonly Deferred<RoleDetails>? details;

    // Made when they are first asked for. Two threads may both make them, and make the same; whoever compares lists gets the same one.
    private Dictionary<Competency, Requirement>? byCompetency;
    private Requirement[]? inReportOrder;
    private ModelList<Course>? courses;
    private ModelList<UnitOfCompetency>? units;
    private ModelList<GradedCompetency>? gradedCompetencies;

    internal Role(
        CompetencyFramework? framework,
        ItemIdentity identity,
        string title,
        Deferred<IReadOnlyList<Requirement>> requirements,
        Specialty? specialty = null,
        Level? rung = null,
        string? rungExtensions = null,
        Deferred<RoleDetails>? details = null,
        Competency[]? leftOut = null)
        : base(identity)
    {
        Framework = framework;
        Title = title;
        this.requirements = requirements;
        Specialty = specialty;
        Rung = rung;
        RungExtensions = rungExtensions;
        this.details = details;
        LeftOut = new ModelList<Competency>(leftOut ?? [], "competency left out", this);
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
    public IReadOnlyList<string> JobTitles => Details.JobTitles;

    /// <summary>The sentence in which the source gives the job titles; <see langword="null"/> where it has none.</summary>
    public string? JobTitlesText => Details.JobTitlesText;

    /// <summary>The major purposes and duties, one paragraph each.</summary>
    public IReadOnlyList<string> Purposes => Details.Purposes;

    /// <summary>What else the source expects of a person in the job, in its order.</summary>
    public IReadOnlyList<string> GeneralRequirements => Details.GeneralRequirements;

    /// <summary>What the role asks for, of every kind, in the order of the source. No competency stands twice.</summary>
    public IReadOnlyList<Requirement> Requirements => requirements.Value;

    /// <summary>The units among <see cref="Requirements"/>, of every kind, in their order.</summary>
    public ModelList<UnitOfCompetency> Units =>
        units ?? Interlocked.CompareExchange(ref units, AskedFor<UnitOfCompetency>("unit of competency"), null) ?? units;

    /// <summary>The graded competencies among <see cref="Requirements"/>, of every kind, in their order.</summary>
    public ModelList<GradedCompetency> GradedCompetencies =>
        gradedCompetencies ?? Interlocked.CompareExchange(ref gradedCompetencies, AskedFor<GradedCompetency>("graded competency"), null) ?? gradedCompetencies;

    /// <summary>The qualification designed for the role; <see langword="null"/> where the source designs none.</summary>
    public Qualification? Qualification => Details.Qualification;

    /// <summary>The role's sentences for its units, in the order of their own table, which is not that of the units.</summary>
    public IReadOnlyList<LearningOutcome> LearningOutcomes => Details.LearningOutcomes;

    /// <summary>Critical or desirable learning on the job, in the order of the source.</summary>
    public IReadOnlyList<string> OnTheJobLearning => Details.OnTheJobLearning;

    /// <summary>The courses on the market that the source names beside the role, in its order.</summary>
    public ModelList<Course> Courses =>
        courses ?? Interlocked.CompareExchange(ref courses, new ModelList<Course>(Details.Courses, "course", this), null) ?? courses;

    /// <summary>
    /// The competencies that a role made by <see cref="AtLevel"/> leaves out because the level does not apply to them, in the framework's order; empty for
    /// every other role.
    /// </summary>
    public ModelList<Competency> LeftOut { get; }

    /// <summary>The requirements by kind, and inside a kind in the role's own order: the order of every report.</summary>
    internal Requirement[] InReportOrder => inReportOrder ??= ByKind(Requirements);

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

    private RoleDetails Details => details?.Value ?? RoleDetails.None;
}
