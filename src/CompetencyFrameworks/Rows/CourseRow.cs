namespace CompetencyFrameworks;

/// <summary>A course, as a flat record of <see cref="FrameworkTables.Courses"/>.</summary>
public sealed class CourseRow
{
    private readonly Course course;

    internal CourseRow(Course course) => this.course = course;

    internal static TableColumns<CourseRow> Columns { get; } = new TableColumns<CourseRow>("courses")
        .Text(nameof(Framework), "Id of the framework.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Course), "Id of the course.", row => row.Course)
        .TextOrNull(nameof(Code), "Notation printed in the source.", row => row.Code)
        .TextOrNull(nameof(Uri), "Identifier on the web.", row => row.Uri)
        .TextOrNull(nameof(QualificationTitle), "Title of the qualification.", row => row.QualificationTitle)
        .TextOrNull(nameof(ProgrammeTitle), "Title of the programme.", row => row.ProgrammeTitle)
        .Number(nameof(Rank), "Rank of the qualification level.", row => row.Rank)
        .TextOrNull(nameof(Level), "Id of the qualification level.", row => row.Level)
        .TextOrNull(nameof(LevelTitle), "Title of the qualification level.", row => row.LevelTitle)
        .TextOrNull(nameof(Operator), "Operator of the course.", row => row.Operator)
        .Number(nameof(Roles), "Number of roles that name it.", row => row.Roles);

    /// <summary>Id of the framework.</summary>
    public string Framework => course.Framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => course.Framework.Edition;

    /// <summary>Id of the course.</summary>
    public string Course => course.Id;

    /// <summary>Notation printed in the source.</summary>
    public string? Code => course.Code;

    /// <summary>Identifier on the web.</summary>
    public string? Uri => course.Uri;

    /// <summary>Title of the qualification.</summary>
    public string? QualificationTitle => course.QualificationTitle;

    /// <summary>Title of the programme.</summary>
    public string? ProgrammeTitle => course.ProgrammeTitle;

    /// <summary>Rank of the qualification level.</summary>
    public int? Rank => course.Level?.Rank;

    /// <summary>Id of the qualification level.</summary>
    public string? Level => course.Level?.Id;

    /// <summary>Title of the qualification level.</summary>
    public string? LevelTitle => course.Level?.Title;

    /// <summary>Operator of the course.</summary>
    public string? Operator => course.Operator;

    /// <summary>Number of roles that name it.</summary>
    public int Roles => course.Roles.Count;

    /// <summary>Returns the title of the programme, or else of the qualification.</summary>
    public override string ToString() => course.ToString();
}
