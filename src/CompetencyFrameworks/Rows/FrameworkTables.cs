using System.Globalization;

namespace CompetencyFrameworks;

/// <summary>All that is in one or more frameworks as tables, ready for a spreadsheet, a data frame or a database. Rows stand in the order of the frameworks.</summary>
[TypeFormatterSource]
public sealed class FrameworkTables
{
    private readonly CompetencyFramework[] frameworks;

    private FrameworkTables(CompetencyFramework[] frameworks)
    {
        this.frameworks = frameworks;
        Frameworks = new(FrameworkRow.Columns, frameworks.Select(framework => new FrameworkRow(framework)));
        Levels = new(LevelRow.Columns, Each(framework => framework.Ladders).SelectMany(ladder => ladder.Levels).Select(level => new LevelRow(level)));
        Categories = new(CategoryRow.Columns, Each(framework => framework.Categories).Select(category => new CategoryRow(category)));
        Competencies = new(CompetencyRow.Columns, Each(framework => framework.Competencies).Select(competency => new CompetencyRow(competency)));
        Statements = new(StatementRow.Columns, frameworks.SelectMany(FrameworkTexts.Of));
        Relations = new(RelationRow.Columns, frameworks.SelectMany(FrameworkRelations.Of));
        Specialties = new(SpecialtyRow.Columns, Each(framework => framework.Specialties).Select(specialty => new SpecialtyRow(specialty)));
        Courses = new(CourseRow.Columns, Each(framework => framework.Courses).Select(course => new CourseRow(course)));
        Roles = new(RoleRow.Columns, frameworks.SelectMany(framework => framework.Roles.Select(role => new RoleRow(framework, role))));
        RoleRequirements = new(
            RoleRequirementRow.Columns,
            Each(framework => framework.Roles).SelectMany(role => role.Requirements.Select((requirement, i) => new RoleRequirementRow(role, i + 1, requirement))));
        All = Array.AsReadOnly<TidyTable>(
            [Frameworks, Levels, Categories, Competencies, Statements, Relations, Specialties, Courses, Roles, RoleRequirements, DataDictionary.Rows]);
    }

    /// <summary>The frameworks themselves, with how much is in each.</summary>
    public TidyTable<FrameworkRow> Frameworks { get; }

    /// <summary>The levels of all ladders, ladder by ladder, lowest first.</summary>
    public TidyTable<LevelRow> Levels { get; }

    /// <summary>The categories of competencies.</summary>
    public TidyTable<CategoryRow> Categories { get; }

    /// <summary>The units of competency, then the graded competencies.</summary>
    public TidyTable<CompetencyRow> Competencies { get; }

    /// <summary>
    /// The texts of lists: assessment criteria of units; statements of graded competencies level by level, lowest first, and their knowledge and skills; key activities of
    /// specialties; job titles, purposes, general requirements, learning outcomes and on-the-job learning of roles, and awards, fields and pathways of their qualifications.
    /// </summary>
    public TidyTable<StatementRow> Statements { get; }

    /// <summary>
    /// What items refer to: ladders of the framework, ladder of a level, category around a category, category, level and ladder of a competency, level of a course;
    /// specialty, rung, levels of the qualification and courses of a role; and what of the edition before each takes the place of. What roles ask for stands in
    /// <see cref="RoleRequirements"/>.
    /// </summary>
    public TidyTable<RelationRow> Relations { get; }

    /// <summary>The specialties.</summary>
    public TidyTable<SpecialtyRow> Specialties { get; }

    /// <summary>The courses.</summary>
    public TidyTable<CourseRow> Courses { get; }

    /// <summary>The roles, with their qualifications.</summary>
    public TidyTable<RoleRow> Roles { get; }

    /// <summary>What roles ask for, role by role, in each role's own order.</summary>
    public TidyTable<RoleRequirementRow> RoleRequirements { get; }

    /// <summary>All of these tables, and last <see cref="DataDictionary.Rows"/>, which says what stands in them.</summary>
    public IReadOnlyList<TidyTable> All { get; }

    /// <summary>Makes the tables of frameworks.</summary>
    /// <param name="frameworks">The frameworks, each edition once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="frameworks"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One edition of a framework is there twice.</exception>
    public static FrameworkTables Of(params CompetencyFramework[] frameworks) => Of((IEnumerable<CompetencyFramework>)frameworks);

    /// <summary>Makes the tables of frameworks.</summary>
    /// <param name="frameworks">The frameworks, each edition once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="frameworks"/> or one of them is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">One edition of a framework is there twice.</exception>
    public static FrameworkTables Of(IEnumerable<CompetencyFramework> frameworks)
    {
        CompetencyFramework[] all = [.. Guard.NotNull(frameworks)];
        var editions = new HashSet<(string, string)>();
        foreach (CompetencyFramework framework in all)
        {
            if (!editions.Add((Guard.NotNull(framework, nameof(frameworks)).Id, framework.Edition)))
            {
                throw new ArgumentException($"The framework {framework.Name} is there twice; give each edition once.", nameof(frameworks));
            }
        }

        return new FrameworkTables(all);
    }

    /// <summary>Writes every table of <see cref="All"/> as CSV into a file of a folder, named for the table: "levels.csv". Files that are there are replaced.</summary>
    /// <param name="folder">The folder; it is made where it is not there.</param>
    /// <param name="options">What a spreadsheet needs beyond RFC 4180; <see langword="null"/> for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The path of the folder is empty or blank.</exception>
    /// <exception cref="IOException">A file cannot be written, or the folder not be made.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written, or the folder not be made.</exception>
    public void SaveCsv(string folder, CsvOptions? options = null)
    {
        Directory.CreateDirectory(Guard.NotNull(folder));
        foreach (TidyTable table in All)
        {
            table.SaveCsv(Path.Combine(folder, table.Name + ".csv"), options);
        }
    }

    /// <summary>Returns the frameworks, and how many rows their tables have.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0}: {1:#,0} rows", string.Join("; ", frameworks.Select(framework => framework.Name)), All.Take(All.Count - 1).Sum(table => table.Count));

    private IEnumerable<T> Each<T>(Func<CompetencyFramework, IEnumerable<T>> items) => frameworks.SelectMany(items);
}
