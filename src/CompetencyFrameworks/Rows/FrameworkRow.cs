namespace CompetencyFrameworks;

/// <summary>A framework, as a flat record of <see cref="FrameworkTables.Frameworks"/>.</summary>
public sealed class FrameworkRow
{
    private readonly CompetencyFramework framework;

    internal FrameworkRow(CompetencyFramework framework) => this.framework = framework;

    internal static TableColumns<FrameworkRow> Columns { get; } = new TableColumns<FrameworkRow>("frameworks")
        .Text(nameof(Framework), "Id of the framework.", row => row.Framework)
        .Text(nameof(Edition), "Edition of the framework.", row => row.Edition)
        .Text(nameof(Title), "Title of the framework.", row => row.Title)
        .TextOrNull(nameof(Code), "Notation printed in the source.", row => row.Code)
        .TextOrNull(nameof(Uri), "Identifier on the web.", row => row.Uri)
        .TextOrNull(nameof(Language), "Language of its texts.", row => row.Language)
        .TextOrNull(nameof(Source), "Titles of the documents that it comes from, with semicolons between them.", row => row.Source)
        .TextOrNull(nameof(QualificationLadder), "Id of the ladder of qualification levels.", row => row.QualificationLadder)
        .TextOrNull(nameof(RoleLadder), "Id of the ladder of rungs of roles.", row => row.RoleLadder)
        .Number(nameof(Ladders), "Number of ladders.", row => row.Ladders)
        .Number(nameof(Categories), "Number of categories.", row => row.Categories)
        .Number(nameof(Units), "Number of units of competency.", row => row.Units)
        .Number(nameof(GradedCompetencies), "Number of graded competencies.", row => row.GradedCompetencies)
        .Number(nameof(Specialties), "Number of specialties.", row => row.Specialties)
        .Number(nameof(Courses), "Number of courses.", row => row.Courses)
        .Number(nameof(Roles), "Number of roles.", row => row.Roles);

    /// <summary>Id of the framework.</summary>
    public string Framework => framework.Id;

    /// <summary>Edition of the framework.</summary>
    public string Edition => framework.Edition;

    /// <summary>Title of the framework.</summary>
    public string Title => framework.Title;

    /// <summary>Notation printed in the source.</summary>
    public string? Code => framework.Code;

    /// <summary>Identifier on the web.</summary>
    public string? Uri => framework.Uri;

    /// <summary>Language of its texts.</summary>
    public string? Language => framework.Language;

    /// <summary>Titles of the documents that it comes from, with semicolons between them.</summary>
    public string? Source => framework.Source is { Documents.Count: > 0 } source ? source.ToString() : null;

    /// <summary>Id of the ladder of qualification levels.</summary>
    public string? QualificationLadder => framework.QualificationLadder?.Id;

    /// <summary>Id of the ladder of rungs of roles.</summary>
    public string? RoleLadder => framework.RoleLadder?.Id;

    /// <summary>Number of ladders.</summary>
    public int Ladders => framework.Ladders.Count;

    /// <summary>Number of categories.</summary>
    public int Categories => framework.Categories.Count;

    /// <summary>Number of units of competency.</summary>
    public int Units => framework.Units.Count;

    /// <summary>Number of graded competencies.</summary>
    public int GradedCompetencies => framework.GradedCompetencies.Count;

    /// <summary>Number of specialties.</summary>
    public int Specialties => framework.Specialties.Count;

    /// <summary>Number of courses.</summary>
    public int Courses => framework.Courses.Count;

    /// <summary>Number of roles.</summary>
    public int Roles => framework.Roles.Count;

    /// <summary>Returns title, id and edition.</summary>
    public override string ToString() => framework.ToString();
}
