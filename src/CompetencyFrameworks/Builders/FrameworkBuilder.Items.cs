namespace CompetencyFrameworks;

public sealed partial class FrameworkBuilder
{
    /// <summary>Adds a ladder.</summary>
    /// <param name="id">The id, unique among the ladders.</param>
    /// <param name="title">The title.</param>
    /// <param name="describe">Adds its levels, lowest first, at least one; a ladder without levels is a fault.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="title"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder AddLadder(string id, string title, Action<LadderBuilder>? describe = null) =>
        Add("ladders", new LadderBuilder(Guard.NotNull(id), Guard.NotNull(title)), describe);

    /// <summary>Adds a category.</summary>
    /// <param name="id">The id, unique among the categories.</param>
    /// <param name="title">The title.</param>
    /// <param name="describe">Describes the rest, where there is more to say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="title"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder AddCategory(string id, string title, Action<CategoryBuilder>? describe = null) =>
        Add("categories", new CategoryBuilder(Guard.NotNull(id), Guard.NotNull(title)), describe);

    /// <summary>Adds a unit of competency.</summary>
    /// <param name="id">The id, unique among units and graded competencies.</param>
    /// <param name="title">The title.</param>
    /// <param name="describe">Describes the rest, where there is more to say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="title"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder AddUnit(string id, string title, Action<UnitBuilder>? describe = null) =>
        Add("units", new UnitBuilder(Guard.NotNull(id), Guard.NotNull(title)), describe);

    /// <summary>Adds a graded competency.</summary>
    /// <param name="id">The id, unique among units and graded competencies.</param>
    /// <param name="title">The title.</param>
    /// <param name="ladderId">The id of the ladder whose levels it is held at.</param>
    /// <param name="describe">Describes the rest, where there is more to say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/>, <paramref name="title"/> or <paramref name="ladderId"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder AddGradedCompetency(string id, string title, string ladderId, Action<GradedCompetencyBuilder>? describe = null) =>
        Add("gradedCompetencies", new GradedCompetencyBuilder(Guard.NotNull(id), Guard.NotNull(title), Guard.NotNull(ladderId)), describe);

    /// <summary>Adds a specialty, an area of work.</summary>
    /// <param name="id">The id, unique among the specialties.</param>
    /// <param name="title">The title.</param>
    /// <param name="describe">Describes the rest, where there is more to say.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="title"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder AddSpecialty(string id, string title, Action<SpecialtyBuilder>? describe = null) =>
        Add("specialties", new SpecialtyBuilder(Guard.NotNull(id), Guard.NotNull(title)), describe);

    /// <summary>Adds a course on the market.</summary>
    /// <param name="id">The id, unique among the courses.</param>
    /// <param name="describe">Describes the rest; a course needs no title.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder AddCourse(string id, Action<CourseBuilder>? describe = null) =>
        Add("courses", new CourseBuilder(Guard.NotNull(id)), describe);

    /// <summary>Adds a role.</summary>
    /// <param name="id">The id, unique among the roles.</param>
    /// <param name="title">The title.</param>
    /// <param name="describe">Describes the rest: what the role asks for, and what stands beside it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="title"/> is <see langword="null"/>.</exception>
    public FrameworkBuilder AddRole(string id, string title, Action<RoleBuilder>? describe = null) =>
        Add("roles", new RoleBuilder(Guard.NotNull(id), Guard.NotNull(title)), describe);
}
