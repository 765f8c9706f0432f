namespace CompetencyFrameworks;

/// <summary>What an item of a framework is, in the order in which change lists go through a framework.</summary>
public enum FrameworkItemKind
{
    /// <summary>The framework itself.</summary>
    Framework,

    /// <summary>A ladder of levels.</summary>
    Ladder,

    /// <summary>A level of a ladder.</summary>
    Level,

    /// <summary>A category.</summary>
    Category,

    /// <summary>A unit of competency.</summary>
    UnitOfCompetency,

    /// <summary>A graded competency.</summary>
    GradedCompetency,

    /// <summary>A specialty.</summary>
    Specialty,

    /// <summary>A course on the market.</summary>
    Course,

    /// <summary>A role of the framework.</summary>
    Role,
}
