namespace CompetencyFrameworks;

/// <summary>The qualification that a source designs for a role ("Qualification Specifications", section B of the Hong Kong documents).</summary>
public sealed class Qualification : FrameworkPart
{
    internal Qualification(
        string title,
        IReadOnlyList<string> awards,
        IReadOnlyList<string> fields,
        Level? level,
        decimal? credit,
        decimal? unitShare,
        string? academicEntry,
        QualificationEntry? qualificationEntry,
        string? objective,
        IReadOnlyList<string> educationPathway,
        IReadOnlyList<string> employmentPathway,
        string? extensions)
        : base(extensions)
    {
        Title = title;
        Awards = awards;
        Fields = fields;
        Level = level;
        Credit = credit;
        UnitShare = unitShare;
        AcademicEntry = academicEntry;
        QualificationEntry = qualificationEntry;
        Objective = objective;
        EducationPathway = educationPathway;
        EmploymentPathway = employmentPathway;
    }

    /// <summary>The title as printed, with all its alternatives.</summary>
    public string Title { get; }

    /// <summary>The alternative awards in the title, such as <c>Higher Diploma</c>, in its order.</summary>
    public IReadOnlyList<string> Awards { get; }

    /// <summary>The alternative fields of study in the title, in its order.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>The qualification level; <see langword="null"/> where none is stated.</summary>
    public Level? Level { get; }

    /// <summary>The credit total: the sum over the units that the role asks for, optional ones aside; <see langword="null"/> where none is stated.</summary>
    public decimal? Credit { get; }

    /// <summary>
    /// The share of the role's units that makes a programme "SCS-based", above 0 and at most 1 (0.6 in the Hong Kong specifications: "at least 60% of the
    /// UoCs mapped here"); <see langword="null"/> where none is stated.
    /// </summary>
    public decimal? UnitShare { get; }

    /// <summary>The academic or professional way in, as text; <see langword="null"/> where none is stated.</summary>
    public string? AcademicEntry { get; }

    /// <summary>The way in from a lower qualification level; <see langword="null"/> where none is stated.</summary>
    public QualificationEntry? QualificationEntry { get; }

    /// <summary>The training objective; <see langword="null"/> where none is stated.</summary>
    public string? Objective { get; }

    /// <summary>What the qualification opens in education, in the order of the source.</summary>
    public IReadOnlyList<string> EducationPathway { get; }

    /// <summary>What the qualification opens in employment, in the order of the source.</summary>
    public IReadOnlyList<string> EmploymentPathway { get; }

    /// <summary>Returns the title.</summary>
    public override string ToString() => Title;
}
