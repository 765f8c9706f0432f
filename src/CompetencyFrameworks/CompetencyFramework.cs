namespace CompetencyFrameworks;

/// <summary>
/// A competency framework: ladders of levels, categories, units of competency, graded competencies, specialties, courses and roles, all reachable from each
/// other. It never changes, so any number of threads may read it.
/// </summary>
public sealed partial class CompetencyFramework : FrameworkItem
{
    private readonly Deferred<FrameworkSource>? source;

    // Found when they are first asked for. Two threads may both find them; both get those that were there first.
    private BackwardReferences? backward;

    internal CompetencyFramework(
        ItemIdentity identity, string title, string edition, string? language, string? schema, Func<CompetencyFramework, FrameworkContents> contents)
        : base(identity)
    {
        Title = title;
        Edition = edition;
        Language = language;
        Schema = schema;
        FrameworkContents made = contents(this);
        source = made.Source;
        QualificationLadder = made.QualificationLadder;
        RoleLadder = made.RoleLadder;
        Ladders = new ModelList<Ladder>(made.Ladders, "ladder", this);
        Categories = new ModelList<Category>(made.Categories, "category", this);
        Units = new ModelList<UnitOfCompetency>(made.Units, "unit of competency", this);
        GradedCompetencies = new ModelList<GradedCompetency>(made.GradedCompetencies, "graded competency", this);
        Competencies = new ModelList<Competency>([.. made.Units, .. made.GradedCompetencies], "competency", this);
        Specialties = new ModelList<Specialty>(made.Specialties, "specialty", this);
        Courses = new ModelList<Course>(made.Courses, "course", this);
        Roles = new ModelList<Role>(made.Roles, "role", this);
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The edition of the framework as a set of data, such as <c>1</c> or <c>2026</c>. A profile holds one edition of a framework.</summary>
    public string Edition { get; }

    /// <summary>The language of the texts as a language tag, such as <c>en</c>; <see langword="null"/> where none is stated.</summary>
    public string? Language { get; }

    /// <summary>Where the texts come from; <see langword="null"/> where the framework does not say.</summary>
    public FrameworkSource? Source => source?.Value;

    /// <summary>The ladder of qualification levels; <see langword="null"/> where the framework has none.</summary>
    public Ladder? QualificationLadder { get; }

    /// <summary>The ladder that roles stand on unless they say otherwise; <see langword="null"/> where the framework has none.</summary>
    public Ladder? RoleLadder { get; }

    /// <summary>The ladders, in the framework's order.</summary>
    public ModelList<Ladder> Ladders { get; }

    /// <summary>The categories, in the framework's order, nested ones among them.</summary>
    public ModelList<Category> Categories { get; }

    /// <summary>The units of competency, in the framework's order (by code in the Hong Kong specifications).</summary>
    public ModelList<UnitOfCompetency> Units { get; }

    /// <summary>The graded competencies, in the framework's order.</summary>
    public ModelList<GradedCompetency> GradedCompetencies { get; }

    /// <summary>All competencies: the units, then the graded competencies.</summary>
    public ModelList<Competency> Competencies { get; }

    /// <summary>The specialties, in the framework's order.</summary>
    public ModelList<Specialty> Specialties { get; }

    /// <summary>The courses on the market, in the framework's order.</summary>
    public ModelList<Course> Courses { get; }

    /// <summary>The roles, in the framework's order.</summary>
    public ModelList<Role> Roles { get; }

    internal BackwardReferences Backward => backward ?? Interlocked.CompareExchange(ref backward, new BackwardReferences(this), null) ?? backward;

    /// <summary>The schema that the file names, which is written back and not otherwise used.</summary>
    internal string? Schema { get; }

    /// <summary>Id and edition, for messages.</summary>
    internal string Name => $"{Id}, edition {Edition}";

    /// <summary>Returns title, id and edition.</summary>
    public override string ToString() => $"{Title} ({Name})";
}
