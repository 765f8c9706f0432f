namespace CompetencyFrameworks;

/// <summary>Describes a course on the market inside <see cref="FrameworkBuilder.AddCourse"/>.</summary>
public sealed class CourseBuilder : ItemBuilder<CourseBuilder>
{
    internal CourseBuilder(string id)
        : base(id)
    {
    }

    /// <summary>Names the qualification that the course leads to.</summary>
    /// <param name="title">The title of the qualification.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public CourseBuilder WithQualificationTitle(string title) => Set("qualificationTitle", Guard.NotNull(title));

    /// <summary>Names the programme.</summary>
    /// <param name="title">The title of the programme.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is <see langword="null"/>.</exception>
    public CourseBuilder WithProgrammeTitle(string title) => Set("programmeTitle", Guard.NotNull(title));

    /// <summary>Gives the course its qualification level.</summary>
    /// <param name="levelId">The id of a level of the framework's qualification ladder.</param>
    /// <exception cref="ArgumentNullException"><paramref name="levelId"/> is <see langword="null"/>.</exception>
    public CourseBuilder WithLevel(string levelId) => Set("level", Guard.NotNull(levelId));

    /// <summary>Names who offers the course.</summary>
    /// <param name="operatorName">The operator or agency.</param>
    /// <exception cref="ArgumentNullException"><paramref name="operatorName"/> is <see langword="null"/>.</exception>
    public CourseBuilder WithOperator(string operatorName) => Set("operator", Guard.NotNull(operatorName, nameof(operatorName)));
}
