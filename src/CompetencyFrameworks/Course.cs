namespace CompetencyFrameworks;

/// <summary>A course on the market that a source names beside a role. It names no units of competency.</summary>
public sealed class Course : FrameworkItem
{
    internal Course(
        CompetencyFramework framework,
        int position,
        ItemIdentity identity,
        string? qualificationTitle,
        string? programmeTitle,
        Level? level,
        string? @operator)
        : base(identity)
    {
        Framework = framework;
        QualificationTitle = qualificationTitle;
        ProgrammeTitle = programmeTitle;
        Level = level;
        Operator = @operator;
        Position = position;
    }

    /// <summary>The framework that the course belongs to.</summary>
    public CompetencyFramework Framework { get; }

    /// <summary>The title of the qualification that the course leads to; <see langword="null"/> where none is stated.</summary>
    public string? QualificationTitle { get; }

    /// <summary>The title of the programme, often but not always that of the qualification; <see langword="null"/> where none is stated.</summary>
    public string? ProgrammeTitle { get; }

    /// <summary>The qualification level; <see langword="null"/> where none is stated.</summary>
    public Level? Level { get; }

    /// <summary>The operator or agency that offers the course; <see langword="null"/> where none is stated.</summary>
    public string? Operator { get; }

    /// <summary>The roles that the source names the course beside, in the framework's order.</summary>
    public ModelList<Role> Roles => Framework.Backward.RolesNaming(Position);

    internal int Position { get; }

    /// <summary>Returns the title of the programme, or else of the qualification, or else the id.</summary>
    public override string ToString() => ProgrammeTitle ?? QualificationTitle ?? Id;
}
